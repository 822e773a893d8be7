import { regionTable } from '../../../../src/entity/gazetteer/regions.ts'
import { countries } from '../../../../src/lexicon/countries.ts'
import { citiesOf, knownPlaces } from '../../../../src/lexicon/places.ts'
import { shuffled } from '../../../support/random.ts'
import type { Changer } from '../change.ts'
import { tellsSame } from '../group.ts'

/** Happenings that are in many places at once, or that lead from one to another: two places are no contradiction. */
const many = new Set([
  'attack',
  'deploy',
  'evacuate',
  'famine',
  'flood',
  'move',
  'quake',
  'strike',
  'supply',
  'trade',
  'transfer',
  'war',
])

/** Places of one kind, of which one may be taken for another, those of one neighbourhood beside each other. */
const states = countries.map(({ name }) => name)
const byHead = headed()
const kinds: readonly (readonly string[])[] = [
  ...regions(),
  [...citiesOf.values()].flat(),
  countries.map(({ capital }) => capital).filter((capital) => capital !== ''),
  states,
  ...byHead.values(),
  ['Bulan', 'Mars'],
]

/** The regencies and cities of each province, and the provinces. */
function regions(): readonly (readonly string[])[] {
  const provinces: string[] = []
  const parts: string[][] = []
  for (const line of regionTable.split('\n')) {
    const [name = ''] = line.split(':')
    if (name.startsWith('=')) {
      provinces.push(name.slice(1))
      parts.push([])
    } else if (name !== '') parts.at(-1)?.push(name.replace(/^(?:Kabupaten|Kota)(?: Administrasi)? /u, ''))
  }
  return [...parts, provinces]
}

/** Well-known places by the word that opens their name: Bandara Juanda, Bandara Kertajati. */
function headed(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  const others = [
    'Hotel Borobudur',
    'Hotel Mulia',
    'Museum Fatahillah',
    'Museum Gajah',
    'Gedung Kesenian',
    'Stasiun Gambir',
    'Stasiun Tugu',
    'Stadion Manahan',
    'Stadion Pakansari',
    'Pelabuhan Merak',
    'Pelabuhan Tanjung Perak',
    'Sirkuit Sentul',
    'Sirkuit Sepang',
    'Kosmodrom Baikonur',
    'Graha Pena',
    'Gunung Merapi',
    'Gunung Rinjani',
    'Pasar Senen',
    'Pasar Klewer',
  ]
  for (const name of [...knownPlaces.map((place) => place.name), ...others]) {
    const [head = '', second] = name.split(' ')
    if (second === undefined) continue
    found.set(head, [...(found.get(head) ?? []), name])
  }
  return found
}

const PREFIX = /^(?:Kabupaten|Kota|Provinsi|wilayah|kota|perairan|kawasan) /u

/** Another place of the same kind in the place of one that another source names too, or names a part of. */
export const place: Changer = {
  kind: 'place',
  change: ({ event, claim, others, text }, random) => {
    if (claim.status !== 'happened' || many.has(claim.type) || many.has(event.type)) return []
    const inPlace = others.filter((other) => tellsSame(claim, other))
    const taken = new Set([claim, ...others].flatMap(({ where }) => where.flatMap((at) => [at.name, ...at.within])))
    return claim.where.flatMap((location) => {
      const { start, end, name, text: old } = location
      if (text.slice(start, end) !== old) return []
      if (!inPlace.some(({ where }) => where.some((other) => other.name === name || other.within.includes(name))))
        return []
      const prefix = PREFIX.exec(old)?.[0] ?? ''
      const bare = old.slice(prefix.length)
      const [head = ''] = bare.split(' ')
      // «Elang Sikka» is a club; a service is launched in many countries.
      if (/\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 12), start))) return []
      if (claim.type === 'launch' && states.includes(bare)) return []
      const kind = kinds.find((list) => list.includes(bare)) ?? (bare === head ? [] : (byHead.get(head) ?? []))
      return shuffled(
        kind.filter((other) => !taken.has(other) && !taken.has(prefix + other) && !other.includes(bare)),
        random,
      )
        .slice(0, 3)
        .map((other) => [{ start: start + prefix.length, end, by: other }])
    })
  },
}
