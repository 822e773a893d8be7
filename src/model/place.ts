import type { Article, Segment } from './article.ts'
import type { Span } from './span.ts'

/** Where a span lies in the user's own file: offsets there, and the line and column (from 1) of its start. */
export interface Place extends Span {
  readonly line: number
  readonly column: number
  /** Only on a span in the title field of a JSON article. */
  readonly in?: 'title'
}

/** The offsets at which lines begin; a line ends after `\n`, or after `\r` that no `\n` follows. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (const newline of text.matchAll(/\r\n?|\n/g)) starts.push(newline.index + newline[0].length)
  return starts
}

/** The last index whose value is at most `wanted`, in an ascending list that begins at or below it. */
function lastAtMost(values: readonly number[], wanted: number): number {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((values[middle] ?? 0) <= wanted) low = middle
    else high = middle - 1
  }
  return low
}

/** The segment that holds the character at an offset: of two that touch there, the later one. */
function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return segments[low]
}

/** Takes a span of `article.text` back to the source it was read from. */
export function place(article: Article, span: Span): Place {
  const first = segmentAt(article.segments, span.start)
  const last = segmentAt(article.segments, Math.max(span.start, span.end - 1))
  const start = first ? first.source + span.start - first.start : span.start
  const end = last ? last.source + span.end - last.start : span.end
  if (first?.in === 'title') return { start, end, line: 1, column: start + 1, in: 'title' }
  const line = lastAtMost(article.lineStarts, start)
  return { start, end, line: line + 1, column: start - (article.lineStarts[line] ?? 0) + 1 }
}

/** The way back: where a span of the source lies in `article.text`; null when it was not read from there. */
export function unplace({ segments }: Article, place: Place): Span | null {
  const field = place.in ?? 'text'
  const textOffset = (source: number): number | null => {
    const segment = segments.find((one) => one.in === field && holds(one, source))
    return segment ? segment.start + source - segment.source : null
  }
  const [first, last] = [textOffset(place.start), textOffset(Math.max(place.start, place.end - 1))]
  return first === null || last === null || last < first ? null : { start: first, end: last + 1 }
}

const holds = ({ source, start, end }: Segment, offset: number): boolean =>
  source <= offset && offset < source + end - start
