import { bareVerbs } from '../../../lexicon/bare-verbs.ts'
import { anyEvent } from '../../../lexicon/day-words.ts'
import { interval } from '../../../model/time.ts'
import { clauseOf, dateOf, type Grid, held, norm, type Run } from '../../grid.ts'
import { prepositions } from '../../slots/standing.ts'
import { happeningVerbs } from '../../triggers/light-verbs.ts'
import { triggers } from '../../triggers/triggers.ts'
import { isVerb } from '../../triggers/verbs.ts'
import type { TimeTrap } from './trap.ts'

/** Days before the article's within which a day in passing is that of the news: «Bupati yang datang Senin berjanji …». */
const RECENT = 14

/** Happenings that no event type has. Sorted. */
const courses: ReadonlySet<string> = new Set(['acara', 'aksi', 'hujan', 'wabah'])

/** «kebakaran», «rapat», «kunjungan», «acara»: a noun that takes place itself. */
function isHappening({ reading: { tokens } }: Grid, token: number): boolean {
  const { norm = '', word } = tokens[token] ?? {}
  const isDoing = word?.suffix === 'an' && /^(?:ke|peN|per)$/u.test(word.prefix)
  const known = triggers.get(word?.stem ?? norm)
  return (
    isDoing ||
    courses.has(norm) ||
    anyEvent.has(word?.root ?? '') ||
    (known?.some(({ voice, rest }) => voice === 'noun' && rest.length === 0) ?? false)
  )
}

function holds(run: Run, test: (token: number) => boolean): boolean {
  for (let token = run.first; token < run.last; token += 1) if (test(token)) return true
  return false
}

/** Whether the mention lies well before the day of the news, as its article tells it; of an article without one, any does. */
function isPast({ reading: { article, times }, leadTime }: Grid, index: number): boolean {
  const told = dateOf(times[index])
  const news = article.published?.value ?? dateOf(held(times, leadTime))?.edtf
  const [past, now] = [told && interval(told.edtf), news === undefined ? null : interval(news)]
  return past !== null && (now === null || past.last < now.first - RECENT)
}

/** «Jembatan yang diresmikan pada 5 Mei 2020 itu ambruk», «Bima, yang pensiun pada 2018, mengirim salam»: another day. */
export const ofAntecedent: TimeTrap = {
  id: 'of-antecedent',
  holds(grid, { first, clause }, index) {
    const run = grid.timeRuns[index]
    if (!run || run.last > first) return false
    const relative = clauseOf(grid, run.first)
    const head = held(grid.reading.clauses, (grid.clauseOf[run.first] ?? 0) - 1)
    if (relative?.kind !== 'relative' || relative.last !== clause.first || head?.sentence !== clause.sentence)
      return false
    // «Pada pagi yang berkabut di bulan Maret 1938, …»
    if (head.kind !== clause.kind || prepositions.has(norm(grid, head.first))) return false
    const own = { first: relative.first + 1, last: run.first }
    // «Rapat yang digelar pada 5 Mei memutuskan …», «Kebakaran yang melanda pasar pada 5 Mei menewaskan …»
    if (
      holds(own, (token) => happeningVerbs.has(norm(grid, token))) ||
      holds(head, (token) => isHappening(grid, token))
    )
      return false
    return holds(own, (token) => isVerb(grid, token) || bareVerbs.has(norm(grid, token))) && isPast(grid, index)
  },
  examples: [
    {
      text: 'Jembatan yang diresmikan bupati pada 5 Mei 2020 itu ambruk.',
      trigger: 'ambruk',
      time: '5 Mei 2020',
      dates: false,
    },
    {
      text: 'Bima, yang pensiun pada 2018, mengirim salam kepada tim.',
      trigger: 'mengirim',
      time: '2018',
      dates: false,
    },
    {
      text: 'Kebakaran yang melanda pasar pada 5 Mei 2020 menewaskan dua orang.',
      trigger: 'menewaskan',
      time: '5 Mei 2020',
      dates: true,
    },
    {
      text: 'Rapat yang digelar pada 5 Mei 2020 memutuskan kenaikan upah.',
      trigger: 'memutuskan',
      time: '5 Mei 2020',
      dates: true,
    },
  ],
}
