import { availableParallelism } from 'node:os'
import { type Command, Option } from 'commander'
import { isDate } from '../model/calendar.ts'
import { nearest } from '../model/nearest.ts'
import { type Lang, langs } from '../model/readable.ts'
import { Refusal } from './refusal.ts'
import { type Kind, refusals } from './words/refusals.ts'

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

/** Options say what they do in `words/options.ts`; groups go by the names of their headings there. */
export const common = (command: Command): Command =>
  command
    .optionsGroup('output')
    .option('-o, --output <file>')
    .addOption(language())
    .option('--color')
    .option('--no-color')
    .option('-q, --quiet')
    .optionsGroup('settings')
    .option('--config <file>')
    .option('--no-config')
    .option('--print-config')

export const language = (): Option =>
  new Option('--lang <lang>')
    .choices([...langs])
    .default('en')
    .argParser(oneOf('language', langs, '--lang'))

export const reading = (command: Command): Command =>
  command
    .argument('[paths...]')
    .optionsGroup('input')
    .option('--max-bytes <n>', '', atLeast(1, '--max-bytes'), DEFAULT_MAX_BYTES)
    .option('--stdin-filename <name>')

export const threads = (command: Command): Command =>
  command.optionsGroup('input').option('-j, --jobs <n>', '', atLeast(1, '--jobs'), availableParallelism())

export const jobs = (command: Command): Command => threads(command).option('--cache [dir]')

export function format(command: Command, names: readonly string[]): Command {
  const option = new Option('-f, --format <name>').choices([...names])
  return command
    .optionsGroup('output')
    .addOption(option.argParser(oneOf('format', names, '--format')).default(names[0]))
}

/** Reads one word of a list; `flag` is null for an argument. */
export const oneOf =
  <T extends string>(kind: Kind, names: readonly T[], flag: string | null) =>
  (word: string): T => {
    const name = names.find((known) => known === word)
    if (name === undefined) throw new Refusal(refusals.notOneOf(kind, word, names, nearest(word, names), flag))
    return name
  }

/** Reads words of a list with commas between them: `conflict,agree`. */
export const someOf =
  <T extends string>(kind: Kind, names: readonly T[], flag: string) =>
  (words: string): readonly T[] =>
    words.split(',').map((word) => oneOf(kind, names, flag)(word.trim()))

export const atLeast =
  (least: number, flag: string) =>
  (word: string): number => {
    const number = /^\d+$/.test(word) ? Number(word) : Number.NaN
    if (!Number.isSafeInteger(number) || number < least) throw new Refusal(refusals.notNumber(word, least, flag))
    return number
  }

/** Reads a day of the calendar: `2025-01-31`. */
export const aDay =
  (flag: string) =>
  (word: string): string => {
    const [year = 0, month = 0, day = 0] = /^\d{4}-\d{2}-\d{2}$/.test(word) ? word.split('-').map(Number) : []
    if (!isDate({ year, month, day })) throw new Refusal(refusals.notDay(word, flag))
    return word
  }
