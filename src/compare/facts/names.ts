import type { Claim, Participant } from '../../model/claim.ts'

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
  [/e/gu, 'i'],
  [/o/gu, 'u'],
  [/(.)\1/gu, '$1'],
  [/^muhamid$/u, 'muhamad'],
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
  if (short.length > long.length) return false
  const space = short.indexOf(' ')
  if (space !== 1 && short.length > 1 && !long.includes(space < 0 ? short : short.slice(0, space))) return false
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
function fullNames(people: ReadonlySet<string>): ReadonlyMap<string, string> {
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

/** The same function, with what it once gave remembered: a name is told again and again. */
export function remembered(read: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const found = known.get(name) ?? read(name)
    known.set(name, found)
    return found
  }
}

/** How the participants of all claims are told apart, and the one name each is shown by. */
export interface Names {
  readonly keyOf: (participant: Participant) => string
  readonly shownBy: (participant: Participant) => string
}

/** People are one when their names sound alike or one is the other's short form; all else by name. */
export function namesOf(claims: readonly Claim[]): Names {
  const [soundOf, foldOf] = [remembered(sound), remembered(fold)]
  const people = claims.flatMap(({ who }) => who.filter(({ kind }) => kind === 'person').map(({ name }) => name))
  const full = fullNames(new Set(people.map(soundOf)))
  const keyOf = ({ name, kind }: Participant): string =>
    kind === 'person' ? (full.get(soundOf(name)) ?? soundOf(name)) : foldOf(name)
  const spelt = new Map<string, Map<string, number>>()
  for (const name of people) {
    const counts = spelt.get(soundOf(name)) ?? new Map<string, number>()
    counts.set(name, (counts.get(name) ?? 0) + 1)
    spelt.set(soundOf(name), counts)
  }
  // The spelling met most often, and of those the first.
  const shown = new Map([...spelt].map(([key, counts]) => [key, [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0]]))
  return {
    keyOf,
    shownBy: (participant) =>
      participant.kind === 'person' ? (shown.get(keyOf(participant)) ?? participant.name) : participant.name,
  }
}
