import type { Segment } from '../../model/article.ts'
import { lineStarts } from '../../model/place.ts'
import { decode } from '../decode.ts'
import { unexpected } from '../message.ts'
import { type Read, trouble } from '../read.ts'
import { type ByteLine, readByteLines, readWhole, type Source, tooLarge } from '../source.ts'
import { toRead } from '../to-read.ts'
import { brokenLine } from './broken-line.ts'
import { pageText } from './html/lines.ts'
import { parseTree } from './html/tree.ts'
import { isList, readByteElements } from './json-elements.ts'
import { type Fields, fieldOf, fieldsOf, isRecord, keys, knownOf, textOf } from './record.ts'
import { sha256Of } from './text.ts'

const LISTS = ['articles', 'items', 'data', 'results', '@graph', 'docs', 'hits', 'entries', 'itemlistelement']
const GAP = '\n\n'

/** JSON lines: an article a line. A broken line is a trouble, the rest is read. */
export function* readJsonLines(source: Source, maxBytes: number): Generator<Read> {
  for (const line of readByteLines(source, maxBytes)) yield* readJsonLine(source.path, line, maxBytes)
}

/** The article of one line, or the articles of a list that stands on it. */
export function* readJsonLine(path: string, [line, bytes]: ByteLine, maxBytes: number): Generator<Read> {
  if (bytes === null) return yield trouble(path, line, 'too-large', tooLarge(maxBytes))
  const decoded = decode(bytes)
  if ('trouble' in decoded) return yield trouble(path, line, decoded.trouble.rule, decoded.trouble.message)
  const text = decoded.text.trim()
  if (text === '') return
  const value = parse(text)
  if (value === undefined) return yield brokenJson(path, line)
  let count = 0
  for (const record of recordsIn(value))
    yield readRecord(path, record, `${line}${count++ === 0 ? '' : `.${count}`}`, line)
}

/** A JSON file: an article, a list of them, or an object that holds such a list. */
export function* readJsonFile(source: Source, maxBytes: number): Generator<Read> {
  if (isList(source)) return yield* readJsonList(source, maxBytes)
  const whole = readWhole(source, maxBytes)
  if ('trouble' in whole) return yield trouble(source.path, null, whole.trouble.rule, whole.trouble.message)
  const decoded = decode(whole.bytes)
  if ('trouble' in decoded) return yield trouble(source.path, null, decoded.trouble.rule, decoded.trouble.message)
  const value = parse(decoded.text)
  if (value === undefined) {
    // Lines of JSON under the wrong name, or a file broken in the middle.
    const lines = decoded.text.split('\n').filter((line) => line.trim() !== '')
    if (lines.length > 1 && isRecord(parse(lines[0] ?? ''))) {
      return yield* readJsonLines({ path: source.path, chunks: () => [whole.bytes] }, maxBytes)
    }
    return yield brokenJson(source.path, brokenLine(decoded.text))
  }
  let count = 0
  for (const record of recordsIn(value)) yield readRecord(source.path, record, String(++count), null)
  if (count === 0) yield trouble(source.path, null, 'no-article', noArticle)
}

/** A list of articles, one at a time: thousands of them need not fit in memory, and a broken one is a trouble alone. */
function* readJsonList(source: Source, maxBytes: number): Generator<Read> {
  const { path } = source
  const elements = readByteElements(source, maxBytes)
  let count = 0
  let isBroken = false
  for (;;) {
    const { done, value } = elements.next()
    if (done) {
      if (!value && !isBroken) yield brokenJson(path, null)
      else if (count === 0) yield trouble(path, null, 'no-article', noArticle)
      return
    }
    const [line, bytes] = value
    const read = readElement(path, line, bytes, String(++count), maxBytes)
    isBroken = read.kind === 'trouble' && read.rule === 'broken-json'
    yield read
  }
}

function readElement(path: string, line: number, bytes: Uint8Array | null, ordinal: string, maxBytes: number): Read {
  if (bytes === null) return trouble(path, line, 'too-large', tooLarge(maxBytes))
  const decoded = decode(bytes)
  if ('trouble' in decoded) return trouble(path, line, decoded.trouble.rule, decoded.trouble.message)
  const text = decoded.text.trim()
  const value = parse(text)
  return value === undefined ? brokenJson(path, line + brokenLine(text) - 1) : readRecord(path, value, ordinal, line)
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

const noArticle = unexpected(
  'JSON',
  'an object with `text`, or a list of them',
  'JSON',
  'objek dengan `text`, atau daftarnya',
)

const brokenJson = (path: string, line: number | null): Read =>
  trouble(path, line, 'broken-json', unexpected('end of JSON', 'one whole value', 'Akhir JSON', 'satu nilai utuh'))

/** The articles in a value: itself, its elements, or those of a list that it holds. */
function* recordsIn(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) return yield* value
  if (!isRecord(value)) return yield value
  const fields = fieldsOf(value)
  if (fieldOf(fields, keys.text) !== null || fieldOf(fields, keys.html) !== null) return yield value
  const list = LISTS.map((key) => fields.get(key)?.value).find((held) => Array.isArray(held))
  if (Array.isArray(list)) return yield* list
  yield value
}

/**
 * One article out of a record, which goes by its ordinal where it has no id; `text` of the article is title and text,
 * each mapped back to its field.
 */
function readRecord(file: string, record: unknown, ordinal: string, line: number | null): Read {
  const fields = fieldsOf(isRecord(record) ? record : {})
  const id = (fieldOf(fields, keys.id)?.text ?? ordinal).replaceAll(/[\s\p{Cc}]+/gu, ' ')
  const path = `${file}#${id}`
  const body = bodyOf(fields)
  if (body === null) return trouble(isRecord(record) ? path : file, line, 'no-article', noArticle)
  const known = knownOf(fields, 'json')
  const head = fieldOf(fields, keys.title)?.text ?? ''
  const begin = head === '' ? 0 : head.length + GAP.length
  const page = HTML.test(body) ? pageText(parseTree(body), body) : plainText(body)
  const segments: Segment[] = page.segments.map((segment) => ({
    ...segment,
    start: segment.start + begin,
    end: segment.end + begin,
  }))
  if (head !== '') segments.unshift({ start: 0, end: head.length, source: 0, in: 'title' })
  return toRead({
    path,
    sha256: sha256Of(body),
    text: head === '' ? page.text : `${head}${GAP}${page.text}`,
    begin,
    titleSpan: head === '' ? null : { start: 0, end: head.length },
    known,
    segments,
    lineStarts: lineStarts(body),
    oddities: [],
    line,
  })
}

const HTML = /^\s*<(?:!doctype|html|body|article|section|div|p|h[1-6]|figure|ul|br|span|strong|b|img|a)\b/iu

const plainText = (text: string): { readonly text: string; readonly segments: readonly Segment[] } => ({
  text,
  segments: [{ start: 0, end: text.length, source: 0, in: 'text' }],
})

/** The text: as it stands, or out of a list, `"bodies": [{"value": "…"}]`, or an object, `"content": {"rendered": "…"}`. */
function bodyOf(fields: Fields): string | null {
  for (const key of [...keys.text, ...keys.html]) {
    const value = fields.get(key)?.value
    const text = typeof value === 'string' ? value : typeof value === 'number' ? null : textOf(value)
    if (text !== null) return text
  }
  return null
}
