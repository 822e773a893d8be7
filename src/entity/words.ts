import { currencySigns } from '../lexicon/currencies.ts'
import { givenNames, nameParticles } from '../lexicon/given-names.ts'
import { months } from '../lexicon/months.ts'
import { numberWords, vagueCounts } from '../lexicon/numbers.ts'
import { bodyNouns, craftNouns, organisationHeads } from '../lexicon/organisations.ts'
import { longPlaceHeads, placeHeads } from '../lexicon/places.ts'
import { epithets, personPronouns, pointers, soleOffices } from '../lexicon/pronouns.ts'
import { roots } from '../lexicon/roots.ts'
import { courtesies, titleInners, titleWords } from '../lexicon/titles.ts'
import { weekdays } from '../lexicon/weekdays.ts'
import type { Token } from '../model/reading.ts'
import { gazetteer, isDistrict } from './gazetteer/known.ts'
import { brandWords, personWords, placeWords } from './tagger/weights/word-classes.ts'

/** What the room knows of a word, whatever its letters' case; made once for all its tokens. */
export interface WordFacts {
  readonly hash: number
  /** Of the first letters: three, two, four. */
  readonly prefix: number
  readonly prefix2: number
  readonly prefix4: number
  /** Of the last letters: three, two, four. */
  readonly suffix: number
  readonly suffix2: number
  readonly suffix4: number
  readonly hasDigit: boolean
  /** Word lists that hold the word, a bit each, as the tagger reads them. */
  readonly lists: number
  /** What may begin with the word though it is written in lower case: `opens` bits. */
  readonly opens: number
}

export const opens = { name: 1, quantity: 2, reference: 4 } as const

/** FNV-1a over the letters. */
function hash(text: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return sum
}

function listsOf({ norm, word }: Token): number {
  let bits = 0
  if (givenNames.has(norm)) bits |= 1
  if (nameParticles.has(norm)) bits |= 2
  if (titleWords.has(norm)) bits |= 4
  if (titleInners.has(norm)) bits |= 8
  if (organisationHeads.has(norm)) bits |= 16
  if (placeHeads.has(norm)) bits |= 32
  if (weekdays.has(norm) || months.has(norm)) bits |= 64
  if (word && (roots.has(word.root) || roots.has(norm))) bits |= 128
  if (personWords.has(norm)) bits |= 256
  if (placeWords.has(norm)) bits |= 512
  if (brandWords.has(norm)) bits |= 1024
  if (isDistrict(norm)) bits |= 2048
  if (courtesies.has(norm)) bits |= 4096
  if (word?.voice === 'active') bits |= 8192
  if (word?.voice === 'passive') bits |= 16384
  return bits
}

/** The first words of pointing nouns and offices: `bank` of `bank sentral`. */
const pointing: ReadonlySet<string> = new Set(
  [
    'feri',
    'kedua',
    'keduanya',
    'keempatnya',
    'keenamnya',
    'kelimanya',
    'ketiganya',
    'mereka',
    'pemimpinnya',
    'presidennya',
    ...personPronouns,
    ...pointers.keys(),
    ...soleOffices,
    ...epithets,
    'helikopter',
    'pesawat',
    'sang',
  ].map((words) => words.split(' ', 1)[0] ?? ''),
)

/** The first words of places' names whose head has two: `toko` of `toko emas`. */
const longHeads: ReadonlySet<string> = new Set([...longPlaceHeads].map((words) => words.split(' ', 1)[0] ?? ''))

const COUNTING: ReadonlySet<string> = new Set([
  'bermagnitudo',
  'detik',
  'lap',
  'mag',
  'magnitude',
  'magnitudo',
  'menit',
  'putaran',
  'ronde',
  'sebuah',
  'seekor',
  'seorang',
  'separo',
  'separuh',
  'sepertiga',
  'seperlima',
  'us',
  'as',
  'm',
])

function opensOf({ norm }: Token): number {
  let bits = 0
  const bare = norm.endsWith('.') ? norm.slice(0, -1) : norm
  if (
    titleWords.has(bare) ||
    titleWords.has(norm) ||
    courtesies.has(bare) ||
    placeHeads.has(norm) ||
    longHeads.has(norm) ||
    organisationHeads.has(norm) ||
    craftNouns.has(norm) ||
    bodyNouns.has(norm) ||
    gazetteer().longest.has(norm)
  )
    bits |= opens.name
  if (
    /^\d|^m\d/u.test(norm) ||
    currencySigns.has(norm) ||
    numberWords.has(norm) ||
    vagueCounts.has(norm) ||
    COUNTING.has(norm)
  )
    bits |= opens.quantity
  if (pointing.has(norm)) bits |= opens.reference
  return bits
}

/** As many words as a big archive has; beyond them the memory starts anew. */
const MOST = 100_000

const memory = new Map<string, WordFacts>()

/** The facts about a token's word. */
export function wordFacts(token: Token): WordFacts {
  const { norm } = token
  const known = memory.get(norm)
  if (known) return known
  if (memory.size >= MOST) memory.clear()
  const facts: WordFacts = {
    hash: hash(norm),
    prefix: hash(norm.slice(0, 3)),
    prefix2: hash(norm.slice(0, 2)),
    prefix4: hash(norm.slice(0, 4)),
    suffix: hash(norm.slice(-3)),
    suffix2: hash(norm.slice(-2)),
    suffix4: hash(norm.slice(-4)),
    hasDigit: /\d/u.test(norm),
    lists: listsOf(token),
    opens: opensOf(token),
  }
  memory.set(norm, facts)
  return facts
}
