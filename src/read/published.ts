import type { PublishedCandidate } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import type { Mark } from './mark.ts'
import { readMetaLine } from './meta-line.ts'
import { bodyStart } from './page/head.ts'
import { findStamps } from './stamp.ts'

/** Where a page may say when it appeared, best first. */
const order: readonly PublishedCandidate['spot'][] = ['head', 'dateline', 'foot', 'updated', 'prose']

/** Every day on which the page itself may have appeared. Other dates in prose, in timelines and of other articles are none. */
export function dateCandidates(
  marks: readonly Mark[],
  dateline: { readonly value: string; readonly line: Span } | null,
): readonly PublishedCandidate[] {
  const body = bodyStart(marks)
  const found = marks.flatMap((mark, index): PublishedCandidate[] => {
    const meta = mark.role === 'date' ? readMetaLine(mark.line.norm) : null
    if (!meta) return []
    const spot = meta.updated ? 'updated' : index < body ? 'head' : 'foot'
    const at = spanOf(mark.line)
    const change = meta.change && ({ value: meta.change.value, from: 'text', spot: 'updated', at } as const)
    return [{ value: meta.stamp.value, from: 'text', spot, at }, ...(change ? [change] : [])]
  })
  const printed: readonly PublishedCandidate[] =
    dateline === null ? [] : [{ value: dateline.value, from: 'text', spot: 'dateline', at: spanOf(dateline.line) }]
  return [...found, ...printed, ...todays(marks)]
}

/** «hari ini, Kamis, 7 Maret 2024»: what the page calls today. */
const TODAY = /\b(?:hari|pagi|siang|sore|petang|malam) ini,? \(?(?=[a-z\d])/gu
/** Characters behind it in which its date stands. */
const BESIDE = 40

function todays(marks: readonly Mark[]): readonly PublishedCandidate[] {
  return marks.flatMap(({ line, role }) =>
    role !== 'paragraph'
      ? []
      : [...line.norm.matchAll(TODAY)].flatMap((today): readonly PublishedCandidate[] => {
          const from = today.index + today[0].length
          const beside = line.norm.slice(from, from + BESIDE)
          const [stamp] = findStamps(beside)
          // «tepat hari ini, 7 Maret 2014 silam»: years ago.
          if (stamp?.start !== 0 || /^ (?:silam|lalu)/u.test(beside.slice(stamp.end))) return []
          return [{ value: stamp.value.slice(0, 'yyyy-mm-dd'.length), from: 'text', spot: 'prose', at: spanOf(line) }]
        }),
  )
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** The candidate used: the best spot, and there the first with a clock, else the first. */
export function choosePublished(candidates: readonly PublishedCandidate[]): string | null {
  for (const spot of order) {
    const here = candidates.filter((candidate) => candidate.spot === spot)
    // «Rabu, 9 Juli 2025» over a page is the day it was looked at; the article's own date has a clock.
    const first = here.find(({ value }) => value.includes('T')) ?? here[0]
    if (!first) continue
    const exact = candidates.find(
      (one) => one.value.startsWith(`${first.value}T`) && (spot === 'updated' || one.spot !== 'updated'),
    )
    return exact?.value ?? first.value
  }
  return null
}
