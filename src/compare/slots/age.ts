import type { Span } from '../../model/span.ts'
import type { Fact } from '../facts/facts.ts'
import { contests } from '../facts/families.ts'
import { fold, isOneName } from '../facts/names.ts'
import { areIndependent, disputesOf, type SlotRule } from '../judge/dispute.ts'
import { campsOf, type Figure } from '../judge/sides.ts'

/** How old an article says that somebody is. */
interface Age extends Span {
  readonly years: number
  readonly of: string
}

/** Behind a name, or as much of it as was read: «(41)», «Binti Sarip (41 tahun)», «, 41 tahun,», «yang berusia 41 tahun». */
const AGE =
  /^(?: \p{Lu}[\p{L}.'’-]*){0,3}(?: \((\d{2})(?: ?(?:tahun|thn|th))?\)|, (\d{1,2}) (?:tahun|thn|th)(?=[,.;])|,? (?:yang )?(?:berumur|berusia|umur|usia) (\d{1,2}) (?:tahun|thn|th)\b)/u

/** «gol Danu (41)», «Danu (41) dan Rudi (45) suara»: a minute, or points. */
const SCORED = /\b(?:gol|menit|persen|poin|skor|suara)\b/iu

/** Whether a number of years is somebody's age. */
export const isAge = ({ fact, value }: Figure): boolean =>
  value.unit === 'tahun' && agesOf(fact).some(({ start }) => start >= value.start && start < value.end)

function agesOf({ claim, names }: Fact): readonly Age[] {
  if (contests.has(claim.type) || SCORED.test(claim.quote)) return []
  return claim.who.flatMap(({ kind, name, end }, at) => {
    const from = end - claim.span.start
    const found = kind === 'person' && from > 0 ? AGE.exec(claim.quote.slice(from)) : null
    const digits = found?.slice(1).find((group) => group !== undefined)
    if (!found || digits === undefined) return []
    const start = end + found[0].indexOf(digits)
    return [{ of: fold(names[at] ?? name), years: Number(digits), start, end: start + digits.length }]
  })
}

/** So long after another article somebody may be a year older, in days. */
const YEAR = 300

const areOfOneYear = ({ told: a }: Fact, { told: b }: Fact): boolean =>
  a === null || b === null || Math.abs(a - b) < YEAR

/** Two ages of one person. */
export const ageRule: SlotRule = {
  on: 'number',
  disputes: (facts) => {
    const stated = facts.flatMap((fact) => agesOf(fact).map((value) => ({ fact, value })))
    const camps = campsOf(
      stated,
      (a, b) =>
        areIndependent(a.fact, b.fact) &&
        a.value.years !== b.value.years &&
        isOneName(a.value.of, b.value.of) &&
        areOfOneYear(a.fact, b.fact),
      (a, b) => a.value.years === b.value.years && isOneName(a.value.of, b.value.of),
    )
    return disputesOf(
      'number',
      camps,
      ([first]) => (first ? `${first.value.years} tahun` : ''),
      ({ value }) => value,
    )
  },
}
