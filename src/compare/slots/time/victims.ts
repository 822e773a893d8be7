import { peopleUnits } from '../../../lexicon/counted-words.ts'
import type { Fact } from '../../facts/facts.ts'
import { accidents } from '../../facts/families.ts'
import { meet } from '../../facts/names.ts'

/** «tiga buruh meninggal Senin», «seorang buruh meninggal Rabu»: the hurt of an accident die one by one, days after it. */
export function areLaterDeaths(a: Fact, b: Fact, facts: readonly Fact[]): boolean {
  if (a.claim.type !== 'die' || b.claim.type !== 'die' || !a.time || !b.time || meet(a.who, b.who)) return false
  const first = Math.min(a.time.first, b.time.first)
  return facts.some(({ claim, time }) => accidents.has(claim.type) && time !== null && time.last < first)
}

/** «empat nelayan pertama», «empat nelayan terakhir»: who comes when. */
const TURN = /^(?: [A-Za-z-]+)? (?<turn>pertama|kedua|ketiga|keempat|berikutnya|terakhir)\b/u
function turnOf({ claim: { numbers, quote, span } }: Fact): string | null {
  const [people] = numbers.filter(({ unit }) => peopleUnits.has(unit))
  return (people && TURN.exec(quote.slice(people.end - span.start))?.groups?.['turn']) ?? null
}

/** Whether one counts those of another turn: «empat nelayan diselamatkan Rabu», «empat nelayan terakhir diselamatkan Jumat». */
export const areOfTwoTurns = (a: Fact, b: Fact): boolean => turnOf(a) !== turnOf(b)
