import { newsDesks, outletWords } from '../../lexicon/news-desks.ts'
import { crumbs } from '../furniture/breadcrumb.ts'
import type { Line } from '../line.ts'
import { type Mark, type Pass, remark } from '../mark.ts'
import { sameName } from '../outlet-name.ts'
import { isProse, readsLikeProse, titleCase } from './prose.ts'

const DOMAIN = /^[A-Za-zÀ-ɏ\d-]+(?:\.[A-Za-zÀ-ɏ]{2,5}){1,2}$/u
const CAMEL = /^[A-ZÀ-Þ][a-zß-ÿ]+(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ\d]*)+$/u
const TEAM = /^(?:tim|redaksi|penulis|reporter)\b/u
const CLOCK = /^\d{1,2}[.:]\d{2}(?: ?(?:wib|wita|wit))?$/u

/** Where the head ends: the first line of prose, or the end of a page without any. */
export function bodyStart(marks: readonly Mark[]): number {
  const first = marks.findIndex(isProse)
  return first < 0 ? marks.length : first
}

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /[A-ZÀ-Þ]/u.test(text)

/** The name over the page: `WARTA KITA`, `wartakita.id`, `WARTA KITA — LANGSUNG`, or a name known from elsewhere. */
function isMasthead(line: Line, first: boolean, outlets: readonly string[]): boolean {
  if (newsDesks.has(line.norm) || DOMAIN.test(line.text)) return true
  if (outlets.some((name) => sameName(name, line.text))) return true
  const parts = crumbs(line.text)
  // «WartaKita | Wartakita»
  if (parts.length === 2 && sameName(parts[0] ?? '', parts[1] ?? '')) return true
  if (parts.length > 1 && parts.some((part) => outlets.some((name) => sameName(name, part))))
    return parts.every((part) => part.split(' ').length <= 4)
  if (!first) return false
  // «WARTA KITA | Papua & Maluku»
  if (parts.length > 1 && parts.every((part) => part.split(' ').length <= 5)) {
    if (isCapitals(parts[0] ?? '') || /[|›»>•]/u.test(line.text)) return true
  }
  if (line.words > 4) return false
  return isCapitals(line.text) && !/[!?]$/u.test(line.text)
}

/** How much a line of the head looks like the headline. */
function headlineScore(marks: readonly Mark[], index: number): number {
  const { line } = marks[index] ?? {}
  const next = marks[index + 1]
  if (!line) return 0
  const shouts = isCapitals(line.text) && line.words <= 4
  const tagline = line.words <= 5 && !line.gap && isName(marks[index - 1])
  const named = line.words <= 4 && line.norm.split(' ').some((word) => outletWords.has(word))
  const dated = next?.role === 'date' || next?.role === 'byline'
  // «Kapan gempa itu terjadi?» right above its answer is a heading.
  const heads = next !== undefined && !next.line.gap && isProse(next)
  return (
    Math.min(line.words, 9) +
    (/[?!]$/u.test(line.text) ? 1 : 0) +
    (dated ? Math.max(0, Math.min(4, 2 * line.words - 6)) : 0) -
    (named ? 2 : 0) -
    (shouts ? 3 : 0) -
    (isList(line.text) ? 4 : 0) +
    (marks.some((mark) => mark.role === 'repeat' && mark.line.norm === line.norm) ? 4 : 0) -
    (tagline ? 3 : 0) -
    (heads ? 5 : 0) -
    (/[.…]$/u.test(line.text) ? 4 : 0)
  )
}

/**
 * Finds the headline among the lines above the text and the names, rubrics and bylines around it. `outlets` are names
 * that the rest of the page gives away, `headline` the one that the source gives outside the page.
 */
export const findHead =
  (outlets: readonly string[], headline: string | null): Pass =>
  (marks) => {
    const body = bodyStart(marks)
    const first = marks.findIndex(({ role }) => role === null)
    const isCandidate = ({ line, role }: Mark, index: number): boolean =>
      index < body &&
      role === null &&
      !isMasthead(line, index === first && index < 2, outlets) &&
      !CLOCK.test(line.norm)
    const candidates = marks.flatMap((mark, index) => (isCandidate(mark, index) ? [index] : []))
    // A page of one line is all text: `echo "Menteri tiba di Medan" | rkn check -`.
    const alone = marks.length === 1
    const title =
      headline === null
        ? alone
          ? -1
          : pickTitle(marks, candidates)
        : (candidates.find((index) => sameTitle(marks[index]?.line.text ?? '', headline)) ?? -1)
    return remark(marks, (mark, index) => {
      if (index >= body || mark.role !== null) return undefined
      if (index === title) return 'title'
      if (CLOCK.test(mark.line.norm)) return undefined
      if (index > title && isNameLine(marks, index, outlets)) return 'byline'
      return index < title || !isCandidate(mark, index) ? 'masthead' : undefined
    })
  }

/** «banjir, demak, jawa tengah, bpbd»: keywords, not a headline. */
const isList = (text: string): boolean => (text.match(/,/gu)?.length ?? 0) >= 3 && titleCase(text) === 1

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^A-Za-zÀ-ɏ\d]+/gu, ' ')
    .trim()

/** Whether two spellings are one headline, marks and case aside. */
export const sameTitle = (a: string, b: string): boolean => plain(a) === plain(b)

/** The best of the candidates; each one passed over makes the next less likely. */
function pickTitle(marks: readonly Mark[], candidates: readonly number[]): number {
  let best = { index: -1, score: 0 }
  for (const [passed, index] of candidates.entries()) {
    const score = headlineScore(marks, index) - passed * 1.5
    if (score > best.score) best = { index, score }
  }
  return best.index
}

const isName = (mark: Mark | undefined): boolean =>
  mark !== undefined &&
  (mark.role === 'masthead' || (mark.role === null && mark.line.words <= 4 && isCapitals(mark.line.text)))

const isOutletName = (part: string, outlets: readonly string[]): boolean =>
  DOMAIN.test(part) || CAMEL.test(part) || outlets.some((outlet) => sameName(part, outlet))

/** A person or a team on a line of its own, next to the date or another byline, or beside the outlet's name. */
function isNameLine(marks: readonly Mark[], index: number, outlets: readonly string[]): boolean {
  const line = marks[index]?.line
  if (!line || line.words < 2 || line.words > 8 || /[?!:\d]/u.test(line.text)) return false
  const name = crumbs(line.text).filter((part) => !isOutletName(part, outlets))
  if (name.length !== 1 || name[0]?.split(' ').length === 1 || titleCase(line.text) < 1) return false
  const [before, after] = [marks[index - 1], marks[index + 1]]
  if (after && !after.line.gap && readsLikeProse(after.line)) return false
  const beside = [before?.role, after?.role].some((role) => role === 'date' || role === 'byline')
  return (line.words <= 5 || name[0] !== line.text) && (beside || TEAM.test(line.norm) || name[0] !== line.text)
}
