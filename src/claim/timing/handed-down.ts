import { quoteVerbs } from '../../lexicon/quotatives.ts'
import type { Sentence } from '../../model/reading.ts'
import { interval, type TimeMention } from '../../model/time.ts'
import type { Candidate } from '../candidates.ts'
import { type Grid, isAmong, nameAt, sentenceAt } from '../grid.ts'
import { type Features, seen, seenOf } from '../scorer.ts'
import { orderOf } from '../slots/order.ts'
import { standsApart } from './apart.ts'
import { grainOf, type TimeOption } from './option.ts'
import { growing, type StoryTimes, type Told } from './story.ts'

/** How long before the article's own day a time lies; where the article tells none, before the first day of its story. */
function ageOf(grid: Grid, { lead }: StoryTimes, { value }: TimeMention): string {
  const own = grid.reading.article.published?.value ?? lead?.mention.value?.edtf
  const [now, then] = [own && interval(own), value && interval(value.edtf)]
  if (!now || !then || !Number.isFinite(then.last)) return 'unknown'
  const days = now.first - then.last
  return days < 0 ? 'ahead' : days <= 1 ? 'fresh' : days <= 14 ? 'recent' : 'old'
}

/** Whether two sentences name somebody or something in common. */
function sharesName(grid: Grid, here: Sentence, there: Sentence | undefined): boolean {
  if (!there) return false
  const names = new Set<string>()
  for (let token = there.first; token < there.last; token += 1)
    for (const { name } of nameAt(grid, token)?.entities ?? []) names.add(name)
  for (let token = here.first; token < here.last; token += 1)
    for (const { name } of nameAt(grid, token)?.entities ?? []) if (names.has(name)) return true
  return false
}

/** How many days the story has told of: one day's news seldom leaves its day. */
const spread = (days: number): string => (days <= 1 ? 'one' : days <= 3 ? 'few' : 'many')

const loose = (grid: Grid): boolean =>
  grid.reading.sentences.length < 1.7 * new Set(grid.reading.sentences.map(({ block }) => block)).size

/** The time of the last claim made. */
function fromLast(grid: Grid, candidate: Candidate, story: StoryTimes, last: Told): Features {
  const sentence = sentenceAt(grid, candidate.first)
  const away = Math.min((grid.sentenceOf[candidate.first] ?? 0) - last.sentence, 4)
  const there = grid.reading.sentences[last.sentence]
  return [
    seen`story`,
    seen`story&distance=${away}`,
    seen`story&${there?.block === sentence.block ? 'same' : loose(grid) ? 'loose' : 'other'}-block`,
    seen`story&${last.sentence <= 2 ? 'lead' : 'later'}&distance=${away}`,
    seen`story&${last.candidate.type === candidate.type ? 'same' : 'other'}-type`,
    seen`story&from=${last.mention.value?.from ?? 'none'}`,
    seen`story&days=${spread(story.days.length)}`,
    seen`story&age=${ageOf(grid, story, last.mention)}`,
    seen`story&age=${ageOf(grid, story, last.mention)}&distance=${away}`,
    seen`story&days=${spread(story.days.length)}&distance=${away}`,
    seen`story&page=${last.mention.value?.edtf.slice(0, 10) === grid.reading.times[grid.leadTime]?.value?.edtf.slice(0, 10) ? 'same' : 'other'}`,
    seen`story&${sharesName(grid, sentence, there) ? 'same' : 'other'}-name`,
    seen`story&grain=${grainOf(last.mention)}&distance=${away}`,
    ...(last.aside ? [seen`story&aside`] : []),
  ]
}

/** «…, menyamai rekor pada 1985. Laga itu …»: after an aside the story goes on where it began. */
const fromLead = (grid: Grid, story: StoryTimes, lead: TimeMention, last: Told): Features => [
  seen`lead`,
  seen`lead&age=${ageOf(grid, story, lead)}`,
  seen`lead&last=${ageOf(grid, story, last.mention)}`,
  seen`lead&grain=${grainOf(lead)}&last=${grainOf(last.mention)}`,
  seen`lead&days=${spread(story.days.length)}`,
  ...(last.aside ? [seen`lead&aside`] : []),
]

/** «MA memvonis Adi pada 8 Agustus. Mei lalu … Putusan MA itu …»: the last claim of the same type. */
const fromEcho = (grid: Grid, candidate: Candidate, story: StoryTimes, echo: Told): Features => {
  const shared = sharesName(grid, sentenceAt(grid, candidate.first), grid.reading.sentences[echo.sentence])
  return [
    seen`echo`,
    seen`echo&${shared ? 'same' : 'other'}-name`,
    seen`echo&age=${ageOf(grid, story, echo.mention)}`,
    seen`echo&grain=${grainOf(echo.mention)}`,
  ]
}

/** How many sentences before the candidate's the opening told its day; not above 0 where it has not yet. */
const sincePage = (grid: Grid, { first }: Candidate): number =>
  (grid.sentenceOf[first] ?? 0) - (grid.sentenceOf[grid.timeRuns[grid.leadTime]?.first ?? -1] ?? 0)

