import { citySpellings, countries } from '../../lexicon/countries.ts'
import { organisations } from '../../lexicon/organisations.ts'
import { people } from '../../lexicon/people.ts'
import { citiesOf, knownPlaces, regionSpellings } from '../../lexicon/places.ts'
import type { Entity, EntityKind } from '../../model/entity.ts'
import { regionTable } from './regions.ts'

/** A name that the tables know. `spelled`: only this spelling counts, letter for letter (`AS`, never `as`). */
export interface Known {
  readonly entity: Entity
  readonly alias: boolean
  readonly spelled: string | null
}

const INDONESIA = 'Indonesia'

/** Lower case, hyphens standing apart: how tokens are joined to look a name up. */
export const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’ʼ‘`]/gu, "'")
    .replace(/-/gu, ' - ')

const place = (name: string, within: readonly string[]): Entity => ({ name, kind: 'place', within })

const isInitialism = (name: string): boolean => name.length <= 6 && name === name.toUpperCase()

function* rows(): Generator<readonly [name: string, entity: Entity]> {
  const entity = (name: string, kind: EntityKind): Entity => ({ name, kind, within: [] })
  yield* regionRows()
  for (const [country, cities] of citiesOf) for (const city of cities) yield [city, place(city, [country])]
  for (const { name, aliases, within } of knownPlaces)
    for (const alias of [name, ...aliases]) yield [alias, place(name, within)]
  for (const [spelling, name] of regionSpellings) yield [spelling, place(name, name === INDONESIA ? [] : [INDONESIA])]
  for (const { name, capital, aliases } of countries) {
    if (capital !== '' && capital !== 'Jakarta') yield [capital, place(capital, [name])]
    for (const alias of [name, ...aliases]) yield [alias, entity(name, 'country')]
  }
  for (const [spelling, name] of citySpellings) {
    const state = countries.find(({ capital }) => capital === name)
    yield [spelling, place(name, state ? [state.name] : [])]
  }
  for (const { name, aliases } of organisations)
    for (const alias of [name, ...aliases]) yield [alias, entity(name, 'organisation')]
  for (const { name, aliases } of people) for (const alias of [name, ...aliases]) yield [alias, entity(name, 'person')]
}

/** Provinces, regencies and cities; `Bogor` as well as `Kota Bogor` and `Kabupaten Bogor`. */
function* regionRows(): Generator<readonly [name: string, entity: Entity]> {
  let province = ''
  for (const line of regionTable.split('\n')) {
    if (line.startsWith('=')) {
      province = line.slice(1)
      yield [province, place(province, [INDONESIA])]
      yield [`Provinsi ${province}`, place(province, [INDONESIA])]
      yield [`Prov ${province}`, place(province, [INDONESIA])]
      continue
    }
    const [full = ''] = line.split(':', 1)
    const bare = full.replace(/^(?:Kabupaten|Kota)(?: Administrasi)? /u, '')
    if (bare === '') continue
    const within = [province, INDONESIA]
    yield [bare, place(bare, within)]
    const kind = full.startsWith('Kota') ? 'Kota' : 'Kabupaten'
    yield [`${kind} ${bare}`, place(`${kind} ${bare}`, within)]
    if (kind === 'Kabupaten') {
      yield [`Kab ${bare}`, place(`${kind} ${bare}`, within)]
      yield [`Kab. ${bare}`, place(`${kind} ${bare}`, within)]
    }
  }
}

interface Gazetteer {
  readonly names: ReadonlyMap<string, Known>
  /** How many tokens the longest name has that begins with the word. */
  readonly longest: ReadonlyMap<string, number>
}

function build(): Gazetteer {
  const names = new Map<string, Known>()
  const longest = new Map<string, number>()
  for (const [name, entity] of rows()) {
    const key = keyOf(name)
    names.set(key, { entity, alias: name !== entity.name, spelled: isInitialism(name) ? name : null })
    const words = key.split(' ')
    const [first = ''] = words
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
  }
  return { names, longest }
}

/** District names, and the regency, province and state of each; a name that several regencies have is in the list often. */
function buildDistricts(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const districts = new Map<string, (readonly string[])[]>()
  let province = ''
  for (const line of regionTable.split('\n')) {
    if (line.startsWith('=')) province = line.slice(1)
    const [full = '', names = ''] = line.split(':')
    if (names === '') continue
    const within = [full.replace(/^(?:Kabupaten|Kota)(?: Administrasi)? /u, ''), province, INDONESIA]
    for (const name of names.split(',')) {
      const key = keyOf(name)
      const found = districts.get(key)
      if (found) found.push(within)
      else districts.set(key, [within])
    }
  }
  return districts
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
export const districts = lazy(buildDistricts)
