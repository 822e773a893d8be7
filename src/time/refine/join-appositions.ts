import { dayOf, isDate, weekdayOf } from '../../model/calendar.ts'
import type { DateSaid, Found } from '../said.ts'
import { gapBetween, type Refine } from './refine.ts'

const comma = /^\s*,\s*(?:yakni\s+|yaitu\s+|tepatnya\s+)?(?:pada\s+|tanggal\s+)?$/i

const namely = /\b(?:yakni|yaitu|tepatnya)\b/i

const local = /^\s*(?:waktu\s+[a-z]+(?:\s+[a-z]+)?|wi(?:b|ta|t))\s*,\s*(?:tanggal\s+)?$|^\s*,\s*$/i

/**
 * `dua pekan sebelumnya, 14 Oktober, …`: the date says which day the step leads to. `Jumat pukul 07.00 waktu setempat,
 * 24 November 2023`: and which Friday.
 */
export const joinAppositions: Refine = (found, text) =>
  found.map((one, index) => {
    const next = found[index + 1]
    const day = next && dayOfWeekday(one, next)
    if (day && next.sentence === one.sentence && local.test(gapBetween(one, next, text))) return { ...one, said: day }
    const shift = one.said.kind === 'date' && one.said.month === undefined ? one.said.shift : undefined
    const dates = next?.said.kind === 'date' && next.said.day !== undefined && next.said.month !== undefined
    if (!shift || !dates || next.sentence !== one.sentence) return one
    const gap = gapBetween(one, next, text)
    // «dua pekan yang lalu, tepatnya 1 September»
    if (!comma.test(gap) || (shift.base !== 'story' && !namely.test(gap))) return one
    return { ...one, said: next.said, between: next.between }
  })

/** A bare weekday with the fields of the full date after it, if that day has this name. */
function dayOfWeekday({ said }: Found, { said: date, between }: Found): DateSaid | null {
  if (said.kind !== 'date' || said.weekday === undefined || said.day !== undefined || said.shift) return null
  if (date.kind !== 'date' || between) return null
  const { day, month, year } = date
  if (day === undefined || month === undefined || year === undefined || !isDate({ year, month, day })) return null
  return weekdayOf(dayOf({ year, month, day })) === said.weekday ? { ...said, day, month, year } : null
}
