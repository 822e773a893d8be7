import { type Message, unexpected } from './message.ts'
import { type Utf16, utf16Of } from './utf16.ts'

/** Something to read: a file or standard input, in chunks, so that a long list of articles need not fit in memory. */
export interface Source {
  /** As the user named it. */
  readonly path: string
  readonly chunks: () => Iterable<Uint8Array>
}

export type Whole =
  | { readonly bytes: Uint8Array }
  | { readonly trouble: { readonly rule: string; readonly message: Message } }

/** All bytes of a source, unless there are more than allowed. */
export function readWhole(source: Source, maxBytes: number): Whole {
  const chunks: Uint8Array[] = []
  let size = 0
  for (const chunk of source.chunks()) {
    size += chunk.length
    if (size > maxBytes) return { trouble: { rule: 'too-large', message: tooLarge(maxBytes) } }
    chunks.push(chunk)
  }
  return { bytes: joined(chunks, size) }
}

/** A line with its number from 1; null for the bytes of one longer than allowed. */
export type ByteLine = readonly [line: number, bytes: Uint8Array | null]

/** The lines of a source as bytes. */
export function* readByteLines(source: Source, maxBytes: number): Generator<ByteLine> {
  let held: Uint8Array[] = []
  let size = 0
  let line = 1
  const take = (): ByteLine => {
    const whole = size > maxBytes ? null : joined(held, size)
    held = []
    size = 0
    return [line++, whole]
  }
  const hold = (part: Uint8Array): void => {
    size += part.length
    // What is too long already is not kept.
    if (size <= maxBytes) held.push(part)
    else held = []
  }
  for (const chunk of asUtf8(source.chunks())) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      hold(chunk.subarray(from, at))
      yield take()
      from = at + 1
    }
    if (from < chunk.length) hold(chunk.slice(from))
  }
  if (size > 0) yield take()
}

export const tooLarge = (maxBytes: number): Message =>
  unexpected(
    'size',
    `at most ${maxBytes} bytes (--max-bytes)`,
    'Ukuran',
    `paling banyak ${maxBytes} bita (--max-bytes)`,
  )

export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** Chunks in UTF-16, told in UTF-8, so that their lines can be found; any others as they are. */
export function* asUtf8(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let decoder: ReturnType<typeof decoderOf> | undefined
  for (const chunk of chunks) {
    if (decoder === undefined) decoder = decoderOf(utf16Of(chunk))
    yield decoder ? new TextEncoder().encode(decoder.decode(chunk, { stream: true })) : chunk
  }
}

const decoderOf = (wide: Utf16 | null) => wide && new TextDecoder(wide)
