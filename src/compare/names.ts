import type { Claim } from '../model/claim.ts'

/** `Korea  Selatan`, `korea-selatan`: one name. */
export const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Spellings of one sound: old (`oe`, `dj`, `tj`, `j`) and new, and those of Arabic names. In this order. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/oe/gu, 'u'],
  [/tj/gu, 'c'],
  [/dj/gu, 'j'],
  [/sj|sh/gu, 's'],
  [/ch|kh/gu, 'k'],
  [/j/gu, 'y'],
  [/q/gu, 'k'],
  [/[aei]/gu, 'a'],
  [/[ou]/gu, 'u'],
  [/au|ua/gu, 'a'],
  [/(.)\1/gu, '$1'],
]
/** Words of a name that are left out as often as not. */
const particles: ReadonlySet<string> = new Set(['al', 'bin', 'binti', 'el', 'h', 'haji', 'hj'])

/** How a person's name sounds: `Mohammad Jusuf` and `Muhammad Yusuf`, `Khaled Al Mutairi` and `Khalid Al-Mutairi` are one. */
export function sound(name: string): string {
  const words = fold(name).split(' ')
  const told = words.filter((word) => !particles.has(word))
  return (told.length > 0 ? told : words)
    .map((word) => spellings.reduce((spelt, [from, to]) => spelt.replace(from, to), word))
    .join(' ')
}

/** Whether every word of one name is in the other, or begins one: «Dewan Kota» and «Dewan Kota Ambon», «M. Yusuf». */
export function isShortened(short: string, long: string): boolean {
  const words = long.split(' ')
  return short
    .split(' ')
    .every((word) => words.some((other) => other === word || (word.length === 1 && other.startsWith(word))))
}

export const isOneName = (a: string, b: string): boolean => a === b || isShortened(a, b) || isShortened(b, a)

/**
 * The full name that each short name of a person stands for, where the articles know only one: `hartawan` is
 * `rudi hartawan` unless some Sari Hartawan is told of too. Names come and go as they sound.
 */
export function fullNames(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const people = new Set(
    claims.flatMap(({ who }) => who.filter(({ kind }) => kind === 'person').map(({ name }) => sound(name))),
  )
  const byWord = new Map<string, string[]>()
  for (const name of [...people].toSorted()) {
    for (const word of new Set(name.split(' '))) {
      const known = byWord.get(word)
      if (known) known.push(name)
      else byWord.set(word, [name])
    }
  }
  const full = new Map<string, string>()
  for (const name of people) {
    const last = name.split(' ').at(-1) ?? ''
    const longer = (byWord.get(last) ?? []).filter((other) => other !== name && isShortened(name, other))
    // «Rudi», «Rudi Hartawan»: the longest, if it holds all the others.
    const longest = longer.toSorted((a, b) => b.length - a.length)[0]
    if (longest !== undefined && longer.every((other) => isShortened(other, longest))) full.set(name, longest)
  }
  return full
}
