import type { Example } from '../../model/example.ts'
import type { Around, Groups, Said } from '../said.ts'

/** `digits`: exactly four, or one or two. `next`: the signs that may stand behind them and any white space. */
export interface Figure {
  readonly digits?: 2 | 4
  readonly next?: string
}

/** One way to write a time. Its pattern is tried only where one of `starts` begins; first form, first served. */
export interface Form {
  readonly id: string
  /** Words in lower case; `#` is a digit. */
  readonly starts: readonly string[]
  /** Of a form that may begin with a figure: what any such figure is like, to pass over the form at a glance. */
  readonly figure?: Figure
  /** Sticky, over `plain` text. */
  readonly pattern: RegExp
  /** Null when it is no time after all. */
  readonly read: (groups: Groups, around: Around) => Said | null
  /** `finds`: the TIMEX3 values in order, in an article of Wednesday, 14 June 2023; null for a trap. */
  readonly examples: readonly Example[]
}

/**
 * A pattern for `Form`, over `plain` text: a space stands for any white space, and it may not end inside a word («Rabu (3/5)di Medan» ends before it). Runs
 * of white space are short there, so two of them side by side cost nothing; ` {1,4}` would, each time it is made ready.
 */
export function pattern(source: string): RegExp {
  return new RegExp(`${source.replaceAll(' ', ' +').replaceAll('\\s', ' ')}(?:(?<=\\))|(?![a-zà-ÿ\\d]))`, 'y')
}

/** Words as one group of a pattern, longest first. */
export function oneOf(words: Iterable<string>): string {
  const sorted = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return `(?:${sorted.map((word) => word.replaceAll('.', '\\.')).join('|')})`
}

/** The first words of names, for `starts`. */
export const firstWords = (names: Iterable<string>): readonly string[] =>
  [...new Set([...names].map((name) => name.split(' ')[0] ?? name))].sort()

/** The first letters of words, for `Figure.next`. */
export const initials = (words: Iterable<string>): string =>
  [...new Set([...words].map((word) => word.charAt(0)))].sort().join('')
