import { aspects } from '../../lexicon/aspect.ts'
import type { EventType } from '../../model/claim.ts'
import { quote } from '../../model/span.ts'
import { holds, interval, type TimeMention } from '../../model/time.ts'
import type { Candidate } from '../candidates.ts'
import { type Grid, sentenceAt } from '../grid.ts'
import { grainOf, type TimeOption } from './option.ts'
import { opensTale } from './tale.ts'

/** The time of a claim, where it stands, and whether only a relative clause told it. */
export interface Told {
  readonly mention: TimeMention
  readonly sentence: number
  readonly candidate: Candidate
  readonly aside: boolean
}

/** The dated mentions of the story so far that later claims may inherit. */
export interface StoryTimes {
  /** Index of the last dated heading; -1 without one. */
  readonly heading: number
  /** The time of the last claim made, and the sentence it stands in. */
  readonly last: Told | null
  /** The first day that the article told of. */
  readonly lead: Told | null
  /** The last count as of a day: «Hingga Sabtu (4/5) 12 orang tewas»; later counts alone are of that day. */
  readonly count: Told | null
  /** The last dated claim of each type. */
  readonly byType: ReadonlyMap<EventType, Told>
  /** The days told of so far, each once. */
  readonly days: readonly string[]
}

export const noStory: StoryTimes = { heading: -1, last: null, lead: null, count: null, byType: new Map(), days: [] }

/** Takes in the date headings up to the candidate. */
export function withHeading(grid: Grid, story: StoryTimes, candidate: Candidate): StoryTimes {
  const { times, tokens } = grid.reading
  const here = tokens[candidate.first]?.start ?? 0
  let { heading } = story
  for (let index = heading + 1; index < times.length && (times[index]?.start ?? 0) < here; index += 1) {
    if (times[index]?.heading) heading = index
  }
  return heading === story.heading ? story : { ...story, heading, last: null, count: null, byType: new Map() }
}

/** Counts that grow: «Hingga Sabtu (4/5) 12 orang tewas. 30 orang terluka.» Both are as of that day. */
export const growing: ReadonlySet<EventType> = new Set<EventType>(['die', 'evacuate', 'found', 'injure', 'rescue'])

function withDay(days: readonly string[], { value }: TimeMention): readonly string[] {
  const day = value?.edtf.slice(0, 10) ?? ''
  return days.includes(day) ? days : [...days, day]
}

/** «Tragedi pada 2 Juli itu masih menyisakan luka»: it says which one is meant. */
export const pointsBack = (grid: Grid, mention: TimeMention): boolean =>
  /\s(?:itu|ini|tersebut)$/.test(quote(grid.reading.article.text, mention))

/** A day that only calls something back leaves the story where it was. */
const isCalledBack = (grid: Grid, { lead }: StoryTimes, mention: TimeMention): boolean =>
  lead !== null && isBefore(mention, lead.mention) && pointsBack(grid, mention)

/** «Target kami selesai Kamis. Tim mengerahkan dua helikopter»: what is still ahead is no day of what is told next. */
function isAhead(grid: Grid, candidate: Candidate, mention: TimeMention): boolean {
  const own = grid.reading.article.published?.value
  if (own === undefined) return isPlanned(grid, candidate)
  const [now, then] = [interval(own), mention.value && interval(mention.value.edtf)]
  return now !== null && then !== null && then.first > now.last
}

/** «akan dibuka», «wajib membayar» */
function isPlanned(grid: Grid, { clause, first }: Candidate): boolean {
  for (let token = clause.first; token <= first; token += 1) {
    const aspect = aspects.get(grid.reading.tokens[token]?.norm ?? '')
    if (aspect === 'planned' || aspect === 'required') return true
  }
  return false
}

/**
 * «Jalan itu ditutup sejak 3 Mei. Sari melahirkan»: what began then and goes on is no day of what is told next; nor is the
 * end of a contract, «Klub itu mengikatnya hingga 2036. Ia tiba».
 */
function isOpen({ value }: TimeMention): boolean {
  const edtf = value?.edtf ?? ''
  return edtf.endsWith('/..') || /^\.\.\/\d{4}(?:-\d\d)?$/.test(edtf)
}

