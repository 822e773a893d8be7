import type { Terminal } from './terminal.ts'

/** Fewer articles than this are done before anybody wonders. */
const EVERY = 50

/** Counts articles on stderr while somebody watches it. */
export interface Counter {
  readonly add: (articles: number) => void
  readonly finish: () => void
}

export function counterOn({ stderr }: Terminal, quiet: boolean): Counter {
  const watched = stderr.isTTY === true && !quiet
  let count = 0
  let shown = 0
  return {
    add: (articles) => {
      count += articles
      if (!watched || count - shown < EVERY) return
      stderr.write(`\r${count} articles …`)
      shown = count
    },
    finish: () => {
      if (shown > 0) stderr.write('\r\u001b[K')
    },
  }
}

/** Counts what passes through. */
export function* counted<T>(values: Iterable<T>, terminal: Terminal, quiet: boolean): Generator<T> {
  const counter = counterOn(terminal, quiet)
  for (const value of values) {
    yield value
    counter.add(1)
  }
  counter.finish()
}
