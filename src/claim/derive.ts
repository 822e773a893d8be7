import type { Derivation, Evidence, NameChoice, TimeChoice } from '../model/derivation.ts'
import { place } from '../model/place.ts'
import type { Reading } from '../model/reading.ts'
import { quote } from '../model/span.ts'
import type { Candidate } from './candidates.ts'
import { companies } from './claimhood/company.ts'
import { claimhoodFeatures } from './claimhood.ts'
import { claimsOf, DATED, type Decision, decide, UNDATED } from './extract-claims.ts'
import { dateOf, type Grid, gridOf } from './grid.ts'
import { type Features, type Model, nameOf, score, weightOf } from './scorer.ts'
import { type Carried, nextCarried } from './slots/carried.ts'
import { castOptions } from './slots/casting.ts'
import type { Cast, CastOption } from './slots/option.ts'
import { cast } from './slots/roles.ts'
import { claimSpan } from './slots/span.ts'

/** So much of the evidence is told, the weightiest first. */
const TOLD = 6

/** Choices whose odds are further below the best are not told. */
const NEAR = 3

const round = (value: number): number => Math.round(value * 100) / 100

function weightiest(model: Model, features: Features): readonly Evidence[] {
  return features
    .map((feature) => ({ feature: nameOf(feature), weight: round(weightOf(model, feature)) }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, TOLD)
}

const timeChoices = (grid: Grid, { options, option: taken }: Decision): readonly TimeChoice[] =>
  options.map(({ mention, reach, features }, index) => ({
    text: mention && quote(grid.reading.article.text, mention),
    value: mention?.value?.edtf ?? null,
    reach,
    odds: round(score('timing', features)),
    taken: options[index] === taken,
  }))

function nameChoices(
  grid: Grid,
  { clause, first }: Candidate,
  options: readonly CastOption[],
  taken: readonly CastOption[],
  model: Model,
): readonly NameChoice[] {
  const choices = options.map((option): NameChoice => {
    const { run, carried, entity, mention, features } = option
    const inClause = run.first >= clause.first && run.first < clause.last
    return {
      name: entity.name,
      text: quote(grid.reading.article.text, mention),
      from:
        carried || grid.sentenceOf[run.first] !== grid.sentenceOf[first] ? 'story' : inClause ? 'clause' : 'sentence',
      odds: round(score(model, features)),
      taken: taken.includes(option),
    }
  })
  return choices.filter(({ odds, taken }) => taken || odds > -NEAR).sort((a, b) => b.odds - a.odds)
}

const nobody: Cast = { who: [], where: [] }

/** How each trigger of the article became a claim, or why it did not; in text order. */
export function deriveClaims(reading: Reading, articleId: string): readonly Derivation[] {
  const grid = gridOf(reading)
  const decisions = decide(grid)
  const claims = claimsOf(grid, decisions, articleId)[Symbol.iterator]()
  const company = companies(
    grid,
    decisions.map(({ candidate }) => candidate),
  )
  const { article, tokens } = reading
  let carried: readonly Carried[] = []
  return decisions.map((decision, index) => {
    const { candidate, odds, option, rejected } = decision
    const beside = company[index]
    const options = rejected === null ? castOptions(grid, candidate, carried) : []
    const parts = rejected === null ? cast(options) : nobody
    if (rejected === null) carried = nextCarried(carried, parts, grid.sentenceOf[candidate.first] ?? 0)
    const span = {
      start: tokens[candidate.first]?.start ?? 0,
      end: tokens[candidate.last - 1]?.end ?? 0,
    }
    const { line, column } = place(article, span)
    const claim = rejected === null ? claims.next().value : undefined
    return {
      article: articleId,
      path: article.path,
      line,
      column,
      trigger: quote(article.text, span),
      clause: quote(article.text, claimSpan(grid, candidate, claim?.numbers ?? [])),
      type: candidate.type,
      rule: candidate.rule,
      odds: round(odds),
      least: rejected === 'weak' || (rejected === null && dateOf(option?.mention)) ? DATED : UNDATED,
      evidence: beside ? weightiest('claimhood', claimhoodFeatures(grid, candidate, beside)) : [],
      rejected,
      times: timeChoices(grid, decision),
      who: nameChoices(grid, candidate, options, parts.who, 'who'),
      where: nameChoices(grid, candidate, options, parts.where, 'where'),
      claim: claim ?? null,
    }
  })
}