/**
 * «Ratu tiba Selasa (3/10) untuk kunjungan selama 3-11 Oktober. Ia turun dari pesawat»: on the day within, that was
 * told before.
 */
function lastsAround({ last }: StoryTimes, { value }: TimeMention): boolean {
  const [long, day] = [value && interval(value.edtf), last?.mention.value && interval(last.mention.value.edtf)]
  if (!long || !day || !value?.edtf.includes('/') || !Number.isFinite(long.first)) return false
  return holds(long, day) && !holds(day, long)
}

/** Words that call back what is long over. Sorted. */
const recalls = new Set(['dahulu', 'dulu', 'pernah', 'rekor', 'sebelumnya', 'silam', 'terakhir'])
/** Days after which a year or a month told with such a word is no longer the story's. */
const LONG = 60

/** Whether a time lies long before the page's own day. */
function isLongBefore(grid: Grid, lead: Told | null, { value }: TimeMention): boolean {
  const own = grid.reading.article.published?.value ?? lead?.mention.value?.edtf
  const [now, then] = [own ? interval(own) : null, value && interval(value.edtf)]
  return now !== null && then !== null && now.first - then.last >= LONG
}

/**
 * «… Bus terguling Sabtu (16/5/2026). ¶ Pada Jumat bus itu diperiksa. ¶ Korban dibawa ke kota.»: what was before ends with its
 * paragraph, and the story goes on where it began.
 */
export function backFromAside(grid: Grid, story: StoryTimes, candidate: Candidate): StoryTimes {
  const { lead, last } = story
  if (!lead || !last || last.mention === lead.mention || isLongBefore(grid, null, lead.mention)) return story
  const there = grid.reading.sentences[last.sentence]?.block
  if (opensTale(grid, last.mention)) return story
  if (there === sentenceAt(grid, candidate.first).block || !isBefore(last.mention, lead.mention)) return story
  return { ...story, last: lead }
}

function isBefore(one: TimeMention, other: TimeMention): boolean {
  const [then, now] = [one.value && interval(one.value.edtf), other.value && interval(other.value.edtf)]
  return then !== null && now !== null && then.last < now.first
}

/** The word that calls back a year or a month long before the story's: «Terakhir kali Peru meraih piala itu pada 2019». */
function recalledBy(grid: Grid, { lead }: StoryTimes, candidate: Candidate, mention: TimeMention): string | undefined {
  if (grainOf(mention) === 'day' || !isLongBefore(grid, lead, mention)) return undefined
  const { first, last } = sentenceAt(grid, candidate.first)
  return grid.reading.tokens.slice(first, last).find(({ norm }) => recalls.has(norm))?.norm
}

/** The story after a claim whose time was taken from `option`. */
export function storyAfter(
  grid: Grid,
  story: StoryTimes,
  candidate: Candidate,
  option: TimeOption | undefined,
): StoryTimes {
  const mention = option?.mention
  // «Ia lahir pada 5 Mei 1980. Polisi menangkapnya», «Ia kabur pada 6 Mei, sehari setelah ditahan. Polisi mencarinya»
  if (
    !mention ||
    candidate.type === 'born' ||
    isCalledBack(grid, story, mention) ||
    isAhead(grid, candidate, mention) ||
    mention.value?.counted === 'back' ||
    isOpen(mention) ||
    lastsAround(story, mention)
  )
    return story
  const recalled = recalledBy(grid, story, candidate, mention)
  // «Terakhir kali Peru juara pada 2019. Bendera dikibarkan …»: «sebelumnya» may open a story of its own, this does not.
  if (recalled === 'terakhir') return story
  const { kind } = candidate.clause
  const last: Told = {
    mention,
    sentence: grid.sentenceOf[candidate.first] ?? 0,
    candidate,
    aside: kind === 'relative' || kind === 'subordinate' || recalled !== undefined,
  }
  // «Per Minggu (4/5) 12 orang tewas. Jembatan itu ambruk»: not on the day of the count.
  if (growing.has(candidate.type) && mention.value?.edtf.startsWith('../')) return { ...story, count: last }
  return {
    heading: story.heading,
    last,
    count: story.count,
    lead: story.lead ?? (grainOf(mention) === 'day' ? last : null),
    byType: new Map(story.byType).set(candidate.type, last),
    days: withDay(story.days, mention),
  }
}
