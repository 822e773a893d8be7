import type { Quotation, Sentence, Token } from '../model/reading.ts'
import { predicateOf } from './predicates.ts'

/** Pairs of marks; a straight one closes itself, and so does a curly one that some keyboards put on both sides. */
const closers: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['"', new Set(['"', '”'])],
  ['“', new Set(['”', '"', '“'])],
  ['”', new Set(['”'])],
  ['``', new Set(["''", '"'])],
  ['«', new Set(['»'])],
  ["'", new Set(["'", '’'])],
  ['‘', new Set(['’', "'"])],
])

/** Words between quotation marks, block by block. Speech that no mark closes in its paragraph runs to its end. */
export function findQuotations(tokens: readonly Token[], sentences: readonly Sentence[]): readonly Quotation[] {
  const quotations: Quotation[] = []
  let first = 0
  sentences.forEach((sentence, index) => {
    if (sentences[index + 1]?.block === sentence.block) return
    addQuotations(tokens, first, sentence.last, quotations)
    first = sentence.last
  })
  return quotations
}

function addQuotations(tokens: readonly Token[], first: number, last: number, quotations: Quotation[]): void {
  for (let at = first; at < last; at++) {
    const open = tokens[at]
    const ends = open && opensHere(tokens, at, first) ? closers.get(norm(open)) : undefined
    if (!open || !ends) continue
    const close = findClose(tokens, at + 1, Math.min(last, at + reach(norm(open))), ends)
    const unclosed = close === -1 && (norm(open) === '“' || norm(open) === '"')
    if (close === -1 && !unclosed) continue
    const end = tokens[close === -1 ? last - 1 : close]
    if (!end) continue
    quotations.push({ start: open.start, end: end.end, speech: isSpeech(tokens, at + 1, close === -1 ? last : close) })
    at = close === -1 ? last : close
  }
}

const norm = ({ norm }: Token): string => norm

/** A mark opens with a space (or nothing, or a bracket) before it and a word close after it. */
function opensHere(tokens: readonly Token[], at: number, first: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (mark?.kind !== 'punctuation' || !after || after.start !== mark.end) return false
  return at === first || before === undefined || before.end < mark.start || before.kind === 'punctuation'
}

/** Tokens that a mark may be looked for: a paragraph of speech, or the few words of a wry one. */
const reach = (mark: string): number => (mark === '"' || mark === '“' ? 2000 : 60)

function findClose(tokens: readonly Token[], from: number, last: number, ends: ReadonlySet<string>): number {
  for (let at = from; at < last; at++) {
    const mark = tokens[at]
    if (!mark || !ends.has(mark.norm)) continue
    const [before, after] = [tokens[at - 1], tokens[at + 1]]
    // A straight mark closes when it is close to the word before it and not to the one after.
    if (before?.end === mark.start || after === undefined || after.start > mark.end) return at
  }
  return -1
}

/** A sentence that somebody says has a predicate and some length, or its own stop or comma before the closing mark. */
function isSpeech(tokens: readonly Token[], first: number, last: number): boolean {
  const closing = tokens[last - 1]?.norm ?? ''
  if (/^[,.?!…]/.test(closing)) return last - first > 2
  if (last - first < 5) return false
  for (let at = first; at < last; at++) {
    const token = tokens[at]
    if (token && predicateOf(token, at === first) !== null) return true
  }
  return false
}
