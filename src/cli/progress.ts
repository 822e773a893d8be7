import type { Lang } from '../model/readable.ts'
import type { Stream, Terminal } from './terminal.ts'
import { progressWords } from './words/progress.ts'

/** What is done sooner needs no progress. */
const PATIENCE = 1000
/** Between two looks of the reader. */
const BLINK = 100

/** Counts articles on stderr while somebody watches it. */
export interface Counter {
  readonly add: (articles: number) => void
  readonly finish: () => void
}

interface Watched {
  readonly quiet?: boolean
  readonly output?: string
  readonly lang: Lang
}

const silent: Counter = { add: () => {}, finish: () => {} }

/**
 * Begins to show once the run takes over a second. Where the answer itself comes line by line on the same terminal, it is
 * progress enough: `streams`.
 */
export function counterOn({ stdout, stderr }: Terminal, { quiet, output, lang }: Watched, streams: boolean): Counter {
  if (stderr.isTTY !== true || quiet || (streams && output === undefined && stdout.isTTY)) return silent
  // The one clock of the program: nothing but the terminal ever sees it.
  const begin = performance.now()
  let next = begin + PATIENCE
  let count = 0
  return {
    add: (articles) => {
      count += articles
      if (performance.now() < next) return
      next = performance.now() + BLINK
      show(stderr, progressWords[lang].read(count))
    },
    finish: () => {
      if (!streams && performance.now() - begin > PATIENCE) show(stderr, progressWords[lang].comparing(count))
    },
  }
}

/** Counts what passes through. */
export function* counted<T>(values: Iterable<T>, counter: Counter): Generator<T> {
  for (const value of values) {
    yield value
    counter.add(1)
  }
  counter.finish()
}

const show = (stderr: Stream, words: string): void => {
  stderr.write(`\r\u001b[K${words}`)
}

/** Takes the progress off the terminal, before anything else is written there. */
export function clearProgress({ stderr }: Terminal): void {
  if (stderr.isTTY) stderr.write('\r\u001b[K')
}
