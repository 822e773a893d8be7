import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ClosedPipe, Refusal } from './refusal.ts'
import type { Stream, Terminal } from './terminal.ts'
import { refusals } from './words/refusals.ts'

/** Where a command's answer goes. Nothing of it is seen before `finish`, when it goes to a file. */
export interface Output {
  readonly write: (text: string) => Promise<void>
  readonly finish: () => void
  /** Leaves an older file as it was. */
  readonly abandon: () => void
}

/** Opens stdout or the file at once, so that an unwritable one is refused before any work is done. */
export function openOutput({ stdout }: Terminal, file: string | undefined): Output {
  return file === undefined ? streamOutput(stdout) : fileOutput(file)
}

function streamOutput(stream: Stream): Output {
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        // The callback comes when the reader has taken the text: a slow pipe slows us down, it does not fill memory.
        stream.write(text, (error) => (error ? reject(failureOf(error)) : resolve()))
      }),
    finish: () => {},
    abandon: () => {},
  }
}

function failureOf(error: Error): Error {
  const gone = 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
  return gone ? new ClosedPipe() : new Refusal(refusals.outputEnded(error))
}

/**
 * Writes beside the file and renames at the end: whoever reads the file sees the old one or the new one, whole. Until
 * the first write nothing lies beside it; whoever stops us after that finds it gone again.
 */
function fileOutput(file: string): Output {
  const target = resolved(file)
  const known = statSync(target, { throwIfNoEntry: false })
  if (known?.isDirectory()) throw new Refusal(refusals.outputIsFolder(file))
  // /dev/null and pipes are written to as they are: they must not be replaced by a file.
  const inPlace = known !== undefined && !known.isFile()
  const beside = inPlace ? target : join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  const open = (): number => openSync(beside, 'w', known?.mode ?? 0o666)
  const remove = (): void => {
    if (!inPlace) rmSync(beside, { force: true })
  }
  let descriptor: number | null = null
  let forget = (): void => {}
  const close = (): void => {
    if (descriptor !== null) closeSync(descriptor)
    descriptor = null
  }
  const abandon = (): void => {
    close()
    remove()
    // Only now: a second Ctrl-C must not end the program before the file is gone.
    forget()
  }
  const opened = (): number => {
    if (descriptor !== null) return descriptor
    forget = onStop(abandon)
    descriptor = open()
    return descriptor
  }
  attempt(file, () => {
    // The reader of a pipe must not see it closed and opened again.
    if (inPlace) return opened()
    // A signal that comes between the two is heard after them.
    const late = onStop(() => {
      remove()
      late()
    })
    closeSync(open())
    setImmediate(late)
    return remove()
  })
  return {
    write: async (text) => {
      attempt(file, () => writeAll(opened(), Buffer.from(text)))
      // A signal is heard between two writes.
      await new Promise<void>((resolve) => void setImmediate(resolve))
    },
    finish: () =>
      attempt(file, () => {
        const written = opened()
        if (!inPlace && known) fchmodSync(written, known.mode)
        if (!inPlace) fsyncSync(written)
        close()
        if (!inPlace) renameSync(beside, target)
        forget()
      }),
    abandon,
  }
}

const stops = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Cleans up when the program is told to stop, then stops as it would have; gives what takes the watch off again. */
function onStop(clean: () => void): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    clean()
    process.kill(process.pid, signal)
  }
  for (const signal of stops) process.on(signal, stop)
  return () => {
    for (const signal of stops) process.off(signal, stop)
  }
}

/** A link stays a link: what it points to is written. */
function resolved(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return file
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length; ) from += writeSync(descriptor, bytes, from)
}

function attempt<T>(file: string, step: () => T): T {
  try {
    return step()
  } catch (error) {
    throw new Refusal(refusals.output(file, error))
  }
}
