import type { CommanderError } from 'commander'
import { nearest } from '../model/nearest.ts'
import { type Lang, langs } from '../model/readable.ts'
import type { Message } from '../read/message.ts'
import type { Terminal } from './terminal.ts'
import { refusals } from './words/refusals.ts'

/** Whether somebody wants to read how the program is used: `--help`, `help check`, nothing at all. */
export const asksHelp = ([first, ...rest]: readonly string[]): boolean =>
  first === undefined || first === 'help' || [first, ...rest].some((word) => /^(?:--help|-[a-z]*h[a-z]*)$/.test(word))

/** The language that was typed, else that of the configuration; of a broken one nothing is said here. */
export async function languageOf(argv: readonly string[], terminal: Terminal): Promise<Lang> {
  const typed = langs.find((lang) => lang === lastValue(argv, '--lang'))
  if (typed !== undefined) return typed
  if (argv.includes('--no-config')) return 'en'
  const { findConfig } = await import('./config.ts')
  try {
    const set = findConfig(terminal, lastValue(argv, '--config'))?.settings.get('lang')
    return langs.find((lang) => lang === set) ?? 'en'
  } catch {
    return 'en'
  }
}

/** The value of an option as typed last, `--lang id` or `--lang=id`. */
function lastValue(argv: readonly string[], flag: string): string | undefined {
  const end = argv.indexOf('--')
  const words = end < 0 ? argv : argv.slice(0, end)
  const values = words.flatMap((word, index) => {
    if (word === flag) return [words[index + 1]]
    return word.startsWith(`${flag}=`) ? [word.slice(flag.length + 1)] : []
  })
  return values.at(-1)
}

/** What commander refuses, in our words: `error: unknown option '--fromat'\n(Did you mean --format?)`. */
export function refusalOf(
  { code, message }: CommanderError,
  argv: readonly string[],
  commands: readonly string[],
): Message {
  const named = argv.find((word) => commands.includes(word))
  const command = named === undefined ? 'rkn' : `rkn ${named}`
  const [, word = ''] = /'([^']*)'/.exec(message) ?? []
  const [, near = null] = /\(Did you mean (?:one of )?([^,?]+)/.exec(message) ?? []
  switch (code) {
    case 'commander.unknownOption':
      return refusals.unknownOption(word, command, near)
    case 'commander.unknownCommand':
      return refusals.unknownCommand(word, near ?? nearest(word, commands))
    case 'commander.optionMissingArgument':
      return refusals.noValue(word)
    case 'commander.missingArgument':
      return refusals.noArgument(word, command)
    case 'commander.excessArguments': {
      const [most = 0, given = 0] = (/Expected (\d+) arguments? but got (\d+)/.exec(message) ?? []).slice(1).map(Number)
      return refusals.tooMany(command, most, given)
    }
    default: {
      const words = message
        .replace(/^error: /, '')
        .replace(/\s+/g, ' ')
        .trim()
      return { message: words, messageId: words }
    }
  }
}
