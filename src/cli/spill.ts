import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from './refusal.ts'
import { refusals } from './words/refusals.ts'

/** Where a piece of text lies. */
export interface Piece {
  readonly at: number
  readonly size: number
}

/** A file for what memory should not hold. It has no name: however the program ends, nothing is left of it. */
export interface Spill {
  readonly add: (text: string) => Piece
  readonly read: (piece: Piece) => string
  /** The value that was written as JSON. */
  readonly json: <T>(piece: Piece | undefined) => T
  readonly close: () => void
}

/** So many bytes are written at a time. */
const BLOCK = 1 << 20

export function openSpill(): Spill {
  const file = attempt(openNameless)
  let held: string[] = []
  let [size, written] = [0, 0]
  const flush = (): void => {
    const bytes = Buffer.from(held.join(''))
    for (let from = 0; from < bytes.length; ) from += attempt(() => writeSync(file, bytes, from))
    written += bytes.length
    held = []
  }
  const read = ({ at, size: length }: Piece): string => {
    if (at + length > written) flush()
    const bytes = Buffer.alloc(length)
    for (let from = 0; from < length; ) {
      const count = attempt(() => readSync(file, bytes, from, length - from, at + from))
      if (count === 0) throw new Error(`the temporary file ends at ${at + from}, expected ${at + length}`)
      from += count
    }
    return bytes.toString()
  }
  return {
    add: (text) => {
      held.push(text)
      const piece = { at: size, size: Buffer.byteLength(text) }
      size += piece.size
      if (size - written >= BLOCK) flush()
      return piece
    },
    read,
    json: <T>(piece: Piece | undefined): T => {
      const value: T = JSON.parse(piece ? read(piece) : 'null')
      return value
    },
    close: () => closeSync(file),
  }
}

/** Writing goes on at the end wherever was read, since reads say where. */
function openNameless(): number {
  for (let nth = 0; ; nth += 1) {
    const name = join(tmpdir(), `rkn-${process.pid}-${nth}.tmp`)
    try {
      const file = openSync(name, 'wx+', 0o600)
      unlinkSync(name)
      return file
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
}

function attempt<T>(step: () => T): T {
  try {
    return step()
  } catch (error) {
    throw new Refusal(refusals.spill(tmpdir(), error))
  }
}
