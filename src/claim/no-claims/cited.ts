import { citingVerbs, handingVerbs, newsSources } from '../../lexicon/citing.ts'
import { speechVerbs } from '../../lexicon/speech-verbs.ts'
import { type Grid, norm } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** How far before `yang` the source's noun may stand: «keterangan pers tertulis yang diterima». */
const REACH = 3

/** «foto yang dibagikan kantornya», «seperti disiarkan akun resmi pemkot», «demikian disampaikan Kepala Dinas». */
function handsOn(grid: Grid, at: number): boolean {
  if (!handingVerbs.has(norm(grid, at))) return false
  const yang = norm(grid, at - 1) === 'yang' ? at - 1 : at
  if (/^(?:demikian|sebagaimana|seperti)$/.test(norm(grid, yang - 1))) return true
  if (yang === at) return false
  for (let token = yang - 1; token >= yang - REACH; token -= 1) if (newsSources.has(norm(grid, token))) return true
  return false
}

/** Sorted. */
const publishing = new Set([
  'dibuat',
  'dipublikasikan',
  'dirilis',
  'ditayangkan',
  'diterbitkan',
  'ditulis',
  'diturunkan',
  'diunggah',
  'tayang',
])

/** «Saat berita ini diturunkan»: when it was written. */
const isOfThePage = (grid: Grid, at: number): boolean =>
  publishing.has(norm(grid, at)) &&
  /^(?:ini|tersebut)$/.test(norm(grid, at - 1)) &&
  /^(?:artikel|berita|laporan|tulisan)$/.test(norm(grid, at - 2))

/** «Hal itu disampaikan Kepala Dinas», «pernyataan ini ia sampaikan»: who said what has just been told. */
function pointsBack(grid: Grid, at: number): boolean {
  const verb = norm(grid, at)
  if (speechVerbs.get(verb) !== 'says' || !/^di|kan$/.test(verb)) return false
  const pointer = /^(?:dia|ia)$/.test(norm(grid, at - 1)) ? at - 2 : at - 1
  return (
    /^(?:ini|itu|tersebut)$/.test(norm(grid, pointer)) &&
    /^(?:hal|informasi|keterangan|pengakuan|penjelasan|pernyataan)$/.test(norm(grid, pointer - 1))
  )
}

/** «Dikutip dari laman resminya, Sabtu (9/7), …»: where it was read, not what happened. */
export const cited: NoClaim = {
  id: 'cited',
  holds: (grid, { at }) =>
    citingVerbs.has(norm(grid, at)) || handsOn(grid, at) || isOfThePage(grid, at) || pointsBack(grid, at),
  examples: [
    { text: 'Dikutip dari laman resminya, Sabtu (9/7/2022), pasar itu ditutup.', trigger: 'Dikutip', claim: false },
    { text: 'Dikutip dari laman resminya, Sabtu (9/7/2022), pasar itu ditutup.', trigger: 'ditutup', claim: true },
    { text: 'Foto yang dibagikan kantor camat memperlihatkan banjir.', trigger: 'dibagikan', claim: false },
    { text: 'Jalan ditutup, seperti disiarkan akun resmi pemkot.', trigger: 'disiarkan', claim: false },
    { text: 'Saat berita ini diturunkan, api belum padam.', trigger: 'diturunkan', claim: false },
    { text: 'Hal itu disampaikan Kepala Dinas Pasar pada Senin (3/5/2021).', trigger: 'disampaikan', claim: false },
    { text: 'Pernyataan ini ia sampaikan seusai rapat.', trigger: 'sampaikan', claim: false },
    { text: 'Rencana itu disampaikan Kepala Dinas Pasar pada Senin (3/5/2021).', trigger: 'disampaikan', claim: true },
    { text: 'Bantuan beras dibagikan pada Senin (3/5/2021).', trigger: 'dibagikan', claim: true },
  ],
}
