import { type Mark, type Pass, type Role, remark } from '../mark.ts'
import { findStamps } from '../stamp.ts'
import type { LineHint } from './hint.ts'
import { bulletOf, isProse, readsLikeProse } from './prose.ts'

/** Desk names, dates and credits mean something else in the middle of the text: a heading. */
export const findHeadings: Pass = (marks) => {
  const first = marks.findIndex(isProse)
  const last = marks.findLastIndex(isProse)
  const dates = marks.flatMap((mark, index) => (isBare(mark) ? [index] : []))
  return remark(marks, ({ line, role }, index) => {
    if (index <= first || index >= last) return undefined
    if (role === 'masthead') return line.words <= 4 ? 'heading' : undefined
    if (role === 'date' && isDatedHead(line.norm) && isText(marks[index + 1])) return 'heading'
    return isBare({ line, role }) && !(dates.length === 1 && closesHead(marks, index)) ? 'heading' : undefined
  })
}

/** How many lines a head may have: rubric, headline, standfirst, caption, byline, date. */
const HEAD = 8

/** A day that stands apart below a standfirst or a caption, not above the text of its own. */
const closesHead = (marks: readonly Mark[], index: number): boolean =>
  index < HEAD && marks[index + 1]?.line.gap === true

/** «12 Mei 1998» alone, without a clock: the heading of a timeline. */
function isBareDate(norm: string): boolean {
  const [stamp] = findStamps(norm)
  return stamp !== undefined && !stamp.value.includes('T') && norm.length - (stamp.end - stamp.start) <= 2
}

/** «12 Mei 1998 — Tembakan», «Selasa, 12 Mei 1998 - Malam yang panjang»: a day of a timeline and what it is of. */
function isDatedHead(norm: string): boolean {
  const [stamp] = findStamps(norm)
  return stamp?.start === 0 && !stamp.value.includes('T') && /^\s*[—–-]\s*\p{L}/u.test(norm.slice(stamp.end))
}

const isBare = ({ line, role }: Mark): boolean => role === 'date' && isBareDate(line.norm)

/**
 * The dates of a timeline that begins right below the headline: «12 Mei 1998» is no day of publication when more such
 * lines follow and text hangs on each.
 */
export const findTimeline: Pass = (marks) => {
  const bare = marks.flatMap((mark, index) => (isBare(mark) ? [index] : []))
  const heads = bare.filter((index) => hangsOn(marks[index + 1]))
  if (heads.length < 3) return marks
  const headings = new Set(heads)
  return remark(marks, (_, index) => (headings.has(index) ? 'heading' : undefined))
}

const isText = (mark: Mark | undefined): boolean => mark?.role === null && (mark.line.ends || mark.line.words > 8)

const hangsOn = (next: Mark | undefined): boolean => next?.line.gap === false && isText(next)

/** What is left is the article: headings, list items, paragraphs. */
export const nameTheRest =
  (hints?: ReadonlyMap<number, LineHint>): Pass =>
  (marks) =>
    remark(marks, ({ line, role }, index) =>
      role === null
        ? (hints?.get(line.start)?.kind ?? kindOf(line.text, line.words, line.ends, marks[index + 1]))
        : undefined,
    )

function kindOf(text: string, words: number, ends: boolean, next: Mark | undefined): Role {
  const bulleted = bulletOf(text) !== null
  const question = /[?？]$/u.test(text) && words <= 16
  const heads = (!ends || question) && words <= 14 && next !== undefined && next.role !== 'title'
  if (heads && (!bulleted || (next.role === null && readsLikeProse(next.line)))) {
    // «Asal: Parepare», «Panjang: 140 meter»: a row of a fact box.
    return /^[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ ]{1,24}: \S/u.test(text) ? 'item' : 'heading'
  }
  return bulleted ? 'item' : 'paragraph'
}
