import { givenNames } from '../lexicon/given-names.ts'
import { roots } from '../lexicon/roots.ts'
import { isCapital, isDayWord, normAt } from './desk.ts'
import type { Finding, Scene } from './kinds/finding.ts'

/** The words by which the article may go on to call those whom it has named in full, and their kind. */
function shortNames(scene: Scene, findings: readonly Finding[]): ReadonlyMap<string, Finding['kind']> {
  const short = new Map<string, Finding['kind']>()
  for (const { kind, first, last } of findings) {
    if (kind !== 'person' || last < first + 2) continue
    for (let at = first; at < last; at += 1) {
      const { norm = '', casing } = scene.tokens[at] ?? {}
      if (casing !== 'lower' && norm.length > 2 && !norm.endsWith('.')) short.set(norm, kind)
    }
  }
  return short
}

/** Capitalised words that no rule has read and that are a part of a name in the same article: `Nguyen` of `Nguyen Van Hai`. */
export function findAgain(scene: Scene, findings: readonly Finding[]): readonly Finding[] {
  const short = shortNames(scene, findings)
  if (short.size === 0) return []
  const taken = new Uint8Array(scene.tokens.length)
  for (const { first, last, title } of findings) taken.fill(1, title?.[0] ?? first, last)
  const found: Finding[] = []
  scene.layer.sentences.forEach(({ first, last }, sentence) => {
    if (scene.shouting[sentence] === true) return
    for (let at = first; at < last; at += 1) {
      const token = scene.tokens[at]
      if (!token || taken[at] === 1 || !isCapital(token) || isDayWord(token.norm)) continue
      const kind = short.get(token.norm)
      if (kind === undefined) continue
      // «Agung sudah pulang», but «Baru kemarin» though somebody is called Baru; never a part of a longer run.
      const plain = roots.has(token.norm) && !givenNames.has(token.norm)
      if ((plain && scene.initial[at] === 1) || isJoined(scene, at, first, last)) continue
      found.push({ first: at, last: at + 1, kind, known: null, via: 'name', rule: 'again', title: null })
    }
  })
  return found
}

const isJoined = (scene: Scene, at: number, first: number, last: number): boolean =>
  [at - 1, at + 1].some((near) => {
    const token = scene.tokens[near]
    if (!token || near < first || near >= last) return false
    if (/^[-–/]$/u.test(normAt(scene, near))) return false
    return (
      isCapital(token) &&
      !isDayWord(token.norm) &&
      scene.initial[near] !== 1 &&
      Math.abs(token.start - (scene.tokens[at]?.start ?? 0)) < 40
    )
  })
