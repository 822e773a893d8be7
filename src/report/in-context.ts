import type { Slot } from '../model/event.ts'
import type { ReportClaim } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { type Marked, mark } from './mark.ts'
import type { View } from './view.ts'

interface InContext extends Marked {
  /** Where the quote lies in the text. */
  readonly quote: Span
}

/** The quote with up to `around` characters of its paragraph on either side, as far as they were kept. */
export function inContext({ contexts }: View, claim: ReportClaim, on: Slot, value: string, around: number): InContext {
  const { text, marks } = mark(claim, on, value)
  const { before, after } = contexts.get(claim.id) ?? { before: '', after: '' }
  const [head, tail] = [ending(before, around), beginning(after, around)]
  const quote = { start: head.length, end: head.length + text.length }
  const moved = marks.map(({ start, end }) => ({ start: start + head.length, end: end + head.length }))
  // The words that date a clause may stand beside it: «… di Pyongyang, Rabu. Di sana ia menghadiahkan …».
  const dating = on === 'time' && marks.length === 0 ? (claim.time?.text ?? '') : ''
  const at = dating === '' ? -1 : Math.max(head.lastIndexOf(dating), (head + text + tail).indexOf(dating, head.length))
  return { text: head + text + tail, quote, marks: at < 0 ? moved : [{ start: at, end: at + dating.length }] }
}

const ending = (text: string, around: number): string => {
  if (text.length <= around) return text
  const cut = text.slice(-around)
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`
}

const beginning = (text: string, around: number): string => {
  if (text.length <= around) return text
  const cut = text.slice(0, around)
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`
}
