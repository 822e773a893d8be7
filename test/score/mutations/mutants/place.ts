import { regionTable } from '../../../../src/entity/gazetteer/regions.ts'
import { countries } from '../../../../src/lexicon/countries.ts'
import { citiesOf, knownPlaces } from '../../../../src/lexicon/places.ts'
import type { ReportClaim } from '../../../../src/model/report.ts'
import { shuffled } from '../../../support/random.ts'
import type { Changer } from '../change.ts'
import { bearsWitness, type Group, memberOf } from '../group.ts'

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

/** Places of one kind, of which one may be taken for another: the cities of one country, the parts of one province. */
const states = countries.map(({ name }) => name)
const byHead = headed()
const kinds: readonly (readonly string[])[] = [
  ...regions(),
  ...citiesOf.values(),
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

/** One eclipse is seen from many countries; the word stands in the claim, or not far before it. */
const SEEN = /\bgerhana\b/iu
const BEFORE = 60

function isOfSky({ members }: Group, claim: ReportClaim): boolean {
  const { start, end } = claim.span
  return SEEN.test(members[memberOf(claim)]?.article.text.slice(Math.max(0, start - BEFORE), end) ?? '')
}

const lettersOf = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}]/gu, '')

const PREFIX = /^(?:Kabupaten|Kota|Provinsi|wilayah|kota|perairan|kawasan) /u

/** Whether a reader, too, finds the claim at that place; where nobody has judged it, the report's word counts. */
function isRead({ judged }: Group, { id }: ReportClaim, name: string): boolean {
  return judged === null || (judged.gold.get(id)?.where ?? []).some((at) => at.includes(name) || name.includes(at))
}

/** Another place of the same kind in the place of one that another source names too, or names a part of. */
export const place: Changer = {
  kind: 'place',
  change: ({ group, event, claim, others, text }, random) => {
    if (claim.status !== 'happened' || many.has(claim.type) || many.has(event.type)) return []
    if ([claim, ...others].some((told) => isOfSky(group, told))) return []
    const taken = new Set([claim, ...others].flatMap(({ where }) => where.flatMap((at) => [at.name, ...at.within])))
    return claim.where.flatMap((location) => {
      const { start, end, name, text: old } = location
      if (text.slice(start, end) !== old) return []
      const isNamed = (at: { readonly name: string; readonly within: readonly string[] }): boolean =>
        at.name === name || at.within.includes(name)
      const isWitness = (other: ReportClaim): boolean =>
        other.where.some(isNamed) && bearsWitness(group, 'place', claim, other, ({ where }) => where.length > 0)
      if (!others.some(isWitness) || !isRead(group, claim, name)) return []
      const prefix = PREFIX.exec(old)?.[0] ?? ''
      const bare = old.slice(prefix.length)
      const [head = ''] = bare.split(' ')
      // «Elang Sikka» is a club; a service is launched in many countries.
      if (/\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 12), start))) return []
      if (claim.type === 'launch' && states.includes(bare)) return []
      const kind = kinds.find((list) => list.includes(bare)) ?? (bare === head ? [] : (byHead.get(head) ?? []))
      return shuffled(
        kind.filter(
          (other) => !taken.has(other) && !taken.has(prefix + other) && !lettersOf(other).includes(lettersOf(bare)),
        ),
        random,
      )
        .slice(0, 3)
        .map((other) => [{ start: start + prefix.length, end, by: other }])
    })
  },
}
