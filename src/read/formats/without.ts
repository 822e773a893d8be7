import type { Segment } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'

/** A text with some runs taken out, and how what is left lies in it. */
export interface Pruned {
  readonly text: string
  readonly segments: readonly Segment[]
}

/** Takes runs out of a text; they may touch and overlap. */
export function without(source: string, holes: readonly Span[]): Pruned {
  const segments: Segment[] = []
  const parts: string[] = []
  let at = 0
  let length = 0
  const keep = (end: number): void => {
    if (end <= at) return
    parts.push(source.slice(at, end))
    segments.push({ start: length, end: length + end - at, source: at, in: 'text' })
    length += end - at
  }
  for (const hole of [...holes].sort((a, b) => a.start - b.start)) {
    keep(hole.start)
    at = Math.max(at, hole.end)
  }
  keep(source.length)
  return { text: parts.join(''), segments }
}
