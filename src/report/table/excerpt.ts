import type { Slot } from '../../model/event.ts'
import type { ReportClaim } from '../../model/report.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { inContext } from '../in-context.ts'
import { type Marked, painted } from '../mark.ts'
import { width, wrap } from '../wrap.ts'
import type { Page } from './page.ts'
import { elsewhere } from './quotes.ts'

/** Characters of the paragraph shown on either side of a quote. */
const AROUND = 80

/** The draft's own line, its number before it and the words in question underlined, as a compiler shows it. */
export function excerpt(page: Page, claim: ReportClaim, on: Slot, value: string): readonly string[] {
  const { theme, view } = page
  const number = String(claim.span.line)
  const blank = ' '.repeat(number.length)
  const shown = inContext(page.view, claim, on, value, AROUND)
  const lines = wrap(shown.text, view.columns - number.length - 5).flatMap((line, index) => {
    const carets = underline(shown, line)
    return [
      `  ${theme.quiet(`${index === 0 ? number : blank} │`)} ${painted(shown, line, theme.strong)}`,
      ...(carets === '' ? [] : [`  ${theme.quiet(`${blank} │`)} ${theme.caret(carets)}`]),
    ]
  })
  const dated = on !== 'time' || shown.text.includes(claim.time?.text ?? '')
  return [...lines, ...(dated ? [] : elsewhere(page, claim))]
}

/** `      ^^^^`: the marks of one line of the text, a caret a cell. */
function underline({ text, marks }: Marked, line: Span): string {
  let carets = ''
  for (const mark of marks.filter((one) => overlaps(one, line))) {
    const [first, last] = [Math.max(mark.start, line.start), Math.min(mark.end, line.end)]
    carets += ' '.repeat(Math.max(width(text.slice(line.start, first)) - carets.length, 0))
    carets += '^'.repeat(width(text.slice(first, last)))
  }
  return carets
}
