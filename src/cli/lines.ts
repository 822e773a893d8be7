import type { CommonOptions } from './options.ts'
import { type Output, openOutput } from './output.ts'
import { clearProgress } from './progress.ts'
import type { Terminal } from './terminal.ts'

export interface LineOptions extends CommonOptions {
  readonly format: 'ndjson' | 'json'
}

export const lineFormats = ['ndjson', 'json'] as const

/** They may come from other threads. */
type Values<T> = Iterable<T> | AsyncIterable<T>

/** Writes values as they come, a line each, or as one JSON array; a slow reader slows us down. */
export const answerLines = (
  terminal: Terminal,
  options: LineOptions,
  make: () => Promise<Values<unknown>>,
): Promise<void> =>
  answerTexts(terminal, options, async () => {
    const { safeJson } = await import('../report/safe.ts')
    const values = await make()
    return options.format === 'json' ? arrayOf(values, safeJson) : linesOf(values, safeJson)
  })

/** Writes pieces of text as they come. */
export async function answerTexts(
  terminal: Terminal,
  options: CommonOptions,
  make: () => Promise<Values<string>>,
): Promise<void> {
  const output = openOutput(terminal, options.output)
  try {
    await inBatches(output, await make())
    output.finish()
    clearProgress(terminal)
  } catch (error) {
    clearProgress(terminal)
    output.abandon()
    throw error
  }
}

/** About this many characters are handed over at a time. */
const BATCH = 65_536

/** Writes pieces of text, many at a time. */
export async function inBatches(output: Output, texts: Values<string>): Promise<void> {
  let batch = ''
  for await (const text of texts) {
    batch += text
    if (batch.length < BATCH) continue
    await output.write(batch)
    batch = ''
  }
  if (batch !== '') await output.write(batch)
}

type Write = (value: unknown) => string

async function* linesOf(values: Values<unknown>, write: Write): AsyncGenerator<string> {
  for await (const value of values) yield `${write(value)}\n`
}

async function* arrayOf(values: Values<unknown>, write: Write): AsyncGenerator<string> {
  let before = '[\n'
  for await (const value of values) {
    yield `${before}${write(value)}`
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}
