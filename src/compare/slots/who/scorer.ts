import type { ClaimNumber } from '../../../model/claim.ts'
import type { Fact } from '../../facts/facts.ts'

const GOAL = /\b(?:gol|golnya|menjebol|mencetak|dicetak|menggetarkan)\b/iu
/** What was no goal, and who did not score it. */
const NO_GOAL = /\b(?:assist|dianulir|gagal|menganulir|menggagalkan|penyelamatan|tanpa gol|umpan)\b/iu

const isMinute = ({ unit, about }: ClaimNumber): boolean => unit === 'menit' && /\b(?:ke|menit)\b/u.test(about)

/** «Gol dicetak Jefri pada menit ke-71»: the minute of the one goal that a claim tells; null where it tells several. */
export function minuteOf({ claim: { quote, numbers } }: Fact): number | null {
  const [minute, ...more] = numbers.filter(isMinute)
  if (!minute || more.length > 0 || !GOAL.test(quote) || NO_GOAL.test(quote)) return null
  return minute.value
}

/** Whether both tell a goal of one minute. */
export function areOfOneGoal(a: Fact, b: Fact): boolean {
  const minute = minuteOf(a)
  return minute !== null && minute === minuteOf(b)
}
