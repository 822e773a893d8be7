import type { Span } from '../../model/span.ts'

/** The fields between two `---` lines at the beginning of a file. */
export interface FrontMatter {
  /** Where the page begins. */
  readonly end: number
  /** By key, lower case; values without quotes, with their span in the file. */
  readonly fields: ReadonlyMap<string, Span & { readonly value: string }>
}

const OPEN = /^---[ \t]*\r?\n/u
const FIELD = /^(?<key>[A-Za-zÀ-ɏ_][A-Za-zÀ-ɏ\d_.-]{0,40})[ \t]*:[ \t]*(?<raw>.*)$/u
const LONGEST = 20_000

/** Reads simple YAML, `key: value` a line; null when the file does not begin with any. */
export function readFrontMatter(text: string): FrontMatter | null {
  const open = OPEN.exec(text)
  if (!open) return null
  const head = text.slice(0, LONGEST)
  const close = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(head.slice(open[0].length - 1))
  if (!close) return null
  const from = open[0].length
  const to = from - 1 + close.index
  const fields = new Map<string, Span & { readonly value: string }>()
  let at = from
  for (const line of head.slice(from, Math.max(from, to)).split('\n')) {
    const { key, raw = '' } = FIELD.exec(line.trimEnd())?.groups ?? {}
    if (key !== undefined && raw !== '') {
      const value = unquoted(raw)
      const start = at + line.lastIndexOf(raw) + raw.indexOf(value)
      fields.set(key.toLowerCase(), { start, end: start + value.length, value })
    }
    at += line.length + 1
  }
  return { end: from - 1 + close.index + close[0].length, fields }
}

const unquoted = (raw: string): string => /^(["'])(?<inner>.*)\1$/u.exec(raw.trim())?.groups?.['inner'] ?? raw.trim()
