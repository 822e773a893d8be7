import type { Article } from '../model/article.ts'
import { type Day, dayOf } from '../model/calendar.ts'
import type { Sentence, TextLayer } from '../model/reading.ts'
import { direction } from './direction.ts'
import { dayInForce, dayOfStory } from './in-force.ts'
import type { Now } from './resolve.ts'
import type { Found } from './said.ts'
import type { Story } from './story.ts'
import type { Stretch } from './stretch.ts'

export const publishedDay = ({ published }: Article): Day | null => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(published?.value ?? '') ?? []
  return year === undefined ? null : dayOf({ year: Number(year), month: Number(month), day: Number(day) })
}

/** The hour at which the article appeared, where it tells one. */
export function publishedHour({ published }: Article): number | null {
  const [, hour] = /T(\d{2}):/.exec(published?.value ?? '') ?? []
  return hour === undefined ? null : Number(hour)
}

/** Where a find stands; `heads`: as a heading. */
export interface Scene {
  readonly layer: TextLayer
  readonly sentence: Sentence
  readonly published: Day | null
  /** The hour at which it appeared. */
  readonly hour: number | null
  /** The article does not tell when it appeared: `published` is a guess, for what nothing else places. */
  readonly guessed: boolean
  readonly heads: boolean
  /** In an article that tells no day to count from, its first full date. */
  readonly dated: Stretch | null
  /** The years of its full dates. */
  readonly years: readonly number[]
  /** It stands close by the time before it: `besok (Kamis)`. */
  readonly close: boolean
}

/** What the words of a find may hang on. */
export function nowOf(story: Story, one: Found, scene: Scene): Now {
  const { layer, sentence, published, guessed, heads, close, dated: first } = scene
  const { heading, paragraph } = story
  const told = guessed ? null : published
  // A heading that is the day of publication governs nothing that the publication does not.
  const governs = heading !== null && !(told !== null && heading.first <= told && told <= heading.last)
  const headingDay = governs && heading.grain === 'day' ? heading.first : null
  const ownDay = heading?.grain === 'day' ? heading.first : null
  const day = heads
    ? (story.passage.day ?? ownDay ?? told ?? story.day)
    : (story.passage.day ?? paragraph.day ?? ownDay ?? dayOfStory(story, published))
  const dated =
    paragraph.dated ?? story.headingYear ?? (governs ? heading : null) ?? (told === null ? story.last : null) ?? first
  const year = story.passage.year
  // «Konferensi berikutnya digelar pada 2030. Gugatan didaftarkan pada 8 Mei»: what is ahead lends its year to what is ahead.
  const lends =
    dated !== null &&
    dated.grain !== 'decade' &&
    dated.grain !== 'century' &&
    (published === null || dated.first <= published || direction(one, layer, sentence) === 'future')
  return {
    published,
    guessed,
    story: paragraph.last ?? (governs ? heading : null) ?? story.last,
    storyDay: paragraph.day ?? headingDay ?? story.day,
    years: scene.years,
    lender: year ?? (lends ? { stretch: dated, from: 'inherited' } : null),
    inForce: dayInForce(one, story, day, scene),
    sentenceDay: story.passage.day,
    close,
    sentenceClock: story.clock?.sentence === story.sentence ? story.clock.minutes : null,
    clocks: story.clocks,
    evening: story.evening,
    weekdays: story.weekdays,
    heading: headingDay !== null && (told === null || Math.abs(told - headingDay) > 8) ? headingDay : null,
    toward: () => direction(one, layer, sentence),
  }
}
