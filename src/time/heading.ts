import type { Article } from '../model/article.ts'
import type { Sentence } from '../model/reading.ts'
import type { Found } from './said.ts'

const longest = 60
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
  if (one.start - sentence.start > longest) return false
  const { text } = article
  const before = text.slice(Math.max(block.start, one.start - longest), one.start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const from = one.start - line.length
  // In a wrapped text a line may begin with a date by chance; a sentence does not.
  if (from !== block.start && (sentence.start > one.start || sentence.start < from)) return false
  const pair = found[index - 1]
  const clocked = one.said.clock !== undefined
  const joined =
    pair !== undefined && pair.start >= from && (pair.between !== null || (clocked && isOfDay(text, pair, one)))
  if (!opening.test(joined ? text.slice(from, pair.start) : line)) return false
  // The first end of a range is followed by the second: `12-14 November 2021: …`.
  const other = found[index + 1]
  const range = one.between !== null && other?.between != null && other.sentence === one.sentence
  const end = other && (range || (clocked && isOfDay(text, one, other))) ? other.end : one.end
  const after = text.slice(end, Math.min(block.end, end + longest))
  const rest = after.split('\n', 1)[0] ?? ''
  // «Pukul sepuluh pagi. Ruang tunggu kosong.» sets a scene and heads nothing.
  const isDate = !clocked || one.said.day !== undefined
  return closing.test(rest) || (isDate && /^\.\s/.test(rest) && (end !== one.end || sentence.end <= end + 1))
}

/** «Kamis, 22.10 WIB», «21.15 WIB (Kamis)»: a clock and its day. */
const isOfDay = (text: string, one: Found, other: Found): boolean =>
  /^(?:, | \()$/.test(text.slice(one.end, other.start))
