import type { Line } from '../line.ts'
import { type Pass, remark } from '../mark.ts'

/** So much of a long line tells it from all others. */
const PREFIX = 60
/** A line shown so often is a button, however short. */
const OFTEN = 3

// «JAKARTA, Warta Kita - Hujan turun …»: the opening that the same words have only where the text begins
const DASH = /[-–—] /
/** So far into a line the dash of an opening can stand. */
const FARTHEST = 200
const OPENED = /^[^.!?"]{2,50}?(?:\.\w{2,5}){0,2}[^.!?"]{0,30}? ?[-–—]{1,2} (?=\S)/u

/** Lines that a page shows twice: the headline over the picture, a caption below itself, the lead above the text. */
export const dropRepeats: Pass = (marks) => {
  const counts = new Map<string, number>()
  for (const { line } of marks) counts.set(line.norm, (counts.get(line.norm) ?? 0) + 1)
  const leads = new Map<string, string>()
  const endings = new Map<string, string>()
  for (const { line, role } of marks) {
    if (role !== null || line.norm.length <= PREFIX) continue
    const bare = DASH.test(line.norm.slice(0, FARTHEST)) ? line.norm.replace(OPENED, '') : line.norm
    if (bare !== line.norm) leads.set(bare.slice(0, PREFIX), bare)
    const ending = line.norm.slice(-PREFIX)
    if (line.norm.length > (endings.get(ending)?.length ?? 0)) endings.set(ending, line.norm)
  }
  const seen = new Set<string>()
  const openings = new Map<string, string>()
  return remark(marks, ({ line, role }) => {
    const before = seen.has(line.norm)
    seen.add(line.norm)
    if (role !== null && role !== 'caption') return undefined
    if (before && (role === null ? line.words >= 3 : true)) return 'repeat'
    if (role === null && !line.ends && (counts.get(line.norm) ?? 0) >= OFTEN) return 'repeat'
    if (line.norm.length > PREFIX) {
      const opening = line.norm.slice(0, PREFIX)
      // «JAKARTA - Hingga pelantikan …» once more, cut off, above the links to other articles
      if (role === null && openings.get(opening)?.startsWith(cutOff(line))) return 'repeat'
      // a caption again, now with its credit
      if (role === 'caption' && line.norm.startsWith(openings.get(opening) ?? line.norm) && openings.has(opening))
        return 'repeat'
      openings.set(opening, line.norm)
      if (role === null && (leads.get(opening)?.startsWith(cutOff(line)) || (line.ends && leadsTo(line, endings))))
        return 'repeat'
    }
    if (role !== null || line.words > 30) return undefined
    // «Harga Beras Naik Lagi - WartaKita.id»
    const titled = line.norm.replace(/\s[-–—|]\s[^-–—|]{2,40}$/u, '')
    return titled !== line.norm && seen.has(titled) ? 'repeat' : undefined
  })
}

/** Without the dots at its end. */
const cutOff = ({ norm }: Line): string => norm.replace(/[.…\s]+$/u, '')

/** Whether the page has the line once more behind a dateline: the lead in bold above the text. */
function leadsTo({ norm }: Line, endings: ReadonlyMap<string, string>): boolean {
  const longer = endings.get(norm.slice(-PREFIX)) ?? norm
  return longer.endsWith(norm) && longer.length > norm.length && longer.length < norm.length + PREFIX
}
