import type { Claim } from '../../model/claim.ts'

/** «magnitudo 6,6 dimutakhirkan menjadi 6,4»: one quake, measured twice. */
const CORRECTING = /\b(?:di|pe)?mutakhir|\b(?:semula|sebelumnya|menjadi|diralat)\b/iu

/** The one magnitude that a claim of a quake tells; null for none, for several, and where it is put right. */
export function magnitudeOf({ type, numbers, quote }: Claim): number | null {
  const told = type === 'quake' ? numbers.filter(({ unit }) => unit === 'magnitudo') : []
  return told.length === 1 && !CORRECTING.test(quote) ? (told[0]?.value ?? null) : null
}

/** By magnitude, those that the text of some article tells of beside it: of another quake. */
export function keptApart(articles: readonly (readonly Claim[])[]): ReadonlyMap<number, readonly number[]> {
  const apart = new Map<number, Set<number>>()
  for (const claims of articles) {
    const told = new Set(claims.flatMap((claim) => (claim.headline ? [] : (magnitudeOf(claim) ?? []))))
    for (const one of told) {
      for (const other of told) if (other !== one) apart.set(one, (apart.get(one) ?? new Set()).add(other))
    }
  }
  return new Map([...apart].map(([magnitude, others]) => [magnitude, [...others]]))
}
