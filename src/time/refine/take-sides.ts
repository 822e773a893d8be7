import type { DateSaid, Found, Side } from '../said.ts'
import { gapBefore, type Refine } from './refine.ts'

const since = /(?:^|[^a-z])(?:sejak|semenjak|terhitung(?:\s+mulai)?)\s+(?:hari\s+|dari\s+|pada\s+)?\(?$/
const starting = /(?:^|[^a-z])mulai\s+$/
const until =
  /(?:^|[^a-z])(?:hingga|sampai(?:\s+dengan)?|sebelum|paling\s+lambat|selambatnya|selambat-lambatnya)\s+(?:pada\s+|dengan\s+)?$/
const asOf = /(?:^|[^a-z])per\s+$/
const counting = /catat|jumlah|total|data\b|hitung|korban|orang|kasus|jiwa/i

/**
 * `sejak Rabu` leaves the end open, `hingga Kamis` the start. `per 6 Januari` does in a sentence that counts, and is
 * the day itself in `per 1 April harga naik`; `mulai` opens a month or a year and is the day itself otherwise.
 */
export const takeSides: Refine = (found, text) =>
  found.map((one, index): Found => {
    if (one.said.kind !== 'date' && one.said.kind !== 'holiday' && one.rule !== 'that-time') return one
    if (one.between || one.ranged) return one
    const side = sideOf(gapBefore(found, index, text), one, text)
    return side === null ? one : { ...one, side }
  })

function sideOf(gap: string, one: Found, text: string): Side | null {
  if (since.test(gap)) return 'since'
  if (until.test(gap)) return 'until'
  const coarse = one.said.kind === 'date' && isCoarse(one.said)
  if (starting.test(gap)) return coarse ? 'since' : null
  if (!asOf.test(gap)) return null
  return counting.test(text.slice(Math.max(0, one.start - 80), one.end + 120)) ? 'until' : null
}

/** A month, a year: not a day, a week or a clock. */
const isCoarse = ({ day, weekday, week, clock, shift }: DateSaid): boolean =>
  (day ?? weekday ?? week ?? clock) === undefined && shift?.unit !== 'day' && shift?.unit !== 'week'
