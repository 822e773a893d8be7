import type { Article, Block } from '../model/article.ts'
import { type Day, dayOf, weekdayOf } from '../model/calendar.ts'
import type { Sentence, TextLayer } from '../model/reading.ts'
import { interval } from '../model/time.ts'
import { direction } from './direction.ts'
import { dayInForce, dayOfStory } from './in-force.ts'
import type { Now, Resolved } from './resolve.ts'
import type { Clock, DateSaid, Found } from './said.ts'
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

const passage = (): Passage => ({ last: null, day: null, dated: null, year: null, habit: false })

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

export const publishedDay = ({ published }: Article): Day | null => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(published?.value ?? '') ?? []
  return year === undefined ? null : dayOf({ year: Number(year), month: Number(month), day: Number(day) })
}

/** The hour at which the article appeared, where it tells one. */
export function publishedHour({ published }: Article): number | null {
  const [, hour] = /T(\d{2}):/.exec(published?.value ?? '') ?? []
  return hour === undefined ? null : Number(hour)
}

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

const quotative = /["”][^"”“]*(?:kata|ujar|tutur|ucap|jelas|tegas|papar|imbuh|sebut|lanjut|ungkap)(?:nya)?\s[^"”“]*$/
/** «…, kata camat, Selasa», «dikutip dari laman dinas, Selasa»: who said it and where it was read, with no verb of its own. */
const attributed =
  /(?:,\s+(?:kata|ujar|tutur|ucap|imbuh|pungkas|tulis)\s|(?:^|[^a-z])(?:dikutip|dilansir|dinukil|melansir|mengutip)\s)(?:(?!,\s+pada\s|\s(?:di|me|ber|ter)[a-z]{4,}\s)[^.;"”])*$/i
const aside = /(?:setelah|sesudah|usai|dibanding|dibandingkan|ketimbang|daripada|sebelum|dari|sejak)\s+$/i

/** «Penyebabnya arus pendek pada Kamis malam, 7 Mei»: the day of a cause, in a story that has come to a later one. */
const cause = /(?:^|[^a-z])(?:akibat|dipicu|disebabkan|pemicunya|penyebabnya)\s[^.;]*$/i

/** «Ratu tiba pada 3 Mei untuk kunjungan selama 3-11 Mei»: what lasts around the day of its sentence moves nothing. */
const lastsAround = ({ passage }: Story, { between }: Found, before: string): boolean =>
  between !== null && passage.day !== null && /(?:^|[^a-z])(?:pada|selama|tanggal)\s+(?:\d+\s*-\s*)?$/i.test(before)

/** `tahun sebelumnya`: the story stays in the year that is compared with it. */
const comparing = ({ shift }: DateSaid): boolean =>
  shift?.base === 'story' && shift.by === -1 && shift.unit !== 'day' && shift.unit !== 'week'

/** What a page of today's find calls back: «Tragedi yang terjadi pada 2 Juli itu masih menyisakan luka». */
const mishap =
  /(?:^|[^a-z])(?:banjir|bencana|bentrokan|erupsi|gempa|insiden|kebakaran|kecelakaan|kejadian|kerusuhan|ledakan|letusan|longsor|musibah|penembakan|peristiwa|serangan|tabrakan|tenggelamnya|tragedi|tsunami)(?:\s[a-z-]+){0,8}\s$/i
const deictic = /\s(?:itu|ini|tersebut)$/i

/** A day that only says which mishap is meant, where the story has come to a later one. */
const callsBack = ({ day }: Story, stretch: Stretch, before: string, words: string): boolean =>
  day !== null && stretch.first < day && deictic.test(words) && mishap.test(before)

/** Takes note of a time for what comes after it. `before`: its sentence up to it; `words`: the time itself. */
export function remember(
  story: Story,
  one: Found,
  said: DateSaid,
  { stretch, from }: Resolved,
  clock: Clock | null,
  { heads, published, guessed }: Scene,
  { before, words }: { readonly before: string; readonly words: string },
): void {
  const { side } = one
  const isDay = stretch.grain === 'day'
  if (isDay && said.weekday !== undefined && (said.day !== undefined || from === 'inherited'))
    story.weekdays.set(weekdayOf(stretch.first), stretch.first)
  if (heads && (said.day ?? said.month ?? said.year ?? said.weekday) !== undefined) {
    story.heading = stretch
    if (stretch.grain === 'year') story.headingYear = stretch
    else if (said.year !== undefined) story.headingYear = null
  }
  // «Menteri sejak 2028 itu menulis surat pada 10 April»
  const sinceThen = side === 'since' && stretch.grain === 'year' && published !== null && !guessed
  if (stretch.grain === 'year' && !sinceThen) story.passage.year = { stretch, from }
  if (isDay) story.told.set(stretch.first, (story.told.get(stretch.first) ?? 0) + 1)
  if (isDay && !story.days.has(story.sentence)) story.days.set(story.sentence, stretch.first)
  // «pukul 05.21 WIB, atau Minggu pukul 18.21 waktu setempat» tells one instant twice.
  const local = said.clock !== undefined && said.clock.place !== null && story.clock?.sentence === story.sentence
  if (isDay && clock && clock.minute % 30 !== 0 && !story.clocks.has(clock.hour * 60 + clock.minute)) {
    story.clocks.set(clock.hour * 60 + clock.minute, stretch.first)
  }
  if (isDay && clock && !local)
    story.clock = {
      day: stretch.first,
      minutes: clock.hour * 60 + clock.minute,
      zone: clock.zone,
      sentence: story.sentence,
    }
  // «setelah kemarin turun» looks aside; the day of a statement is not that of what is stated.
  const glance =
    local ||
    (isDay && side === 'since') ||
    (isDay && story.day !== null && stretch.first < story.day && cause.test(before)) ||
    lastsAround(story, one, before) ||
    /(?:^|[^a-z])berlaku\s(?:pada\s)?$/i.test(before) ||
    (said.shift !== undefined && (aside.test(before) || comparing(said)))
  if (isDay && !glance) story.passage.day = stretch.first
  if (isDay && !glance && (from !== 'inherited' || said.part !== undefined || clock))
    story.evening = isEvening(said, clock) ? stretch.first : story.evening === stretch.first ? story.evening : null
  if (
    glance ||
    (story.last && (quotative.test(before) || attributed.test(before))) ||
    (isDay && callsBack(story, stretch, before, words))
  )
    return
  story.last = stretch
  story.paragraph.last = stretch
  if (
    (from === 'explicit' && said.year !== undefined && !sinceThen) ||
    (from === 'inherited' && story.paragraph.dated)
  ) {
    story.paragraph.dated = stretch
  } else if (from === 'relative' && !guessed) {
    // «pailit pada 6 November 2023. Jaksa menyelidiki sejak Juli lalu dan memanggilnya pada 12 November»
    story.paragraph.dated = null
  }
  if (!isDay) return
  story.paragraph.day = stretch.first
  // What is still ahead is no day for the paragraphs to come, nor is «Hingga Selasa pagi tim masih mencari».
  if (side === 'until') return
  if (published === null || guessed || stretch.first <= published) story.day = stretch.first
}

const isEvening = ({ part }: DateSaid, clock: Clock | null): boolean =>
  clock ? clock.hour >= 18 : part === 'TNI' || part === 'TEV'

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
