import { Command, CommanderError } from 'commander'
import { InputError } from '../read/input-error.ts'
import { version } from '../version.ts'
import { annotateCommand } from './annotate.ts'
import { checkCommand } from './check.ts'
import { compareCommand } from './compare.ts'
import { completionCommand } from './completion.ts'
import { explainCommand } from './explain.ts'
import { extractCommand } from './extract.ts'
import { withExamples } from './help.ts'
import { openOutput } from './output.ts'
import { ClosedPipe, exitCodes, Refusal } from './refusal.ts'
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
    .description('Extracts dated claims from Indonesian news and shows where the sources agree or conflict.')
    .version(`rkn ${version}`)
    .showHelpAfterError(false)
  for (const make of commands) {
    const command = make(terminal, (code) => (exitCode = code))
    program.addCommand(withExamples(command, command.name()))
  }
  withExamples(program, '')
  program.hook('preAction', (_, command) => configure(command, terminal))
  for (const command of [program, ...program.commands]) quietly(command, terminal)
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof ClosedPipe) return exitCodes.done
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.refused
    if (!(error instanceof Refusal) && !(error instanceof InputError)) throw error
    terminal.stderr.write(`rkn: ${error.message}\n`)
    return exitCodes.refused
  }
}

/** Before a command that takes settings runs: what a configuration file says and nobody typed. */
async function configure(command: Command, terminal: Terminal): Promise<void> {
  const { config: asked, printConfig }: { config?: string | false; printConfig?: true } = command.opts()
  if (!command.options.some(({ long }) => long === '--config')) return
  const { applyConfig, findConfig, shownConfig } = await import('./config.ts')
  const config = asked === false ? null : findConfig(terminal, asked)
  if (config) applyConfig(command, config, terminal)
  if (!printConfig) return
  await openOutput(terminal, undefined).write(shownConfig(command, config))
  throw new CommanderError(exitCodes.done, 'rkn.printConfig', '')
}

/** Errors of the command line become one line on stderr and exit code 2, and nothing ends the process itself. */
function quietly(command: Command, { stdout, stderr }: Terminal): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => stdout.write(text),
    writeErr: (text) => stderr.write(text),
    outputError: (text, write) => write(`rkn: ${oneLine(text)}\n`),
  })
}

/** Commander's message without what it says twice: `option '-f, --format <name>' argument 'jsn' is invalid.` */
const oneLine = (text: string): string =>
  text
    .replace(/^error: /, '')
    .replace(
      /^option '(?:-\w, )?(--[\w-]+)[^']*' argument '.*?' is invalid\. (.*)/s,
      (_, flag, reason) => `${reason.trim()} (${flag})`,
    )
    .replace(/^command-argument value '.*?' is invalid for argument '[^']*'\. /, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ')
