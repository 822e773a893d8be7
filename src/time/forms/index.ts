import { beforeChrist } from './before-christ.ts'
import { century, otherCentury } from './century.ts'
import { clock, clockRange, halfPast, headClock, zonedClock } from './clock.ts'
import { countedShift } from './counted-shift.ts'
import { dayAndMonth } from './day-and-month.ts'
import { dayOnly } from './day-only.ts'
import { dayPart, prayerTime } from './day-part.ts'
import { dayRange, listedDay } from './day-range.ts'
import { dayWord } from './day-word.ts'
import { dayWordAndDate } from './day-word-and-date.ts'
import { decade } from './decade.ts'
import { duration, vagueSpell } from './duration.ts'
import { edge, weekend, weekOfMonth } from './edge.ts'
import { edition } from './edition.ts'
import type { Form } from './form.ts'
import { aroundHoliday, holiday, holySeason, independence } from './holiday.ts'
import { month } from './month.ts'
import { namedUnit } from './named-unit.ts'
import { nextDay } from './next-day.ts'
import { nthDay } from './nth-day.ts'
import { numericDate } from './numeric-date.ts'
import { otherQuarter, quarter, someQuarters } from './quarter.ts'
import { every, times, weekdayPair } from './repeated.ts'
import { era, season, thatTime, vague, vagueAgo, vagueMany } from './vague.ts'
import { eve, weekday } from './weekday.ts'
import { weekdayAndDate } from './weekday-and-date.ts'
import { year } from './year.ts'
import { yearRange } from './year-range.ts'

/** Tried in this order wherever a word begins one; the first that reads the words keeps them. */
export const forms: readonly Form[] = [
  weekdayAndDate, // before the weekday and the date that it is made of
  dayWordAndDate,
  weekdayPair, // before the weekday: a habit, not a day
  every,
  weekday,
  dayRange, // before the date that ends it
  listedDay,
  numericDate,
  dayAndMonth,
  dayOnly,
  clockRange,
  zonedClock, // before the clock that opens a line: «11.40 WIB»
  headClock,
  clock,
  halfPast,
  decade, // before the year: «1990-an»
  yearRange,
  beforeChrist,
  someQuarters,
  quarter,
  otherQuarter,
  times, // before the duration: «lima tahun sekali»
  countedShift, // before the duration: «dua hari lalu»
  vagueAgo,
  duration,
  vagueSpell,
  edition, // before the year: «pada Pemilu 2014»
  year,
  weekOfMonth,
  holySeason, // before the month: «bulan Ramadan»
  month,
  weekend,
  edge,
  vagueMany,
  nthDay,
  nextDay, // before the named unit: «hari berikutnya»
  holiday, // before the day words: «hari raya Natal», «malam Tahun Baru»
  aroundHoliday,
  vague, // before the day words: «nanti»
  thatTime,
  dayWord,
  namedUnit,
  eve, // before the parts of day
  dayPart,
  prayerTime,
  century,
  otherCentury,
  era,
  season,
  independence,
]
