import { Command, CommanderError } from 'commander'
import { InputError } from '../read/input-error.ts'
import { version } from '../version.ts'
import { annotateCommand } from './annotate.ts'
import { checkCommand } from './check.ts'
import { asksHelp, languageOf, refusalOf } from './command-line.ts'
import { compareCommand } from './compare.ts'
import { completionCommand } from './completion.ts'
import { explainCommand } from './explain.ts'
import { extractCommand } from './extract.ts'
import { language } from './options.ts'
import { openOutput } from './output.ts'
import { ClosedPipe, exitCodes, Refusal, refusalLine } from './refusal.ts'
import { schemaCommand } from './schema.ts'
import { processTerminal, type Terminal } from './terminal.ts'

/** Makes a command that runs on the terminal and gives its exit code to `done`. */
export type MakeCommand = (terminal: Terminal, done: (exitCode: number) => void) => Command

/** In the order of the help. */
const commands: readonly MakeCommand[] = [
  checkCommand,
  extractCommand,
  compareCommand,
  annotateCommand,
  explainCommand,
  schemaCommand,
  completionCommand,
]

/** Runs the command line `argv` (without node and script) and gives its exit code. */
export async function main(argv: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  let exitCode: number = exitCodes.done
  // Help into a closed pipe, notices into another: nobody listens, and nothing is wrong. An answer is told by its write.
  for (const stream of [terminal.stdout, terminal.stderr]) stream.on('error', () => {})
  const program = new Command('rkn')
    .version(`rkn ${version}`)
    .addOption(language())
    .enablePositionalOptions()
    .showHelpAfterError(false)
  for (const make of commands) program.addCommand(make(terminal, (code) => (exitCode = code)))
  program.hook('preAction', (_, command) => configure(program, command, terminal))
  for (const command of [program, ...program.commands]) quietly(command, terminal)
  try {
    if (asksHelp(argv)) {
      const { describe } = await import('./help.ts')
      describe(program, await languageOf(argv, terminal))
    }
    await program.parseAsync([...argv], { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof ClosedPipe) return exitCodes.done
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCodes.done
      if (error.code === 'commander.help') return exitCodes.refused
    } else if (!(error instanceof Refusal) && !(error instanceof InputError)) throw error
    const names = program.commands.map((command) => command.name())
    const words = error instanceof CommanderError ? refusalOf(error, argv, names) : error.words
    terminal.stderr.write(refusalLine(words, await languageOf(argv, terminal)))
    return exitCodes.refused
  }
}

/** Before a command that takes settings runs: what a configuration file says and nobody typed. */
async function configure(program: Command, command: Command, terminal: Terminal): Promise<void> {
  const typedBefore = program.getOptionValueSource('lang') === 'cli' && command.getOptionValueSource('lang') !== 'cli'
  if (typedBefore) command.setOptionValueWithSource('lang', program.getOptionValue('lang'), 'cli')
  const { config: asked, printConfig }: { config?: string | false; printConfig?: true } = command.opts()
  if (!command.options.some(({ long }) => long === '--config')) return
  const { applyConfig, findConfig, shownConfig } = await import('./config.ts')
  const config = asked === false ? null : findConfig(terminal, asked)
  if (config) applyConfig(command, config, terminal)
  if (!printConfig) return
  await openOutput(terminal, undefined).write(shownConfig(command, config))
  throw new CommanderError(exitCodes.done, 'rkn.printConfig', '')
}

/** Errors of the command line are told by `main`, and nothing ends the process itself. */
function quietly(command: Command, { stdout, stderr }: Terminal): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => stdout.write(text),
    writeErr: (text) => stderr.write(text),
    outputError: () => {},
  })
}
