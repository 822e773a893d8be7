import { givenNames } from '../lexicon/given-names.ts'
import { workNouns } from '../lexicon/naming-words.ts'
import type { Entity } from '../model/entity.ts'
import { type Desk, isCapital, isDayWord, normAt, noToken, wordsOf } from './desk.ts'
import { gazetteer, keyOf } from './gazetteer/known.ts'
import { personWords } from './tagger/weights/word-classes.ts'

/** Words between such a noun and the title: «film dokumenter berjudul …». Sorted. */
const BETWEEN: ReadonlySet<string> = new Set([
  'animasi',
  'berjudul',
  'dokumenter',
  'drama',
  'horor',
  'komedi',
  'laga',
  'panjang',
  'pendek',
])

/** Words before the noun with which a name behind it is a man's: «produser film Rahma Anwari». Sorted. */
const MAKERS: ReadonlySet<string> = new Set([
  'aktor',
  'aktris',
  'bintang',
  'festival',
  'kritikus',
  'pemain',
  'penulis',
  'produser',
  'sutradara',
])

const QUOTE = /^["“”'‘’]$/u

/** The longest title, in words. */
const LONGEST = 5

/** The title of a work behind its noun, `Ladang Rindu` of «film Ladang Rindu», as a key and whose it is; null without one. */
export function workAt(desk: Desk, noun: number): readonly [key: string, work: Entity] | null {
  if (!workNouns.has(normAt(desk, noun)) || MAKERS.has(normAt(desk, noun - 1))) return null
  let first = noun + 1
  while (first < noun + 3 && BETWEEN.has(normAt(desk, first))) first += 1
  const quoted = QUOTE.test(normAt(desk, first))
  if (quoted) first += 1
  let last = first
  while (last < first + LONGEST) {
    const token = desk.tokens[last] ?? noToken
    const small = quoted && last > first && token.kind === 'word'
    const near = token.start <= (desk.tokens[last - 1]?.end ?? 0) + 1 && desk.sentenceOf[last] === desk.sentenceOf[noun]
    if (!near || !(isCapital(token) || small) || isDayWord(desk, last)) break
    last += 1
  }
  if (quoted ? !QUOTE.test(normAt(desk, last)) || last === first : last < first + 2) return null
  const key = desk.tokens.slice(first, last).map(({ norm }) => norm)
  // «film Susi Rahma» may be the woman's; «film Indonesia» is the country's.
  const isPerson = key.every((norm) => givenNames.has(norm) || personWords.has(norm))
  const head = gazetteer().names.get(keyOf(key[0] ?? ''))
  if (isPerson || head !== undefined || gazetteer().names.has(key.join(' '))) return null
  // A single word would be the title wherever it stands.
  if (key.length < 2) return null
  return [key.join(' '), { name: wordsOf(desk, first, last), kind: 'group', within: [] }]
}
