import type { Read } from '../read.ts'
import type { Source } from '../source.ts'
import { readHtmlFile } from './html/html.ts'
import { readJsonFile, readJsonLines } from './json.ts'
import { readMarkdownFile } from './markdown.ts'
import { readTextFile } from './text.ts'

/** Reads the articles of one source. */
export type Format = (source: Source, maxBytes: number) => Iterable<Read>

/** By the ending of the file's name. */
export const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['.htm', readHtmlFile],
  ['.html', readHtmlFile],
  ['.json', readJsonFile],
  ['.jsonl', readJsonLines],
  ['.md', readMarkdownFile],
  ['.ndjson', readJsonLines],
  ['.txt', readTextFile],
])

/** Endings of the files that a folder is searched for. */
export const extensions: ReadonlySet<string> = new Set(formats.keys())

/** The format for a name; one without a known ending is told by its first bytes. */
export function formatOf(name: string, head: () => Uint8Array): Format {
  const ending = /\.[a-z]+$/u.exec(name.toLowerCase())?.[0] ?? ''
  const byName = formats.get(ending)
  if (byName) return byName
  const start = new TextDecoder().decode(head().subarray(0, 200)).trimStart()
  if (/^<(?:!doctype|html|head|meta|body|article|div|p)\b/iu.test(start)) return readHtmlFile
  if (/^\{/u.test(start)) return readJsonLines
  return /^\[\s*[{[]/u.test(start) ? readJsonFile : readTextFile
}
