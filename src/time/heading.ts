import type { Article } from '../model/article.ts'
import type { Sentence } from '../model/reading.ts'
import type { Found } from './said.ts'

const opening = /^[\s•*–—-]*(?:\d{1,2}[.)]\s*)?(?:(?:pada|tahun|hari|sekitar|per|sekira)\s+)?$/i
const closing = /^(?:\s*(?:[:|–—]|-\s)|\s*[.)]?\s*$)/

/**
 * Whether a find heads what follows: it opens its line and nothing but a mark or the line's end comes after it
 * (`Pada 2022 —`, `03.00 WITA: …`, `Rabu, 21 April 2021` alone). Titles and captions head nothing.
 */
export function headingOf(article: Article, sentence: Sentence, found: readonly Found[], index: number): boolean {
  const one = found[index]
  const block = article.blocks[sentence.block]
  if (!one || !block || one.said.kind !== 'date' || block.kind === 'title' || block.kind === 'caption') return false
  if (one.rule === 'head-clock') return true
  const line = article.text.lastIndexOf('\n', one.start - 1) + 1
  const from = Math.max(block.start, line)
  // In a wrapped text a line may begin with a date by chance; a sentence does not.
  if (from !== block.start && sentence.start > one.start) return false
  if (from !== block.start && sentence.start < from) return false
  const pair = found[index - 1]
  const other = found[index + 1]
  if (!opening.test(skipRange(article.text.slice(from, one.start), pair, from, article.text))) return false
  const lineEnd = article.text.indexOf('\n', one.end)
  const end = Math.min(block.end, lineEnd < 0 ? block.end : lineEnd)
  const rest = article.text.slice(one.end, end)
  if (one.between && other?.between && other.start < end && other.sentence === one.sentence) {
    return closing.test(article.text.slice(other.end, end)) || /^\.\s/.test(article.text.slice(other.end, end))
  }
  return closing.test(rest) || (/^\.\s/.test(rest) && sentence.end <= one.end + 1)
}

/** The second end of a range stands behind the first: `12-14 November 2021: …`. */
function skipRange(before: string, pair: Found | undefined, from: number, text: string): string {
  return pair?.between && pair.start >= from ? text.slice(from, pair.start) : before
}
