import { months, shortMonths } from '../../lexicon/months.ts'
import { stopWords } from '../../lexicon/stop-words.ts'
import { weekdays } from '../../lexicon/weekdays.ts'
import type { Claim } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import { fold } from './names.ts'

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’-]*[\p{L}\p{N}])?/gu
const CLOCKS: ReadonlySet<string> = new Set(['wib', 'wit', 'wita'])

/** A word without a capital and without a digit names nothing: most words. */
const SMALL = /^[a-z][^\d]*$/

const isCapital = ([first = '']: string): boolean => first !== first.toLowerCase()
/** «Resolusi 1325», «Voyager-2», «U-17»: a number that names; one in a date or an amount is told elsewhere. */
const SERIAL = /\d{3}|[a-z]-?\d|\d-?[a-z]/i
const isSerial = (word: string): boolean => SERIAL.test(word)

const isTelling = (word: string): boolean =>
  word.length > 1 &&
  !stopWords.has(word) &&
  !months.has(word) &&
  !shortMonths.has(word) &&
  !weekdays.has(word) &&
  !CLOCKS.has(word)

interface Said {
  readonly word: string
  /** The first word of the quote has a capital whatever it is. */
  readonly first: boolean
}

function saidNames({ quote, span, time, numbers }: Claim): readonly Said[] {
  const said: Said[] = []
  const isSilent = (at: number): boolean => {
    const within = (other: Span): boolean => at >= other.start && at < other.end
    return (time !== null && within(time)) || numbers.some(within)
  }
  let first = true
  WORD.lastIndex = 0
  for (let match = WORD.exec(quote); match; match = WORD.exec(quote)) {
    const [text] = match
    const opens = first
    first = false
    if (SMALL.test(text) || (!isCapital(text) && !isSerial(text)) || isSilent(span.start + match.index)) continue
    const word = fold(text)
    if (isTelling(word)) said.push({ word, first: opens })
  }
  return said
}

/**
 * The words of names and serial numbers in each claim's quote, whatever part they play in it: `voyager`, `1325`. The
 * word that a quote begins with counts only where some other quote has it with a capital within.
 */
export function mentionsOf(claims: readonly Claim[]): readonly (readonly string[])[] {
  const said = claims.map(saidNames)
  const inner = new Set<string>()
  for (const names of said) for (const { word, first } of names) if (!first) inner.add(word)
  return said.map((names) => [
    ...new Set(names.filter(({ word, first }) => !first || inner.has(word)).map(({ word }) => word)),
  ])
}
