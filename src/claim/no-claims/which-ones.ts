import { aspects } from '../../lexicon/aspect.ts'
import { demonstratives } from '../../lexicon/pronouns.ts'
import { type Grid, norm, sentenceAt } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** Words before «yang» among which those meant are counted or told apart. */
const REACH = 6
const cleft = /^(?:adalah|giliran|menjadi)$/

/** «16 pekerja kebun yang tertimbun», «giliran Budi yang menang», «menjadi kapal pertama yang melintas»: the clause tells it. */
function isTold(grid: Grid, yang: number): boolean {
  const { first } = sentenceAt(grid, yang)
  for (let token = yang - 1; token >= Math.max(first, yang - REACH); token -= 1)
    if ((grid.quantityOf[token] ?? -1) >= 0 || cleft.test(norm(grid, token))) return true
  return false
}

/** «tamu yang hadir», «perahu yang telah ditambatkan», «pihak yang diamankan itu»: a clause of a verb alone tells which ones. */
export const whichOnes: NoClaim = {
  id: 'which-ones',
  holds(grid, { at, clause, trigger }) {
    if (trigger?.voice === 'noun') return false
    let yang = at - 1
    while (aspects.has(norm(grid, yang))) yang -= 1
    if (norm(grid, yang) !== 'yang' || isTold(grid, yang)) return false
    const behind = at + 1 + (trigger?.rest.length ?? 0)
    if (demonstratives.has(norm(grid, behind))) return true
    return behind >= clause.last || /^[,.;:"”)]$/.test(norm(grid, behind))
  },
  examples: [
    { text: 'Bupati menyalami tamu yang hadir.', trigger: 'hadir', claim: false },
    { text: 'Bupati naik ke perahu yang telah ditambatkan.', trigger: 'ditambatkan', claim: false },
    { text: 'Ada 16 pekerja kebun yang tertimbun.', trigger: 'tertimbun', claim: true },
    { text: 'Kali ini giliran Persela yang menang.', trigger: 'menang', claim: true },
    { text: 'Kapal yang terbakar di Selat Alas itu milik nelayan.', trigger: 'terbakar', claim: true },
  ],
}
