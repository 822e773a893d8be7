import type { Mark } from './mark.ts'
import { readMetaLine } from './meta-line.ts'
import { bodyStart } from './page/head.ts'

/** Where a page may say when it appeared, best first. */
export type DateSpot = 'head' | 'dateline' | 'foot' | 'updated'

export interface DateCandidate {
  readonly value: string
  readonly spot: DateSpot
  /** Index of the line. */
  readonly line: number
}

const order: readonly DateSpot[] = ['head', 'dateline', 'foot', 'updated']

/** Every day on which the page itself may have appeared. Dates in prose, in timelines and of other articles are none. */
export function dateCandidates(marks: readonly Mark[], fromDateline: string | null): readonly DateCandidate[] {
  const body = bodyStart(marks)
  const found = marks.flatMap((mark, line): DateCandidate[] => {
    const meta = mark.role === 'date' ? readMetaLine(mark.line.norm) : null
    if (!meta) return []
    const spot = meta.updated ? 'updated' : line < body ? 'head' : 'foot'
    return [{ value: meta.stamp.value, spot, line }]
  })
  return fromDateline === null ? found : [...found, { value: fromDateline, spot: 'dateline', line: body }]
}

/** The candidate used: the best spot, and there the first with a clock, else the first. */
export function choosePublished(candidates: readonly DateCandidate[]): string | null {
  for (const spot of order) {
    const here = candidates.filter((candidate) => candidate.spot === spot)
    // «Rabu, 9 Juli 2025» over a page is the day it was looked at; the article's own date has a clock.
    const first = here.find(({ value }) => value.includes('T')) ?? here[0]
    if (!first) continue
    const exact = candidates.find(({ value }) => value.startsWith(`${first.value}T`))
    return exact?.value ?? first.value
  }
  return null
}
