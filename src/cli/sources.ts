import { readFileSync } from 'node:fs'
import type { Parcel } from '../read/parcels.ts'
import type { Read } from '../read/read-articles.ts'
import type { ReadOptions } from './options.ts'
import { Refusal } from './refusal.ts'
import type { Terminal } from './terminal.ts'
import { refusals } from './words/refusals.ts'

/** What the paths that were typed lead to; stdin when none was and somebody pipes. */
export interface Sources {
  readonly parcels: (typed: readonly string[]) => Iterable<Parcel>
  readonly articles: (typed: readonly string[]) => Iterable<Read>
}

export async function sourcesOf(terminal: Terminal, { maxBytes, stdinFilename }: ReadOptions): Promise<Sources> {
  const { parcelsOf, readParcel } = await import('../read/parcels.ts')
  const parcels = (typed: readonly string[]): Iterable<Parcel> => {
    const paths = typed.length > 0 ? typed : pipedInto(terminal)
    const stdin = paths.includes('-') ? { stdin: { name: stdinFilename ?? null, bytes: readFileSync(0) } } : {}
    // Nobody named a path and nobody pipes: a cron job, an editor.
    if (typed.length === 0 && stdin.stdin?.bytes.length === 0) throw new Refusal(refusals.noPath)
    return parcelsOf(paths, { maxBytes, ...stdin })
  }
  function* articles(typed: readonly string[]): Generator<Read> {
    for (const parcel of parcels(typed)) yield* readParcel(parcel, { maxBytes })
  }
  return { parcels, articles }
}

/** `-`, unless stdin is a terminal, where nobody would know what the program waits for. */
export function pipedInto({ stdinIsTty }: Terminal): readonly string[] {
  if (stdinIsTty) throw new Refusal(refusals.noPath)
  return ['-']
}
