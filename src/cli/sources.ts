import { readFileSync } from 'node:fs'
import type { Read } from '../read/read-articles.ts'
import type { ReadOptions } from './options.ts'
import { Refusal } from './refusal.ts'
import type { Terminal } from './terminal.ts'

/** Gives what reads the articles of the paths that were typed; stdin when none was and somebody pipes. */
export async function sourcesOf(
  terminal: Terminal,
  { maxBytes, stdinFilename }: ReadOptions,
): Promise<(typed: readonly string[]) => Iterable<Read>> {
  const { readArticles } = await import('../read/read-articles.ts')
  return (typed) => {
    const paths = typed.length > 0 ? typed : pipedInto(terminal)
    const stdin = paths.includes('-') ? { stdin: { name: stdinFilename ?? null, bytes: readFileSync(0) } } : {}
    return readArticles(paths, { maxBytes, ...stdin })
  }
}

/** `-`, unless stdin is a terminal, where nobody would know what the program waits for. */
export function pipedInto({ stdinIsTty }: Terminal): readonly string[] {
  if (stdinIsTty) throw new Refusal('Unexpected end of the command line, expected files, folders, globs or -')
  return ['-']
}
