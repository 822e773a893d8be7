import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { Command } from 'commander'
import type { Notice } from '../model/notice.ts'
import type { ExtractLine } from '../model/report.ts'
import { nearest } from '../read/input-error.ts'
import { answer, type ReportOptions, reportOptions, whole } from './answer.ts'
import type { MakeCommand } from './main.ts'
import { readLines } from './read-lines.ts'
import { Refusal } from './refusal.ts'
import { pipedInto } from './sources.ts'
import { refusals } from './words/refusals.ts'

export const compareCommand: MakeCommand = (terminal, done) =>
  reportOptions(new Command('compare').argument('[claims...]')).action(
    async (typed: readonly string[], options: ReportOptions) => {
      const paths = typed.length > 0 ? typed : pipedInto(terminal)
      for (const path of paths) mustExist(path)
      const exitCode = await answer(terminal, options, async (accept) => {
        const { compare } = await import('../check.ts')
        const { isExtractLine } = await import('../report/schema/fits.ts')
        const report = accept(compare(extractLines(paths, isExtractLine)))
        if (options.format !== 'html') return whole(report)
        const { readFromDisk } = await import('./read-again.ts')
        return { ...whole(report), ...(await readFromDisk(report)) }
      })
      done(exitCode)
    },
  )

/** A mistyped name is refused before anything is read. */
function mustExist(path: string): void {
  if (path === '-' || existsSync(path)) return
  const folder = dirname(path)
  const near = existsSync(folder) ? nearest(basename(path), readdirSync(folder)) : null
  throw new Refusal(refusals.noSuchClaims(path, near))
}

/** The lines of the files; one that is no line of extract becomes a notice with its place, and the rest goes on. */
function* extractLines(
  paths: readonly string[],
  isExtractLine: (value: unknown) => value is ExtractLine,
): Generator<ExtractLine> {
  for (const path of paths) {
    let number = 0
    for (const line of linesOf(path)) {
      number++
      if (line.trim() === '') continue
      const value = parsed(line)
      if (isExtractLine(value)) yield value
      else yield { record: 'notice', ...brokenLine(path, number) }
    }
  }
}

function* linesOf(path: string): Generator<string> {
  try {
    yield* readLines(path)
  } catch (error) {
    throw new Refusal(refusals.unreadable(path, 'claims', error))
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const brokenLine = (path: string, line: number): Notice => ({
  rule: 'broken-line',
  article: null,
  path,
  start: null,
  end: null,
  line,
  column: 1,
  message: 'Unexpected line, expected one that `rkn extract` wrote: it is left out',
  messageId: 'Baris tidak dikenal, seharusnya baris dari `rkn extract`: baris ini dilewati',
})
