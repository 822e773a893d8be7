import type { Claim } from '../model/claim.ts'

/** `Korea  Selatan`, `korea-selatan`: one name. */
export const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether every word of one name is in the other: «Badan Legislasi» and «Badan Legislasi DPR». Names come folded. */
export function isShortened(short: string, long: string): boolean {
  const words = new Set(long.split(' '))
  return short.split(' ').every((word) => words.has(word))
}

export const isOneName = (a: string, b: string): boolean => a === b || isShortened(a, b) || isShortened(b, a)

/**
 * The full name that each short name of a person stands for, where the articles know only one: `martin` is
 * `jorge martin` unless some Lockheed Martin or Alex Martin is told of too.
 */
export function fullNames(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const people = new Set(
    claims.flatMap(({ who }) => who.filter(({ kind }) => kind === 'person').map(({ name }) => fold(name))),
  )
  const byWord = new Map<string, string[]>()
  for (const name of [...people].toSorted()) {
    for (const word of new Set(name.split(' '))) byWord.set(word, [...(byWord.get(word) ?? []), name])
  }
  const full = new Map<string, string>()
  for (const name of people) {
    const [first = ''] = name.split(' ')
    const longer = (byWord.get(first) ?? []).filter((other) => other !== name && isShortened(name, other))
    // «Joko», «Joko Widodo», «Presiden Joko Widodo»: the longest, if it holds all the others.
    const longest = longer.toSorted((a, b) => b.length - a.length)[0]
    if (longest !== undefined && longer.every((other) => isShortened(other, longest))) full.set(name, longest)
  }
  return full
}
