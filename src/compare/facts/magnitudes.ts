import type { Claim } from '../../model/claim.ts'

/** «magnitudo 6,6 dimutakhirkan menjadi 6,4»: one quake, measured twice. */
const CORRECTING = /\b(?:di|pe)?mutakhir|\b(?:semula|sebelumnya|menjadi|diralat)\b/iu

/** The magnitudes that a claim of a quake tells; none where one is put right. */
const magnitudesOf = ({ type, numbers, quote }: Claim): readonly number[] =>
  type === 'quake' && !CORRECTING.test(quote)
    ? numbers.flatMap(({ unit, mod, value }) => (unit === 'magnitudo' && mod === 'exact' ? value : []))
    : []

/** The one magnitude that a claim of a quake tells; null for none, and for several. */
export function magnitudeOf(claim: Claim): number | null {
  const [first = null, ...others] = magnitudesOf(claim)
  return others.length === 0 ? first : null
}

/** By magnitude, those that the text of some article tells of beside it: of another quake. */
export function keptApart(articles: readonly (readonly Claim[])[]): ReadonlyMap<number, readonly number[]> {
  const apart = new Map<number, Set<number>>()
  for (const claims of articles) {
    const told = new Set(claims.flatMap((claim) => (claim.headline ? [] : magnitudesOf(claim))))
    for (const one of told) {
      for (const other of told) if (other !== one) apart.set(one, (apart.get(one) ?? new Set()).add(other))
    }
  }
  return new Map([...apart].map(([magnitude, others]) => [magnitude, [...others]]))
}
