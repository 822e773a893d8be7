import type { Slot } from '../../model/event.ts'
import type { ReportClaim } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import { inContext } from '../in-context.ts'
import type { Marked } from '../mark.ts'
import { placeOf, type Shown } from '../shown.ts'
import { type Markup, markup } from './markup.ts'

/** Characters of the paragraph shown on either side of a quote. */
const AROUND = 200

/** A claim's words in its article's, the decisive ones marked, and where they stand. */
export function quotation(shown: Shown, claim: ReportClaim, on: Slot, value: string): Markup {
  const { view, words } = shown
  const whole = inContext(view, claim, on, value, AROUND)
  const { text, quote } = whole
  const dating = on === 'time' ? (claim.time?.text ?? '') : ''
  const notes = [
    ...(claim.saidBy ? [words.saidBy(claim.saidBy.name)] : []),
    ...(text.includes(dating) ? [] : [words.datedBy(dating)]),
  ]
  return markup`<div class="quote">
<blockquote lang="id">${[
    around(whole, { start: 0, end: quote.start }),
    markup`<span class="q">${painted(whole, quote)}</span>`,
    around(whole, { start: quote.end, end: text.length }),
  ]}</blockquote>
<p class="at">${notes.map((note) => markup`<span>${note}</span> · `)}<code>${placeOf(shown, claim)}</code></p>
</div>
`
}

const around = (whole: Marked, span: Span): Markup | null =>
  span.start === span.end ? null : markup`<span class="around">${painted(whole, span)}</span>`

/** One stretch of the text, with what the marks cover of it marked. */
function painted({ text, marks }: Marked, span: Span): readonly Markup[] {
  const parts: Markup[] = []
  let from = span.start
  for (const mark of marks) {
    const [start, end] = [Math.max(mark.start, span.start), Math.min(mark.end, span.end)]
    if (start >= end) continue
    parts.push(markup`${text.slice(from, start)}<mark>${text.slice(start, end)}</mark>`)
    from = end
  }
  return [...parts, markup`${text.slice(from, span.end)}`]
}
