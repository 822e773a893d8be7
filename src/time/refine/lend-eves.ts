import type { DateSaid } from '../said.ts'
import { gapBetween, type Refine } from './refine.ts'

const ending =
  /(?:^|[^a-z])(?:berakhir|dipadamkan|ditutup|hingga|kembali|padam|rampung|s\.?d\.?|sampai|selesai|tiba|tuntas|usai)[^a-z]|^\s*[-–—]/i

/**
 * `mulai pukul 20.22 … selesai pukul 02.19 (4/3)`: the day stands by the end, and a start that is later on the clock
 * lies on the evening before.
 */
export const lendEves: Refine = (found, text) =>
  found.map((one, index) => {
    const next = found[index + 1]
    if (one.said.kind !== 'date' || next?.said.kind !== 'date' || next.sentence !== one.sentence) return one
    const [start, end] = [one.said, next.said]
    if (!start.clock || !end.clock || hasDay(start) || !hasDay(end)) return one
    const later = minutes(start.clock) > minutes(end.clock)
    if (!later || end.clock.hour >= 12 || !ending.test(gapBetween(one, next, text))) return one
    const { part: _, ...day } = end
    return { ...one, said: { ...day, clock: { ...start.clock, zone: start.clock.zone ?? end.clock.zone }, eve: true } }
  })

const hasDay = ({ day, weekday, shift }: DateSaid): boolean => (day ?? weekday ?? shift) !== undefined

const minutes = ({ hour, minute }: NonNullable<DateSaid['clock']>): number => hour * 60 + minute
