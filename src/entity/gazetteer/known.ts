import { citySpellings, countries } from '../../lexicon/countries.ts'
import { organisations } from '../../lexicon/organisations.ts'
import { people } from '../../lexicon/people.ts'
import { carvedFrom, citiesOf, knownPlaces, regionSpellings } from '../../lexicon/places.ts'
import type { Entity, EntityKind } from '../../model/entity.ts'
import { regionTable } from './regions.ts'

/** A name that the tables know. `spelled`: only this spelling counts, letter for letter (`AS`, never `as`). */
export interface Known {
  readonly entity: Entity
  readonly alias: boolean
  readonly spelled: string | null
}

const INDONESIA = 'Indonesia'

/** Lower case, with straight apostrophes: how the tables know a name. */
export function keyOf(name: string): string {
  const key = name.toLowerCase()
  return /[’ʼ‘`]/.test(key) ? key.replace(/[’ʼ‘`]/g, "'") : key
}

/** A name's key as its tokens are joined; `Soekarno-Hatta`, `DPR/MPR` may fall into three. */
const keysOf = (name: string): readonly string[] => {
  const key = keyOf(name)
  return /[-/]/u.test(key) ? [key, key.replace(/[-/]/gu, ' $& ')] : [key]
}

const place = (name: string, within: readonly string[]): Entity => ({ name, kind: 'place', within })

const isInitialism = (name: string): boolean => name.length <= 6 && name === name.toUpperCase()

type Add = (name: string, entity: Entity) => void

const entityOf = (name: string, kind: EntityKind): Entity => ({ name, kind, within: [] })

/** All names of the tables; the later ones win: a country's name is no district's. */
function addAll(add: Add): void {
  addRegions(add)
  for (const [country, cities] of citiesOf) for (const city of cities) add(city, place(city, [country]))
  for (const { name, aliases, within } of knownPlaces) {
    const entity = place(name, within)
    for (const alias of [name, ...aliases]) add(alias, entity)
  }
  for (const [spelling, name] of regionSpellings) add(spelling, place(name, [INDONESIA]))
  const capitals = new Map<string, Entity>()
  for (const { name, capital, aliases } of countries) {
    if (capital !== '' && capital !== 'Jakarta') {
      const entity = place(capital, [name])
      capitals.set(capital, entity)
      // «Brasilia», «San Jose»
      for (const spelling of [capital, plainOf(capital)]) add(spelling, { ...entity, name: spelling })
    }
    const entity = entityOf(name, 'country')
    for (const alias of [name, ...aliases]) add(alias, entity)
  }
  for (const [spelling, name] of citySpellings) add(spelling, capitals.get(name) ?? place(name, []))
  for (const { name, aliases } of organisations) {
    const entity = entityOf(name, 'organisation')
    for (const alias of [name, ...aliases]) add(alias, entity)
  }
  for (const { name, aliases } of people) {
    const entity = entityOf(name, 'person')
    for (const alias of [name, ...aliases]) add(alias, entity)
  }
}

/** Without the marks over and under its letters. */
const plainOf = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '')

/** «Tanjung Pinang», «Tanjungpinang»: a city of two words is written in one as often. */
const joined = (name: string): string =>
  name.replace(/^(\p{L}+) (\p{Lu})(\p{L}+)$/u, (_, one, letter, rest) => `${one}${letter.toLowerCase()}${rest}`)

/** What a province lies in: «Agats, Papua» is told of what is Papua Selatan since 2022. */
function aroundProvince(province: string): readonly string[] {
  const older = carvedFrom.get(province)
  return older === undefined ? [INDONESIA] : [older, INDONESIA]
}

/** Provinces, regencies and cities; `Bogor` as well as `Kota Bogor` and `Kabupaten Bogor`. */
function addRegions(add: Add): void {
  let province = ''
  let within: readonly string[] = []
  for (const line of regionTable.split('\n')) {
    if (line.startsWith('=')) {
      province = line.slice(1)
      const outside = aroundProvince(province)
      const entity = place(province, outside)
      within = [province, ...outside]
      for (const name of [province, `Provinsi ${province}`, `Prov ${province}`]) add(name, entity)
      continue
    }
    const colon = line.indexOf(':')
    if (colon < 0) continue
    const bare = bareOf(line.slice(0, colon))
    add(bare, place(bare, within))
    const kind = line.startsWith('Kota') ? 'Kota' : 'Kabupaten'
    const entity = place(`${kind} ${bare}`, within)
    add(entity.name, entity)
    if (kind === 'Kabupaten') for (const name of [`Kab ${bare}`, `Kab. ${bare}`]) add(name, entity)
    else add(joined(bare), place(joined(bare), within))
  }
}

/** `Kota Administrasi Jakarta Pusat` → `Jakarta Pusat`. */
function bareOf(regency: string): string {
  const rest = regency.slice(regency.indexOf(' ') + 1)
  return rest.startsWith('Administrasi ') ? rest.slice('Administrasi '.length) : rest
}

interface Gazetteer {
  readonly names: ReadonlyMap<string, Known>
  /** How many tokens the longest name has that begins with the word. */
  readonly longest: ReadonlyMap<string, number>
}

function build(): Gazetteer {
  const names = new Map<string, Known>()
  const longest = new Map<string, number>()
  addAll((name, entity) => {
    const known: Known = { entity, alias: name !== entity.name, spelled: isInitialism(name) ? name : null }
    for (const key of keysOf(name)) {
      names.set(key, known)
      const space = key.indexOf(' ')
      const first = space < 0 ? key : key.slice(0, space)
      const count = 1 + countOf(key, ' ') + countOf(key, ',')
      const before = longest.get(first)
      if (before === undefined || before < count) longest.set(first, count)
    }
  })
  return { names, longest }
}

function countOf(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1
  return count
}

interface Districts {
  /** The row of the regency of each district's name; -1 for a name that several regencies have. */
  readonly rows: ReadonlyMap<string, number>
  readonly regencies: readonly (readonly string[])[]
}

function buildDistricts(): Districts {
  const rows = new Map<string, number>()
  const regencies: (readonly string[])[] = []
  let province = ''
  for (const line of regionTable.split('\n')) {
    if (line.startsWith('=')) province = line.slice(1)
    const colon = line.indexOf(':')
    if (colon < 0) continue
    const row = regencies.length
    regencies.push([bareOf(line.slice(0, colon)), province, ...aroundProvince(province)])
    for (const name of line
      .slice(colon + 1)
      .toLowerCase()
      .split(','))
      rows.set(name, rows.has(name) ? -1 : row)
  }
  return { rows, regencies }
}

/** Computes once, at the first call. */
function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

export const gazetteer = lazy(build)
const districts = lazy(buildDistricts)

/** Whether some regency has a district of that key. */
export const isDistrict = (key: string): boolean => districts().rows.has(key)

/** The regency, province and state of a district, by its key; null when no regency or several have it. */
export function regencyOf(key: string): readonly string[] | null {
  const { rows, regencies } = districts()
  return regencies[rows.get(key) ?? -1] ?? null
}
