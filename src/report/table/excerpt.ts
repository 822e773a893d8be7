import type { Slot } from '../../model/event.ts'
import type { ReportClaim } from '../../model/report.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { type Marked, mark, painted } from '../mark.ts'
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
  const shown = inContext(page, claim, on, mark(claim, on, value))
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

/** The quote with the words around it, as far as they were kept. */
function inContext({ contexts }: Page, { id, time }: ReportClaim, on: Slot, { text, marks }: Marked): Marked {
  const { before, after } = contexts.get(id) ?? { before: '', after: '' }
  const [head, tail] = [ending(before), beginning(after)]
  const moved = marks.map(({ start, end }) => ({ start: start + head.length, end: end + head.length }))
  // The words that date a clause may stand beside it: «… di Pyongyang, Rabu. Di sana ia menghadiahkan …».
  const dating = on === 'time' && marks.length === 0 && time?.text ? time.text : null
  const at =
    dating === null ? -1 : Math.max(head.lastIndexOf(dating), (head + text + tail).indexOf(dating, head.length))
  return {
    text: head + text + tail,
    marks: dating === null || at < 0 ? moved : [{ start: at, end: at + dating.length }],
  }
}

const ending = (text: string): string => {
  if (text.length <= AROUND) return text
  const cut = text.slice(-AROUND)
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`
}

const beginning = (text: string): string => {
  if (text.length <= AROUND) return text
  const cut = text.slice(0, AROUND)
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`
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
