import { asUtf8, type ByteLine, joined, type Source } from '../source.ts'

const code = (sign: string): number => sign.charCodeAt(0)
const [LIST, LIST_END, QUOTE, BACKSLASH, COMMA, NEWLINE] = ['[', ']', '"', '\\', ',', '\n'].map(code)
const OPEN: ReadonlySet<number> = new Set(['[', '{'].map(code))
const CLOSE: ReadonlySet<number> = new Set([']', '}'].map(code))
const SPACE: ReadonlySet<number> = new Set(['\t', '\n', '\r', ' '].map(code))

/** Whether a JSON text is a list, by its first sign. */
export function isList(source: Source): boolean {
  for (const chunk of asUtf8(source.chunks())) {
    const first = chunk.find((byte) => byte < 0x80 && !SPACE.has(byte))
    if (first !== undefined) return first === LIST
  }
  return false
}

/**
 * The elements of a JSON list as bytes, each with the line it begins on, so that a list of any length need not fit in
 * memory; null for one longer than allowed. Returns whether the list ends as one does.
 */
export function* readByteElements(source: Source, maxBytes: number): Generator<ByteLine, boolean> {
  let held: Uint8Array[] = []
  let size = 0
  let count = 0
  let line = 1
  /** The line of the element's first sign; null as long as there is none. */
  let begin: number | null = null
  let depth = 0
  let isString = false
  let isEscaped = false
  let isClosed = false
  const hold = (part: Uint8Array): void => {
    size += part.length
    if (size <= maxBytes) held.push(part)
    else held = []
  }
  const take = (): ByteLine => {
    const element: ByteLine = [begin ?? line, size > maxBytes ? null : joined(held, size)]
    held = []
    size = 0
    begin = null
    count++
    return element
  }
  for (const chunk of asUtf8(source.chunks())) {
    let from = 0
    for (const [at, byte] of chunk.entries()) {
      if (byte === NEWLINE) line++
      if (isString) {
        if (isEscaped) isEscaped = false
        else if (byte === BACKSLASH) isEscaped = true
        else if (byte === QUOTE) isString = false
        continue
      }
      if (depth === 0 && !isClosed) {
        // Before the list there is nothing but a mark of the charset.
        if (byte === LIST) depth = 1
        from = at + 1
        continue
      }
      if (depth === 1 && byte === COMMA) {
        hold(chunk.subarray(from, at))
        yield take()
        from = at + 1
      } else if (depth === 1 && byte === LIST_END) {
        hold(chunk.subarray(from, at))
        // `[]` has no element, `[1,]` lacks one.
        if (begin !== null || count > 0) yield take()
        from = at + 1
        depth = 0
        isClosed = true
      } else if (!SPACE.has(byte)) {
        begin ??= line
        if (byte === QUOTE) isString = true
        else if (OPEN.has(byte)) depth++
        else if (CLOSE.has(byte)) depth = Math.max(depth - 1, 1)
      }
    }
    if (from < chunk.length) hold(chunk.subarray(from))
  }
  if (begin !== null) yield take()
  return isClosed
}
