import { sharedOf } from '../facts/bag.ts'
import { isToldOutright } from '../facts/dates.ts'
import type { Fact } from '../facts/facts.ts'
import { wideTypes } from '../facts/families.ts'
import type { Profiles } from '../facts/profiles.ts'
import { enough, supports } from './support-table.ts'
import { STRANGERS, speakersOf, sumBetween, type Ties } from './ties.ts'
import { witnessesOf } from './witnesses.ts'

const none: ReadonlySet<string> = new Set()

/** What speaks for the sources of a group telling one event. */
export type Support = keyof typeof supports

/**
 * What the sources of a group have in common that a reader can point at: anywhere a name, a type, words; of all claims
 * the share that is dated where it stands, and how well each fits the best of another source. Differences do not count:
 * they are what is looked for.
 */
export function supportOf(group: readonly Fact[], profiles: Profiles, ties: Ties): ReadonlyMap<Support, number> {
  const speakers = speakersOf(group)
  const seen = new Map<Support, number>([
    ['always', 1],
    ['claims', Math.log(group.length)],
    ['dated', group.filter(isToldOutright).length / group.length],
  ])
  let fit = 0
  for (const a of speakers) {
    let best = STRANGERS
    for (const b of speakers) {
      const [one, other] = [profiles[a.index], profiles[b.index]]
      if (a.source === b.source || !one || !other) continue
      best = Math.max(best, sumBetween(ties, a.index, b.index, STRANGERS))
      if (a.index > b.index) continue
      const words = sharedOf(one.terms, other.terms)
      if (words.count > 1) seen.set('words', 1)
      if (sharedOf(one.mentions, other.mentions).count > 0) seen.set('name', 1)
      if (a.claim.type === b.claim.type && !wideTypes.has(a.claim.type)) seen.set('type', 1)
    }
    fit += best
  }
  return seen.set('fit', fit / speakers.length)
}

/**
 * A group whose sources confirm each other whole; else what each source tells, alone. What hangs together by its day or
 * its persons only is no telling of one event, and a source that no other confirms is a stranger to it.
 */
export function confirmed(group: readonly Fact[], profiles: Profiles, ties: Ties): readonly (readonly Fact[])[] {
  const sources = [...new Set(group.map(({ source }) => source))]
  if (sources.length === 1) return [group]
  let support = 0
  for (const [name, value] of supportOf(group, profiles, ties)) support += supports[name] * value
  const witnesses = support >= enough ? witnessesOf(group, profiles, ties) : none
  const toldBy = (isOne: (source: string) => boolean): readonly Fact[] => group.filter(({ source }) => isOne(source))
  return [
    toldBy((source) => witnesses.has(source)),
    ...sources.filter((source) => !witnesses.has(source)).map((source) => toldBy((one) => one === source)),
  ].filter((part) => part.length > 0)
}
