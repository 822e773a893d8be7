import type { Zone } from '../lexicon/zones.ts'
import type { Article } from '../model/article.ts'
import { civil, isoDate } from '../model/calendar.ts'
import type { Oddity } from '../model/notice.ts'
import type { TimeMention, TimeValue, Timex } from '../model/time.ts'
import { placeHoliday } from './holiday.ts'
import type { Now, Resolved } from './now.ts'
import { nowOf, type Scene } from './now.ts'
import { placeNthDay } from './nth-day.ts'
import { oddDates } from './oddities.ts'
import { remember } from './remember.ts'
import { edtfOf, edtfRange, timexOf, unresolvedTimex } from './render.ts'
import { resolve } from './resolve.ts'
import type { Clock, DateSaid, Found, HolidaySaid } from './said.ts'
import { spokenDay } from './spoken.ts'
import { placeStep } from './step.ts'
import { hold, type Story } from './story.ts'
import { dayStretch, type Stretch } from './stretch.ts'
import { clockWithZone } from './zone.ts'

/** How much of a sentence is looked at around a find. */
const reach = 300

/** Where a find stands, and all that it may hang on. */
export interface Place extends Scene {
  readonly article: Article
  readonly story: Story
  readonly next: Found | undefined
  /** The date of the speech that it is part of. */
  readonly tag: Found | null
  /** For a clock that tells none. */
  readonly zone: Zone | null
  readonly oddities: Oddity[]
}

export function place(one: Found, at: Place): TimeMention | null {
  const { said, mod } = one
  switch (said.kind) {
    case 'date':
      return placeDate(one, said, at)
    case 'holiday': {
      const whole = said.name === '' && at.story.feast === null ? feastAhead(one, said, at) : said
      if (!whole) return null
      const { timex, value } = placeHoliday(one, whole, nowOf(at.story, one, at), at.story)
      return mentionOf(one, timex, one.ofNoun ? null : value)
    }
    case 'era': {
      const edtf = `${isoDate(said.from)}/${said.to === null ? '..' : isoDate(said.to)}`
      return mentionOf(one, { type: 'DATE', value: edtf, mod }, { edtf, from: 'explicit', assumed: [] })
    }
    case 'duration':
      return mentionOf(one, { type: 'DURATION', value: said.value, mod }, placeStep(one, said, at))
    case 'set':
      at.story.passage.habit = true
      return mentionOf(one, { type: 'SET', value: said.value, mod }, null)
    case 'vague':
      return mentionOf(one, { type: 'DATE', value: said.value, mod }, placeThen(one, at))
    case 'nth-day':
      return placeNthDay(one, said, at)
    case 'range':
      throw new Error('a range is split before it is anchored')
  }
}

const mentionOf = (
  { start, end, rule }: Found,
  timex: Timex,
  value: TimeValue | null,
  heading = false,
): TimeMention => ({ start, end, rule, timex, value, heading })

function placeDate(one: Found, said: DateSaid, at: Place): TimeMention {
  const { article, story, sentence, heads } = at
  const here = nowOf(story, one, at)
  const spoken = spokenDay(at.tag, here)
  const now = spoken === null ? here : { ...here, published: spoken }
  const step = clockStep(said, story)
  const resolved = step?.resolved ?? resolve(said, now)
  const before = article.text.slice(Math.max(sentence.start, one.start - reach), one.start)
  at.oddities.push(...oddDates(one, said, resolved, before, at))
  if (!resolved) return mentionOf(one, unresolvedTimex(said, one.mod), null)
  const { stretch, from, assumed } = resolved
  if (one.ofNoun) {
    return mentionOf(one, timexOf(stretch, null, null, one.mod), null)
  }
  const around = article.text.slice(
    Math.max(sentence.start, one.start - reach),
    Math.min(sentence.end, one.end + reach),
  )
  const clock = step?.clock ?? clockWithZone(said.clock ?? null, stretch, around, at.zone)
  const edtf = edtfIn(one, stretch, clock, now)
  const words = article.text.slice(one.start, one.end)
  remember(story, { one, said, resolved, clock, before, words }, at)
  hold(story, said, stretch, edtf, before)
  const timex = timexOf(stretch, step?.clock ?? said.clock ?? null, said.part ?? null, one.mod)
  return mentionOf(one, timex, edtf === null ? null : { edtf, from, assumed }, heads)
}

/** `H-7 dan H+2 Lebaran`: of the holiday that the sentence names next. */
function feastAhead(one: Found, said: HolidaySaid, { next }: Place): HolidaySaid | null {
  if (next?.said.kind !== 'holiday' || next.said.name === '' || next.sentence !== one.sentence) return null
  return { ...next.said, offset: said.offset }
}

/** Null for a season, which is not on the calendar of both hemispheres. */
function edtfIn(one: Found, stretch: Stretch, clock: Clock | null, now: Now): string | null {
  if (stretch.grain === 'season') return null
  if (one.between) {
    const [from, to] = [resolve(one.between.from, now), resolve(one.between.to, now)]
    if (from && to && from.stretch.first <= to.stretch.last) return edtfRange(from.stretch, to.stretch)
  }
  const finer = one.finer && resolve({ ...one.finer, year: one.finer.year ?? civil(stretch.first).year }, now)
  if (finer && covers(stretch, finer.stretch)) return edtfOf(finer.stretch, null, false, one.side)
  return edtfOf(stretch, clock, one.mod === 'APPROX', one.side)
}

const covers = (outer: Stretch, inner: Stretch): boolean => outer.first <= inner.first && inner.last <= outer.last

/** `empat menit kemudian`: the clock moves. */
function clockStep({ shift }: DateSaid, story: Story): { clock: Clock; resolved: Resolved } | null {
  if (shift?.base !== 'story' || !(shift.unit === 'minute' || shift.unit === 'hour') || !story.clock) return null
  const minutes = story.clock.minutes + Math.round(shift.by * (shift.unit === 'hour' ? 60 : 1))
  const day = story.clock.day + Math.floor(minutes / 1440)
  const left = ((minutes % 1440) + 1440) % 1440
  return {
    clock: { hour: Math.floor(left / 60), minute: left % 60, zone: story.clock.zone, place: null },
    resolved: { stretch: dayStretch(day), from: 'inherited', assumed: [] },
  }
}

/** «Kejuaraan Asia 2019», «SEA Games 1991»; not «UU Nomor 5 Tahun 2019». */
const EDITION = /(?<!\p{L})(?!Nomor|Pasal|Tahun|UU)\p{Lu}\p{L}+ ((?:19|20)\d{2})(?!\d|[.,/]\d)/gu

/** «Mereka bertemu di Kejuaraan Asia 2019. Ketika itu …»: the year in the name that the sentence before tells of. */
function editionBefore(one: Found, { article, layer }: Place): number | null {
  const from = layer.sentences[one.sentence - 1]?.start ?? one.start
  const named = [...article.text.slice(from, one.start).matchAll(EDITION)].at(-1)
  return named ? Number(named[1]) : null
}

/** `saat itu`: the time that the story has come to. */
function placeThen(one: Found, at: Place): TimeValue | null {
  const { story } = at
  const then = story.paragraph.last ?? story.heading ?? story.last
  if (one.rule !== 'that-time' || !then || then.grain === 'season') return null
  const edition = editionBefore(one, at)
  if (edition !== null && edition < civil(then.first).year)
    return { edtf: `${edition}`, from: 'inherited', assumed: [] }
  return { edtf: edtfOf(then, null, false, one.side), from: 'inherited', assumed: [] }
}
