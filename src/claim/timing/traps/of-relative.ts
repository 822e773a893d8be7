import { bareVerbs } from '../../../lexicon/bare-verbs.ts'
import { boundWords } from '../../../lexicon/conjunctions.ts'
import { type Grid, norm } from '../../grid.ts'
import { happeningVerbs } from '../../triggers/light-verbs.ts'
import { isVerb } from '../../triggers/verbs.ts'
import type { TimeTrap } from './trap.ts'

/** Before what a thing is done in or at. Sorted. */
const sites = new Set(['dalam', 'di', 'pada', 'saat'])

/** «dibacakan dalam sidang yang digelar»: the day of the session is that of all that was done in it. */
function isOfSession(grid: Grid, from: number, yang: number, verb: number): boolean {
  if (!happeningVerbs.has(norm(grid, verb))) return false
  for (let token = from; token < yang; token += 1) if (sites.has(norm(grid, token))) return true
  return false
}

/** Whether a verb behind `yang` stands right before the date, with no comma that gives it back to the sentence. */
function belongsToYang(grid: Grid, from: number, to: number): boolean {
  let verb = -1
  for (let token = to - 1; token >= from; token -= 1) {
    const word = norm(grid, token)
    if (/^[,;:(]$/.test(word)) return false
    if (word === 'yang') return verb >= 0 && !isOfSession(grid, from, token, verb)
    if (bareVerbs.has(word) || isVerb(grid, token)) verb = token
  }
  return false
}

/** «merekrut Bima sebagai pengganti Candra yang mundur Rabu (4/3)»: the day on which Candra left. */
export const ofRelative: TimeTrap = {
  id: 'of-relative',
  holds(grid, { last, voice }, index) {
    const run = grid.timeRuns[index]
    // «Mogok guru, yang berlangsung pada 3-7 Juli», «tewas dalam longsor yang terjadi Senin» tell their own day so.
    if (!run || run.first < last || (voice !== 'active' && voice !== 'passive')) return false
    return !boundWords.has(norm(grid, run.first - 1)) && belongsToYang(grid, last, run.first)
  },
  examples: [
    {
      text: 'Klub itu merekrut Bima sebagai pengganti Candra yang mundur Rabu (4/3/2020).',
      trigger: 'merekrut',
      time: 'Rabu (4/3/2020)',
      dates: false,
    },
    {
      text: 'Polisi menangkap pria yang menodong kasir, Rabu (4/3/2020).',
      trigger: 'menangkap',
      time: 'Rabu (4/3/2020)',
      dates: true,
    },
    {
      text: 'Enam orang tewas dalam longsor yang terjadi Rabu (4/3/2020).',
      trigger: 'tewas',
      time: 'Rabu (4/3/2020)',
      dates: true,
    },
    {
      text: 'Vonis dibacakan dalam sidang yang digelar pada Rabu (4/3/2020).',
      trigger: 'dibacakan',
      time: 'Rabu (4/3/2020)',
      dates: true,
    },
    {
      text: 'Pabrik itu ditutup sampai waktu yang belum ditentukan sejak Rabu (4/3/2020).',
      trigger: 'ditutup',
      time: 'Rabu (4/3/2020)',
      dates: true,
    },
  ],
}
