/**
 * What pages at large tell as claims more often, or less, than the topics that are learned from, in log-odds: counted on
 * judged pages of some forty happenings and rounded, for a judge of real pages claims deeds that invented topics leave out.
 */
export const tilts: ReadonlyMap<string, number> = new Map([
  // «memecahkan kaca», «berlari»: verbs that no row knows, of what an eye sees.
  ['deed', 0.3],
  // «masih mencari», «sedang diperiksa»: what goes on while the page is written. 24 of 53 are claims, 14 were expected.
  ['aspect=ongoing', 0.5],
  // «terjadi kericuhan», «menjalani pemeriksaan»
  ['carried', 0.5],
  ['build=noun', 0.1],
  ['aspect=done', 0.15],
  // «pria yang mengenakan topi», «terdiri atas», «Ia mengatakan»
  ['yang&affix', -0.5],
  ['stative', -0.3],
  ['stance=says', -0.3],
])

/** A model with each of its weights tilted. */
export function tilted(weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const both = new Set([...weights.keys(), ...tilts.keys()])
  return new Map([...both].map((feature) => [feature, (weights.get(feature) ?? 0) + (tilts.get(feature) ?? 0)]))
}
