import { givenNames, nameParticles } from '../lexicon/given-names.ts'
import { months } from '../lexicon/months.ts'
import { organisationHeads } from '../lexicon/organisations.ts'
import { placeHeads } from '../lexicon/places.ts'
import { roots } from '../lexicon/roots.ts'
import { stopWords } from '../lexicon/stop-words.ts'
import { courtesies, titleInners, titleWords } from '../lexicon/titles.ts'
import { weekdays } from '../lexicon/weekdays.ts'
import type { Token, Word } from '../model/reading.ts'
import { isDistrict } from './gazetteer/known.ts'
import { opensOf } from './openings.ts'
import { brandWords, personWords, placeWords } from './tagger/weights/word-classes.ts'

/** What the room knows of a word; made once for all its tokens. */
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
  /** Word lists that hold the word: `lists` bits. */
  readonly lists: number
  /** What may begin with the word: `opens` bits. */
  readonly opens: number
}

/** The word lists that the room asks most often, a bit each. */
export const lists = {
  given: 1,
  particle: 2,
  title: 4,
  inner: 8,
  bodyHead: 16,
  placeHead: 32,
  day: 64,
  /** The word or its root is one of the language. */
  rooted: 128,
  person: 256,
  place: 512,
  brand: 1024,
  district: 2048,
  courtesy: 4096,
  active: 8192,
  passive: 16_384,
  /** The bits from here on the tagger does not see. */
  stop: 32_768,
  /** The word itself is a root. */
  root: 65_536,
} as const

/** The bits that the tagger has been trained with. */
export const TAGGED = lists.stop - 1

/** FNV-1a over the letters. */
function hash(text: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return sum
}

function listsOf({ norm, word }: Token): number {
  const root = roots.has(norm)
  let bits = 0
  if (givenNames.has(norm)) bits |= lists.given
  if (nameParticles.has(norm)) bits |= lists.particle
  if (titleWords.has(norm)) bits |= lists.title
  if (titleInners.has(norm)) bits |= lists.inner
  if (organisationHeads.has(norm)) bits |= lists.bodyHead
  if (placeHeads.has(norm)) bits |= lists.placeHead
  if (weekdays.has(norm) || months.has(norm)) bits |= lists.day
  if (word && (root || roots.has(word.root))) bits |= lists.rooted
  if (personWords.has(norm)) bits |= lists.person
  if (placeWords.has(norm)) bits |= lists.place
  if (brandWords.has(norm)) bits |= lists.brand
  if (isDistrict(norm)) bits |= lists.district
  if (courtesies.has(norm)) bits |= lists.courtesy
  if (word?.voice === 'active') bits |= lists.active
  if (word?.voice === 'passive') bits |= lists.passive
  if (stopWords.has(norm)) bits |= lists.stop
  if (root) bits |= lists.root
  return bits
}

/** As many words as a big archive has; beyond them the memory starts anew. */
const MOST = 100_000

/** By the word as it is taken apart, which tells «Menteri» from «menteri»; what is no word by its letters. */
const memory = new Map<Word | string, WordFacts>()

/** The facts about a token's word. */
export function wordFacts(token: Token): WordFacts {
  const { norm } = token
  const key = token.word ?? norm
  const known = memory.get(key)
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
    opens: opensOf(norm),
  }
  memory.set(key, facts)
  return facts
}
