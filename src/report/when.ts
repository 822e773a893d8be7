import type { Event } from '../model/event.ts'
import { interval } from '../model/time.ts'

/** EDTF for a reader's eye: `2022-11-21 13:21 +07:00`, `2022-10-31 – 2022-11-06`, `… – 2011`, `~2012`. */
export function shownTime(edtf: string): string {
  return edtf
    .split('/')
    .map((date) => (date === '..' || date === '' ? '…' : shownDate(date)))
    .join(' – ')
}

const shownDate = (date: string): string =>
  date
    .replace(/^(.+)~$/, '~$1')
    .replace(/T(\d\d:\d\d(?::\d\d)?)/, ' $1')
    .replace(/([+-]\d\d:\d\d)$/, ' $1')

/** Oldest first; what nobody dates comes last, in the report's order. */
export function byTime(events: readonly Event[]): readonly Event[] {
  const dated = events.map((event) => ({ event, at: event.time === null ? null : interval(event.time) }))
  const start = ({ at }: (typeof dated)[number]): number =>
    at === null ? Number.MAX_VALUE : Number.isFinite(at.first) ? at.first : at.last
  return dated.toSorted((a, b) => start(a) - start(b)).map(({ event }) => event)
}
