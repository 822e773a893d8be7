import { type Pass, remark } from '../mark.ts'

/** A line that a page shows twice: the headline over the picture again, a caption below itself. */
const PREFIX = 60

export const dropRepeats: Pass = (marks) => {
  const seen = new Set<string>()
  const openings = new Map<string, string>()
  return remark(marks, ({ line, role }) => {
    const before = seen.has(line.norm)
    seen.add(line.norm)
    // «JAKARTA - Hingga pelantikan …» once more, cut off, above the links to other articles
    const opening = line.norm.slice(0, PREFIX)
    if (line.norm.length > PREFIX) {
      const whole = openings.get(opening)
      if (role === null && whole?.startsWith(line.norm.replace(/[.…\s]+$/u, ''))) return 'repeat'
      openings.set(opening, line.norm)
    }
    if (before && role === null && line.words >= 3) return 'repeat'
    const cut = line.norm.replace(/\s[-–—|]\s[^-–—|]{2,40}$/u, '')
    // «Harga Beras Naik Lagi - WartaKita.id»
    return role === null && cut !== line.norm && line.words <= 30 && seen.has(cut) ? 'repeat' : undefined
  })
}
