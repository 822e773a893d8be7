import { availableParallelism } from 'node:os'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { isDate } from '../model/calendar.ts'
import { type Lang, langs } from '../model/readable.ts'
import { didYouMean } from './suggest.ts'

/** What every command that answers with a report or with lines takes. */
export interface CommonOptions {
  readonly output?: string
  readonly lang: Lang
  readonly color?: boolean
  readonly quiet?: boolean
}

/** What every command that reads articles takes. */
export interface ReadOptions {
  readonly maxBytes: number
  readonly stdinFilename?: string
}

/** What the commands that understand many articles take. */
export interface JobOptions extends ReadOptions {
  readonly jobs: number
  /** True: in the usual folder. */
  readonly cache?: string | true
}

const DEFAULT_MAX_BYTES = 10_000_000

export const common = (command: Command): Command =>
  command
    .optionsGroup('Output:')
    .option('-o, --output <file>', 'write to a file; an older one stays whole until the new one is')
    .addOption(language('language of the report and the messages'))
    .option('--color', 'colours, wherever the report goes')
    .option('--no-color', 'no colours; NO_COLOR does the same')
    .option('-q, --quiet', 'no notices and no progress on stderr')
    .optionsGroup('Settings:')
    .option('--config <file>', 'settings from this file, rather than from the nearest rkn.config.json or .rknrc')
    .option('--no-config', 'no settings from any file')
    .option('--print-config', 'show the settings that hold, and which file or flag they are from')

export const language = (description: string): Option =>
  new Option('--lang <lang>', description)
    .choices([...langs])
    .default('en')
    .argParser(oneOf('language', langs))

export const reading = (command: Command): Command =>
  command
    .argument(
      '[paths...]',
      'files, folders or globs; - is stdin; stdin too where none is given and something is piped in',
    )
    .optionsGroup('Input:')
    .option('--max-bytes <n>', 'skip files that are larger, with a notice', atLeast(1), DEFAULT_MAX_BYTES)
    .option('--stdin-filename <name>', 'the name, and by its ending the format, of what comes on stdin')

export const jobs = (command: Command): Command =>
  command
    .option('-j, --jobs <n>', 'threads that understand articles', atLeast(1), availableParallelism())
    .option('--cache [dir]', 'keep what was understood, so that a next run reads only what changed (.rkn-cache)')

export function format(command: Command, names: readonly string[]): Command {
  const option = new Option('-f, --format <name>', 'form of the answer').choices([...names])
  return command.optionsGroup('Output:').addOption(option.argParser(oneOf('format', names)).default(names[0]))
}

/** Reads one word of a list. */
export const oneOf =
  <T extends string>(what: string, names: readonly T[]) =>
  (word: string): T => {
    const name = names.find((known) => known === word)
    if (name === undefined) throw new InvalidArgumentError(unexpected(what, word, names))
    return name
  }

/** Reads words of a list with commas between them: `conflict,agree`. */
export const someOf =
  <T extends string>(what: string, names: readonly T[]) =>
  (words: string): readonly T[] =>
    words.split(',').map((word) => oneOf(what, names)(word.trim()))

export const atLeast =
  (least: number) =>
  (word: string): number => {
    const number = /^\d+$/.test(word) ? Number(word) : Number.NaN
    if (!Number.isSafeInteger(number) || number < least) {
      throw new InvalidArgumentError(`Unexpected number \`${word}\`, expected a whole number from ${least}`)
    }
    return number
  }

/** Reads a day of the calendar: `2025-01-31`. */
export function aDay(word: string): string {
  const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/.test(word) ? word.split('-').map(Number) : []
  if (!isDate({ year, month, day }))
    throw new InvalidArgumentError(`Unexpected day \`${word}\`, expected one like 2025-01-31`)
  return word
}

const unexpected = (what: string, word: string, names: readonly string[]): string =>
  `Unexpected ${what} \`${word}\`, expected one of ${names.join(', ')}${didYouMean(word, names)}`
