import type { Article } from '../model/article.ts'
import { type Day, dayOf } from '../model/calendar.ts'
import type { Sentence, TextLayer } from '../model/reading.ts'
import type { Assumed } from '../model/time.ts'
import { direction } from './direction.ts'
import { dayInForce, dayOfStory } from './in-force.ts'
import type { Found, Toward } from './said.ts'
import type { Story } from './story.ts'
import type { Stretch } from './stretch.ts'

/** What a time may hang on. */
export interface Now {
  /** The day of publication; null in an article that does not tell it. */
  readonly published: Day | null
  /** That day is a guess: what the story has come to goes before it. */
  readonly guessed: boolean
  /** The last time that the story came to, and the last one to the day. */
  readonly story: Stretch | null
  readonly storyDay: Day | null
  /** A heading, or a date of this paragraph, that lends its year to dates without one. */
  readonly lender: { readonly stretch: Stretch; readonly from: 'explicit' | 'relative' | 'inherited' } | null
  /** The years of full dates, wherever the article tells them. */
  readonly years: readonly number[]
  /** The day in force, for a clock alone. */
  readonly inForce: { readonly day: Day; readonly from: Resolved['from'] } | null
  /** The last day of the sentence: `Kamis (25/4) malam waktu Lima, atau Jumat pagi di Jakarta`. */
  readonly sentenceDay: Day | null
  /** Only a bracket, `atau` or `alias` stands between that day and this time. */
  readonly close: boolean
  /** The last clock of the sentence, in minutes: `pukul 20.00 … dan tiba pukul 05.59` is past midnight. */
  readonly sentenceClock: number | null
  /** The day whose evening the story told last: `Rabu malam … pukul 00.16` is Thursday. */
  readonly evening: Day | null
  /** Days of clocks to the minute that the story has dated: told again, `pukul 20.11` is the same evening. */
  readonly clocks: ReadonlyMap<number, Day>
  /** Weekdays that the story has dated. */
  readonly weekdays: ReadonlyMap<number, Day>
  /** A heading far from the publication: weekdays are of its week. */
  readonly heading: Day | null
  /** Which way the words around point; asked for only where it matters. */
  readonly toward: () => Toward
}

/** A time on the calendar, whether the text says it, reckons from another or takes it over, and what of it is assumed. */
export interface Resolved {
  readonly stretch: Stretch
  readonly from: 'explicit' | 'relative' | 'inherited'
  readonly assumed: readonly Assumed[]
}

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

/** So many days before the publication what is told is over. */
const OVER = 366

/** Whether a time told before lends its year: what is ahead to what is ahead, what is over to what is over. */
function mayLend(
  dated: Stretch,
  one: Found,
  { passage }: Story,
  { published, guessed, layer, sentence }: Scene,
): boolean {
  if (published === null) return true
  const isAhead = (): boolean => direction(one, layer, sentence) === 'future'
  // «Konferensi berikutnya digelar pada 2030. Gugatan didaftarkan pada 8 Mei»
  if (dated.first > published) return isAhead()
  // «Pelabuhan dibuka pada 2013. Kapal baru akan berlayar mulai 15 September»
  return guessed || passage.day !== null || dated.last > published - OVER || !isAhead()
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
  // «pada akhir Maret atau awal April»: of the same year.
  const beside = close && paragraph.last !== null ? { stretch: paragraph.last, from: 'inherited' as const } : null
  const lends =
    dated !== null && dated.grain !== 'decade' && dated.grain !== 'century' && mayLend(dated, one, story, scene)
  return {
    published,
    guessed,
    story: paragraph.last ?? (governs ? heading : null) ?? story.last,
    storyDay: paragraph.day ?? headingDay ?? story.day,
    years: scene.years,
    lender: year ?? beside ?? (lends ? { stretch: dated, from: 'inherited' } : null),
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
