import { organisationHeads } from '../../lexicon/organisations.ts'
import { halls } from '../../lexicon/places.ts'
import { normAt } from '../desk.ts'
import type { Scene } from './finding.ts'
import { lookUp } from './lookup.ts'

/** Heads of names with a number further on. */
export const NUMBERED: ReadonlySet<string> = new Set(['sd', 'sekolah', 'sma', 'smk', 'smp'])

/** «Gedung Melati 1, Kupang», but «di Gedung Melati 20 orang». */
export const isHouseNumber = (scene: Scene, head: string, at: number): boolean =>
  /^(?:dermaga|gedung|gerbang|hanggar)$/u.test(head) &&
  /^\d{1,2}$/u.test(normAt(scene, at)) &&
  scene.tokens[at + 1]?.kind === 'punctuation'

/** «gedung DPRD Kupang», «aula Dinas Sosial»: the hall goes by the name of the body behind it. */
export const isHallOf = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.casing === 'lower' &&
  halls.has(normAt(scene, at)) &&
  (organisationHeads.has(normAt(scene, at + 1)) || lookUp(scene, at + 1)?.entity.kind === 'organisation')

/** «di Kabupaten Purbalingga 4 KK»: a number further on is none of the name, but for schools. */
export function beforeNumber(scene: Scene, first: number, last: number): number {
  if (NUMBERED.has(normAt(scene, first))) return last
  for (let at = first + 2; at < last; at += 1) if (scene.tokens[at]?.kind === 'number') return at
  return last
}

/** «Polda Kalimantan Tengah»: the end of the place whose name the end of the body's would cut. */
export function wholePlace(scene: Scene, end: number, first: number): number {
  const looked = end > first + 1 ? lookUp(scene, end - 1) : null
  return looked?.entity.kind === 'place' && looked.last > end ? looked.last : end
}

/** Words that open the next, wider place of an address; «Kota» does so before a city. */
export const WIDER: ReadonlySet<string> = new Set([
  'desa',
  'distrik',
  'dukuh',
  'dusun',
  'kabupaten',
  'kampung',
  'kecamatan',
  'kelurahan',
  'nagari',
  'provinsi',
  'rt',
  'rw',
])

/** «Desa Mekar Kecamatan Sukamaju Kabupaten Bogor»: the end of the first place of an address without commas. */
export function beforeWider(scene: Scene, first: number, last: number): number {
  for (let at = first + 2; at < last; at += 1) {
    const norm = normAt(scene, at)
    // «Kantor Wali Kota Kupang»
    const city = norm === 'kota' && normAt(scene, at - 1) !== 'wali' ? lookUp(scene, at) : null
    if (WIDER.has(norm) || (city?.entity.kind === 'place' && city.last > at + 1)) return at
  }
  return last
}
