import type { Example } from '../../model/example.ts'
import type { Around, Groups, Said } from '../said.ts'

/** One way to write a time. Its pattern is tried only where one of `starts` begins; first form, first served. */
export interface Form {
  readonly id: string
  /** Words in lower case; `#` is a digit. */
  readonly starts: readonly string[]
  /** Sticky, over text in lower case. */
  readonly pattern: RegExp
  /** Null when it is no time after all. */
  readonly read: (groups: Groups, around: Around) => Said | null
  /** `finds`: the TIMEX3 values in order, in an article of Wednesday, 14 June 2023; null for a trap. */
  readonly examples: readonly Example[]
}

/**
 * A pattern for `Form`: spaces stand for any white space, and it may not end inside a word. White space is bounded:
 * two runs of it side by side would be tried in every division.
 */
export function pattern(source: string): RegExp {
  const bounded = source.replaceAll('\\s*', '\\s{0,4}').replaceAll(' ', '\\s{1,4}')
  return new RegExp(`${bounded}(?![a-zà-ÿ\\d])`, 'y')
}

/** Words as one group of a pattern, longest first. */
export function oneOf(words: Iterable<string>): string {
  const sorted = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${sorted.map((word) => word.replaceAll('.', '\\.')).join('|')})`
}

/** The first words of names, for `starts`. */
export const firstWords = (names: Iterable<string>): readonly string[] =>
  [...new Set([...names].map((name) => name.split(' ')[0] ?? name))].sort()
