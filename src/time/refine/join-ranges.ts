import type { DateSaid, Found } from '../said.ts'
import { gapBefore, gapBetween, type Refine } from './refine.ts'

const link = /^\s*(?:-|–|—|hingga|sampai(?:\s+dengan)?|s\.?\/?d\.?)\s*(?:pada\s+)?$/i
const listed = /^\s*(?:,|dan|serta)\s*$/i
const both = /^\s+dan\s+$/i
const either = /^\s+atau\s+$/i

/** `Januari hingga Maret 2023`, `antara 1998 dan 2004`: each end knows the other, and the first takes the second's year. */
export const joinRanges: Refine = (found, text) => {
  const joined = [...found]
  for (let index = 1; index < joined.length; index += 1) {
    const [a, b] = [joined[index - 1], joined[index]]
    if (!a || !b || a.sentence !== b.sentence || a.between || b.between) continue
    const gap = gapBetween(a, b, text)
    if (listed.test(gap) && a.said.kind === 'date' && b.said.kind === 'date') {
      joined[index - 1] = { ...a, said: lendYear(a.said, b.said) }
    }
    const linked =
      link.test(gap) ||
      (both.test(gap) && /antara\s+$/.test(gapBefore(joined, index - 1, text))) ||
      (either.test(gap) && sameGrain(a, b))
    if (!linked) continue
    if (a.said.kind === 'set' && b.rule === 'weekday' && b.said.kind === 'date') {
      joined[index] = { ...b, said: { kind: 'set', value: `XXXX-WXX-${b.said.weekday || 7}` } }
    } else if (a.said.kind === 'date' && b.said.kind === 'date' && a.said.clock && b.said.clock) {
      joined[index - 1] = { ...a, said: lendDay(a.said, b.said) }
      joined[index] = { ...b, ranged: true }
    } else if (a.said.kind === 'date' && b.said.kind === 'date' && !a.said.clock && !b.said.clock) {
      const from = lendYear(a.said, b.said)
      joined[index - 1] = { ...a, said: from, between: { from, to: b.said } }
      joined[index] = { ...b, between: { from, to: b.said } }
    }
  }
  return joined
}

/** `pukul 08.00 sampai 16.00 WIB pada Senin`: both are WIB, on Monday. */
function lendDay(from: DateSaid, to: DateSaid): DateSaid {
  const { clock } = from
  if (!clock || !to.clock) return from
  const own = from.day !== undefined || from.weekday !== undefined || from.shift !== undefined
  return { ...(own ? from : to), clock: { ...clock, zone: clock.zone ?? to.clock.zone } }
}

const sameGrain = (a: Found, b: Found): boolean =>
  a.said.kind === 'date' &&
  b.said.kind === 'date' &&
  a.said.month !== undefined &&
  b.said.month !== undefined &&
  a.said.day === undefined &&
  b.said.day === undefined

/** `Juni-Juli 2014`: June of 2014. `Desember-Januari 2023`: December of the year before. */
function lendYear(from: DateSaid, to: DateSaid): DateSaid {
  const same =
    (from.month !== undefined && to.month !== undefined) ||
    (from.quarter !== undefined && to.quarter !== undefined) ||
    (from.half !== undefined && to.half !== undefined)
  if (!same || from.year !== undefined || from.shift !== undefined) return from
  if (to.year === undefined) return to.shift === undefined ? from : { ...from, shift: to.shift }
  return { ...from, year: to.month !== undefined && (from.month ?? 0) > to.month ? to.year - 1 : to.year }
}
