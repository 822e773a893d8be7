import { organisationHeads, weakHeads } from '../../lexicon/organisations.ts'
import { placeHeads } from '../../lexicon/places.ts'
import type { EntityKind } from '../../model/entity.ts'
import { normAt } from '../desk.ts'
import { foundBy, type Scene } from './finding.ts'
import { lookUp } from './lookup.ts'
import { isAfterPlace } from './seat.ts'

export const foundHeaded = foundBy('headed')

/** Houses of forces. */
export const QUARTERS = /^ma(?:kodim|korem|pol(?:da|res|resta|restabes|sek))$/u

/** Forces that are houses too. */
const STATIONS = /^pol(?:da|res|resta|restabes|sek)$/u

/** Courts, which are houses too. */
const COURTS = /^(?:kejaksaan|pengadilan)$/u

/** Heads of regions, which are called after nobody. */
export const REGIONS: ReadonlySet<string> = new Set(['desa', 'kabupaten', 'kecamatan', 'kelurahan', 'kota', 'provinsi'])

/** Plain heads that only point at the place: «wilayah Gaza» is Gaza. */
export const POINTING: ReadonlySet<string> = new Set(['kawasan', 'kota', 'perairan', 'provinsi', 'wilayah'])

/** What the head at a token makes of the name behind it; null where there is no head. */
export function kindOfHead(scene: Scene, at: number): EntityKind | null {
  const head = normAt(scene, at)
  // «Grup C Piala Asia»: who meets whom first.
  if (head === 'grup' && /^[a-l]$/u.test(normAt(scene, at + 1))) return null
  const isPlace = placeHeads.has(head)
  // «ditahan di Polres Bogor»
  if (STATIONS.test(head) && /^(?:di|ke)$/u.test(normAt(scene, at - 1))) return 'place'
  // «divonis di Pengadilan Negeri Bogor», but «menggugat ke Pengadilan Negeri Bogor»
  if (COURTS.test(head) && normAt(scene, at - 1) === 'di') return 'place'
  // «di Bank Indonesia», but «Bank Indonesia menaikkan bunga»: some places are bodies when they act.
  if (organisationHeads.has(head))
    return isPlace && (isAfterPlace(scene, at) || head === 'stasiun') ? 'place' : 'organisation'
  return isPlace ? 'place' : null
}

/** Whether the sentence is all capitals, which tell no names. */
export const shoutingAt = (scene: Scene, at: number): boolean => scene.shouting[scene.sentenceOf[at] ?? -1] === true

const isCountry = (scene: Scene, at: number): boolean => lookUp(scene, at)?.entity.kind === 'country'

/** Whether the head is a plain word too, so that only the tagger tells a name behind it: «tim SAR», but «Tim Garuda». */
export const needsTagger = (scene: Scene, at: number): boolean => {
  const head = normAt(scene, at)
  if (head === 'tim' || head === 'komisi') return scene.tokens[at + 1]?.casing === 'upper' || isCountry(scene, at + 1)
  return weakHeads.has(head)
}
