import { wayWords } from '../../lexicon/event-words.ts'
import type { Fact } from '../facts/facts.ts'

/** The words for where a happening is: «in Tirta», «di Tirta». */
type Way = readonly [en: string, id: string]

const at: Way = ['in', 'di']
const to: Way = ['to', 'ke']
const from: Way = ['from', 'dari']

const TO = /\b(?:ke|menuju)\s(?:\p{L}+\s)?$/iu
const FROM = /\b(?:dari|meninggalkan)\s(?:\p{L}+\s)?$/iu

/** How a claim leads to a place that it names: «bertolak dari | Tirta». */
function ledBy({ claim: { quote, span, where } }: Fact, place: string): string {
  const named = where.find(({ name }) => name === place)
  return named === undefined ? '' : quote.slice(0, Math.max(0, named.start - span.start))
}

/** Whether a journey, by its noun, goes to the place, from there, or is there: «kunjungan ke Tirta», «kepulangan dari Tirta». */
export function wayTo(noun: string, place: string, facts: readonly Fact[]): Way {
  const known = wayWords.get(noun)
  if (known === undefined) return at
  const said = facts.map((fact) => ledBy(fact, place))
  if (said.some((words) => FROM.test(words))) return from
  return known === 'to' || said.some((words) => TO.test(words)) ? to : known === 'from' ? from : at
}
