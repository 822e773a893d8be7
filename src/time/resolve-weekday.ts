import { type Day, weekdayOf } from '../model/calendar.ts'
import type { Now, Resolved } from './now.ts'
import type { DateSaid } from './said.ts'
import { dayStretch, weekendStretch } from './stretch.ts'

/** `akhir pekan` alone: the one that is over, up to Thursday; then, or where words point ahead, the one at hand. */
export function nearWeekend({ published, toward }: Now): Resolved | null {
  if (published === null) return null
  const early = weekdayOf(published) >= 1 && weekdayOf(published) <= 4
  return {
    stretch: weekendStretch(published - (early && toward() !== 'future' ? 7 : 0)),
    from: 'relative',
    assumed: [],
  }
}

/** The last day on or before `base` that is a `weekday`. */
export const onOrBefore = (base: Day, weekday: number): Day => base - ((((weekdayOf(base) - weekday) % 7) + 7) % 7)
export const onOrAfter = (base: Day, weekday: number): Day => base + ((((weekday - weekdayOf(base)) % 7) + 7) % 7)

const nearestTo = (base: Day, weekday: number): Day => {
  const [before, after] = [onOrBefore(base, weekday), onOrAfter(base, weekday)]
  return base - before <= after - base ? before : after
}

/** A bare weekday: one that the story has dated, one of a heading's week, else the nearest the way the words point. */
export function resolveWeekday(said: DateSaid, weekday: number, now: Now): Resolved | null {
  const at = (day: Day, from: Resolved['from']): Resolved => ({ stretch: dayStretch(day), from, assumed: [] })
  const published = now.guessed ? (now.storyDay === null ? now.published : null) : now.published
  const known = now.weekdays.get(weekday)
  if (said.named && known !== undefined) return at(known, 'inherited')
  const beside = now.sentenceDay
  const far = beside !== null && Math.abs(beside - (published ?? beside)) > 6
  if (beside !== null && said.toward === undefined && (far || now.close)) {
    const next = [beside - 1, beside, beside + 1].find((day) => weekdayOf(day) === weekday)
    if (next !== undefined) return at(next, 'inherited')
  }
  // «Senin lalu» counts from today, whatever heading it stands under.
  const today = now.published ?? now.storyDay
  if (today !== null && said.toward === 'past') return at(onOrBefore(today - 1, weekday), 'relative')
  if (today !== null && said.toward === 'future') return at(onOrAfter(today + 1, weekday), 'relative')
  const anchor = now.heading ?? (published === null ? now.storyDay : null)
  if (anchor !== null && now.heading === null && now.guessed && anchor === now.published) {
    return at(nearestTo(anchor, weekday), 'inherited')
  }
  if (anchor !== null) {
    if (known !== undefined && Math.abs(known - anchor) < 7) return at(known, 'inherited')
    // Days under a heading follow it; elsewhere a story tells what is near.
    const near = now.heading === null && now.toward() !== 'future'
    return at(near ? nearestTo(anchor, weekday) : onOrAfter(anchor, weekday), 'inherited')
  }
  if (published === null) return null
  // «Kapal tenggelam Senin (19/5/2014) … dihantam ombak Senin malam», in an article of ten days later.
  if (known !== undefined && now.story?.grain === 'day' && now.story.first === known) return at(known, 'inherited')
  if (known !== undefined && Math.abs(known - published) < 7 && (now.toward() !== 'future' || known >= published)) {
    return at(known, 'relative')
  }
  return at(now.toward() === 'future' ? onOrAfter(published, weekday) : onOrBefore(published, weekday), 'relative')
}
