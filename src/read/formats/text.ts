import { hash } from 'node:crypto'
import { lineStarts } from '../../model/place.ts'
import { decode } from '../decode.ts'
import { unknown } from '../known.ts'
import { type Read, trouble } from '../read.ts'
import { readWhole, type Source } from '../source.ts'
import { type Draft, toRead } from '../to-read.ts'
import { readFrontMatter } from './front-matter.ts'
import { keys, knownOf } from './record.ts'

export const sha256Of = (bytes: Uint8Array | string): string => hash('sha256', bytes, 'hex')

/** A plain text file is one article; a front matter wins over what the text says. */
export function* readTextFile(source: Source, maxBytes: number): Generator<Read> {
  const whole = readWhole(source, maxBytes)
  if ('trouble' in whole) return yield trouble(source.path, null, whole.trouble.rule, whole.trouble.message)
  const decoded = decode(whole.bytes)
  if ('trouble' in decoded) return yield trouble(source.path, null, decoded.trouble.rule, decoded.trouble.message)
  yield toRead(draftOf(source.path, sha256Of(whole.bytes), decoded.text, decoded.oddities))
}

/** A draft whose text is the file, offset for offset. */
export function draftOf(path: string, sha256: string, text: string, oddities: Draft['oddities']): Draft {
  const front = readFrontMatter(text)
  const fields = new Map([...(front?.fields ?? [])].map(([key, { value }]) => [key, { key, value }]))
  const title = keys.title.map((key) => front?.fields.get(key)).find((field) => field !== undefined) ?? null
  return {
    path,
    sha256,
    text,
    begin: front?.end ?? 0,
    titleSpan: title && { start: title.start, end: title.end },
    known: front ? knownOf(fields, 'front-matter') : unknown,
    segments: [{ start: 0, end: text.length, source: 0, in: 'text' }],
    lineStarts: lineStarts(text),
    oddities,
    line: null,
  }
}
