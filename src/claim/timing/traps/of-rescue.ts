import { peopleUnits } from '../../../lexicon/counted-words.ts'
import type { Candidate } from '../../candidates.ts'
import { type Grid, norm, sentenceAt } from '../../grid.ts'
import type { TimeTrap } from './trap.ts'

/** Roots of what is done with whom something befell. Sorted. */
const rescues: ReadonlySet<string> = new Set([
  'angkat',
  'angkut',
  'bantu',
  'cari',
  'evakuasi',
  'gali',
  'selamat',
  'temu',
  'tolong',
])

/** Words between the rescuers' verb and what befell those they help: «mencari para korban yang | tertimbun». */
const REACH = 6

/** «mencari korban yang | tertimbun longsor», where what befell them says who they are; -1 without. */
function rescueBefore(grid: Grid, { first, type }: Candidate): number {
  if (type === 'rescue' || type === 'evacuate' || type === 'found') return -1
  const victims = norm(grid, first - 1) === 'yang' ? first - 2 : first - 1
  if (!peopleUnits.has(norm(grid, victims))) return -1
  const from = Math.max(sentenceAt(grid, first).first, victims - REACH)
  for (let token = victims - 1; token >= from; token -= 1) {
    const word = grid.reading.tokens[token]?.word
    if (word && word.voice !== 'none') return word.voice === 'active' && rescues.has(word.root) ? token : -1
  }
  return -1
}

/** «Warga mencari korban tertimbun longsor di Randu, Sabtu (3/5)»: the day of the search, behind a comma or before it. */
export const ofRescue: TimeTrap = {
  id: 'of-rescue',
  holds(grid, candidate, index) {
    const run = grid.timeRuns[index]
    const rescue = run ? rescueBefore(grid, candidate) : -1
    if (!run || rescue < 0) return false
    return run.last <= rescue || (run.first >= candidate.last && norm(grid, run.first - 1) === ',')
  },
  examples: [
    {
      text: 'Warga mencari korban tertimbun longsor di Randu, Sabtu (4/5/2024).',
      trigger: 'tertimbun',
      time: 'Sabtu (4/5/2024)',
      dates: false,
    },
    {
      text: 'Warga mencari korban tertimbun longsor di Randu, Sabtu (4/5/2024).',
      trigger: 'mencari',
      time: 'Sabtu (4/5/2024)',
      dates: true,
    },
    {
      text: 'Warga mencari korban yang tertimbun longsor di Randu pada Sabtu (4/5/2024).',
      trigger: 'tertimbun',
      time: 'Sabtu (4/5/2024)',
      dates: true,
    },
    {
      text: 'Lima warga tertimbun longsor di Randu, Sabtu (4/5/2024).',
      trigger: 'tertimbun',
      time: 'Sabtu (4/5/2024)',
      dates: true,
    },
  ],
}
