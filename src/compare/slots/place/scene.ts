import type { Fact } from '../../facts/facts.ts'
import { strikes } from '../../facts/families.ts'
import { depthOf } from '../../facts/places/kinds.ts'
import { areOfOneDay } from '../../judge/figures.ts'

/** Villages and what they are made of, of which an accident is in one. */
const VILLAGE = 4

const isOfAccident = ({ claim }: Fact): boolean =>
  claim.type !== 'quake' && claim.type !== 'erupt' && (strikes.has(claim.type) || claim.type === 'other')

/** «longsor menimbun tiga rumah di Desa Sari», «tebing ambrol di Desa Giri»: one accident of one day, told by two of its parts. */
export function areOneScene(a: Fact, b: Fact): boolean {
  const [one, other] = [a, b].map(({ where: [place] }) => depthOf(place?.name ?? ''))
  return (
    one !== undefined &&
    one === other &&
    one >= VILLAGE &&
    isOfAccident(a) &&
    isOfAccident(b) &&
    (strikes.has(a.claim.type) || strikes.has(b.claim.type)) &&
    areOfOneDay(a, b) &&
    a.terms.some((term) => b.terms.includes(term))
  )
}
