import type { Participant } from '../../../model/claim.ts'
import { timesAgree } from '../../../model/time.ts'
import { isInherited } from '../../facts/dates.ts'
import type { Fact } from '../../facts/facts.ts'
import { meet } from '../../facts/names.ts'
import type { Stated } from '../../judge/sides.ts'

/** Who beat whom, where a claim tells both: «Sari menaklukkan Ratna». */
export function victorOf({ claim, doers, sufferers }: Fact): Participant | null {
  if (claim.type !== 'win' || doers.length !== 1 || sufferers.length === 0 || meet(doers, sufferers)) return null
  return claim.who.find(({ role }) => role === 'agent') ?? null
}

const scoresOf = ({ claim }: Fact): string =>
  claim.numbers
    .filter(({ unit }) => unit === 'gol')
    .map(({ value }) => value)
    .toSorted((a, b) => a - b)
    .join(' ')

/** Whether an article tells nobody as both winner and loser: «Ratna merebut gim pertama, Sari memenangi laga». */
function isOfOneMind(article: number, facts: readonly Fact[]): boolean {
  const told = facts.filter((fact) => fact.article === article && fact.claim.status === 'happened')
  const ofType = (type: string): readonly Fact[] => told.filter(({ claim }) => claim.type === type)
  const winners = ofType('win').flatMap(({ doers }) => doers)
  const losers = [
    ...ofType('win').flatMap(({ sufferers }) => sufferers),
    ...ofType('lose').flatMap(({ doers }) => doers),
  ]
  return !meet(winners, losers)
}

/** «Sari menaklukkan Ratna», «Ratna mengalahkan Sari»: one match, by its day and, where both tell it, its score. */
export function haveOtherVictor(
  { fact: a }: Stated<Participant>,
  { fact: b }: Stated<Participant>,
  facts: readonly Fact[],
): boolean {
  if (!meet(a.doers, b.sufferers) || !meet(b.doers, a.sufferers)) return false
  if (a.time === null || b.time === null || !timesAgree(a.time, b.time) || (isInherited(a) && isInherited(b)))
    return false
  const [one, other] = [scoresOf(a), scoresOf(b)]
  if (one !== '' && other !== '' && one !== other) return false
  return isOfOneMind(a.article, facts) && isOfOneMind(b.article, facts)
}
