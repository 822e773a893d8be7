import { givenNames } from '../../lexicon/given-names.ts'
import { listingBodies, organisationHeads } from '../../lexicon/organisations.ts'
import { calledAfterPeople } from '../../lexicon/place-words.ts'
import { placeHeads } from '../../lexicon/places.ts'
import type { EntityKind } from '../../model/entity.ts'
import { isOf, normAt } from '../desk.ts'
import { lists } from '../words.ts'
import { breaksName, type Found, isNameWord, type Scene } from './finding.ts'
import { headedEnd } from './headed-end.ts'
import { foundHeaded, needsTagger, POINTING, QUARTERS } from './heads.ts'
import { lookUp } from './lookup.ts'
import { beforeNumber, beforeWider, isHouseNumber, WIDER, wholePlace } from './place-end.ts'
import { isRoad, kilometreEnd } from './road.ts'
import { isAfterPlace } from './seat.ts'

/** Houses that bodies have. */
const HOUSES: ReadonlySet<string> = new Set(['kampus', 'kantor', 'kompleks', 'markas', 'stadion'])

/** `gunung Semeru`, `desa Sukamaju`, `wilayah Gaza`: the head in lower case belongs to the name. */
export function underPlainHead(scene: Scene, at: number, last: number): Found | null {
  if (!isNameWord(scene, at + 1) || breaksName(scene, at + 1)) return null
  const inner = lookUp(scene, at + 1)
  // «kantor KPU», «markas Hamas»: a place only in words, and only somewhere.
  if (inner?.entity.kind === 'organisation' && HOUSES.has(normAt(scene, at)) && isAfterPlace(scene, at))
    return foundHeaded(at, inner.last, 'place')
  if (inner && inner.entity.kind !== 'place') return null
  // «di bawah jembatan Desa Mekar»: the bridge has no name.
  if (normAt(scene, at) === 'jembatan' && WIDER.has(normAt(scene, at + 1))) return null
  const tagged = scene.tagged.get(at) ?? scene.tagged.get(at + 1)
  if (tagged && tagged.kind === 'person') return null
  // «jalan Medan Merdeka Barat»: a road is called after a city, and by more words.
  const told = isRoad(scene, at) ? Math.max(inner?.last ?? 0, headedEnd(scene, at, last)) : inner?.last
  const end = kilometreEnd(scene, beforeWider(scene, at, told ?? tagged?.last ?? headedEnd(scene, at, last)))
  // «di dasar laut Selat Bali» is in the strait.
  const whole = inner && placeHeads.has(inner.entity.name.split(' ', 1)[0]?.toLowerCase() ?? '')
  return foundHeaded(at, end, 'place', inner && (whole || POINTING.has(normAt(scene, at))) ? inner.entity : null)
}

/** The name of a body or a place under a capitalised head. */
export function underHead(scene: Scene, at: number, last: number, kind: EntityKind): Found | null {
  const head = normAt(scene, at)
  const looked = lookUp(scene, at)
  const tagged = scene.tagged.get(at)
  if (!tagged && needsTagger(scene, at)) return null
  const bracket = normAt(scene, tagged?.last ?? at) === '('
  const whole = listingBodies.has(head) || calledAfterPeople.has(head) || bracket || QUARTERS.test(head)
  // «Istana Willem ten Brink», of which the tagger sees the beginning.
  const joined = tagged !== undefined && isOf(scene, tagged.last, lists.particle)
  const told = tagged && tagged.last > at + 1 && !whole && !joined ? 0 : headedEnd(scene, at, last)
  const words = wholePlace(scene, Math.max(tagged ? beforeNumber(scene, at, tagged.last) : 0, told), at)
  const end = isHouseNumber(scene, head, words) ? words + 1 : kilometreEnd(scene, words)
  const sort = kind === 'organisation' && tagged?.kind === 'place' && isAfterPlace(scene, at) ? 'place' : kind
  const own = sort === 'place' && !organisationHeads.has(head) ? beforeWider(scene, at, end) : end
  // «Gedung Putih Budi Hartono»
  const called = looked && givenNames.has(normAt(scene, looked.last)) && isNameWord(scene, looked.last + 1)
  // «Pelabuhan Tanjung Priok Jakarta»
  const beyond = looked?.entity.kind === 'place' && lookUp(scene, looked.last)?.last === end
  if ((looked && (looked.last >= end || beyond)) || called || end === at + 1) return null
  return foundHeaded(at, own, sort)
}
