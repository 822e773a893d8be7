import { closeSync, openSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'

/** The lines of a file, or of stdin for `-`, without holding more than one block of it. */
export function* readLines(path: string): Generator<string> {
  const descriptor = path === '-' ? 0 : openSync(path, 'r')
  const decoder = new StringDecoder('utf8')
  const block = Buffer.alloc(65_536)
  try {
    let rest = ''
    for (let size = readBlock(descriptor, block); size > 0; size = readBlock(descriptor, block)) {
      const lines = (rest + decoder.write(block.subarray(0, size))).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
    if (rest !== '') yield rest
  } finally {
    if (descriptor !== 0) closeSync(descriptor)
  }
}

/** Bytes read; 0 at the end. A pipe that has nothing yet (EAGAIN) is waited for. */
function readBlock(descriptor: number, block: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, block)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : null
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10)
    }
  }
}
