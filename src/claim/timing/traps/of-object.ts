import { aspects } from '../../../lexicon/aspect.ts'
import { planVerbs } from '../../../lexicon/plan-words.ts'
import type { Candidate } from '../../candidates.ts'
import { type Grid, norm } from '../../grid.ts'
import { grainOf } from '../option.ts'
import { isComing } from './ahead.ts'
import type { TimeTrap } from './trap.ts'

/** Types of what people arrange beforehand: a plan of theirs needs no «akan». Sorted. */
const arranged = new Set([
  'build',
  'close',
  'deploy',
  'finish',
  'inaugurate',
  'launch',
  'meet',
  'open',
  'play',
  'test',
  'visit',
  'vote',
])

/** Words between `untuk` and its year. Sorted. */
const terms = new Set(['masa', 'musim', 'periode', 'tahun'])

/** «terpilih menjadi ketua untuk periode tahun 2032»: the year that it is meant for. */
function isMeantFor(grid: Grid, first: number): boolean {
  let token = first - 1
  while (terms.has(norm(grid, token))) token -= 1
  return norm(grid, token) === 'untuk'
}

/** «akan menyerahkan», «merencanakan pembangunan»: a plan may well have a year to come. */
function isPlan(grid: Grid, { clause, first }: Candidate): boolean {
  for (let token = clause.first; token <= first; token += 1) {
    const aspect = aspects.get(norm(grid, token))
    if (aspect === 'planned' || aspect === 'required' || (token < first && planVerbs.has(norm(grid, token))))
      return true
  }
  return false
}

/** «menyerahkan jabatan ketua tahun depan kepada Peru»: the coming year is that of the office; it is handed over today. */
export const ofObject: TimeTrap = {
  id: 'of-object',
  holds(grid, candidate, index) {
    const [run, mention] = [grid.timeRuns[index], grid.reading.times[index]]
    if (!run || !mention || run.first < candidate.last || grainOf(mention) === 'day') return false
    if (isPlan(grid, candidate)) return false
    if (isMeantFor(grid, run.first)) return true
    if (!isComing(grid, index)) return false
    const voice = grid.reading.tokens[candidate.first]?.word?.voice
    return voice === 'active' && !arranged.has(candidate.type) && run.first - candidate.last > 1
  },
  examples: [
    {
      text: 'Rabu (5/6/2024), wali kota menyerahkan jabatan ketua tahun 2025 kepada wakilnya.',
      trigger: 'menyerahkan',
      time: '2025',
      dates: false,
    },
    {
      text: 'Rabu (5/6/2024), wali kota menyambut warga kota yang pindah pada 2025.',
      trigger: 'menyambut',
      time: '2025',
      dates: false,
    },
    {
      text: 'Rabu (5/6/2024), wali kota menutup sidang sekaligus menyerahkan palu untuk 2025 mendatang.',
      trigger: 'menutup',
      time: '2025',
      dates: false,
    },
    {
      text: 'Rina terpilih menjadi ketua untuk periode tahun 2025.',
      trigger: 'terpilih',
      time: '2025',
      dates: false,
    },
    {
      text: 'Rabu (5/6/2024), ia mengatakan pasar akan dibuka pada 2025.',
      trigger: 'dibuka',
      time: '2025',
      dates: true,
    },
  ],
}
