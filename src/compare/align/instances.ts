import type { Fact } from '../facts/facts.ts'

/** Courts from the first that a case may come before to the last, as a ruling names them. */
const instances: readonly RegExp[] = [
  /\b(?:pengadilan (?:militer|negeri|tipikor)|pn|tingkat pertama)\b/iu,
  /\b(?:pengadilan tinggi|(?:putusan|tingkat|vonis) banding|menguatkan (?:hukuman|putusan|vonis))\b/iu,
  /\b(?:mahkamah agung|(?:putusan|tingkat|vonis) kasasi)\b/iu,
]

/** «Pengadilan Tinggi menguatkan putusan pengadilan negeri»: the court above, of a ruling that names both. */
function instanceOf({ claim }: Fact): number {
  const told = [claim.quote, ...claim.who.map(({ name }) => name)].join('; ')
  return instances.findLastIndex((instance) => instance.test(told))
}

/** «Pengadilan Negeri Wela memvonis Rudi», «Pengadilan Tinggi menguatkan vonis Rudi»: two rulings in one case. */
export function areOfTwoInstances(a: Fact, b: Fact): boolean {
  if (a.claim.type !== 'sentence' || b.claim.type !== 'sentence') return false
  const [one, other] = [instanceOf(a), instanceOf(b)]
  return one >= 0 && other >= 0 && one !== other
}
