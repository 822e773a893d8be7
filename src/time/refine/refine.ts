import type { Found } from '../said.ts'

/** A tidy-up of what the forms found: list to list, in text order. `text` is the article's. */
export type Refine = (found: readonly Found[], text: string) => readonly Found[]

/** The words between two finds, or before the first: never over an empty line. */
export function gapBefore(found: readonly Found[], index: number, text: string): string {
  const at = found[index]
  if (!at) return ''
  const from = Math.max(found[index - 1]?.end ?? 0, at.start - 40)
  const gap = text.slice(from, at.start)
  const line = gap.lastIndexOf('\n\n')
  return (line < 0 ? gap : gap.slice(line + 2)).toLowerCase()
}

/** The words between two neighbours; where they are far apart, a mark that no pattern takes. */
export const gapBetween = (a: Found, b: Found, text: string): string =>
  b.start - a.end > 60 ? '\u2026' : text.slice(a.end, b.start)
