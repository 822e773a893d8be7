import type { Article } from '../model/article.ts'
import { civil, type Day, dayOf, isoDate, weekdayOf } from '../model/calendar.ts'
import type { Oddity } from '../model/notice.ts'
import type { Sentence, TextLayer } from '../model/reading.ts'
import type { TimeMention, TimeValue } from '../model/time.ts'
import { direction } from './direction.ts'
import { headingOf } from './heading.ts'
import { holidayIn, holidayOfHijri } from './holiday.ts'
import { impossible, laterThanPublished, weekdayMismatch } from './oddities.ts'
import { edtfOf, edtfRange, timexOf, timexValue } from './render.ts'
import { type Now, type Resolved, resolve } from './resolve.ts'
import type { Clock, DateSaid, Found, Said } from './said.ts'
import { dayStretch, type Stretch, stepDay } from './stretch.ts'
import { minutesOn, zoneInText, zoneOfPlace } from './zone.ts'

/** What the story has come to, as its times are read one after the other. */
interface Story {
  last: Stretch | null
  day: Day | null
  clock: { readonly day: Day; readonly minutes: number; readonly zone: number | null } | null
  heading: { readonly stretch: Stretch } | null
  paragraph: { readonly block: number; day: Day | null; dated: Stretch | null }
  sentence: { readonly index: number; day: Day | null }
  weekdays: Map<number, Day>
}

export interface Anchored {
  readonly times: readonly TimeMention[]
  readonly oddities: readonly Oddity[]
}

export const publishedDay = ({ published }: Article): Day | null => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(published?.value ?? '') ?? []
  return year === undefined ? null : dayOf({ year: Number(year), month: Number(month), day: Number(day) })
}

/** Gives every find its place on the calendar, in the order of the text. */
export function anchor(article: Article, layer: TextLayer, found: readonly Found[]): Anchored {
  const published = publishedDay(article)
  const story: Story = {
    last: null,
    day: null,
    clock: null,
    heading: null,
    paragraph: { block: -1, day: null, dated: null },
    sentence: { index: -1, day: null },
    weekdays: new Map(),
  }
  const zones = zonesInForce(found)
  const oddities: Oddity[] = []
  let block = 0
  const times = found.map((one, index): TimeMention => {
    const sentence = layer.sentences[one.sentence] ?? { block: 0, start: 0, end: 0, first: 0, last: 0 }
    // A heading without a date ends what a dated heading governed.
    for (; block < sentence.block; block += 1) {
      if (
        article.blocks[block + 1]?.kind === 'heading' &&
        !found.some(({ sentence: at }) => layer.sentences[at]?.block === block + 1)
      ) {
        story.heading = null
      }
    }
    if (story.paragraph.block !== sentence.block) story.paragraph = { block: sentence.block, day: null, dated: null }
    if (story.sentence.index !== one.sentence) story.sentence = { index: one.sentence, day: null }
    const heads = headingOf(article, sentence, found, index)
    return place(one, { article, layer, sentence, published, story, heads, zone: zones[index] ?? null, oddities })
  })
  return { times, oddities }
}

interface Place {
  readonly article: Article
  readonly layer: TextLayer
  readonly sentence: Sentence
  readonly published: Day | null
  readonly story: Story
  readonly heads: boolean
  readonly zone: number | null
  readonly oddities: Oddity[]
}

function place(one: Found, at: Place): TimeMention {
  const { said } = one
  const bare = { start: one.start, end: one.end, rule: one.rule, heading: false, value: null }
  switch (said.kind) {
    case 'date':
      return placeDate(one, said, at)
    case 'holiday':
      return placeHoliday(one, said, at)
    case 'era': {
      const to = said.to === null ? '..' : isoDate(said.to)
      const edtf = `${isoDate(said.from)}/${to}`
      const value: TimeValue = { edtf, from: 'explicit', assumed: [] }
      return { ...bare, timex: { type: 'DATE', value: edtf, mod: one.mod }, value }
    }
    case 'duration':
      return { ...bare, timex: { type: 'DURATION', value: said.value, mod: one.mod }, value: placeStep(said, at) }
    case 'set':
      return { ...bare, timex: { type: 'SET', value: said.value, mod: one.mod } }
    case 'vague':
      return { ...bare, timex: { type: 'DATE', value: said.value, mod: one.mod }, value: placeThen(one, at) }
    case 'range':
      throw new Error('a range is split before it is anchored')
  }
}

