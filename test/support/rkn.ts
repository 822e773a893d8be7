import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { main } from '../../src/cli/main.ts'
import type { Terminal } from '../../src/cli/terminal.ts'

export const root = join(import.meta.dirname, '../..')

export interface Run {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Gathers what is written to it. */
class Sink extends Writable {
  readonly isTTY: boolean
  readonly columns?: number
  text = ''

  constructor({ isTTY = false, columns }: { readonly isTTY?: boolean; readonly columns?: number } = {}) {
    super({ decodeStrings: false })
    this.isTTY = isTTY
    if (columns !== undefined) this.columns = columns
  }

  override _write(chunk: string, _: string, done: () => void): void {
    this.text += chunk
    done()
  }
}

/** Runs the command line in this process, on a terminal of our own. */
export async function rkn(
  args: readonly string[],
  {
    env = {},
    isTTY = false,
    columns,
    cwd = root,
  }: { env?: Terminal['env']; isTTY?: boolean; columns?: number; cwd?: string } = {},
): Promise<Run> {
  const stdout = new Sink({ isTTY, ...(columns !== undefined && { columns }) })
  const stderr = new Sink()
  const exitCode = await main(args, { stdout, stderr, stdinIsTty: true, cwd, env })
  return { exitCode, stdout: stdout.text, stderr: stderr.text }
}

/** Runs the built program in a process of its own, from the project's folder. */
export function spawnRkn(
  args: readonly string[],
  {
    env = {},
    input = '',
    node = [],
    cwd = root,
  }: { env?: Record<string, string>; input?: string; node?: readonly string[]; cwd?: string } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, join(root, 'bin/rkn.js'), ...args], {
    cwd,
    encoding: 'utf8',
    input,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    maxBuffer: 1 << 28,
  })
  return { exitCode: status, stdout, stderr }
}
