/** The process as the commands see it; tests hand in another. */
export interface Terminal {
  readonly stdout: Stream
  readonly stderr: Stream
  readonly stdinIsTty: boolean
  /** The current folder. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

export type Stream = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }

export const processTerminal = (): Terminal => ({
  stdout: process.stdout,
  stderr: process.stderr,
  stdinIsTty: process.stdin.isTTY === true,
  cwd: process.cwd(),
  env: process.env,
})

/** Width of a report that is read later, in a file or a pager. */
const UNKNOWN_WIDTH = 100

/** The terminal's width, else that of `COLUMNS`. */
export function columnsOf({ stdout, env }: Terminal): number {
  const columns = stdout.columns ?? Number(env['COLUMNS'])
  return Number.isInteger(columns) && columns > 0 ? Math.max(columns, 40) : UNKNOWN_WIDTH
}

/** The option decides, then `NO_COLOR` (no-color.org), then `FORCE_COLOR`, then whether somebody is looking. */
export function colorOf({ stdout, env }: Terminal, asked: boolean | undefined, toFile: boolean): boolean {
  if (asked !== undefined) return asked
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0'
  return !toFile && stdout.isTTY === true && env['TERM'] !== 'dumb'
}
