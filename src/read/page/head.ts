import { newsDesks } from '../../lexicon/news-desks.ts'
import { crumbs } from '../furniture/breadcrumb.ts'
import type { Line } from '../line.ts'
import { type Mark, type Pass, remark } from '../mark.ts'
import { sameName } from '../outlet-name.ts'
import { isProse, readsLikeProse, titleCase } from './prose.ts'

const DOMAIN = /^[\p{L}\d-]+(?:\.\p{L}{2,5}){1,2}$/u
const TEAM = /^(?:tim|redaksi|penulis|reporter)\b/u
const CLOCK = /^\d{1,2}[.:]\d{2}(?: ?(?:wib|wita|wit))?$/u

/** Where the head ends: the first line of prose, or the end of a page without any. */
export function bodyStart(marks: readonly Mark[]): number {
  const first = marks.findIndex(isProse)
  return first < 0 ? marks.length : first
}

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}/u.test(text)

/** The name over the page: `WARTA KITA`, `wartakita.id`, `WARTA KITA — LANGSUNG`, or a name known from elsewhere. */
function isMasthead(line: Line, first: boolean, outlets: readonly string[]): boolean {
  if (newsDesks.has(line.norm) || DOMAIN.test(line.text)) return true
  if (outlets.some((name) => sameName(name, line.text))) return true
  const parts = crumbs(line.text)
  if (parts.length > 1 && parts.some((part) => outlets.some((name) => sameName(name, part))))
    return parts.every((part) => part.split(' ').length <= 4)
  if (!first || line.words > 4) return false
  return isCapitals(line.text) && !/[!?]$/u.test(line.text)
}

/** How much a line of the head looks like the headline. */
function headlineScore({ line }: Mark, below: boolean): number {
  const long = Math.min(line.words, 9)
  const shout = isCapitals(line.text) && line.words <= 4 ? -3 : 0
  const tagline = below && line.words <= 5 ? -3 : 0
  return long + shout + tagline + (/[?!]$/u.test(line.text) ? 1 : 0)
}

/**
 * Finds the headline among the lines above the text and the names, rubrics and bylines around it. `outlets` are names
 * that the rest of the page gives away.
 */
export const findHead =
  (outlets: readonly string[]): Pass =>
  (marks) => {
    const body = bodyStart(marks)
    const first = marks.findIndex(({ role }) => role === null)
    const isCandidate = ({ line, role }: Mark, index: number): boolean =>
      index < body &&
      role === null &&
      !isMasthead(line, index === first && index < 2, outlets) &&
      !CLOCK.test(line.norm)
    const candidates = marks.flatMap((mark, index) => (isCandidate(mark, index) ? [{ mark, index }] : []))
    const title = pickTitle(marks, candidates, body)
    return remark(marks, (mark, index) => {
      if (index >= body || mark.role !== null) return undefined
      if (index === title) return 'title'
      if (!isCandidate(mark, index)) return CLOCK.test(mark.line.norm) ? undefined : 'masthead'
      if (index < title) return 'masthead'
      return isNameLine(marks, index) ? 'byline' : undefined
    })
  }

function pickTitle(marks: readonly Mark[], candidates: readonly { mark: Mark; index: number }[], body: number): number {
  // A page that begins with its text has no headline: «WARTA KITA – Hujan …» — but a heading above a list may be one.
  const scored = candidates.map(({ mark, index }) => ({
    index,
    words: mark.line.words,
    score: headlineScore(mark, !mark.line.gap && isName(marks[index - 1])),
  }))
  const plain = scored.find(({ score, words }) => words >= 5 && score >= 5)
  if (plain) return plain.index
  const best = scored.reduce((top, next) => (next.score > top.score ? next : top), { index: -1, words: 0, score: 0 })
  return best.index < body ? best.index : -1
}

const isName = (mark: Mark | undefined): boolean =>
  mark !== undefined &&
  (mark.role === 'masthead' || (mark.role === null && mark.line.words <= 4 && isCapitals(mark.line.text)))

/** A person or a team on a line of its own, next to the date or another byline. */
function isNameLine(marks: readonly Mark[], index: number): boolean {
  const line = marks[index]?.line
  if (!line || line.words > 5 || line.words < 2 || /[?!:\d]/u.test(line.text) || titleCase(line.text) < 1) return false
  const [before, after] = [marks[index - 1], marks[index + 1]]
  const beside = [before?.role, after?.role].some((role) => role === 'date' || role === 'byline')
  const headsText = after !== undefined && !after.line.gap && readsLikeProse(after.line)
  return (
    (beside && !headsText) ||
    (TEAM.test(line.norm) && !headsText) ||
    /^(?:penulis|editor|reporter)$/u.test(after?.line.norm ?? '')
  )
}
