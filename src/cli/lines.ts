import type { CommonOptions } from './options.ts'
import { type Output, openOutput } from './output.ts'
import type { Terminal } from './terminal.ts'

export interface LineOptions extends CommonOptions {
  readonly format: 'ndjson' | 'json'
}

export const lineFormats = ['ndjson', 'json'] as const

/** They may come from other threads. */
type Values = Iterable<unknown> | AsyncIterable<unknown>

/** Writes values as they come, a line each, or as one JSON array; a slow reader slows us down. */
export async function answerLines(
  terminal: Terminal,
  options: LineOptions,
  make: () => Promise<Values>,
): Promise<void> {
  const output = openOutput(terminal, options.output)
  try {
    await (options.format === 'json' ? asArray(output, await make()) : asLines(output, await make()))
    output.finish()
  } catch (error) {
    output.abandon()
    throw error
  }
}

/** About this many characters are handed over at a time. */
const BATCH = 65_536

async function asLines(output: Output, values: Values): Promise<void> {
  const { safeJson } = await import('../report/safe.ts')
  let batch = ''
  for await (const value of values) {
    batch += `${safeJson(value)}\n`
    if (batch.length >= BATCH) {
      await output.write(batch)
      batch = ''
    }
  }
  if (batch !== '') await output.write(batch)
}

async function asArray(output: Output, values: Values): Promise<void> {
  const { safeJson } = await import('../report/safe.ts')
  let before = '[\n'
  for await (const value of values) {
    await output.write(`${before}${safeJson(value)}`)
    before = ',\n'
  }
  await output.write(before === '[\n' ? '[]\n' : '\n]\n')
}
