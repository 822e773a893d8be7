import type { Fact } from '../facts/facts.ts'
import { answeredBy, isDenial, ownWords } from '../facts/replies.ts'
import { areRelated } from '../facts/stories.ts'

const isAlone = (group: readonly Fact[] = []): boolean => group.every(isDenial)

/** So many words must a denial share with what another article tells as a fact. */
const FACT_WORDS = 3
const RUMOUR_WORDS = 2

/**
 * What a denial names of another article: «membantah ada ledakan» where some «mengaku mendengar ledakan»; what is told as
 * a fact it must name in more words than one.
 */
function namedBy(denial: Fact, facts: Iterable<Fact>): Fact | undefined {
  const own = ownWords(denial)
  let best: Fact | undefined
  let most = 0
  for (const fact of facts) {
    if (fact.article === denial.article || fact.claim.type === 'deny' || fact.claim.status === 'denied') continue
    const names = own.includes(fact.claim.root)
    const isRumour = fact.claim.status === 'alleged' || fact.claim.status === 'possible'
    // Most facts go here: a denial that stands alone is held against all of them.
    if (!names && !isRumour) continue
    if (!areRelated(denial, fact)) continue
    const shared = own.filter((term) => fact.terms.includes(term)).length
    if (isRumour ? !names && shared < RUMOUR_WORDS : shared < FACT_WORDS) continue
    if (shared > most) [best, most] = [fact, shared]
  }
  return best
}

/**
 * Takes each denial to the charge that it answers in its article: «Kremlin menepis tuduhan itu» is alike to every other
 * denial, and says not what it denies.
 */
export function withReplies(groups: readonly (readonly Fact[])[]): readonly (readonly Fact[])[] {
  const told = new Map<number, Fact[]>()
  const homes = new Map<Fact, number>()
  for (const [at, group] of groups.entries()) {
    for (const fact of group) {
      homes.set(fact, at)
      const known = told.get(fact.article)
      if (known) known.push(fact)
      else told.set(fact.article, [fact])
    }
  }
  const moved = groups.map((): Fact[] => [])
  for (const [fact, at] of homes) {
    const charge = isDenial(fact)
      ? (answeredBy(fact, told.get(fact.article) ?? []) ??
        (isAlone(groups[at]) ? namedBy(fact, homes.keys()) : undefined))
      : undefined
    moved[(charge && homes.get(charge)) ?? at]?.push(fact)
  }
  return moved.filter((group) => group.length > 0).map((group) => group.toSorted((a, b) => a.index - b.index))
}
