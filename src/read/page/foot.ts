import { closingCode } from '../cut.ts'
import { type Mark, type Pass, type Role, remark } from '../mark.ts'
import { isKept, isProse } from './prose.ts'

const closers: ReadonlySet<Role> = new Set<Role>(['category', 'comments', 'copyright', 'notice', 'tags', 'teasers'])

/** Furniture that also stands in the middle of an article. */
const passing: ReadonlySet<Role | null> = new Set<Role | null>(['advert', 'credit', 'see-also'])

// «(DW/YP/BK/N-2)», «(Ant/OL-14)»: the initials of all who wrote, and the page of the paper
const SIGNED = /\/.*\/|-\d/u

/** With the desk's whole signature the article ends; after «(Antara/tr)» the paper's own paragraph may follow. */
const isSigned = ({ line, role }: Mark): boolean =>
  SIGNED.test(role === 'code' ? line.text : role === null ? (closingCode(line.text)?.code ?? '') : '')

/** Words of prose in a stretch of the page. */
const proseWords = (marks: readonly Mark[]): number =>
  marks.reduce((sum, mark) => sum + (isProse(mark) ? mark.line.words : 0), 0)

/**
 * Beyond the tags, the comments, the copyright or the desk's initials nothing is the article's, unless a good part of
 * its prose stands there.
 */
export const dropFoot: Pass = (marks) => {
  const total = proseWords(marks)
  const body = marks.findIndex(isProse)
  let left = total
  const close = marks.findIndex((mark, index) => {
    if (isProse(mark)) left -= mark.line.words
    if (index <= body) return false
    return mark.role !== null && closers.has(mark.role) ? left <= total * 0.2 : isSigned(mark) && left <= total * 0.35
  })
  if (body < 0 || close < 0) return marks
  return remark(marks, ({ role }, index) =>
    index > close && (role === null || role === 'caption') ? 'teasers' : undefined,
  )
}

/** A headline that no text follows, after the article's furniture has begun, is another article's. */
export const dropStrayHeadlines: Pass = (marks) => {
  const last = marks.findLastIndex(isProse)
  const furniture = marks.findIndex((mark, index) => index > last && !isKept(mark) && !passing.has(mark.role))
  if (last < 0 || furniture < 0) return marks
  return remark(marks, ({ line, role }, index) =>
    index > furniture && role === null && line.words <= 24 && !line.ends ? 'teasers' : undefined,
  )
}
