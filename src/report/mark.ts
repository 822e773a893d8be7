import { orderWords } from '../lexicon/ordinals.ts'
import type { ClaimNumber } from '../model/claim.ts'
import type { Slot } from '../model/event.ts'
import type { ReportClaim } from '../model/report.ts'
import { bySpan, type Span } from '../model/span.ts'

interface Words extends Span {
  readonly text: string
}

/** A quote on one line, and the words of it that decide; the spans count into `text`. */
export interface Marked {
  readonly text: string
  readonly marks: readonly Span[]
}

/** The words a claim's side of a conflict hangs on: «Rabu (13/9/2023)» where sources differ on the time. */
function decisive(claim: ReportClaim, on: Slot, value: string): readonly Words[] {
  switch (on) {
    case 'time':
      return claim.time ? [claim.time] : []
    case 'place':
      return preferring(claim.where, ({ name }) => value.includes(name))
    case 'number':
      return numbersFor([...claim.numbers, ...ageIn(claim, value)], value)
    case 'who':
      return preferring(claim.who, ({ name }) => value.includes(name))
    case 'order':
      return [ordinalOf(claim) ?? claim.trigger]
    case 'status':
      return [claim.trigger]
  }
}

/** The figures that a side's value gives, else those that may come to it: in another unit, or hedged. */
function numbersFor<N extends Words & Partial<ClaimNumber> & { readonly value: number }>(
  numbers: readonly N[],
  value: string,
): readonly N[] {
  const told = numbers.filter((number) => value.split(/[^\d.-]+/).includes(String(number.value)))
  const isOther = ({ unit = '', mod = 'exact' }: N): boolean => mod !== 'exact' || !value.endsWith(` ${unit}`)
  return told.length > 0 ? told : numbers.filter(isOther)
}

/** «Rudi Hartawan ([41])»: an age is told of a name, and is no number of the claim. */
function ageIn({ quote, span, numbers }: ReportClaim, value: string): readonly (Words & { readonly value: number })[] {
  const years = /^(\d+) tahun$/.exec(value)?.[1]
  if (years === undefined || numbers.some((number) => number.value === Number(years))) return []
  const at = quote.search(new RegExp(`\\b${years}\\b`))
  const start = span.start + at
  return at < 0 ? [] : [{ text: years, value: Number(years), start, end: start + years.length }]
}

/** «kunjungan [kedua] Putin»: the word of the claim's order that stands nearest to its trigger. */
function ordinalOf({ quote, span, trigger, order }: ReportClaim): Words | undefined {
  const told = [...quote.matchAll(/[\p{L}\d-]+/gu)]
    // «keduanya» are both; «pertamanya» is the first of somebody.
    .filter(([word]) => orderWords.get(word.toLowerCase().replace(/^(pertama|perdana|terakhir)nya$/, '$1')) === order)
    .map(({ 0: text, index }) => ({ text, start: span.start + index, end: span.start + index + text.length }))
  const [nearest] = told.toSorted((a, b) => Math.abs(a.start - trigger.start) - Math.abs(b.start - trigger.start))
  return nearest
}

/** Those that the side's value names; all of them when it names none. */
function preferring<W extends Words>(words: readonly W[], named: (word: W) => boolean): readonly W[] {
  const chosen = words.filter(named)
  return chosen.length > 0 ? chosen : words
}

/** The claim's quote with its decisive words, as far as they stand in it. */
export function mark(claim: ReportClaim, on: Slot, value: string): Marked {
  const found = decisive(claim, on, value).flatMap((words) => {
    // A date inferred from other sources has no words of its own.
    const start = words.text === '' ? -1 : locate(claim, words)
    return start < 0 ? [] : [{ start, end: start + words.text.length }]
  })
  return { text: claim.quote, marks: apart(found) }
}

/** Offsets count in the source, where a page may have tags between the words; the words themselves are the judge. */
function locate({ quote, span }: ReportClaim, { text, start }: Words): number {
  const offset = start - span.start
  return offset >= 0 && quote.startsWith(text, offset) ? offset : quote.indexOf(text)
}

function apart(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted(bySpan)) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}

/** Sets the marks between brackets, for a reader without colours. */
export function bracketed({ text, marks }: Marked): Marked {
  let written = ''
  let from = 0
  const moved: Span[] = []
  for (const { start, end } of marks) {
    written += text.slice(from, start)
    moved.push({ start: written.length, end: written.length + end - start + 2 })
    written += `[${text.slice(start, end)}]`
    from = end
  }
  return { text: written + text.slice(from), marks: moved }
}

/** Paints what the marks cover of one line of the text: a mark that goes on below is painted a line at a time. */
export function painted({ text, marks }: Marked, line: Span, paint: (words: string) => string): string {
  let written = ''
  let from = line.start
  for (const { start, end } of marks) {
    const [first, last] = [Math.max(start, line.start), Math.min(end, line.end)]
    if (first >= last) continue
    written += text.slice(from, first) + paint(text.slice(first, last))
    from = last
  }
  return written + text.slice(from, line.end)
}
