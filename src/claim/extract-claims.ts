import type { Claim } from '../model/claim.ts'
import { place } from '../model/place.ts'
import type { Reading } from '../model/reading.ts'
import { quote } from '../model/span.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { companies } from './claimhood/company.ts'
import { claimhoodFeatures } from './claimhood.ts'
import { blockKind, dateOf, type Grid, gridOf, sentenceAt } from './grid.ts'
import { score } from './scorer.ts'
import { amountsOf } from './slots/amounts.ts'
import { type Carried, nextCarried } from './slots/carried.ts'
import { castOptions } from './slots/casting.ts'
import type { Cast } from './slots/option.ts'
import { orderOf } from './slots/order.ts'
import { asLocation, asParticipant, cast } from './slots/roles.ts'
import { claimSpan, claimTerms } from './slots/span.ts'
import { isContent, statusOf } from './slots/status.ts'
import { type Attribution, attributions, speakerAt } from './speaker/speaker.ts'
import type { TimeOption } from './timing/option.ts'
import { backFromAside, noStory, type StoryTimes, storyAfter, withHeading } from './timing/story.ts'
import { bestOption, claimTime, timeOptions } from './timing/times-of.ts'

/** Log-odds above which a candidate is a claim: a spurious claim costs more than a missed one. */
export const DATED = -0.5

/** The same where the story lends the time: what a sentence dates itself is told as news more often. */
const LENT = -0.2

/** An undated claim is kept only when another article tells the same event; so more of them may try. */
export const UNDATED = -0.8

/** A candidate with what was made of it. */
export interface Decision {
  readonly candidate: Candidate
  /** Its log-odds of being a claim. */
  readonly odds: number
  /** The times it might have, and the one it has; none were looked for where it is `unlikely`. */
  readonly options: readonly TimeOption[]
  readonly option: TimeOption | undefined
  /** Why it makes no claim; null where it does. */
  readonly rejected: 'unlikely' | 'weak' | null
}

/** Every candidate weighed, in text order: a weaker one stays only without a time. */
export function decide(grid: Grid): readonly Decision[] {
  const candidates = findCandidates(grid)
  const company = companies(grid, candidates)
  let story: StoryTimes = noStory
  return candidates.map((candidate, index) => {
    const beside = company[index]
    const odds = beside ? score('claimhood', claimhoodFeatures(grid, candidate, beside)) : UNDATED
    if (odds <= UNDATED) return { candidate, odds, options: [], option: undefined, rejected: 'unlikely' }
    story = backFromAside(grid, withHeading(grid, story, candidate), candidate)
    const options = timeOptions(grid, candidate, story)
    const option = bestOption(options)
    const least = option?.reach === 'story' ? LENT : DATED
    if (odds <= least && dateOf(option?.mention)) return { candidate, odds, options, option, rejected: 'weak' }
    story = storyAfter(grid, story, candidate, option)
    return { candidate, odds, options, option, rejected: null }
  })
}

/** From a reading to its claims, in text order. */
export function extractClaims(reading: Reading, articleId: string): readonly Claim[] {
  const grid = gridOf(reading)
  return claimsOf(grid, decide(grid), articleId)
}

/** The claims of what was decided. */
export function claimsOf(grid: Grid, decisions: readonly Decision[], articleId: string): readonly Claim[] {
  const accepted = decisions.filter(({ rejected }) => rejected === null)
  const amounts = amountsOf(
    grid,
    accepted.map(({ candidate }) => candidate),
  )
  const spoken = new Map<number, readonly Attribution[]>()
  // What the claims before one left to it: the story's people and places, and the last accusation or denial.
  let carried: readonly Carried[] = []
  let accusedAt = -1
  return accepted.map(({ candidate, option }, index) => {
    const { first, type } = candidate
    const sentence = grid.sentenceOf[first] ?? 0
    const said = spoken.get(sentence) ?? attributions(grid, sentence)
    spoken.set(sentence, said)
    const attribution = speakerAt(said, first)
    const parts = cast(castOptions(grid, candidate, carried))
    carried = nextCarried(carried, parts, sentence)
    const isSaid = isContent(grid, candidate, accusedAt)
    const status = statusOf(grid, candidate, isSaid, attribution, dateOf(option?.mention))
    // «membantah kabar bahwa pabrik itu ditutup»: what is denied was alleged by somebody.
    if (type === 'accuse' || type === 'deny') accusedAt = first
    const numbers = amounts.get(candidate) ?? []
    const slots = { option, parts, status, numbers, attribution }
    return { id: `${articleId}c${index + 1}`, article: articleId, ...claimOf(grid, candidate, slots) }
  })
}

/** What was found for a claim. */
interface Slots extends Pick<Claim, 'status' | 'numbers'> {
  readonly option: TimeOption | undefined
  readonly parts: Cast
  readonly attribution: Attribution | null
}

function claimOf(grid: Grid, candidate: Candidate, slots: Slots): Omit<Claim, 'id' | 'article'> {
  const { option, parts, status, numbers, attribution } = slots
  const { tokens, article } = grid.reading
  const { first, last, type, rule } = candidate
  const span = claimSpan(grid, candidate, numbers)
  const trigger = { start: tokens[first]?.start ?? span.start, end: tokens[last - 1]?.end ?? span.end }
  const at = place(article, trigger)
  const voice = attribution && place(article, attribution.span)
  const kind = blockKind(grid, sentenceAt(grid, first))
  const time = claimTime(grid, candidate, option)
  const isYearless = option?.mention?.value?.yearless ?? false
  return {
    span: place(article, span),
    quote: quote(article.text, span),
    trigger: { start: at.start, end: at.end, text: quote(article.text, trigger) },
    type,
    time: isYearless ? null : time,
    yearless: isYearless ? time : null,
    who: parts.who.map((one) => asParticipant(grid, candidate, one)),
    where: parts.where.map((one) => asLocation(grid, one)),
    numbers,
    order: orderOf(grid, candidate),
    status,
    saidBy: attribution && voice ? { name: attribution.name, start: voice.start, end: voice.end } : null,
    rule,
    root: tokens[first]?.word?.root ?? '',
    terms: claimTerms(grid, candidate),
    headline: kind === 'title' || kind === 'heading',
  }
}
