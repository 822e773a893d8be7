import type { Span } from '../../model/span.ts'
import { decode } from '../decode.ts'
import { type Read, trouble } from '../read.ts'
import { readWhole, type Source } from '../source.ts'
import { type Draft, toRead } from '../to-read.ts'
import { draftOf, sha256Of } from './text.ts'
import { type Pruned, without } from './without.ts'

/** Marks that are no words; each is taken out, or only what its groups `a` and `b` hold. */
const MARKS: readonly RegExp[] = [
  /^ {0,3}(?<a>#{1,6}[ \t]+)/gmu,
  /(?<=\S)(?<a>[ \t]+#{1,6}[ \t]*)$/gmu,
  /^ {0,3}(?:={3,}|-{3,}|\*{3,}|_{3,}|(?:[-*_] ){2,}[-*_])[ \t]*$/gmu,
  /^ {0,3}(?<a>(?:>[ \t]?)+)(?=[^\s»])/gmu,
  /!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\)/gu,
  /(?<a>\[)(?![Ii]klan)[^[\]\n]{1,300}(?<b>\]\([^)\n]{0,2000}\))/gu,
  /\[\^[^\]\n]{1,30}\]:?/gu,
  /<!--[\s\S]{0,5000}?-->|<\/?[a-z][^<>\n]{0,500}>/giu,
  /(?<![A-Za-zÀ-ɏ\d*])(?<a>\*{1,3})(?=\S)[^*\n]{1,2000}(?<b>\*{1,3})(?![A-Za-zÀ-ɏ\d*])/gu,
  /(?<![A-Za-zÀ-ɏ\d_])(?<a>_{1,3})(?=\S)[^_\n]{1,2000}(?<b>_{1,3})(?![A-Za-zÀ-ɏ\d_])/gu,
  /(?<a>`{1,3})[^`\n]{1,500}(?<b>`{1,3})/gu,
  /(?<a>\\)(?=[\\`*_{}[\]()#+.!|-])/gu,
]
const HEADING = /^ {0,3}#[ \t]+(?<title>\S[^\n]*?)[ \t]*#*[ \t]*$/mu

/** A Markdown file is one article: plain text once its marks are taken out. A first-level heading is the headline. */
export function* readMarkdownFile(source: Source, maxBytes: number): Generator<Read> {
  const whole = readWhole(source, maxBytes)
  if ('trouble' in whole) return yield trouble(source.path, null, whole.trouble.rule, whole.trouble.message)
  const decoded = decode(whole.bytes)
  if ('trouble' in decoded) return yield trouble(source.path, null, decoded.trouble.rule, decoded.trouble.message)
  yield toRead(markdownDraft(draftOf(source.path, sha256Of(whole.bytes), decoded.text, decoded.oddities)))
}

/** The draft of the plain text; its segments lead back into the file. */
function markdownDraft(draft: Draft): Draft {
  const { text: source, begin } = draft
  const pruned = without(source, marksIn(source, begin))
  const heading = draft.titleSpan === null ? headingIn(source, begin, pruned) : null
  return {
    ...draft,
    text: pruned.text,
    segments: pruned.segments,
    titleSpan: draft.titleSpan ?? heading,
    known:
      heading && draft.known.title === null
        ? { ...draft.known, title: pruned.text.slice(heading.start, heading.end) }
        : draft.known,
  }
}

function marksIn(source: string, begin: number): readonly Span[] {
  const page = source.slice(begin)
  return MARKS.flatMap((mark) =>
    [...page.matchAll(mark)].flatMap(({ index, 0: whole, groups }): Span[] => {
      const at = begin + index
      const { a, b } = groups ?? {}
      if (a === undefined) return [{ start: at, end: at + whole.length }]
      const first = at + whole.indexOf(a)
      const open = { start: first, end: first + a.length }
      return b === undefined ? [open] : [open, { start: at + whole.length - b.length, end: at + whole.length }]
    }),
  )
}

/** The first-level heading, in the pruned text. */
function headingIn(source: string, begin: number, { text, segments }: Pruned): Span | null {
  const found = HEADING.exec(source.slice(begin))
  const title = found?.groups?.['title']
  if (!found || title === undefined) return null
  const from = begin + found.index + found[0].indexOf(title)
  const segment = segments.findLast(({ source: at }) => at <= from + title.length)
  if (!segment) return null
  const first = segments.find(({ source: at, start, end }) => from < at + end - start)
  const start = first ? first.start + Math.max(0, from - first.source) : segment.start
  const end = text.indexOf('\n', start)
  return { start, end: end < 0 ? text.length : end }
}
