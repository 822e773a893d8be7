import { distance } from 'fastest-levenshtein'
import { isPlainWord } from '../../lexicon/plain-words.ts'
import { isShortened } from './names.ts'
import type { Told } from './tellings.ts'

const none: Told = { sources: new Set(), spelt: '' }

const wordsOf = (name: string): number => name.split(' ').length

/** Whether what the longer of two names has more stands before the other, or is a word of the language: «Rudi Hartawan Tiba». */
function isGlued(long: Told, short: Told): boolean {
  const words = short.spelt.split(' ')
  const parts = long.spelt.split(' ')
  // «Tari Topeng Rudi Hartawan»: a name is glued to what stands before it sooner than to what stands behind it.
  if (parts[0] !== words[0]) return true
  return parts.some((word) => !words.includes(word) && isPlainWord(word))
}

/** Names of two and more words under each of their words. */
function byWord(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>()
  for (const name of names) {
    for (const word of new Set(name.split(' '))) {
      const known = index.get(word)
      if (known) known.push(name)
      else index.set(word, [name])
    }
  }
  return index
}

/** Rulers, as `sound` spells them: «Sultan Sagara Rudi Hartawan», «Raja Rudi». */
export const RULER = /^(?:imir|raya|ratu|sultan) /u

/**
 * The names of rulers under their own: `sultan sagara rudi hartawan`, and `sultan rudi`, of whom another page tells as
 * `rudi hartawan`.
 */
function ownNames(names: readonly string[]): ReadonlyMap<string, string> {
  const own = new Map<string, string>()
  for (const name of names) {
    const bare = name.replace(RULER, '')
    if (bare === name) continue
    const others = names.filter(
      (other) => wordsOf(other) > 1 && !RULER.test(other) && (bare.endsWith(` ${other}`) || isShortened(bare, other)),
    )
    const [only] = others
    if (only !== undefined && others.length === 1) own.set(name, only)
  }
  return own
}

/**
 * The full name that each name of a person stands for, where the articles know only one: `hartawan` is `rudi hartawan`
 * unless some Sari Hartawan is told of too. Names come and go as they sound. A longer form of a full name holds where two
 * sources have it, and of one where no word too many is a plain one: «Rudi Hartawan Dengan» of one page is Rudi Hartawan.
 */
export function fullNames(people: ReadonlyMap<string, Told>): ReadonlyMap<string, string> {
  const sourcesOf = (name: string): number => (people.get(name) ?? none).sources.size
  const names = [...people.keys()].toSorted()
  const index = byWord(names)
  const misspelt = misspellings(names, people)
  const own = ownNames(names)
  const isOverlong = (long: string, short: string): boolean =>
    wordsOf(short) > 1 &&
    wordsOf(long) > wordsOf(short) &&
    sourcesOf(long) < 2 &&
    sourcesOf(short) > sourcesOf(long) &&
    (sourcesOf(long) === 0 || isGlued(people.get(long) ?? none, people.get(short) ?? none))
  const longer = new Map<string, readonly string[]>()
  const cut = new Map<string, string>()
  for (const name of names) {
    const holding = (index.get(name.split(' ').at(-1) ?? '') ?? []).concat(index.get(name.split(' ')[0] ?? '') ?? [])
    const others = [...new Set(holding)].filter((other) => other !== name && isShortened(name, other))
    longer.set(
      name,
      others.filter((other) => !isOverlong(other, name)),
    )
    for (const other of others) if (isOverlong(other, name) && !cut.has(other)) cut.set(other, name)
  }
  const settled = (name: string): string =>
    own.get(name) ?? misspelt.get(cut.get(name) ?? name) ?? cut.get(name) ?? name
  const full = new Map<string, string>()
  for (const name of names) {
    const plain = settled(name)
    const candidates = [...new Set((longer.get(plain) ?? []).map(settled))].filter((other) => other !== plain)
    // «Rudi», «Rudi Hartawan»: the longest, if it holds all the others.
    const longest = candidates.toSorted((a, b) => b.length - a.length)[0]
    const only = longest !== undefined && candidates.every((other) => isShortened(other, longest))
    const whole = only ? longest : plain
    if (whole !== name) full.set(name, whole)
  }
  return full
}

/** Whether two words of a name may be two spellings of one. */
export const isSlip = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length)
  return length > 4 && a.charAt(0) === b.charAt(0) && distance(a, b) <= (length > 7 ? 2 : 1)
}

/**
 * Full names that one source alone spells so, one word of them slightly off a name of more sources: `sudirnu putra` of
 * `sudirmanu putra`. Whoever one source tells of under both names is two.
 */
function misspellings(names: readonly string[], people: ReadonlyMap<string, Told>): ReadonlyMap<string, string> {
  const slots = new Map<string, (readonly [name: string, word: string])[]>()
  for (const name of names) {
    const words = name.split(' ')
    if (words.length < 2) continue
    for (const [at, word] of words.entries()) {
      const key = words.with(at, '*').join(' ')
      const known = slots.get(key)
      if (known) known.push([name, word])
      else slots.set(key, [[name, word]])
    }
  }
  const right = new Map<string, string>()
  for (const spellings of slots.values()) {
    if (spellings.length < 2 || spellings.length > 8) continue
    for (const [name, word] of spellings) {
      const own = (people.get(name) ?? none).sources
      if (own.size > 1) continue
      for (const [other, otherWord] of spellings) {
        const theirs = (people.get(other) ?? none).sources
        if (other === name || theirs.size <= own.size || [...own].some((source) => theirs.has(source))) continue
        if (isSlip(word, otherWord) && !right.has(name)) right.set(name, other)
      }
    }
  }
  return right
}