function nowOf(one: Found, { layer, sentence, published, story }: Place): Now {
  const heading = story.heading?.stretch ?? null
  const governed = heading !== null && !(published !== null && heading.first <= published && published <= heading.last)
  const headingDay = governed && heading.grain === 'day' ? heading.first : null
  const dated = published === null ? story.last : story.paragraph.dated
  const day = story.sentence.day ?? story.paragraph.day ?? headingDay ?? story.day
  return {
    published,
    story: story.paragraph.day === null && governed ? heading : (story.last ?? (governed ? heading : null)),
    storyDay: story.paragraph.day ?? headingDay ?? story.day,
    lender: governed && story.paragraph.dated === null ? heading : dated,
    inForce:
      day !== null ? { day, from: 'inherited' } : published === null ? null : { day: published, from: 'relative' },
    weekdays: story.weekdays,
    heading: headingDay !== null && (published === null || Math.abs(published - headingDay) > 8) ? headingDay : null,
    toward: direction(one, layer, sentence),
  }
}

function placeDate(one: Found, said: DateSaid, at: Place): TimeMention {
  const { article, story, published, oddities } = at
  const now = nowOf(one, at)
  const odd = impossible(one, said, article.text)
  if (odd) oddities.push(odd)
  const step = clockStep(one, said, story)
  const resolved = step?.resolved ?? resolve(said, now)
  const base = { start: one.start, end: one.end, rule: one.rule, heading: at.heads }
  if (!resolved) return { ...base, timex: unresolvedTimex(said, one.mod), value: null, heading: false }
  const { stretch } = resolved
  const clock = step?.clock ?? clockWithZone(said.clock ?? null, stretch, at)
  const timex = timexOf(stretch, step?.clock ?? said.clock ?? null, said.part ?? null, one.mod)
  const edtf = edtfIn(one, stretch, clock, now)
  if (stretch.grain === 'day' && said.day !== undefined) {
    const before = article.text.slice(at.sentence.start, one.start)
    const late =
      said.year === undefined ? null : laterThanPublished(one, stretch.first, published, before, article.text)
    const wrong = weekdayMismatch(one, said, stretch.first, published, article.text) ?? late
    if (wrong) oddities.push(wrong)
  }
  remember(one, said, resolved, clock, at)
  return { ...base, timex, value: edtf === '' ? null : { edtf, from: resolved.from, assumed: resolved.assumed } }
}

function edtfIn(one: Found, stretch: Stretch, clock: Clock | null, now: Now): string {
  if (stretch.grain === 'season') return ''
  if (one.between) {
    const [from, to] = [resolve(one.between.from, now), resolve(one.between.to, now)]
    if (from && to && from.stretch.first <= to.stretch.last) return edtfRange(from.stretch, to.stretch)
  }
  return edtfOf(stretch, clock, one.mod === 'APPROX', one.side)
}

/** `empat menit kemudian`: the clock moves. */
function clockStep(one: Found, said: DateSaid, story: Story): { clock: Clock; resolved: Resolved } | null {
  const { shift } = said
  if (shift?.base !== 'story' || !(shift.unit === 'minute' || shift.unit === 'hour') || !story.clock) return null
  const minutes = story.clock.minutes + Math.round(shift.by * (shift.unit === 'hour' ? 60 : 1))
  const day = story.clock.day + Math.floor(minutes / 1440)
  const left = ((minutes % 1440) + 1440) % 1440
  void one
  return {
    clock: { hour: Math.floor(left / 60), minute: left % 60, zone: story.clock.zone, place: null },
    resolved: { stretch: dayStretch(day), from: 'inherited', assumed: [] },
  }
}

/** The clock as it stands in EDTF; null where its place is told and its zone is not known. */
function clockWithZone(clock: Clock | null, { first }: Stretch, { article, sentence, zone }: Place): Clock | null {
  if (!clock || clock.zone !== null) return clock
  if (clock.place === null) return { ...clock, zone }
  const known = clock.place.startsWith('setempat')
    ? zoneInText(article.text.slice(sentence.start, sentence.end))
    : zoneOfPlace(clock.place)
  return known && { ...clock, zone: minutesOn(known, first) }
}

/** For clocks that tell no zone: the last one told before, else the first one after. */
function zonesInForce(found: readonly Found[]): readonly (number | null)[] {
  const told = found.map(({ said }) => (said.kind === 'date' ? (said.clock?.zone ?? null) : null))
  let last = told.find((zone) => zone !== null) ?? null
  return told.map((zone) => {
    last = zone ?? last
    return last
  })
}

