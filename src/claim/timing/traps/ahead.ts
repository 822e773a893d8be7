import { aspects } from '../../../lexicon/aspect.ts'
import { speechVerbs } from '../../../lexicon/speech-verbs.ts'
import { interval } from '../../../model/time.ts'
import type { Candidate } from '../../candidates.ts'
import { type Grid, norm } from '../../grid.ts'
import type { TimeTrap } from './trap.ts'

/** Words in a date or beside it that put it ahead. Sorted. */
const coming = new Set(['besok', 'depan', 'lusa', 'mendatang', 'nanti'])

/** Whether a day or a year is still to come: by its words, or by the day of the page. */
export function isComing(grid: Grid, index: number): boolean {
  const [run, value] = [grid.timeRuns[index], grid.reading.times[index]?.value]
  if (!run || !value) return false
  for (let token = run.first - 2; token <= run.last; token += 1) if (coming.has(norm(grid, token))) return true
  const own = grid.reading.article.published?.value
  const [now, then] = [own ? interval(own) : null, interval(value.edtf)]
  return now !== null && then !== null && (Number.isFinite(then.first) ? then.first : then.last) > now.last
}

/** How a claim's clause puts it: as over, as still to come, or as neither. */
function aspectOf(grid: Grid, { clause, first }: Candidate): 'done' | 'planned' | null {
  for (let token = first - 1; token >= Math.max(clause.first, first - 4); token -= 1) {
    const aspect = aspects.get(norm(grid, token))
    if (aspect === 'done') return 'done'
    if (aspect === 'planned' || aspect === 'required') return 'planned'
  }
  return null
}

/** «Kami sudah menemukan lahan, nanti pada 9 Mei diumumkan», «ia berjanji pada 9 Mei nanti datang»: said and done before. */
export const ahead: TimeTrap = {
  id: 'ahead',
  holds(grid, candidate, index) {
    const aspect = aspectOf(grid, candidate)
    const says = candidate.voice === 'active' && speechVerbs.get(norm(grid, candidate.first)) === 'says'
    const tells = says || candidate.type === 'promise' || candidate.type === 'agree'
    return (aspect === 'done' || (tells && aspect === null)) && isComing(grid, index)
  },
  examples: [
    {
      text: 'Senin (5/5/2025), camat berkata, "Kami sudah menemukan lahan, nanti pada 9 Mei 2025."',
      trigger: 'menemukan',
      time: '9 Mei 2025',
      dates: false,
    },
    {
      text: 'Camat itu berjanji pada 9 Mei 2025 nanti warga akan diundang.',
      trigger: 'berjanji',
      time: '9 Mei 2025 nanti',
      dates: false,
    },
    {
      text: 'Senin (5/5/2025), camat berjanji membayar ganti rugi paling lambat 9 Juni 2025.',
      trigger: 'berjanji',
      time: '9 Juni 2025',
      dates: false,
    },
    {
      text: 'Senin (5/5/2025), dua desa sepakat jalan itu dibuka pada 9 Juni 2025.',
      trigger: 'sepakat',
      time: '9 Juni 2025',
      dates: false,
    },
    {
      text: 'Camat itu akan mengumumkan lahan pada 9 Mei 2025 nanti.',
      trigger: 'mengumumkan',
      time: '9 Mei 2025 nanti',
      dates: true,
    },
    { text: 'Juara Lomba Diumumkan 9 Mei Mendatang', trigger: 'Diumumkan', time: '9 Mei Mendatang', dates: true },
    {
      text: 'Pasar itu dibuka pada 9 Mei 2025 mendatang.',
      trigger: 'dibuka',
      time: '9 Mei 2025 mendatang',
      dates: true,
    },
  ],
}
