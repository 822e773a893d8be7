import type { Word } from '../model/reading.ts'

export type Prefix = Word['prefix']

const VOWEL = /^[aiueo]/

/** What is left of a word without its first prefix; `rare` where spelling allows it and it is seldom so. */
type Rest = readonly [prefix: Prefix, rest: string, rare: boolean]

/**
 * What is left of a word without its first prefix, in every way that Indonesian spelling allows. The nasal of meN- and
 * peN- swallows a k, p, s or t: `menangkap` may be men- on `tangkap`. (Adriani et al., "Stemming Indonesian", 2007.)
 */
export function withoutPrefix(word: string): readonly Rest[] {
  const rests: Rest[] = []
  const add = (prefix: Prefix, rest: string, rare = false): void => {
    if (rest.length >= 2) rests.push([prefix, rest, rare])
  }
  if (word.startsWith('me') || word.startsWith('pe'))
    addNasal(word.slice(2), word.startsWith('me') ? 'meN' : 'peN', add)
  if (word.startsWith('di')) add('di', word.slice(2))
  for (const prefix of ['ber', 'ter', 'per'] as const) {
    if (!word.startsWith(prefix)) continue
    add(prefix, word.slice(3))
    // «berenang», «terasa», «perawat»: one r for two
    add(prefix === 'per' ? 'peN' : prefix, word.slice(2), true)
  }
  // «bekerja», «belajar», «pelajar»
  if (/^be[^r]er/.test(word)) add('ber', word.slice(2))
  if (word.startsWith('belajar')) add('ber', word.slice(3))
  if (word.startsWith('pelajar')) add('peN', word.slice(3))
  if (word.startsWith('ke')) add('ke', word.slice(2))
  if (word.startsWith('se')) add('se', word.slice(2))
  return rests
}

/** The roots on which meN- or peN- may make what follows its `me` or `pe`. */
function addNasal(rest: string, prefix: Prefix, add: (prefix: Prefix, rest: string, rare?: boolean) => void): void {
  if (rest.startsWith('ng')) {
    const root = rest.slice(2)
    add(prefix, root)
    if (VOWEL.test(root)) add(prefix, `k${root}`, true)
    // «mengecat», «pengeboman»: before a root of one syllable
    if (root.startsWith('e')) add(prefix, root.slice(1), true)
  } else if (rest.startsWith('ny')) {
    add(prefix, `s${rest.slice(2)}`)
    add(prefix, rest, true)
  } else if (/^m[bfpv]/.test(rest)) add(prefix, rest.slice(1))
  else if (/^m[aiueo]/.test(rest)) {
    add(prefix, rest)
    add(prefix, `p${rest.slice(1)}`, true)
  } else if (/^n[cdjstz]/.test(rest)) add(prefix, rest.slice(1))
  else if (/^n[aiueo]/.test(rest)) {
    add(prefix, `t${rest.slice(1)}`)
    add(prefix, rest, true)
  } else if (prefix === 'peN' ? /^[^aiueor]/.test(rest) : /^[lrwy]/.test(rest)) add(prefix, rest)
}
