import { quoteVerbs } from '../../../lexicon/quotatives.ts'
import { speechVerbs } from '../../../lexicon/speech-verbs.ts'
import type { Candidate } from '../../candidates.ts'
import { type Grid, isAmong, norm, type Run, sentenceAt } from '../../grid.ts'
import { growing } from '../story.ts'
import type { TimeTrap } from './trap.ts'

/** Verbs that count or proclaim: what they tell is of their own day. */
const countsOrActs = /^(?:men(?:catat|etapkan|gumumkan|yatakan)|di(?:catat|tetapkan|umumkan|nyatakan)|tercatat)$/
const over = new Set(['pernah', 'sudah', 'telah'])

/** «Pada 3 Mei Oslo menuduh Riga mengirim kapal», «Oslo mengungkapkan dua kapal telah dikirim»: not sent on that day. */
function toldBetween(grid: Grid, { last }: Run, { first }: Candidate): boolean {
  let done = false
  for (let token = first - 1; token >= last; token -= 1) {
    const word = norm(grid, token)
    if (/^[;:]$/.test(word)) return false
    if (over.has(word)) done = true
    const stance = speechVerbs.get(word)
    if (stance === undefined || countsOrActs.test(word)) continue
    return stance === 'alleges' || stance === 'denies' || (stance === 'says' && done)
  }
  return false
}

/** «Oslo menuduh Riga mengirim kapal sejak Mei»: since then the ships came; the charge is of another day. */
function ofTold(grid: Grid, { first }: Run, { last, type }: Candidate): boolean {
  if ((type !== 'accuse' && type !== 'deny') || /^[,(]$/.test(norm(grid, first - 1))) return false
  for (let token = last; token < first; token += 1) {
    const voice = grid.reading.tokens[token]?.word?.voice ?? 'none'
    if (/^[,;:.]$/.test(norm(grid, token))) return false
    if (voice !== 'none') return true
  }
  return false
}

/** «Kepala kantor itu, Kamis (6/6), mengatakan lima orang tewas»: the day of the saying. */
function ofSaying(grid: Grid, { first, last }: Run, candidate: Candidate): boolean {
  if (norm(grid, first - 1) !== ',' || norm(grid, last) !== ',' || candidate.first <= last + 1) return false
  const verb = norm(grid, last + 1)
  return speechVerbs.get(verb) === 'says' && !countsOrActs.test(verb)
}

/** Words between who says it and the day: «kata Kapolres Bogor Danu Wirawan di Ciawi pada Kamis». */
const REACH = 12

/**
 * «Sebuah truk jatuh ke jurang, kata Kapolres Danu Wirawan, Kamis (6/6)»: the day of the saying. Counts that rise are as
 * of that day.
 */
function ofQuotative(grid: Grid, { first }: Run, { last, type }: Candidate): boolean {
  if (growing.has(type) || type === 'report') return false
  for (let token = first - 1; token >= Math.max(last, first - REACH); token -= 1) {
    const here = grid.reading.tokens[token]
    if (!here || /^[;:.]$/.test(here.norm)) return false
    if (isAmong(quoteVerbs, here)) return norm(grid, token - 1) === ','
  }
  return false
}

/** The day of a charge is not that of what is charged, nor the other way round. */
export const told: TimeTrap = {
  id: 'told',
  holds(grid, candidate, index) {
    const run = grid.timeRuns[index]
    if (!run || run.first < sentenceAt(grid, candidate.first).first) return false
    if (ofSaying(grid, run, candidate)) return true
    if (run.last <= candidate.first) return toldBetween(grid, run, candidate)
    return ofTold(grid, run, candidate) || ofQuotative(grid, run, candidate)
  },
  examples: [
    {
      text: 'Pada Oktober 2023 Oslo menuduh Riga mengirim 40 kapal.',
      trigger: 'mengirim',
      time: 'Oktober 2023',
      dates: false,
    },
    {
      text: 'Pada 18 Oktober 2023 badan itu mengungkapkan 40 kapal telah dikirim ke Riga.',
      trigger: 'dikirim',
      time: '18 Oktober 2023',
      dates: false,
    },
    {
      text: 'Oslo menuduh Riga mengirim 40 kapal sejak Oktober 2023.',
      trigger: 'menuduh',
      time: 'Oktober 2023',
      dates: false,
    },
    {
      text: 'Oslo menuduh Riga mengirim 40 kapal, Rabu (4/10/2023).',
      trigger: 'menuduh',
      time: 'Rabu (4/10/2023)',
      dates: true,
    },
    {
      text: 'Kepala kantor itu, Kamis (6/6/2024), mengatakan lima orang tewas.',
      trigger: 'tewas',
      time: 'Kamis (6/6/2024)',
      dates: false,
    },
    {
      text: 'Sebuah truk jatuh ke jurang di Bogor, kata Kapolres Danu Wirawan, Kamis (6/6/2024).',
      trigger: 'jatuh',
      time: 'Kamis (6/6/2024)',
      dates: false,
    },
    {
      text: 'Lima orang tewas, kata Kapolres Danu Wirawan, Kamis (6/6/2024).',
      trigger: 'tewas',
      time: 'Kamis (6/6/2024)',
      dates: true,
    },
    {
      text: 'Pada 18 Oktober 2023 badan itu mencatat 40 orang meninggal.',
      trigger: 'meninggal',
      time: '18 Oktober 2023',
      dates: true,
    },
  ],
}
