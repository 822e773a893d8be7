import type { ReportClaim } from '../model/report.ts'

/** Where a tool that knows only files finds an article: `archive.jsonl#17` is record 17 of archive.jsonl. */
export interface SourceFile {
  readonly file: string
  /** The id of the record in a JSON file, whose lines and columns count in its own text; else null. */
  readonly record: string | null
}

export function sourceFile(path: string): SourceFile {
  const found = /^(.*?\.(?:json|jsonl|ndjson))#(.*)$/is.exec(path)
  return found ? { file: found[1] ?? path, record: found[2] ?? null } : { file: path, record: null }
}

/** A stretch of a file in lines and columns from 1, columns in UTF-16 units; the end is null where it is not known. */
export interface Region {
  readonly line: number
  readonly column: number
  readonly endLine: number | null
  readonly endColumn: number | null
}

/** The end is known where the quote stands in the file letter by letter, as it does not between the tags of a page. */
export function regionOf({ span, quote }: Pick<ReportClaim, 'span' | 'quote'>): Region {
  const { line, column, start, end } = span
  if (quote.length !== end - start) return { line, column, endLine: null, endColumn: null }
  const lines = quote.split(/\r\n?|\n/)
  const last = lines.at(-1)?.length ?? 0
  return {
    line,
    column,
    endLine: line + lines.length - 1,
    endColumn: lines.length === 1 ? column + last : last + 1,
  }
}
