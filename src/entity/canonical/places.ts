import { facilityWords, housesWithTown, regionWords } from '../../lexicon/place-words.ts'
import { placeHeads } from '../../lexicon/places.ts'
import type { Entity } from '../../model/entity.ts'
import { type Desk, normAt, wordsOf } from '../desk.ts'
import { gazetteer, keyOf, regencyOf } from '../gazetteer/known.ts'
import type { Finding } from '../kinds/finding.ts'
import { tidy } from './people.ts'
import { isOwnWord, ROADS, withoutTown } from './town-behind.ts'

/** Heads that are left out later on: «Gunung Slamet», and then «Slamet». */
const LEFT_OUT = /^(?:gunung|bendungan|jembatan|pulau|danau|waduk|sirkuit|kosmodrom)$/u

/** Houses whose own name is left alone later on, unless some place bears it: «Museum Sagara», and then «Sagara». */
const SHOWN = /^(?:basilika|galeri|kapel|kastil|keraton|kraton|museum|observatorium)$/u

/**
 * Places that the article names with the word that tells their kind, or with their town, for where it names them without:
 * `Gunung Slamet` for a later `Slamet`, `Gereja Katedral Kupang` for `Gereja Katedral` and `Katedral Kupang`.
 */
export function headedPlaces(desk: Desk, findings: readonly Finding[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  const several = new Set<string>()
  const add = (key: string, name: string): void => {
    const before = places.get(key)
    if (before !== undefined && before !== name) several.add(key)
    places.set(key, name)
  }
  for (const { kind, first, last } of findings) {
    const head = normAt(desk, first)
    if (kind !== 'place' || last < first + 2) continue
    const written = wordsOf(desk, first, last)
    const bare = keyOf(wordsOf(desk, first + 1, last))
    if (LEFT_OUT.test(head)) places.set(bare, written)
    const [name, town] = withoutTown(headRaised(tidy(written))) ?? [headRaised(tidy(written)), null]
    const own = name.slice(head.length + 1)
    if (SHOWN.test(head) && !gazetteer().names.has(keyOf(own)) && own.split(' ').some(isOwnWord)) add(keyOf(own), name)
    if (town || !facilityWords.has(head) || gazetteer().names.get(normAt(desk, last - 1))?.entity.kind !== 'place')
      continue
    if (last > first + 2) {
      add(keyOf(wordsOf(desk, first, last - 1)), name)
      if (placeHeads.has(normAt(desk, first + 1))) add(bare, name)
    }
  }
  for (const key of several) places.delete(key)
  return places
}

/** The place that the tables know by the name, or by what follows `Provinsi` in it. */
function inTables(name: string): Entity | undefined {
  const { names } = gazetteer()
  return (
    names.get(keyOf(name)) ??
    (name.startsWith('Provinsi ') ? names.get(keyOf(name.slice('Provinsi '.length))) : undefined)
  )?.entity
}

/** Whether the next name stands behind a comma, or right behind: «Desa Mekar Kecamatan Sukanagara». */
const goesOn = (desk: Desk, { last }: Finding, { first }: Finding): boolean =>
  (first === last + 1 && normAt(desk, last) === ',') || (first === last && regionWords.has(normAt(desk, first)))

/** What the text itself says a place lies in: `Sukanagara, Kabupaten Cianjur, Jawa Barat`, `Batam (Kepulauan Riau)`. */
export function apposed(desk: Desk, findings: readonly Finding[], index: number): readonly string[] {
  const inside: string[] = []
  let previous = findings[index]
  for (let next = index + 1; next < Math.min(findings.length, index + 4); next += 1) {
    const finding = findings[next]
    if (!previous || !finding || !goesOn(desk, previous, finding)) break
    if (finding.kind !== 'place' && finding.kind !== 'country') break
    // «Pantai Gilimanuk, Pantai Melaya»: a list, as the same head tells; a harbour holds no town.
    const head = normAt(desk, finding.first)
    if (
      placeHeads.has(head) &&
      (head === normAt(desk, previous.first) || housesWithTown.has(head) || facilityWords.has(head))
    )
      break
    const written = wordsOf(desk, finding.first, finding.last)
    const entity = finding.known ?? inTables(written)
    const [name, town] = withoutTown(written) ?? [entity?.name ?? written, entity]
    inside.push(name)
    if (town && town !== entity) inside.push(town.name)
    if (town) return [...inside, ...town.within.filter((name) => !inside.includes(name))]
    previous = finding
  }
  return inside
}

/** «Kuningan, Jakarta Selatan» is not the regency of that name: the text says where it lies. */
export const elsewhere = (known: Entity, said: readonly string[]): Entity =>
  said.length === 0 || said.some((name) => name === known.name || known.within.includes(name))
    ? known
    : { ...known, within: said }

/** «Gunung Marapi di Provinsi Sumatera Barat», «Stasiun Halim di Jakarta»: what the place lies in by the next words. */
function standsIn(desk: Desk, findings: readonly Finding[], index: number): readonly string[] {
  const [finding, next] = [findings[index], findings[index + 1]]
  if (!finding || !next || next.kind !== 'place' || normAt(desk, finding.last) !== 'di') return []
  if (next.first !== finding.last + 1) return []
  const written = headRaised(tidy(wordsOf(desk, next.first, next.last)))
  const outer = next.known ?? inTables(written)
  return outer ? [outer.name, ...outer.within] : [written]
}

/** Hospitals, many of which share their name with those of other towns: «RS Bhayangkara Kupang». */
const HOSPITAL = /^(?:klinik|puskesmas|rs|rsu|rsud|rsup|rumah)$/u

/** `desa Sukamaju` → `Desa Sukamaju`; `wilayah Pantura` → `Pantura`; `Jl Melati` → `Jalan Melati`. */
const headRaised = (name: string): string =>
  /^(?:kawasan|kota|perairan|wilayah) \p{Lu}/u.test(name)
    ? name.slice(name.indexOf(' ') + 1)
    : `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replace(/^Jl\b\.? ?/u, 'Jalan ')

/** `Kantor Bupati Jatim` → `Kantor Bupati Jawa Timur`: the last word where it is short for several; «RS Mitra Bunda Solo» stays. */
function inFull(written: string): string {
  const space = written.lastIndexOf(' ')
  const known = space < 0 ? undefined : gazetteer().names.get(keyOf(written.slice(space + 1)))
  return known?.alias === true && known.entity.kind === 'place' && known.entity.name.includes(' ')
    ? `${written.slice(0, space)} ${known.entity.name}`
    : written
}

/** What the article says once that a place lies in, for where it names the place alone; not where it tells of two. */
export function toldWithin(desk: Desk, findings: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const told = new Map<string, readonly string[]>()
  findings.forEach(({ kind, known, first, last }, index) => {
    if (kind !== 'place' || known || normAt(desk, last) !== ',') return
    const key = keyOf(wordsOf(desk, first, last))
    const said = apposed(desk, findings, index)
    if (said.length === 0) return
    // «Cibeber, Lebak» and «Cibeber, Cianjur»: «Cibeber» alone is either.
    const before = told.get(key)
    told.set(key, before === undefined || before[0] === said[0] ? (before ?? said) : [])
  })
  return told
}

/** The place that a name without an entry in the tables means, and what it lies in. */
export function placeEntity(
  desk: Desk,
  findings: readonly Finding[],
  index: number,
  headed: ReadonlyMap<string, string>,
  told: ReadonlyMap<string, readonly string[]>,
): Entity {
  const finding = findings[index]
  const written = finding ? headRaised(tidy(wordsOf(desk, finding.first, finding.last))) : ''
  const name = (headed.size > 0 ? headed.get(keyOf(written)) : undefined) ?? inFull(written)
  const beside = apposed(desk, findings, index)
  const here = beside.length > 0 ? beside : standsIn(desk, findings, index)
  const said =
    here.length > 0 || !finding || told.size === 0
      ? here
      : (told.get(keyOf(wordsOf(desk, finding.first, finding.last))) ?? [])
  const [head = '', ...rest] = written.split(' ')
  const bare = rest.join(' ')
  const isHeaded = rest.length > 0 && placeHeads.has(head.toLowerCase())
  const inner = isHeaded ? gazetteer().names.get(keyOf(bare))?.entity : undefined
  // «Provinsi Jateng» is Jawa Tengah.
  if (inner?.kind === 'place' && /^(?:Provinsi|Wilayah|Kawasan)$/u.test(head)) return inner
  const town = withoutTown(name)
  if (town) {
    const whole = HOSPITAL.test(head.toLowerCase()) ? name : town[0]
    return { name: whole, kind: 'place', within: [town[1].name, ...town[1].within] }
  }
  const regency = regencyOf(keyOf(isHeaded ? bare : written))
  // «Agats, Papua»: the district of that name lies there, and the text leaves its regency out.
  const inside = regency?.includes(said[0] ?? '') ? regency : said
  if (said.length > 0)
    return { name, kind: 'place', within: isHeaded && !inside.includes(bare) ? [bare, ...inside] : inside }
  // «Tol Sumo» is called after two towns, and no part of the district of that name.
  if (ROADS.has(head.toLowerCase())) return { name, kind: 'place', within: isHeaded ? [bare] : [] }
  if (inner?.kind === 'place') return { name, kind: 'place', within: [inner.name, ...inner.within] }
  const outer = regency ?? []
  return { name, kind: 'place', within: isHeaded ? [bare, ...outer] : outer }
}
