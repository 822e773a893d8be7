/** A stretch of one article's text: from `start` up to, not including, `end`, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words themselves are never stored; they are cut from the text. */
export const quote = (text: string, span: Span): string => text.slice(span.start, span.end)

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

export const bySpan = (a: Span, b: Span): number => a.start - b.start || a.end - b.end
