import type { Block } from '../model/article.ts'
import type { Day } from '../model/calendar.ts'
import type { Sentence } from '../model/reading.ts'
import { interval } from '../model/time.ts'
import type { Resolved } from './now.ts'
import type { DateSaid } from './said.ts'
import { dayStretch, type Stretch } from './stretch.ts'

/** What the story has come to, as its times are read one after the other. The only thing here that changes. */
export interface Story {
  /** The last time of any grain, and the last day. */
  last: Stretch | null
  day: Day | null
  clock: { readonly day: Day; readonly minutes: number; readonly zone: number | null; readonly sentence: number } | null
  /** The dated heading that governs. */
  heading: Stretch | null
  /** The heading that is a year, over headings that are days of it. */
  headingYear: Stretch | null
  block: number
  paragraph: Passage
  sentence: number
  passage: Passage
  /** Weekdays that the story has dated, and clocks that are no round hour, in minutes. */
  readonly weekdays: Map<number, Day>
  readonly clocks: Map<number, Day>
  /** The day whose evening was told last: a clock after midnight that follows is of the next one. */
  evening: Day | null
  /** The day of each sentence that has one. */
  readonly days: Map<number, Day>
  /** How often each day was told. */
  readonly told: Map<Day, number>
  /** Stretches of days, and days of an opening: what may have a first day and a last. */
  readonly held: Held[]
  /** The holiday last named, for `H-3` alone. */
  feast: Stretch | null
}

export interface Held {
  readonly sentence: number
  readonly stretch: Stretch
}

/** The times of one paragraph, or of one sentence. `dated`: the last with a year of its own; `year`: the last that is one. */
interface Passage {
  last: Stretch | null
  day: Day | null
  dated: Stretch | null
  year: { readonly stretch: Stretch; readonly from: Resolved['from'] } | null
  /** `setiap hari`: its clocks are of no day. */
  habit: boolean
}

export const passage = (): Passage => ({ last: null, day: null, dated: null, year: null, habit: false })

export const newStory = (): Story => ({
  last: null,
  day: null,
  clock: null,
  heading: null,
  headingYear: null,
  block: 0,
  paragraph: passage(),
  sentence: -1,
  passage: passage(),
  weekdays: new Map(),
  clocks: new Map(),
  evening: null,
  days: new Map(),
  told: new Map(),
  held: [],
  feast: null,
})

/** Takes the story on to a sentence. A heading block without a date ends what a dated heading governed. */
export function enter(story: Story, index: number, sentence: Sentence, blocks: readonly Block[]): void {
  for (; story.block < sentence.block; story.block += 1) {
    const next = blocks[story.block + 1]
    if (next?.kind === 'heading' && story.block + 1 < sentence.block) [story.heading, story.headingYear] = [null, null]
    story.paragraph = passage()
  }
  if (story.sentence !== index) {
    story.sentence = index
    story.passage = passage()
  }
}

const opening = /(?:^|[^a-z])(?:berlangsung|dibuka|digelar|dimulai|diselenggarakan|mulai|pembukaan)[^a-z][^.;]*$/i

const longest = 60

/** Takes note of days that something lasts or opens on. */
export function hold(story: Story, said: DateSaid, stretch: Stretch, edtf: string | null, before: string): void {
  const { sentence, held } = story
  if (said.clock || stretch.grain === 'season') return
  const days = edtf === null || edtf.length <= 10 ? null : interval(edtf)
  const length = days ? days.last - days.first : 0
  if (days && length > 0 && length < longest) {
    held.push({ sentence, stretch: { grain: 'span', first: days.first, last: days.last } })
  } else if (stretch.grain === 'day' && opening.test(before)) held.push({ sentence, stretch })
}

/** Takes the story on to a day that no date has told. */
export function comeTo(story: Story, day: Day): void {
  story.last = dayStretch(day)
  story.paragraph.last = story.last
  story.day = day
  story.paragraph.day = day
  story.days.set(story.sentence, day)
}

/** The day that the story is about: the one told most often, the first of them. */
export function mainDay({ told }: Story): Day | null {
  let best: Day | null = null
  for (const [day, count] of told) if (best === null || count > (told.get(best) ?? 0)) best = day
  return best
}
