import { unexpected } from '../read/message.ts'
import type { Parcel } from '../read/parcels.ts'
import { trouble } from '../read/read.ts'
import { tooLarge } from '../read/source.ts'
import { readLines } from './read-lines.ts'

/** What a line on stdin holds: a whole file, or one line of a file of JSON lines. */
interface ParcelLine {
  readonly path: string
  /** From 1; absent for a whole file. */
  readonly line: number | null
  /** Null for what is larger than allowed, and was not even read. */
  readonly base64: string | null
}

/**
 * Files that another program read and hands on, a line each: `{"path": "a.html", "base64": "…"}`, or of a line of JSON
 * lines `{"path": "a.ndjson", "line": 7, "base64": "…"}`. They are taken one by one, while the other still writes.
 */
export function* parcelLines(maxBytes: number): Generator<Parcel> {
  let number = 0
  for (const text of readLines('-')) {
    number++
    const held = parsed(text)
    if (held === null) yield trouble('-', number, 'broken-line', broken)
    else yield parcelOf(held, maxBytes)
  }
}

const broken = unexpected('line', '`{"path": …, "base64": …}`', 'Baris', '`{"path": …, "base64": …}`')

function parcelOf({ path, line, base64 }: ParcelLine, maxBytes: number): Parcel {
  const bytes = base64 === null ? null : Buffer.from(base64, 'base64')
  const isLarge = bytes === null || bytes.length > maxBytes
  if (line !== null) return { kind: 'lines', path, lines: [[line, isLarge ? null : bytes]] }
  return isLarge ? trouble(path, null, 'too-large', tooLarge(maxBytes)) : { kind: 'bytes', path, bytes }
}

function parsed(text: string): ParcelLine | null {
  try {
    const value: Partial<Record<keyof ParcelLine, unknown>> | null = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return null
    const { path, line = null, base64 = null } = value
    if (typeof path !== 'string' || (typeof base64 !== 'string' && base64 !== null)) return null
    return typeof line === 'number' || line === null ? { path, line, base64 } : null
  } catch {
    return null
  }
}
