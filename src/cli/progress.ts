import type { Terminal } from './terminal.ts'

/** Fewer articles than this are done before anybody wonders. */
const EVERY = 50

/** Counts articles on stderr while somebody watches it; passes everything through. */
export function* counted<T>(reads: Iterable<T>, { stderr }: Terminal, quiet: boolean): Generator<T> {
  const watched = stderr.isTTY === true && !quiet
  let count = 0
  for (const read of reads) {
    yield read
    count++
    if (watched && count % EVERY === 0) stderr.write(`\r${count} articles …`)
  }
  if (watched && count >= EVERY) stderr.write('\r\u001b[K')
}
