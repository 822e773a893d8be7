import { roundHouses } from '../../lexicon/place-words.ts'
import { seatedOffices } from '../../lexicon/titles.ts'
import { normAt } from '../desk.ts'
import { isNameWord, type Scene } from './finding.ts'

/** «di», and «di halaman», before the token. */
export const isAfterPlace = (scene: Scene, at: number): boolean =>
  /^(?:di|ke|dari|menuju|sekitar)$/u.test(normAt(scene, roundHouses.has(normAt(scene, at - 1)) ? at - 2 : at - 1))

const SEATS = /^(?:kantor|rumah (?:dinas|jabatan))$/u

/** «di kantor bupati», «menggeledah rumah dinas wali kota»: the end of a house of office without a name; else `at`. */
export function seatEnd(scene: Scene, at: number, last: number): number {
  if (scene.tokens[at]?.casing !== 'lower') return at
  const words = SEATS.test(normAt(scene, at)) ? 1 : SEATS.test(`${normAt(scene, at)} ${normAt(scene, at + 1)}`) ? 2 : 0
  const office = at + words
  if (words === 0 || office >= last || !seatedOffices.has(normAt(scene, office))) return at
  const end = normAt(scene, office) === 'wali' ? office + 2 : office + 1
  const told = isAfterPlace(scene, at) || /geledah/u.test(normAt(scene, at - 1)) || /geledah/u.test(normAt(scene, end))
  // «kantor bupati Sukamaju» has a name, «kantor bupati di Sukamaju» is there.
  const named = isNameWord(scene, end) || (normAt(scene, end) === 'di' && isNameWord(scene, end + 1))
  return told && end <= last && !named ? end : at
}
