import { datingVerbs } from '../../lexicon/plan-words.ts'
import type { EventType } from '../../model/claim.ts'
import type { Clause } from '../../model/reading.ts'
import { interval, type TimeValue } from '../../model/time.ts'
import type { Candidate } from '../candidates.ts'
import { dateAt, type Grid, norm } from '../grid.ts'
import { happeningVerbs } from '../triggers/light-verbs.ts'

/** The day an article appeared; null when it does not say. */
const today = (grid: Grid): number | null => {
  const { published } = grid.reading.article
  return published ? (interval(published.value)?.first ?? null) : null
}

/** Words before a year that dates the clause. Sorted. */
const yearOpeners = new Set([',', 'akhir', 'awal', 'di', 'hingga', 'mulai', 'pada', 'per', 'sejak', 'tahun'])

/** Whether the clause is dated to come, over, or not at all as seen from the day of the article. */
export function dated(grid: Grid, { first, last }: Clause): 'ahead' | 'over' | null {
  const now = today(grid)
  if (now === null) return null
  for (let token = first; token < last; token += 1) {
    const time = dateAt(grid, token)
    const span = time && interval(time.edtf)
    // «kalender 2025», «Pemilu 2024»: a bare year behind a noun is its name.
    if (!span || (/^\d{4}$/.test(norm(grid, token)) && !yearOpeners.has(norm(grid, token - 1)))) continue
    if (Number.isFinite(span.first)) return span.first > now ? 'ahead' : 'over'
  }
  return null
}

/** Types that tell of something else with a date of its own: «mengumumkan kenaikan tarif mulai Januari». */
const telling: ReadonlySet<EventType> = new Set<EventType>([
  'accuse',
  'agree',
  'appoint',
  'ban',
  'condemn',
  'permit',
  'promise',
  'report',
  'sentence',
  'sign',
  'speak',
  'support',
  'vote',
])

/** «Juara diumumkan pada 12 Januari», «Diumumkan 12 Januari»: the day right behind a passive is its own. */
const hasOwnDay = (grid: Grid, verb: number): boolean =>
  grid.reading.tokens[verb]?.word?.voice === 'passive' &&
  dateAt(grid, norm(grid, verb + 1) === 'pada' ? verb + 2 : verb + 1) !== null

/** Words that tell of something else, whose day may be to come, and not of themselves. */
export const tellsOther = (grid: Grid, { type, first }: Candidate): boolean => {
  const word = norm(grid, first)
  return datingVerbs.has(word) || (telling.has(type) && !happeningVerbs.has(word) && !hasOwnDay(grid, first))
}

/** Whether the time of a claim lies after the day of the article. */
export function isAhead(grid: Grid, candidate: Candidate, time: TimeValue): boolean {
  const now = today(grid)
  const first = interval(time.edtf)?.first
  return now !== null && first !== undefined && Number.isFinite(first) && first > now && !tellsOther(grid, candidate)
}