/** «¶ Festival dibuka Minggu (9/2). Dua ribu orang datang»: the day that the sentence before has just told. */
function isUnderway(grid: Grid, { first }: Candidate, last: Told): boolean {
  const away = (grid.sentenceOf[first] ?? 0) - last.sentence
  const there = grid.reading.sentences[last.sentence]
  return away <= 1 && there?.block === sentenceAt(grid, first).block && !last.aside && grainOf(last.mention) === 'day'
}

/** «Mereka pertama kali bertemu pada April 2019. Inilah pertemuan kedua mereka»: not on the day of the first. */
function isOtherTurn(grid: Grid, candidate: Candidate, { candidate: told }: Told): boolean {
  if (told.type !== candidate.type) return false
  const [here, there] = [orderOf(grid, candidate), orderOf(grid, told)]
  return here !== null && there !== null && here !== there
}

/** The last time told; to a count, that of the last count where it came later. */
function lastFor({ last, count }: StoryTimes, { type }: Candidate): Told | null {
  if (!count || !growing.has(type)) return last
  return last && last.sentence > count.sentence ? last : count
}

/** Whether the stem of a trigger is told again in a sentence: «Polisi menangkap Adi. Penangkapan dilakukan Rabu». */
function retells(grid: Grid, { first }: Candidate, there: Sentence | undefined): boolean {
  const root = grid.reading.tokens[first]?.word?.root
  return (
    root !== undefined &&
    there !== undefined &&
    grid.reading.tokens.slice(there.first, there.last).some(({ word }) => word?.root === root)
  )
}

/** «"…," kata polisi, Jumat»: the day may be that of the saying alone. */
const isOfSaying = ({ reading, timeRuns, leadTime }: Grid, there: Sentence | undefined): boolean =>
  reading.tokens.slice(there?.first ?? 0, timeRuns[leadTime]?.first ?? 0).some((token) => isAmong(quoteVerbs, token))

/** «KPK menggelar operasi di Batam. Operasi itu dilakukan pada Rabu (17/1)»: the day that the opening tells next. */
function fromNext(grid: Grid, candidate: Candidate, page: TimeMention, away: number): Features {
  const sentence = sentenceAt(grid, candidate.first)
  const there = grid.reading.sentences[(grid.sentenceOf[candidate.first] ?? 0) + away]
  return [
    seen`next`,
    seen`next&distance=${Math.min(away, 4)}`,
    seen`next&${there?.block === sentence.block ? 'same' : 'other'}-block`,
    seen`next&${sharesName(grid, sentence, there) ? 'same' : 'other'}-name`,
    seen`next&from=${page.value?.from ?? 'none'}`,
    seen`next&grain=${grainOf(page)}`,
    seen`next&${retells(grid, candidate, there) ? 'same' : 'other'}-root`,
    seen`next&${isOfSaying(grid, there) ? 'said' : 'told'}`,
  ]
}

/** A time that is handed down: as what, and what is seen of it. */
type Offer = readonly [kind: 'page' | 'next' | 'story' | 'lead' | 'echo', mention: TimeMention, features: Features]

/** The day that the opening tells, before any claim has a time. */
function offersOfPage(grid: Grid, candidate: Candidate, { heading }: StoryTimes): readonly Offer[] {
  const page = grid.reading.times[grid.leadTime]
  const away = sincePage(grid, candidate)
  if (!page || away === 0 || heading >= 0) return []
  // «Kecelakaan terjadi pada Sabtu (16/5). Bus itu terguling»: a day that no claim has taken.
  if (away > 0) return [['page', page, [seen`page`, seen`page&distance=${Math.min(away, 4)}`]]]
  return [['next', page, fromNext(grid, candidate, page, -away)]]
}

/** The times that the claims before one have told. */
function offersOfStory(grid: Grid, candidate: Candidate, story: StoryTimes, last: Told): readonly Offer[] {
  const page = sincePage(grid, candidate) > 0 ? grid.reading.times[grid.leadTime] : undefined
  const lead = story.lead?.mention ?? page
  const offers: Offer[] = []
  if (!isOtherTurn(grid, candidate, last)) offers.push(['story', last.mention, fromLast(grid, candidate, story, last)])
  if (lead && lead.value?.edtf !== last.mention.value?.edtf && !isUnderway(grid, candidate, last))
    offers.push(['lead', lead, fromLead(grid, story, lead, last)])
  const echo = story.byType.get(candidate.type)
  if (echo && candidate.type !== 'other' && echo.mention !== last.mention && echo.mention !== lead)
    offers.push(['echo', echo.mention, fromEcho(grid, candidate, story, echo)])
  return offers
}

/** The times that the story hands down to a claim. `may`: whether a mention can still be the claim's. */
export function storyOptions(
  grid: Grid,
  candidate: Candidate,
  story: StoryTimes,
  state: Features,
  may: (mention: TimeMention) => boolean,
): readonly TimeOption[] {
  if (standsApart(grid, candidate)) return []
  const last = lastFor(story, candidate)
  const offers = last ? offersOfStory(grid, candidate, story, last) : offersOfPage(grid, candidate, story)
  return offers
    .filter(([, mention]) => may(mention))
    .map(([kind, mention, features]) => ({
      mention,
      reach: 'story',
      features: [...features, ...seenOf(kind, state)],
    }))
}