const quotative = /["”][^"”“]*(?:kata|ujar|tutur|ucap|jelas|tegas|papar|imbuh|sebut|lanjut|ungkap)(?:nya)?\s[^"”“]*$/

function remember(one: Found, said: DateSaid, { stretch, from }: Resolved, clock: Clock | null, at: Place): void {
  const { story, sentence, article } = at
  if (stretch.grain === 'day' && said.weekday !== undefined && said.day !== undefined) {
    story.weekdays.set(weekdayOf(stretch.first), stretch.first)
  }
  if (
    at.heads &&
    (said.day !== undefined || said.month !== undefined || said.year !== undefined || said.weekday !== undefined)
  ) {
    story.heading = { stretch }
  }
  if (stretch.grain === 'day') {
    story.sentence.day = stretch.first
    if (clock) story.clock = { day: stretch.first, minutes: clock.hour * 60 + clock.minute, zone: clock.zone }
  }
  // The day of a statement is not that of what is stated.
  if (one.side === 'until' || (story.last && quotative.test(article.text.slice(sentence.start, one.start)))) return
  story.last = stretch
  if (from === 'explicit' && said.year !== undefined) story.paragraph.dated = stretch
  else if (from === 'inherited' && story.paragraph.dated) story.paragraph.dated = stretch
  if (stretch.grain !== 'day') return
  story.day = stretch.first
  story.paragraph.day = stretch.first
}

function unresolvedTimex(said: DateSaid, mod: string | null) {
  const { year, month, day, weekday, part, clock } = said
  const two = (value: number) => String(value).padStart(2, '0')
  const date =
    month === undefined
      ? weekday === undefined
        ? 'XXXX-XX-XX'
        : `XXXX-WXX-${weekday || 7}`
      : `${year ?? 'XXXX'}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`
  if (clock) return { type: 'TIME', value: `${date}T${two(clock.hour)}:${two(clock.minute)}`, mod } as const
  return part === undefined
    ? ({ type: 'DATE', value: date, mod } as const)
    : ({ type: 'TIME', value: date + part, mod } as const)
}

function placeHoliday(one: Found, said: Extract<Said, { kind: 'holiday' }>, at: Place): TimeMention {
  const { story, published } = at
  const now = nowOf(one, at)
  const base = now.lender?.first ?? published
  const framed = said.shift ? resolve({ kind: 'date', shift: said.shift }, now) : null
  const year = said.year ?? (framed ? civil(framed.stretch.first).year : null)
  const from =
    said.year !== undefined || said.hijri !== undefined
      ? 'explicit'
      : (framed?.from ?? (now.lender ? 'inherited' : 'relative'))
  const stretch =
    said.hijri !== undefined
      ? holidayOfHijri(said.name, said.hijri)
      : year !== null
        ? (holidayIn(said.name, year)[0] ?? null)
        : base === null
          ? null
          : nearest(said.name, base, said.toward ?? now.toward)
  const mention = { start: one.start, end: one.end, rule: one.rule, heading: false }
  if (!stretch) return { ...mention, timex: { type: 'DATE', value: 'XXXX-XX-XX', mod: one.mod }, value: null }
  const moved = said.offset === 0 ? stretch : dayStretch(stepDay(stretch.first, said.offset, 'day'))
  story.sentence.day = moved.first
  const assumed = from === 'explicit' || said.shift ? [] : (['year'] as const)
  return {
    ...mention,
    timex: { type: 'DATE', value: timexValue(moved), mod: one.mod },
    value: { edtf: edtfOf(moved, null, false, one.side), from, assumed },
  }
}

function nearest(name: string, base: Day, toward: Now['toward']): Stretch | null {
  const { year } = civil(base)
  const all = [year - 1, year, year + 1].flatMap((one) => holidayIn(name, one))
  const cost = ({ first }: Stretch) =>
    Math.abs(first - base) * (toward !== 'near' && (toward === 'past') !== first <= base ? 4 : 1)
  return all.reduce<Stretch | null>((best, one) => (best === null || cost(one) < cost(best) ? one : best), null)
}

/** `dua hari setelah X` counts on from the story's day, and back from a day that the sentence has told before it. */
function placeStep(said: Extract<Said, { kind: 'duration' }>, { story, published }: Place): TimeValue | null {
  if (!said.after) return null
  const told = story.sentence.day
  const base = told ?? story.day ?? published
  if (base === null) return null
  const stretch = dayStretch(stepDay(base, told === null ? said.after.by : -said.after.by, said.after.unit))
  return { edtf: edtfOf(stretch, null, false, null), from: 'inherited', assumed: [] }
}

/** `saat itu`: the time that the story has come to. */
function placeThen(one: Found, { story }: Place): TimeValue | null {
  const then = story.last
  if (one.rule !== 'that-time' || !then || then.grain === 'season') return null
  return { edtf: edtfOf(then, null, false, one.side), from: 'inherited', assumed: [] }
}
