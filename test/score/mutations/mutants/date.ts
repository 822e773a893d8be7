import { addMonths, civil, type Day, dayOf, isoDay, weekdayOf } from '../../../../src/model/calendar.ts'
import type { ReportClaim } from '../../../../src/model/report.ts'
import { shuffled } from '../../../support/random.ts'
import type { Changer } from '../change.ts'
import { dayOfTime, rewrittenDate, type WrittenDate, writtenDate } from '../dates.ts'
import { bearsWitness } from '../group.ts'

/** One moment may have two dates at night, and in two zones. */
const NIGHT = /\b(?:dini hari|malam|waktu)\b/iu

const isNight = ({ quote, time }: ReportClaim): boolean => NIGHT.test(`${time?.text} ${quote}`)

const days = [-9, -8, -7, -6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6, 7, 8, 9]

/** Days, months and years off, one part of the date at a time: the slips of a hurried hand. */
function slips({ day, form, hasYear }: WrittenDate, published: string | null): readonly (readonly Day[])[] {
  const date = civil(day)
  if (form === 'weekday') return [lastWeek(published).filter((other) => weekdayOf(other) !== weekdayOf(day))]
  const sameMonth = days.map((by) => day + by).filter((other) => civil(other).month === date.month)
  const months = [-3, -2, -1, 1, 2, 3]
    .map((by) => addMonths(date, by))
    .filter((other) => other.day === date.day && (!hasYear || other.year === date.year))
  const years = hasYear ? [-1, 1].map((by) => addMonths(date, 12 * by)) : []
  return [sameMonth, months.map(dayOf), years.filter((other) => other.day === date.day).map(dayOf)]
}

/** The days that a bare weekday in the article means: its own and the six before it. */
function lastWeek(published: string | null): readonly Day[] {
  const [year = 0, month = 0, day = 0] = (published ?? '').split('-').map(Number)
  return published === null ? [] : [0, 1, 2, 3, 4, 5, 6].map((back) => dayOf({ year, month, day }) - back)
}

/** Another day in the place of a day that another source gives too; nothing that happened moves past its telling. */
export const date: Changer = {
  kind: 'time',
  change: ({ group, claim, others, text, published }, random) => {
    const written = writtenDate(text, claim)
    if (!written || claim.status !== 'happened') return []
    const day = isoDay(written.day)
    const witnesses = others.filter(
      (other) =>
        dayOfTime(other) === written.day &&
        bearsWitness(group, 'time', claim, other, ({ time }) => time?.startsWith(day) === true),
    )
    if (witnesses.length === 0 || (written.form === 'weekday' && !lastWeek(published).includes(written.day))) return []
    // «Rabu tadi», «Rabu pekan lalu»: the next words go with one day only.
    if (/^ (?:tadi|pekan|lalu|ini|besok)\b/u.test(text.slice(written.end, written.end + 8))) return []
    const least = isNight(claim) || witnesses.some(isNight) ? 2 : 1
    const fits = (day: Day): boolean =>
      Math.abs(day - written.day) >= least && (published === null || isoDay(day) <= published)
    const parts = slips(written, published).map((list) => shuffled(list.filter(fits), random))
    const [first, ...rest] = parts
    return shuffled([first ?? [], ...rest], random)
      .flatMap((list) => list.slice(0, 1))
      .map((day) => [rewrittenDate(text, written, day)])
  },
}
