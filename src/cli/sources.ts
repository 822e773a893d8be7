import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Read } from '../read/read-articles.ts'
import type { ReadOptions } from './options.ts'
import { Refusal } from './refusal.ts'
import { didYouMean } from './suggest.ts'
import type { Terminal } from './terminal.ts'

/** Gives what reads the articles of the paths that were typed; stdin when none was and somebody pipes. */
export async function sourcesOf(
  terminal: Terminal,
  { maxBytes, stdinFilename }: ReadOptions,
): Promise<(typed: readonly string[]) => Iterable<Read>> {
  const { readArticles } = await import('../read/read-articles.ts')
  return (typed) => {
    const paths = typed.length > 0 ? typed : pipedInto(terminal)
    for (const path of paths) mustExist(path)
    return readArticles(paths, { maxBytes, ...(stdinFilename !== undefined && { stdinFilename }) })
  }
}

/** `-`, unless stdin is a terminal, where nobody would know what the program waits for. */
export function pipedInto({ stdinIsTty }: Terminal): readonly string[] {
  if (stdinIsTty) throw new Refusal('Unexpected end of the command line, expected files, folders, globs or -')
  return ['-']
}

/** A mistyped path is refused before anything is read; a glob may match nothing. */
export function mustExist(path: string): void {
  if (path === '-' || existsSync(path) || /[*?{[]/.test(path)) return
  const folder = dirname(path)
  const siblings = existsSync(folder) ? readdirSync(folder) : []
  const near = didYouMean(basename(path), siblings).replace(
    / ([^ ]+)\?$/,
    (_, name: string) => ` ${join(folder, name)}?`,
  )
  throw new Refusal(`Unexpected path \`${path}\`, expected a file, a folder or a glob${near}`)
}
