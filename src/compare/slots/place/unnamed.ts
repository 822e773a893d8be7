import type { EventType } from '../../../model/claim.ts'
import type { Span } from '../../../model/span.ts'
import type { Fact } from '../../facts/facts.ts'
import { kindOf } from '../../facts/places/kinds.ts'

/** «di rumah dinas wali kota», «di kediamannya»: a house without a name of its own, and what kind of house it is. */
const HOUSE =
  /\bdi (?:(?:dalam|depan|halaman|lobi|sebuah|teras) )?((hotel|kantor|kediaman|restoran|rumah(?! sakit| tahanan| makan)|ruang kerja)(?:nya)?(?: (?!(?:dan|di|karena|pada|saat|sejak|setelah|untuk|usai|yang)\b)[a-z]+){0,3})/u

/** Doings of one moment, in one house. */
const momentary: ReadonlySet<EventType> = new Set<EventType>(['arrest', 'meet', 'sign'])

const words: ReadonlyMap<string, string> = new Map([
  ['kediaman', 'rumah'],
  ['ruang kerja', 'kantor'],
])

interface House {
  readonly kind: string
  readonly words: Span & { readonly text: string }
}

/** The house that a claim says it was in, by its name or without one. */
export function houseOf({ claim, where: [place] }: Fact): House | null {
  if (!momentary.has(claim.type) || claim.status !== 'happened') return null
  const [named] = claim.where
  if (named && place) {
    if (kindOf(place.name) !== 'facility' || named.start < claim.span.start || named.end > claim.span.end) return null
    const kind = place.name.split(' ')[0] ?? ''
    return { kind: words.get(kind) ?? kind, words: { start: named.start, end: named.end, text: named.name } }
  }
  const found = HOUSE.exec(claim.quote)
  const [, text = '', kind = ''] = found ?? []
  if (!found) return null
  const start = claim.span.start + found.index + found[0].length - text.length
  return { kind: words.get(kind) ?? kind, words: { start, end: start + text.length, text } }
}

/** Houses that are nobody's place of work; «di ruang kerjanya» may be in any other. */
const dwellings: ReadonlySet<string> = new Set(['hotel', 'restoran', 'rumah'])

const mayHold = (kind: string, other: string): boolean => kind === 'kantor' && !dwellings.has(other)

/** Whether the two are in houses of two kinds, of which one has no name: «di rumah dinas», «di Hotel Melati». */
export function areInTwoHouses(a: Fact, b: Fact): boolean {
  if (a.where.length > 0 === b.where.length > 0) return false
  const [one, other] = [houseOf(a), houseOf(b)]
  if (one === null || other === null || one.kind === other.kind) return false
  return !mayHold(one.kind, other.kind) && !mayHold(other.kind, one.kind)
}
