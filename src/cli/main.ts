import { Command, CommanderError } from 'commander'
import { InputError } from '../read/input-error.ts'
import { version } from '../version.ts'
import { annotateCommand } from './annotate.ts'
import { checkCommand } from './check.ts'
import { compareCommand } from './compare.ts'
import { explainCommand } from './explain.ts'
import { extractCommand } from './extract.ts'
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
  for (const make of commands) program.addCommand(make(terminal, (code) => (exitCode = code)))
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
    .replace(/^error: (?:(?:option|command-argument) .* is invalid\. )?/, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ')
