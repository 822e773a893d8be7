import type { Command } from 'commander'

/** What a shell can complete of one command. */
export interface Completed {
  readonly name: string
  readonly description: string
  readonly flags: readonly Flag[]
  /** Words that an argument can be; empty where files are meant. */
  readonly words: readonly string[]
}

export interface Flag {
  /** `-f`; null when there is none. */
  readonly short: string | null
  readonly long: string
  readonly description: string
  /** Words that its value can be, empty where a file or a text is meant; null when it takes no value. */
  readonly values: readonly string[] | null
}

/** The commands of the program, in the order of its help; `words` of a command that does not list its own. */
export function treeOf(program: Command, words: Readonly<Record<string, readonly string[]>>): readonly Completed[] {
  return program
    .createHelp()
    .visibleCommands(program)
    .map((command) => ({
      name: command.name(),
      description: bare(command.description()),
      flags: flagsOf(command),
      words: command.name() === 'help' ? program.commands.map((one) => one.name()) : argumentWords(command, words),
    }))
}

function flagsOf(command: Command): readonly Flag[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map(({ short, long, description, required, optional, argChoices }) => ({
      short: short ?? null,
      long: long ?? '',
      description: bare(description),
      values: required || optional ? (argChoices ?? []) : null,
    }))
}

const argumentWords = (command: Command, words: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  words[command.name()] ?? command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? [])

/** Text that no shell reads anything into. */
const bare = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N} ,.;()=/-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
