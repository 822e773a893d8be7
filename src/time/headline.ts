import type { Block } from '../model/article.ts'
import { type Day, dayOf, weekdayOf } from '../model/calendar.ts'
import type { Sentence } from '../model/reading.ts'
import type { TimeMention } from '../model/time.ts'
import { edtfOf, timexOf } from './render.ts'
import type { DateSaid, Found } from './said.ts'
import { dayStretch } from './stretch.ts'

type Mentions = readonly (TimeMention | null)[]

/**
 * Gives the bare weekdays and yearless dates of the headline the day that the body gives them: «Pejabat Dilantik
 * Rabu» does not tell which way Wednesday lies, the lead does.
 */
export function readHeadline(
  found: readonly Found[],
  mentions: Mentions,
  { sentences, blocks, published }: Page,
): Mentions {
  const inTitle = ({ sentence }: Found): boolean => blocks[sentences[sentence]?.block ?? -1]?.kind === 'title'
  return mentions.map((mention, index) => {
    const one = found[index]
    if (!mention || !one || one.said.kind !== 'date' || !inTitle(one)) return mention
    const { said } = one
    const like = sameDay(said)
    if (!like) return mention
    const bodies = found.flatMap((other, at) => {
      const day = inTitle(other) ? null : dayOfMention(mentions[at])
      return day === null ? [] : [{ other, day }]
    })
    const told = bodies.find(({ other }) => like(other.said)) ?? bodies.find(({ day }) => near(said, day, published))
    if (!told) return mention
    const stretch = dayStretch(told.day)
    return {
      ...mention,
      timex: timexOf(stretch, said.clock ?? null, said.part ?? null, mention.timex.mod),
      value: { edtf: edtfOf(stretch, said.clock ?? null, false, one.side), from: 'inherited', assumed: [] },
    }
  })
}

interface Page {
  readonly sentences: readonly Sentence[]
  readonly blocks: readonly Block[]
  readonly published: Day | null
}

/** What says the same day as a headline that leaves some of it open; null for one that leaves nothing open. */
function sameDay(said: DateSaid): ((other: Found['said']) => boolean) | null {
  const { shift, toward, named, year, month, day, weekday } = said
  if (shift || toward || named || year !== undefined) return null
  if (day !== undefined && month !== undefined)
    return (other) => other.kind === 'date' && other.day === day && other.month === month
  if (day !== undefined || weekday === undefined) return null
  return (other) => other.kind === 'date' && other.weekday === weekday
}

/** A day of the same name in the week around the publication, whose name the body leaves out. */
const near = ({ day, weekday }: DateSaid, at: Day, published: Day | null): boolean =>
  day === undefined && published !== null && weekdayOf(at) === weekday && Math.abs(at - published) <= 7

function dayOfMention(mention: TimeMention | null | undefined): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(mention?.timex.value ?? '') ?? []
  return year === undefined ? null : dayOf({ year: Number(year), month: Number(month), day: Number(day) })
}
