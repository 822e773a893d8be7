import type { Claim } from '../model/claim.ts'
import { place } from '../model/place.ts'
import type { Reading } from '../model/reading.ts'
import { quote } from '../model/span.ts'
import { amountsOf } from './amounts.ts'
import { type Candidate, findCandidates } from './candidates.ts'
import { type Carried, castOptions } from './casting.ts'
import { claimhoodFeatures, companies } from './claimhood.ts'
import { blockKind, dateOf, type Grid, gridOf, sentenceAt } from './grid.ts'
import { orderOf } from './order.ts'
import { asLocation, asParticipant, type Cast, cast, nextCarried } from './roles.ts'
import { score } from './scorer.ts'
import { claimSpan, claimTerms } from './span.ts'
import { type Attribution, attributions, speakerAt } from './speaker.ts'
import { statusOf } from './status.ts'
import {
  bestOption,
  claimTime,
  noStory,
  type StoryTimes,
  storyAfter,
  type TimeOption,
  timeOptions,
  withHeading,
} from './timing.ts'
import { claimhoodWeights } from './weights/claimhood.ts'

/** Log-odds above which a candidate is a claim: a spurious claim costs more than a missed one. */
const DATED = -0.3

/** An undated claim is kept only when another article tells the same event; so more of them may try. */
const UNDATED = -1

/** The candidates that may be claims, by what stands around them, with their log-odds. */
function likelyCandidates(grid: Grid): ReadonlyMap<Candidate, number> {
  const candidates = findCandidates(grid)
  const company = companies(grid, candidates)
  const likely = new Map<Candidate, number>()
  candidates.forEach((candidate, index) => {
    const beside = company[index]
    const odds = beside ? score(claimhoodWeights, claimhoodFeatures(grid, candidate, beside)) : UNDATED
    if (odds > UNDATED) likely.set(candidate, odds)
  })
  return likely
}

/** The claims, each with its time: a weaker candidate stays only without one. */
function timesOf(grid: Grid, likely: ReadonlyMap<Candidate, number>): ReadonlyMap<Candidate, TimeOption | undefined> {
  const times = new Map<Candidate, TimeOption | undefined>()
  let story: StoryTimes = noStory
  for (const [candidate, odds] of likely) {
    story = withHeading(grid, story, candidate)
    const option = bestOption(timeOptions(grid, candidate, story))
    if (odds <= DATED && dateOf(option?.mention)) continue
    times.set(candidate, option)
    story = storyAfter(grid, story, candidate, option)
  }
  return times
}

/** What the claims before this one left to it: the story's people and places, and who was accused. */
interface Story {
  carried: readonly Carried[]
  accusedIn: number
}

/** From a reading to its claims, in text order. */
export function extractClaims(reading: Reading, articleId: string): readonly Claim[] {
  const grid = gridOf(reading)
  const likely = likelyCandidates(grid)
  const times = timesOf(grid, likely)
  const accepted = [...times.keys()]
  const amounts = amountsOf(grid, accepted)
  const spoken = new Map<number, readonly Attribution[]>()
  const story: Story = { carried: [], accusedIn: -1 }
  return accepted.map((candidate, index) => {
    const sentenceIndex = grid.sentenceOf[candidate.first] ?? 0
    const said = spoken.get(sentenceIndex) ?? attributions(grid, sentenceIndex)
    spoken.set(sentenceIndex, said)
    const attribution = speakerAt(said, candidate.first)
    const parts: Cast = cast(castOptions(grid, candidate, story.carried))
    story.carried = nextCarried(story.carried, parts, sentenceIndex)
    const status = statusOf(grid, candidate, story.accusedIn === sentenceIndex, attribution)
    // «membantah kabar bahwa pabrik itu ditutup»: what is denied was alleged by somebody.
    if (candidate.type === 'accuse' || candidate.type === 'deny') story.accusedIn = sentenceIndex
    const span = claimSpan(grid, candidate)
    const trigger = {
      start: reading.tokens[candidate.first]?.start ?? span.start,
      end: reading.tokens[candidate.last - 1]?.end ?? span.end,
    }
    const kind = blockKind(grid, sentenceAt(grid, candidate.first))
    const { text } = reading.article
    const at = place(reading.article, trigger)
    const voice = attribution && place(reading.article, attribution.span)
    return {
      id: `${articleId}c${index + 1}`,
      article: articleId,
      span: place(reading.article, span),
      quote: quote(text, span),
      trigger: { start: at.start, end: at.end, text: quote(text, trigger) },
      type: candidate.type,
      time: claimTime(grid, times.get(candidate)),
      who: parts.who.map((option) => asParticipant(grid, candidate, option)),
      where: parts.where.map((option) => asLocation(grid, option)),
      numbers: amounts.get(candidate) ?? [],
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
