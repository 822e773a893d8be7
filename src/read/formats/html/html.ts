import { lineStarts } from '../../../model/place.ts'
import { decodeHtml } from '../../decode.ts'
import { outletRecord } from '../../known-outlet.ts'
import { sameTitle } from '../../page/head.ts'
import { type Read, trouble } from '../../read.ts'
import { readWhole, type Source } from '../../source.ts'
import { type Draft, type LineHint, toRead } from '../../to-read.ts'
import { sha256Of } from '../text.ts'
import { articleContent, type Content, lettersOf } from './content.ts'
import { pageText, type TagLine } from './lines.ts'
import { readMetadata } from './metadata.ts'
import { type Element, elementsOf, parseTree, textIn } from './tree.ts'

/** A saved page is one article: Readability finds where it stands, the house rules what of it is furniture. */
export function* readHtmlFile(source: Source, maxBytes: number): Generator<Read> {
  const whole = readWhole(source, maxBytes)
  if ('trouble' in whole) return yield trouble(source.path, null, whole.trouble.rule, whole.trouble.message)
  const decoded = decodeHtml(whole.bytes)
  if ('trouble' in decoded) return yield trouble(source.path, null, decoded.trouble.rule, decoded.trouble.message)
  const html = decoded.text
  const tree = parseTree(html)
  const elements = [...elementsOf(tree)]
  const said = readMetadata(elements)
  const record = outletRecord(said.outlet === null ? [] : [said.outlet], said.url)
  const page = pageText(tree, html)
  const headline = headlineOf(elements, said.title)
  const { title, outlet, url } = said.origins
  const draft: Draft = {
    path: source.path,
    sha256: sha256Of(whole.bytes),
    text: page.text,
    begin: 0,
    titleSpan: null,
    known: {
      ...said,
      title: headline ?? said.title,
      outlet: record?.name ?? said.outlet,
      // An address whose host we know names the outlet, when nothing else does.
      origins: { ...said.origins, title: headline === null ? title : 'html:h1', outlet: outlet ?? (record && url) },
    },
    segments: page.segments,
    lineStarts: lineStarts(html),
    oddities: decoded.oddities,
    line: null,
  }
  const read = toRead({ ...draft, hints: hintsFor(page.lines, articleContent(tree, html), headline, page.text) })
  // Where the clean-up left nothing, the whole page is looked at as if it were pasted.
  yield read.kind === 'article' ? read : toRead(draft)
}

/** The headline as the page shows it: the `<h1>` that the metadata name, or the only one. */
function headlineOf(elements: readonly Element[], title: string | null): string | null {
  const shown = elements.filter(({ tagName }) => tagName === 'h1').map((element) => textIn(element))
  const same = shown.find(
    (text) => title !== null && (sameTitle(text, title) || sameTitle(text.slice(0, title.length), title)),
  )
  const filled = shown.filter((text) => text !== '')
  return same ?? (filled.length === 1 ? (filled[0] ?? null) : null)
}

/** Where each line stands to the article: in it and of which kind, above it, or outside. */
function hintsFor(
  lines: readonly TagLine[],
  content: Content | null,
  headline: string | null,
  text: string,
): ReadonlyMap<number, LineHint> {
  const ends = lines.map((_, index) => lines[index + 1]?.start ?? text.length)
  const inside = ({ holder, parent, start }: TagLine, index: number): boolean =>
    content === null ||
    (holder !== null && content.elements.has(holder)) ||
    (parent !== null && content.elements.has(parent)) ||
    (content.paragraphs.size > 0 && content.paragraphs.has(lettersOf(text.slice(start, ends[index]))))
  const isHeadline = (line: TagLine, index: number): boolean =>
    headline !== null && sameTitle(text.slice(line.start, ends[index]), headline)
  const top = lines.findIndex(isHeadline)
  const first = lines.findIndex(inside)
  return new Map(
    lines.map((line, index): [number, LineHint] => {
      if (index === top || inside(line, index)) return [line.start, { place: 'inside', kind: line.kind }]
      const above = index > top && index < first
      return [
        line.start,
        { place: above && line.kind === 'caption' ? 'inside' : above ? 'above' : 'outside', kind: line.kind },
      ]
    }),
  )
}
