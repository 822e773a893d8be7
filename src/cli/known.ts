import { readFileSync } from 'node:fs'
import type { Baseline, PlacedWaiver, Waived, Waiver } from '../model/known.ts'
import { inFile, type Notice } from '../model/notice.ts'
import { lineStarts } from '../model/place.ts'
import type { Report } from '../model/report.ts'
import { baselineOf, withoutKnown } from '../narrow/baseline.ts'
import { waive } from '../narrow/waive.ts'
import { fits } from '../report/schema/fits.ts'
import { baseline as baselineSchema, oneWaiver, waivers as waiversSchema } from '../report/schema/known.ts'
import { checkObject, parsed } from './checked.ts'
import { type Output, openOutput } from './output.ts'
import { Refusal } from './refusal.ts'
import type { Terminal } from './terminal.ts'
import { inWaiver, refusals } from './words/refusals.ts'

/** What a run does about conflicts that somebody knows of. */
export interface KnownOptions {
  readonly waivers?: string
  readonly today?: string
  readonly baseline?: string
  readonly writeBaseline?: true
}

/** What is done to a report before it is shown, and after. */
export interface Acceptance {
  readonly accept: (report: Report) => Report
  /** What it left out because of a waiver. */
  readonly waived: () => readonly Waived[]
  /** Writes the new baseline, when one was asked for. */
  readonly finish: () => Promise<void>
  readonly abandon: () => void
}

/** Reads the files that say which conflicts are known, and refuses a wrong one before any work is done. */
export function acceptance(
  terminal: Terminal,
  { waivers: waiverFile, today, baseline: file, writeBaseline }: KnownOptions,
): Acceptance {
  const waivers = waiverFile === undefined ? [] : readWaivers(waiverFile)
  if (writeBaseline && file === undefined) {
    throw new Refusal(refusals.noBaseline)
  }
  const output: Output | null = writeBaseline ? openOutput(terminal, file) : null
  const known = file === undefined || writeBaseline ? null : readBaseline(file)
  let made: Baseline | null = null
  let leftByWaivers: readonly Waived[] = []
  return {
    accept: (report) => {
      const { report: unwaived, waived } = waive(report, waivers, today ?? null)
      leftByWaivers = waived
      if (file === undefined) return unwaived
      made = baselineOf(unwaived)
      const left = withoutKnown(unwaived, known ?? made)
      const count = conflictsOf(unwaived) - conflictsOf(left)
      return count === 0 ? left : { ...left, notices: [...left.notices, leftOut(file, count)] }
    },
    waived: () => leftByWaivers,
    finish: async () => {
      await output?.write(`${JSON.stringify(made, null, 2)}\n`)
      output?.finish()
    },
    abandon: () => output?.abandon(),
  }
}

function readWaivers(file: string): readonly PlacedWaiver[] {
  const text = readText(file, 'waivers')
  const value = parsed(file, text)
  if (!Array.isArray(value)) throw new Refusal(refusals.notWaivers(file))
  for (const [index, entry] of value.entries()) checkObject(inWaiver(index + 1, file), entry, oneWaiver)
  return isWaivers(value) ? placed(file, text, value) : []
}

const isWaivers = (value: unknown): value is readonly Waiver[] => fits(waiversSchema, value)

/** Waivers with the lines that their `"event"` stands in, in the order of the file. */
function placed(path: string, text: string, waivers: readonly Waiver[]): readonly PlacedWaiver[] {
  const starts = lineStarts(text)
  const keys = [...text.matchAll(/"event"\s*:/g)].map(({ index }) => index)
  return waivers.map((waiver, index) => {
    const at = keys[index] ?? 0
    return { ...waiver, path, line: Math.max(starts.filter((start) => start <= at).length, 1) }
  })
}

function readBaseline(file: string): Baseline {
  const value = parsed(file, readText(file, 'baseline'))
  if (isBaseline(value)) return value
  throw new Refusal(refusals.notBaseline(file))
}

const isBaseline = (value: unknown): value is Baseline => fits(baselineSchema, value)

function readText(file: string, wanted: 'waivers' | 'baseline'): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Refusal(refusals.unreadable(file, wanted, error))
  }
}

const conflictsOf = ({ events }: Report): number => events.reduce((sum, { conflicts }) => sum + conflicts.length, 0)

const leftOut = (path: string, count: number): Notice => ({
  rule: 'known-conflicts',
  ...inFile(path),
  message: count === 1 ? '1 conflict is known and left out' : `${count} conflicts are known and left out`,
  messageId: `${count} pertentangan sudah dikenal dan tidak ditampilkan`,
})
