import { basename, resolve } from 'node:path'
import { watch as watchPaths } from 'chokidar'
import type { Lang } from '../model/readable.ts'
import { InputError } from '../read/input-error.ts'
import { ClosedPipe, exitCodes, Refusal, refusalLine } from './refusal.ts'
import type { Terminal } from './terminal.ts'
import { progressWords } from './words/progress.ts'
import { refusals } from './words/refusals.ts'

/** Changes come in bursts, as editors save: the last of a burst begins the run. */
const PAUSE = 150

const CLEAR = '\u001b[2J\u001b[3J\u001b[H'

/** What a run reads and what it writes: its own files must not set it off again. */
export interface Watching {
  readonly reads: readonly string[]
  readonly writes: readonly string[]
  readonly lang: Lang
}

/** Runs once, then again whenever what it reads has changed, until it is interrupted; a terminal is cleared first. */
export async function watch(
  terminal: Terminal,
  { reads, writes, lang }: Watching,
  run: () => Promise<number>,
): Promise<number> {
  if (reads.includes('-')) throw new Refusal(refusals.watchingStdin)
  const { stdout, stderr } = terminal
  const again = async (): Promise<void> => {
    if (stdout.isTTY) stdout.write(CLEAR)
    await run()
    stderr.write(`${progressWords[lang].watching}\n`)
  }
  const own = new Set(writes.map((file) => resolve(file)))
  const watcher = watchPaths(reads.map(withoutGlob), {
    ignoreInitial: true,
    ignored: (path) => own.has(resolve(path)) || /^(?:\.[^./].*|node_modules)$/.test(basename(path)),
  })
  try {
    // Watching first: what changes during the first run sets off the second.
    await new Promise<void>((ready) => watcher.once('ready', ready))
    return await new Promise<number>((done, fail) => {
      let last = again()
      last.catch(fail)
      let pause: NodeJS.Timeout | undefined
      watcher.on('all', () => {
        clearTimeout(pause)
        pause = setTimeout(() => {
          last = last.then(again).catch((error: unknown) => {
            if (error instanceof ClosedPipe) done(exitCodes.done)
            else if (error instanceof Refusal || error instanceof InputError)
              stderr.write(refusalLine(error.words, lang))
            else fail(error)
          })
        }, PAUSE)
      })
      watcher.on('error', (error) => fail(new Refusal(refusals.watching(error))))
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done(exitCodes.done))
    })
  } finally {
    await watcher.close()
  }
}

/** `berita/2024/*.txt` → `berita/2024`: the folder in which a glob looks. */
function withoutGlob(path: string): string {
  const parts = path.split('/')
  const first = parts.findIndex((part) => /[*?[\]{}!]/.test(part))
  return first < 0 ? path : parts.slice(0, first).join('/') || (path.startsWith('/') ? '/' : '.')
}
