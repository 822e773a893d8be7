import { lightRoots } from '../../lexicon/light-roots.ts'
import { cosineOf, sharedOf } from '../facts/bag.ts'
import { compareTimes, isInherited } from '../facts/dates.ts'
import type { Fact } from '../facts/facts.ts'
import { wideTypes } from '../facts/families.ts'
import type { Profiles } from '../facts/profiles.ts'
import { compareNumbers } from '../judge/amounts.ts'
import { comparePlaces } from '../slots/place.ts'
import { enough, supports } from './support-table.ts'

/** What two claims of different sources may have in common. */
export type Support = keyof typeof supports

const sameDay: ReadonlySet<string> = new Set(['instant', 'day', 'clock'])
const wider: ReadonlySet<string> = new Set(['month', 'open', 'touch', 'wide', 'year'])

/** What two claims have in common that a reader can point at. Differences do not count: they are what is looked for. */
export function supportOf(a: Fact, b: Fact, profiles: Profiles): readonly Support[] {
  const [one, other] = [profiles[a.index], profiles[b.index]]
  if (!one || !other) return ['always']
  const seen: Support[] = ['always']
  if (a.claim.root === b.claim.root && !lightRoots.has(a.claim.root)) seen.push('root')
  if (a.claim.type === b.claim.type) seen.push(wideTypes.has(a.claim.type) ? 'wide type' : 'type')
  if (sharedOf(one.who, other.who).count > 0) seen.push('who')
  const place = comparePlaces(a, b)
  if (place === 'same' || place === 'inside') seen.push('place')
  if (compareNumbers(a, b) === 'agree') seen.push('figure')
  const time = compareTimes(a, b)
  if (sameDay.has(time)) seen.push(isInherited(a) || isInherited(b) ? 'day borrowed' : 'day')
  else if (wider.has(time)) seen.push('time')
  const words = sharedOf(one.terms, other.terms)
  if (words.count > 0) seen.push('word')
  if (words.count > 1) seen.push('words')
  if (cosineOf(one.terms, other.terms, words) >= 0.2) seen.push('wording')
  if (sharedOf(one.mentions, other.mentions).count > 0) seen.push('name')
  if (a.claim.headline || b.claim.headline) seen.push('headline')
  return seen
}

const confirms = (a: Fact, b: Fact, profiles: Profiles): boolean =>
  supportOf(a, b, profiles).reduce((sum, support) => sum + supports[support], 0) >= enough

/**
 * The parts of a group that claims of different sources confirm: what hangs together by its day or its persons alone is
 * no telling of one event. Claims of one source stay together.
 */
export function confirmed(facts: readonly Fact[], profiles: Profiles): readonly (readonly Fact[])[] {
  const parts: Fact[][] = []
  for (const fact of facts) {
    const [first, ...others] = parts.filter((part) =>
      part.some((other) => other.source === fact.source || confirms(other, fact, profiles)),
    )
    if (!first) parts.push([fact])
    else {
      first.push(fact)
      for (const other of others) {
        first.push(...other)
        parts.splice(parts.indexOf(other), 1)
      }
    }
  }
  return parts.map((part) => part.toSorted((a, b) => a.index - b.index))
}
