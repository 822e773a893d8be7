import { weekdayNames } from '../lexicon/weekdays.ts'
import type { PublishedCandidate } from '../model/article.ts'
import { civil, dayOf, isDate, weekdayOf } from '../model/calendar.ts'
import type { Span } from '../model/span.ts'
import { interval } from '../model/time.ts'
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
const TODAY = / ini(?<=\b(?:hari|pagi|siang|sore|petang|malam) ini),? \(?(?=[a-z\d])/gu
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

/** A day that the prose tells without its year: «Sabtu (10/5)». */
interface ToldDay {
  readonly weekday: number
  readonly day: number
  readonly month: number
}

const TOLD = new RegExp(`\\b(${weekdayNames.join('|').toLowerCase()}) \\((\\d{1,2})/(\\d{1,2})\\)`, 'gu')

/** The days that paragraphs tell by weekday, day and month. */
export const toldDays = (marks: readonly Mark[]): readonly ToldDay[] =>
  marks.flatMap(({ line, role }) =>
    role === 'paragraph' || role === 'caption'
      ? [...line.norm.matchAll(TOLD)].map(([, name, day, month]) => ({
          weekday: weekdayNames.findIndex((weekday) => weekday.toLowerCase() === name),
          day: Number(day),
          month: Number(month),
        }))
      : [],
  )

/** Days before a publication of which its page tells without a year. */
const RECENT = 90

/** How many of the told days lie shortly before the date, on the weekday that is told. */
function fitting(value: string, told: readonly ToldDay[]): number {
  const published = interval(value)?.last
  if (published === undefined) return 0
  const { year } = civil(published)
  return told.filter(({ weekday, day, month }) =>
    [year, year - 1].some((tried) => {
      if (!isDate({ year: tried, month, day })) return false
      const then = dayOf({ year: tried, month, day })
      return then <= published && published - then <= RECENT && weekdayOf(then) === weekday
    }),
  ).length
}

/**
 * The candidate used: the best spot, and there the one that fits most of the days that the prose tells («Sabtu (10/5)»),
 * of those the first with a clock, else the first.
 */
export function choosePublished(
  candidates: readonly PublishedCandidate[],
  told: readonly ToldDay[] = [],
): string | null {
  for (const spot of order) {
    const there = candidates.filter((candidate) => candidate.spot === spot)
    const most = Math.max(...there.map(({ value }) => fitting(value, told)))
    const here = there.filter(({ value }) => fitting(value, told) === most)
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
