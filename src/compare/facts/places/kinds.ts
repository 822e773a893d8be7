import { facilityWords, partWords, regionWords, stationWords } from '../../../lexicon/place-words.ts'

export function firstWord(name: string): string {
  const space = name.indexOf(' ')
  return space < 0 ? name : name.slice(0, space)
}

/** Of what kind a place is: a building, a road's kilometre, a village …; null when its name does not say. */
export function kindOf(name: string): string | null {
  const first = firstWord(name)
  if (facilityWords.has(first)) return 'facility'
  return regionWords.has(first) || stationWords.has(first) || first === 'km' ? first : null
}

/** How deep in the order of offices a place of a kind lies: a village may lie in any district, a district in no village. */
const depths: ReadonlyMap<string, number> = new Map([
  ['provinsi', 1],
  ['kabupaten', 2],
  ['kota', 2],
  ['distrik', 3],
  ['kecamatan', 3],
  ['desa', 4],
  ['kelurahan', 4],
  ['nagari', 4],
  ['dusun', 5],
])
export const depthOf = (name: string): number | undefined => depths.get(firstWord(name))

/** «Desa Sengon», «Kecamatan Randu», both of «Kabupaten Wela»: one may lie in the other, for all that is told. */
export const areOfTwoDepths = (one: string, other: string): boolean => {
  const [a, b] = [depthOf(one), depthOf(other)]
  return a !== undefined && b !== undefined && a !== b
}

/** What tells a part of a house from its other parts: `a` of «Gedung Blok A»; null of a place with a name of its own. */
export function partOf(name: string): string | null {
  const words = name.split(' ')
  const which = words.pop() ?? ''
  return /^(?:[a-z]?\d{1,2}|\d{0,2}[a-z])$/.test(which) &&
    words.length > 0 &&
    words.every((word) => partWords.has(word))
    ? which
    : null
}
