import { type Mark, type Pass, remark } from '../mark.ts'
import { bulletOf, isProse, readsLikeHeadline, readsLikeProse, titleCase } from './prose.ts'

/** Whether a line only announces others: `Baca juga:`, `(Baca Juga)`, `Lihat juga`. */
const announces = ({ line, role }: Mark): boolean =>
  role === 'see-also' && (line.words <= 3 || /[:：]\s*[)\]]?$/u.test(line.text))

const isLooseHeadline = ({ line, role }: Mark): boolean =>
  (role === null || role === 'caption' || role === 'date') && (readsLikeHeadline(line) || role === 'date')

/** «Baca juga:» and a list below it: the list goes too, to the first line of another kind. */
export const dropSeeAlsoLists: Pass = (marks) => {
  let open = false
  let listed = 0
  return remark(marks, (mark) => {
    if (announces(mark)) {
      open = true
      listed = 0
      return undefined
    }
    if (!open) return undefined
    const bullet = bulletOf(mark.line.text) !== null && !readsLikeProse(mark.line)
    // One headline may stand apart from the label; a second one only without a gap.
    const next = isLooseHeadline(mark) && (bullet || !mark.line.gap || listed === 0)
    open = next
    listed++
    return next ? 'see-also' : undefined
  })
}

// «FOTO: Banjir Rendam Semarang» below the headline is the title of a gallery
const GALLERY = /^(?:FOTO|VIDEO|INFOGRAFIK|INFOGRAFIS)\s?:\s/u

/** Headlines of picture series in the middle of an article. */
export const dropGalleries: Pass = (marks) =>
  remark(marks, ({ line, role }, index) => {
    if ((role !== null && role !== 'caption') || !GALLERY.test(line.text) || line.ends || titleCase(line.text) < 0.8)
      return undefined
    return marks.slice(0, index).some((mark) => mark.role === null && mark.line.words >= 4) ? 'see-also' : undefined
  })

const NEAR = 6

/** Whether the next line without a role is prose, too. */
function proseFollows(marks: readonly Mark[], index: number): boolean {
  const next = marks.slice(index + 1, index + 1 + NEAR).find(({ role }) => role === null)
  return next !== undefined && isProse(next)
}

/** The article's own headline below a section over the page: shown twice, or with its date beneath. */
const isOwnHeadline = (marks: readonly Mark[], index: number): boolean => {
  const { line } = marks[index] ?? {}
  if (!line || line.ends || line.words < 3) return false
  const below = marks.slice(index + 1)
  return below.slice(0, 3).some(({ role }) => role === 'date') || below.some((mark) => mark.line.norm === line.norm)
}

/** «Berita Terkait», «Terkini»: what follows are other articles, up to prose of our own. */
export const dropTeaserSections: Pass = (marks) => {
  let open = false
  // «Headline» over the whole page: sentences may stand there, too.
  let top = marks.slice(0, 2).some(({ role }) => role === 'teasers')
  // As long as the article's own closing line is to come, prose is the article's.
  const closing = marks.findLastIndex(({ role }) => role === 'code' || role === 'byline' || role === 'source')
  return remark(marks, (mark, index) => {
    if (mark.role === 'teasers') {
      open = true
      return undefined
    }
    if (!open) return undefined
    if (top) {
      if (!isOwnHeadline(marks, index) && !(isProse(mark) && mark.line.words >= 20))
        return mark.role === null || mark.role === 'caption' ? 'teasers' : undefined
      open = false
      top = false
      return undefined
    }
    // A teaser may hold a sentence; two of them in a row are the article again.
    if (isProse(mark) && (mark.line.words >= 20 || index < closing || proseFollows(marks, index))) open = false
    return open && (mark.role === null || mark.role === 'date' || mark.role === 'caption') ? 'teasers' : undefined
  })
}

/** A headline and a date below it, at the foot: another article's. «Pemkot Tambah 12 Bus» · «Senin, 4 Maret 2024 | 08:00 WIB» */
export const dropDatedHeadlines: Pass = (marks) => {
  const last = marks.findLastIndex(isProse)
  return remark(marks, ({ line, role }, index) => {
    if (index <= last || role !== null || !readsLikeHeadline(line)) return undefined
    return marks[index + 1]?.role === 'date' ? 'teasers' : undefined
  })
}
