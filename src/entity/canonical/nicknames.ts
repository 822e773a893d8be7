import type { Entity } from '../../model/entity.ts'
import { type Desk, normAt, wordsOf } from '../desk.ts'
import { gazetteer, keyOf } from '../gazetteer/known.ts'
import type { Finding } from '../kinds/finding.ts'
import { type FullNames, partsOf } from './people.ts'

/** A name must be this long to stand for a longer word: «Wira» for «Wiratama», never «Han» for «Hanafi». */
const SHORTEST = 4

type Named = readonly (readonly [finding: Finding, person: Entity])[]

/** The person whom the article names in full three times as often as anybody else, if there is one. */
function protagonist(named: Named): Entity | null {
  const counts = new Map<string, { readonly person: Entity; readonly count: number }>()
  for (const [, person] of named) counts.set(person.name, { person, count: (counts.get(person.name)?.count ?? 0) + 1 })
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count)
  return first && first.count > 2 && first.count >= 3 * (second?.count ?? 0) ? first.person : null
}

/** «penyanyi bernama asli Diran Putra»: whoever the article is about has this name too. */
const isRealName = (desk: Desk, { first }: Finding): boolean =>
  /^(?:asli|lahir|lengkap)$/u.test(normAt(desk, first - 1)) && /^(?:ber)?nama$/u.test(normAt(desk, first - 2))

/**
 * Names that share no word with the full name they stand for: `Wira` of the only `Hadi Wiratama`, the real name of
 * whoever the article is about. Keys as `keyOf` makes them.
 */
export function nicknames(
  desk: Desk,
  findings: readonly Finding[],
  named: Named,
  full: FullNames,
): ReadonlyMap<string, Entity> {
  const nicks = new Map<string, Entity>()
  const hero = protagonist(named)
  for (const [finding, { name }] of named)
    if (hero && hero.name !== name && isRealName(desk, finding)) nicks.set(keyOf(name), hero)
  for (const { kind, known, first, last } of findings) {
    const norm = normAt(desk, first)
    if (kind !== 'person' || known || last !== first + 1 || norm.length < SHORTEST || nicks.has(norm)) continue
    if (full.has(norm) || gazetteer().names.has(norm)) continue
    const bearers = new Map<string, Entity>()
    for (const [part, people] of full)
      if (part.length > norm.length && part.startsWith(norm))
        for (const { entity } of people) bearers.set(entity.name, entity)
    const [only, rival] = [...bearers.values()]
    if (only && !rival && partsOf(only.name).length > 1) nicks.set(keyOf(wordsOf(desk, first, last)), only)
  }
  return nicks
}
