import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, extname, isAbsolute, join } from 'node:path'
import { globSync } from 'tinyglobby'
import { nearest } from '../model/nearest.ts'
import { IGNORE_FILE, type IgnoreRules, isIgnored, outerRules, readRules, rulesOf } from './ignored.ts'
import { InputError } from './input-error.ts'
import { type Message, unexpected } from './message.ts'
import { type Trouble, trouble } from './read.ts'

/** A file to read, as the user would name it. */
export interface FoundFile {
  readonly kind: 'file'
  readonly path: string
}

/** What lies beside articles and is none: of npm, and the settings of rkn itself. */
const skipped = new Set(['node_modules', 'package.json', 'package-lock.json', 'rkn.config.json'])
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The files behind paths, folders and globs. Folders are walked in code-unit order, without hidden files,
 * `node_modules` and what a `.rknignore` leaves out; a file is found once. Throws `InputError` for a path that does not exist.
 */
export function* findFiles(
  paths: readonly string[],
  extensions: ReadonlySet<string>,
  ignored: readonly string[],
): Generator<FoundFile | Trouble> {
  const roots = paths.flatMap((path) => (path === '-' ? [path] : resolve(path)))
  const walk: Walk = { extensions, seen: new Set() }
  for (const root of roots.map((path) => (path === '-' ? path : tidy(path)))) {
    if (root === '-') yield { kind: 'file', path: root }
    else yield* findAt(root, true, walk, rulesAt(root, ignored))
  }
}

/** What holds below a root. A root that a `.rknignore` leaves out was asked for by name: that file does not hold. */
function rulesAt(root: string, ignored: readonly string[]): readonly IgnoreRules[] {
  const given = ignored.length === 0 ? [] : [rulesOf(root, ignored)]
  return [...outerRules(root).filter((rules) => !isIgnored([rules], root, true)), ...given]
}

interface Walk {
  readonly extensions: ReadonlySet<string>
  /** Real paths of the folders and files met: a link back to one of them is not followed. */
  readonly seen: Set<string>
}

/** A path that exists, or what a glob matches. */
function resolve(path: string): readonly string[] {
  if (exists(path)) return [path]
  if (/[*?[\]{}!]/u.test(path)) {
    const found = globSync(path.replaceAll('\\', '/'), {
      absolute: isAbsolute(path),
      dot: false,
      onlyFiles: true,
      expandDirectories: false,
      ignore: ['**/node_modules/**'],
    })
    const kept = found.filter((file) => !isIgnored(outerRules(file), file, false))
    if (kept.length > 0) return kept.sort(compareText)
    throw new InputError({
      message: `No file matches \`${path}\`, expected a file, a folder or a glob`,
      messageId: `Tidak ada berkas yang cocok dengan \`${path}\`, seharusnya berkas, folder, atau pola glob`,
    })
  }
  const like = suggestion(path)
  throw new InputError({
    message: `No such path \`${path}\`, expected a file, a folder or a glob${like === null ? '' : `; did you mean \`${like}\`?`}`,
    messageId: `Tidak ada \`${path}\`, seharusnya berkas, folder, atau pola glob${like === null ? '' : `; maksudnya \`${like}\`?`}`,
  })
}

function exists(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch {
    return false
  }
}

/** The path with its first wrong part replaced by the name most like it. */
function suggestion(path: string): string | null {
  const folder = dirname(path)
  if (folder !== path && !exists(folder)) {
    const better = suggestion(folder)
    return better === null ? null : join(better, basename(path))
  }
  const name = nearest(basename(path), namesIn(folder))
  return name === null ? null : join(folder, name)
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).sort(compareText)
  } catch {
    return []
  }
}

const tidy = (path: string): string =>
  join(path)
    .replaceAll('\\', '/')
    .replace(/(?<=[^/])\/+$/, '')

function* findAt(
  path: string,
  asked: boolean,
  walk: Walk,
  rules: readonly IgnoreRules[],
): Generator<FoundFile | Trouble> {
  const found = look(path)
  if (typeof found === 'string') {
    if (walk.seen.has(found)) return
    walk.seen.add(found)
    if (asked || walk.extensions.has(extname(path).toLowerCase())) yield { kind: 'file', path }
    return
  }
  if (found.kind === 'trouble') return yield found.trouble(path)
  if (walk.seen.has(found.real)) return
  walk.seen.add(found.real)
  yield* findIn(path, walk, rules)
}

type Look =
  | string
  | { readonly kind: 'folder'; readonly real: string }
  | { readonly kind: 'trouble'; readonly trouble: (path: string) => Trouble }

/** What stands at a path, links followed: a file (its real path), a folder, or something that cannot be read. */
function look(path: string): Look {
  try {
    const stats = statSync(path)
    if (stats.isFile()) return realpathSync(path)
    if (stats.isDirectory()) return { kind: 'folder', real: realpathSync(path) }
    return { kind: 'trouble', trouble: (at) => trouble(at, null, 'not-a-file', special) }
  } catch (error) {
    return { kind: 'trouble', trouble: (at) => unreadable(at, error) }
  }
}

const special: Message = unexpected('pipe, socket or device', 'a file', 'Pipa, soket, atau perangkat', 'berkas')

/** A path that the system refuses to read. */
export function unreadable(path: string, error: unknown): Trouble {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : ''
  return trouble(
    path,
    null,
    'unreadable',
    unexpected(`error${code}`, 'a readable file', `Galat${code}`, 'berkas yang dapat dibaca'),
  )
}

function* findIn(folder: string, walk: Walk, outer: readonly IgnoreRules[]): Generator<FoundFile | Trouble> {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    return yield unreadable(folder, error)
  }
  const rules = entries.some(({ name }) => name === IGNORE_FILE) ? [...outer, readRules(folder)] : outer
  for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
    if (entry.name.startsWith('.') || skipped.has(entry.name)) continue
    const path = folder === '.' ? entry.name : `${folder === '/' ? '' : folder}/${entry.name}`
    if (isIgnored(rules, path, entry.isDirectory())) continue
    if (entry.isFile() && !walk.extensions.has(extname(entry.name).toLowerCase())) continue
    yield* findAt(path, false, walk, rules)
  }
}
