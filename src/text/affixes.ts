import { graded } from '../lexicon/adjectives.ts'
import { notVerbs, placeRoots } from '../lexicon/not-verbs.ts'
import { roots, wholeWords } from '../lexicon/roots.ts'
import type { Word } from '../model/reading.ts'
import { type Prefix, withoutPrefix } from './prefixes.ts'

type Suffix = Word['suffix']

/** One way to take a word apart: its outermost prefix, how many it has, its suffix, its root. */
interface Parse {
  readonly prefix: Prefix
  readonly suffix: Suffix
  readonly root: string
  readonly cost: number
}

const particles = ['lah', 'kah', 'tah', 'pun'] as const
const clitics = ['nya', 'ku', 'mu'] as const
const suffixes: readonly Suffix[] = ['', 'an', 'kan', 'i']

const LAYERS = 3

/** The cheapest way to a known root; a prefix costs two, a suffix one, and a longer root wins a tie. */
function parse(word: string): Parse | null {
  let best: Parse | null = null
  const offer = (candidate: Parse): void => {
    if (
      best === null ||
      candidate.cost < best.cost ||
      (candidate.cost === best.cost && candidate.root.length > best.root.length)
    )
      best = candidate
  }
  for (const suffix of suffixes) {
    if (!word.endsWith(suffix) || word.length - suffix.length < 2) continue
    const body = word.slice(0, word.length - suffix.length)
    const descend = (rest: string, outer: Prefix, cost: number, layers: number): void => {
      if (roots.has(rest)) offer({ prefix: outer, suffix, root: rest, cost })
      if (layers === LAYERS) return
      for (const [prefix, inner, rare] of withoutPrefix(rest)) {
        // meN- and di- make verbs, -an makes none of them.
        if (suffix === 'an' && outer === '' && (prefix === 'meN' || prefix === 'di')) continue
        descend(inner, outer === '' ? prefix : outer, cost + (rare ? 2.5 : 2), layers + 1)
      }
    }
    descend(body, '', suffix === '' ? 0 : 1, 0)
  }
  return best
}

/** For a word whose root is not known: the affixes that its shape alone makes likely. */
function guess(word: string): Parse | null {
  const suffix: Suffix = word.endsWith('kan') ? 'kan' : word.endsWith('an') ? 'an' : /[^aiueo]i$/.test(word) ? 'i' : ''
  const body = word.slice(0, word.length - suffix.length)
  const found = (prefix: Prefix, root: string, kept: Suffix): Parse | null =>
    root.length >= 4 && /[aiueo]/.test(root) ? { prefix, suffix: kept, root, cost: 0 } : null
  const verbal = suffix === 'an' ? word : body
  const rest = withoutPrefix(verbal)[0]
  if (word.startsWith('me') && rest) return found('meN', rest[1], suffix === 'an' ? '' : suffix)
  if (/^di[^aiueo]/.test(word)) return found('di', verbal.slice(2), suffix === 'an' ? '' : suffix)
  if (word.startsWith('ber')) return found('ber', word.slice(3), '')
  if (suffix === 'an' && /^(?:pe|ke)/.test(word)) {
    const noun = withoutPrefix(body)[0]
    if (noun) return found(noun[0], noun[1], 'an')
  }
  return null
}

const voices: Readonly<Record<Prefix, Word['voice']>> = {
  meN: 'active',
  ber: 'active',
  di: 'passive',
  ter: 'passive',
  peN: 'none',
  per: 'none',
  ke: 'none',
  se: 'none',
  '': 'none',
}

const plain = (word: string, clitic = ''): Word => ({
  root: word,
  stem: word,
  prefix: '',
  suffix: '',
  clitic,
  voice: 'none',
})

const wordOf = (stem: string, clitic: string, { prefix, suffix, root }: Parse): Word => ({
  root,
  stem,
  prefix,
  suffix,
  clitic,
  voice: voiceOf(stem, prefix, suffix, root),
})

function voiceOf(stem: string, prefix: Prefix, suffix: Suffix, root: string): Word['voice'] {
  if (notVerbs.has(stem) || (suffix === 'an' && prefix !== 'ber')) return 'none'
  if (prefix === 'ter' && suffix === '' && graded.has(root)) return 'none'
  if (prefix === 'di' && suffix === '' && placeRoots.has(root)) return 'none'
  return voices[prefix]
}

/** «mempertanggungjawabkannya» has 25 letters; what is much longer is no word. */
const LONGEST = 40

/** Not by a spread, whose objects are of another shape: every look at a word would have to ask which. */
const withClitic = ({ root, stem, prefix, suffix, voice }: Word, clitic: Word['clitic']): Word => ({
  root,
  stem,
  prefix,
  suffix,
  clitic,
  voice,
})

/** Root, affixes and voice of a word; `name`: it is written with a capital, so that nothing is guessed of it. */
function takeApart(word: string, name: boolean): Word {
  if (wholeWords.has(word) || roots.has(word) || word.length < 4 || word.length > LONGEST) return plain(word)
  const hyphen = word.indexOf('-')
  if (hyphen > 0) return reduplicated(word, hyphen, name)
  const parsed = parse(word)
  if (parsed) return wordOf(word, '', parsed)
  for (const particle of particles) {
    if (!word.endsWith(particle)) continue
    const inner = takeApart(word.slice(0, -particle.length), true)
    if (roots.has(inner.root) || wholeWords.has(inner.root)) return inner
  }
  for (const clitic of clitics) {
    if (!word.endsWith(clitic)) continue
    const inner = takeApart(word.slice(0, -clitic.length), name || clitic !== 'nya')
    const sure = roots.has(inner.root) || wholeWords.has(inner.root)
    if (clitic === 'nya' ? sure || (!name && inner.stem.length > 2) : sure && !name) return withClitic(inner, clitic)
  }
  const guessed = name ? null : guess(word)
  return guessed ? wordOf(word, '', guessed) : plain(word)
}

/** «rudal-rudal», «bersama-sama», «tembak-menembak»: the root of one half, and the affixes of the first. */
function reduplicated(word: string, hyphen: number, name: boolean): Word {
  const half = takeApart(word.slice(0, hyphen), name)
  const other = takeApart(word.slice(hyphen + 1), name)
  const kin = half.root === other.root || word.slice(hyphen + 1).startsWith(word.slice(0, hyphen))
  if (!kin && !other.stem.startsWith(half.root)) return plain(word)
  const { prefix, voice } = half.prefix === '' ? other : half
  const stem = other.clitic === '' ? word : word.slice(0, -other.clitic.length)
  return { root: half.root, stem, prefix, suffix: other.suffix, clitic: other.clitic, voice }
}

const known = new Map<string, Word>()
const knownNames = new Map<string, Word>()

/** So many words are kept; a corpus of any size stays within it. */
const MOST_KEPT = 200_000

/** Takes a word apart: `bertemu` is ber- on `temu`. One object a distinct word, as long as it is kept. */
export function analyse(norm: string, name: boolean): Word {
  const kept = name ? knownNames : known
  const had = kept.get(norm)
  if (had) return had
  if (kept.size >= MOST_KEPT) kept.clear()
  const word = takeApart(norm, name)
  kept.set(norm, word)
  return word
}
