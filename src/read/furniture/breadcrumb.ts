import { wholeLines } from '../../lexicon/furniture-phrases.ts'
import { newsDesks } from '../../lexicon/news-desks.ts'
import type { LineRule } from './rule.ts'

const MARKS = /\s*[›»>•→]\s*|\s+·\s+|\s+[/|–—-]\s+/u

/** The pieces of a path such as `Beranda › Ekonomi › Bursa`, or of a masthead with its desk. */
export const crumbs = (text: string): readonly string[] =>
  text
    .split(MARKS)
    .map((crumb) => crumb.trim())
    .filter((crumb) => crumb !== '')

/** Where the page stands in its site: `Beranda › Ekonomi › Bursa`, `WARTA KITA | Nusantara`. */
export const breadcrumb: LineRule = {
  id: 'breadcrumb',
  find: ({ norm, words, ends, text }) => {
    if (words > 14 || ends) return null
    if (newsDesks.has(norm)) return 'masthead'
    const parts = crumbs(norm)
    if (parts.length < 2 || parts.some((part) => part.split(' ').length > 5)) return null
    const home = wholeLines.get(parts[0] ?? '') === 'navigation'
    return home || /[›»]/u.test(text) || parts.some((part) => newsDesks.has(part)) ? 'masthead' : null
  },
  examples: [
    { text: 'Beranda › Ekonomi › Bursa', finds: 'masthead' },
    { text: 'WARTA KITA | Nusantara', finds: 'masthead' },
    { text: 'wartakita.id · Internasional', finds: 'masthead' },
    { text: 'Nasional', finds: 'masthead' },
    { text: 'Bus - Truk Adu Banteng di Tol Cipali', finds: null },
  ],
}
