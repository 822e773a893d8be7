import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { Command } from 'commander'
import { nearest } from '../model/nearest.ts'
import { inFile, type Notice } from '../model/notice.ts'
import type { CompareLine } from '../model/report.ts'
import { answer, answerTo, type ReportOptions, reportOptions } from './answer.ts'
import type { MakeCommand } from './main.ts'
import { threads } from './options.ts'
import { readLines } from './read-lines.ts'
import { Refusal } from './refusal.ts'
import { pipedInto } from './sources.ts'
import { refusals } from './words/refusals.ts'

interface CompareOptions extends ReportOptions {
  readonly jobs: number
}

export const compareCommand: MakeCommand = (terminal, done) =>
  reportOptions(threads(new Command('compare').argument('[claims...]'))).action(
    async (typed: readonly string[], options: CompareOptions) => {
      const paths = typed.length > 0 ? typed : pipedInto(terminal)
      for (const path of paths) mustExist(path)
      const lines = await linesFrom(paths)
      if (isStream(options)) {
        const { compareStream } = await import('./compare-stream.ts')
        return done(await compareStream(terminal, options, lines))
      }
      const exitCode = await answer(terminal, options, async (accept) => {
        const found = await answerTo(inShares(lines), options, accept)
        if (options.format !== 'html') return found
        const { readFromDisk } = await import('./read-again.ts')
        return { ...found, ...(await readFromDisk(found.report)) }
      })
      done(exitCode)
    },
  )

/** Lines with stable ids can go out batch by batch, unless somebody must see the whole report first. */
const isStream = ({ format, ids, waivers, baseline, writeBaseline }: ReportOptions): boolean =>
  format === 'ndjson' && ids === 'stable' && waivers === undefined && baseline === undefined && !writeBaseline

async function linesFrom(paths: readonly string[]): Promise<Iterable<CompareLine>> {
  const { isCompareLine } = await import('../report/schema/fits.ts')
  return extractLines(paths, isCompareLine)
}

/** So many lines are taken at a time. */
const SHARE = 256

async function* inShares(lines: Iterable<CompareLine>): AsyncGenerator<readonly CompareLine[]> {
  let share: CompareLine[] = []
  for (const line of lines) {
    share.push(line)
    if (share.length < SHARE) continue
    yield share
    share = []
  }
  yield share
}

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
  isCompareLine: (value: unknown) => value is CompareLine,
): Generator<CompareLine> {
  for (const path of paths) {
    let number = 0
    for (const line of linesOf(path)) {
      number++
      if (line.trim() === '') continue
      const value = parsed(line)
      if (isCompareLine(value)) yield value
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
  ...inFile(path, line),
  message: 'Unexpected line, expected one that `rkn extract` wrote: it is left out',
  messageId: 'Baris tidak dikenal, seharusnya baris dari `rkn extract`: baris ini dilewati',
})
