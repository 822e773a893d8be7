import type { Quotation, Sentence, Token } from '../model/reading.ts'
import { closesQuotation, handsOver } from './marks.ts'
import { predicateOf } from './predicates.ts'
import { rolesAt } from './roles.ts'

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

/**
 * Words between quotation marks, block by block. Speech that no mark closes in its paragraph runs to its end; speech that
 * only its closing mark shows begins with its sentence, or, when the paragraph before was left open, with its paragraph.
 */
export function findQuotations(tokens: readonly Token[], sentences: readonly Sentence[]): readonly Quotation[] {
  const quotations: Quotation[] = []
  const starts = new Uint8Array(tokens.length)
  for (const { first } of sentences) starts[first] = 1
  let first = 0
  let open = false
  sentences.forEach((sentence, index) => {
    if (sentences[index + 1]?.block === sentence.block) return
    open = addQuotations({ tokens, starts, first, last: sentence.last, open }, quotations)
    first = sentence.last
  })
  return quotations
}

/** The tokens of one block, 1 where sentences start, and whether speech goes on from the block before. */
interface Stretch {
  readonly tokens: readonly Token[]
  readonly starts: Uint8Array
  readonly first: number
  readonly last: number
  readonly open: boolean
}

/** Adds the quotations of a block; true when its last one is left open. */
function addQuotations({ tokens, starts, first, last, open }: Stretch, quotations: Quotation[]): boolean {
  const add = (from: number, to: number): void => {
    const [start, end] = [tokens[from]?.start, tokens[to]?.end]
    const opened = closers.has(tokens[from]?.norm ?? '') ? from + 1 : from
    const closed = closers.has(tokens[to]?.norm ?? '') ? to : to + 1
    if (start !== undefined && end !== undefined)
      quotations.push({ start, end, speech: isSpeech(tokens, opened, closed) })
  }
  // Where speech without its opening mark would begin: behind the last quotation, or with the last sentence.
  let from = first
  for (let at = first; at < last; at++) {
    if (starts[at] === 1 && !(open && from === first)) from = at
    const mark = tokens[at]
    if (mark?.kind !== 'punctuation' || !closers.has(mark.norm)) continue
    if (at > from && handsOver(tokens[at + 1]) && closesQuotation(tokens, at) && endsSpeech(tokens[at - 1])) {
      add(from, at)
      from = at + 1
      continue
    }
    const ends = opensHere(tokens, at, first) ? closers.get(mark.norm) : undefined
    if (!ends) continue
    const close = findClose(tokens, at + 1, Math.min(last, at + reach(mark.norm)), ends)
    if (close !== -1) {
      add(at, close)
      at = close
      from = close + 1
    } else if (mark.norm === '“' || mark.norm === '"') {
      add(at, last - 1)
      return true
    }
  }
  return false
}

/** «…,” kata», «…?” tanya»: the stop that goes before a closing mark. */
const endsSpeech = (token: Token | undefined): boolean => /^[,.?!…]/u.test(token?.norm ?? '')

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
    if (closesQuotation(tokens, at)) return at
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
    if (token && predicateOf(token, at === first, rolesAt(token)) !== null) return true
  }
  return false
}
