import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { InputError } from './input-error.ts'

/** Patterns as in `.gitignore`, with the folder that they count from. */
export interface IgnoreRules {
  readonly folder: string
  readonly patterns: Ignore
}

/** Holds for the folder it lies in and all below it, from the current folder down. */
export const IGNORE_FILE = '.rknignore'

export const rulesOf = (folder: string, patterns: string | readonly string[]): IgnoreRules => ({
  folder,
  patterns: ignore().add(typeof patterns === 'string' ? patterns : [...patterns]),
})

/** The rules in a folder's `.rknignore`. */
export function readRules(folder: string): IgnoreRules {
  const file = join(folder, IGNORE_FILE)
  try {
    return rulesOf(folder, readFileSync(file, 'utf8'))
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/,.*/s, '') : String(error)
    throw new InputError({
      message: `Unexpected trouble with \`${file}\`, expected a file of patterns: ${reason}`,
      messageId: `\`${file}\` tidak dapat dibaca, seharusnya berkas pola: ${reason}`,
    })
  }
}

/** Whether the rules leave a path out; of two that speak of it the later, deeper one decides, `!` takes it back. */
export function isIgnored(rules: readonly IgnoreRules[], path: string, isFolder: boolean): boolean {
  let left = false
  for (const { folder, patterns } of rules) {
    const inside = relative(folder, path)
    if (inside === '' || isOutside(inside)) continue
    const { ignored, unignored } = patterns.test(isFolder ? `${inside}/` : inside)
    if (ignored || unignored) left = ignored
  }
  return left
}

/** The rules that hold where a path lies: those of the current folder and of the folders between. */
export function outerRules(path: string): readonly IgnoreRules[] {
  const inside = relative('.', path)
  if (inside === '' || isOutside(inside)) return []
  const above = inside.split(/[\\/]/).slice(0, -1)
  return ['.', ...above.map((_, index) => above.slice(0, index + 1).join('/'))]
    .filter((folder) => existsSync(join(folder, IGNORE_FILE)))
    .map(readRules)
}

const isOutside = (inside: string): boolean => /^\.\.(?:[\\/]|$)/.test(inside) || isAbsolute(inside)
