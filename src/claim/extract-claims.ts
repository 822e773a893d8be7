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
    if (odds <= DATED && dateOf(option?.mention)) return { candidate, odds, options, option, rejected: 'weak' }
    story = storyAfter(grid, story, candidate, option)
    return { candidate, odds, options, option, rejected: null }
  })
}

/** What the claims before this one left to it: the story's people and places, and what was charged or denied. */
interface Story {
  carried: readonly Carried[]
  /** The last accusation or denial; -1 before the first. */
  accusedAt: number
}

/** From a reading to its claims, in text order. */
export function extractClaims(reading: Reading, articleId: string): readonly Claim[] {
  const grid = gridOf(reading)
  return claimsOf(grid, decide(grid), articleId)
}

/** The claims of what was decided. */
export function claimsOf(grid: Grid, decisions: readonly Decision[], articleId: string): readonly Claim[] {
  const { reading } = grid
  const times = new Map<Candidate, TimeOption | undefined>()
  for (const { candidate, option, rejected } of decisions) if (rejected === null) times.set(candidate, option)
  const accepted = [...times.keys()]
  const amounts = amountsOf(grid, accepted)
  const spoken = new Map<number, readonly Attribution[]>()
  const story: Story = { carried: [], accusedAt: -1 }
  return accepted.map((candidate, index) => {
    const sentenceIndex = grid.sentenceOf[candidate.first] ?? 0
    const said = spoken.get(sentenceIndex) ?? attributions(grid, sentenceIndex)
    spoken.set(sentenceIndex, said)
    const attribution = speakerAt(said, candidate.first)
    const parts: Cast = cast(castOptions(grid, candidate, story.carried))
    story.carried = nextCarried(story.carried, parts, sentenceIndex)
    const dated = dateOf(times.get(candidate)?.mention)
    const status = statusOf(grid, candidate, isContent(grid, candidate, story.accusedAt), attribution, dated)
    // «membantah kabar bahwa pabrik itu ditutup»: what is denied was alleged by somebody.
    if (candidate.type === 'accuse' || candidate.type === 'deny') story.accusedAt = candidate.first
    const numbers = amounts.get(candidate) ?? []
    const span = claimSpan(grid, candidate, numbers)
    const trigger = {
      start: reading.tokens[candidate.first]?.start ?? span.start,
      end: reading.tokens[candidate.last - 1]?.end ?? span.end,
    }
    const kind = blockKind(grid, sentenceAt(grid, candidate.first))
    const { text } = reading.article
    const option = times.get(candidate)
    const time = claimTime(grid, candidate, option)
    const yearless = option?.mention?.value?.yearless ?? false
    const at = place(reading.article, trigger)
    const voice = attribution && place(reading.article, attribution.span)
    return {
      id: `${articleId}c${index + 1}`,
      article: articleId,
      span: place(reading.article, span),
      quote: quote(text, span),
      trigger: { start: at.start, end: at.end, text: quote(text, trigger) },
      type: candidate.type,
      time: yearless ? null : time,
      yearless: yearless ? time : null,
      who: parts.who.map((option) => asParticipant(grid, candidate, option)),
      where: parts.where.map((option) => asLocation(grid, option)),
      numbers,
      order: orderOf(grid, candidate),
      status,
      saidBy: attribution && voice ? { name: attribution.name, start: voice.start, end: voice.end } : null,
      rule: candidate.rule,
      root: reading.tokens[candidate.first]?.word?.root ?? '',
      terms: claimTerms(grid, candidate),
      headline: kind === 'title' || kind === 'heading',
    }
  })
}
