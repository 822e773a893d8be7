import { type Found, foundBy, type Scene } from './finding.ts'
import { lookUp } from './lookup.ts'

const found = foundBy('headed')

/** «Komisi III DPR RI»: a committee of a parliament, by its number. */
export function chamberAt(scene: Scene, at: number, last: number): Found | null {
  const number = scene.tokens[at + 1]
  if (at + 2 >= last || number?.casing !== 'upper' || !/^(?:[ivx]+|[a-e])$/u.test(number.norm)) return null
  const house = lookUp(scene, at + 2)
  if (!house || !/^Dewan Perwakilan/u.test(house.entity.name)) return null
  const short = house.entity.name.endsWith('Daerah') ? 'DPRD' : 'DPR'
  const region = short === 'DPRD' ? lookUp(scene, house.last) : null
  const end = region?.entity.kind === 'place' ? region.last : house.last
  const of = region?.entity.kind === 'place' ? ` ${region.entity.name}` : ''
  const name = `Komisi ${number.norm.toUpperCase()} ${short}${of}`
  return found(at, end, 'organisation', { name, kind: 'organisation', within: [] })
}
