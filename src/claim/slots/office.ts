import { titleWords } from '../../lexicon/titles.ts'
import type { Candidate } from '../candidates.ts'
import { type Grid, norm, sentenceAt } from '../grid.ts'
import { ownBodyWord } from './of-teller.ts'
import type { Standing } from './standing.ts'

/** Words behind which an office is only what somebody holds. Sorted. */
const HELD: ReadonlySet<string> = new Set(['jabatan', 'jadi', 'kursi', 'menjadi', 'posisi', 'sebagai', 'selaku'])

/** Those who act for their body, though nobody tells their name. Sorted. */
const FOR_BODY: ReadonlySet<string> = new Set(['hakim', 'jaksa', 'kader', 'peneliti', 'penyelidik', 'penyidik'])

/** Words within an office: «direktur utama PT Sagara». */
const INNER: ReadonlySet<string> = new Set(['eksekutif', 'jenderal', 'umum', 'utama'])

/** How many tokens may stand between the first word of an office and the body or state in it. */
const OFFICE = 5

/** Whether somebody stands right behind a body, or anybody behind a state, with nothing between. */
const isBeforeItsOwn = ({ run, entity, mention }: Standing, others: readonly Standing[]): boolean =>
  others.some(
    (other) =>
      other.run.first === run.last &&
      other.mention !== mention &&
      (other.entity.kind === 'person' ||
        (entity.kind === 'country' && /^(?:group|organisation)$/u.test(other.entity.kind))),
  )

/** «Juru bicara Kementerian Sosial (Kemensos) Rahma», «Mantan PM Jepang, Rian Surya, tewas»: of what somebody named is. */
export function isInOffice(grid: Grid, candidate: Candidate, standing: Standing, others: readonly Standing[]): boolean {
  const { run, entity, mention, after } = standing
  // «"Kami akan membuka toko," kata Direktur PT Sagara Rahma»
  if (entity.kind === 'organisation' && ownBodyWord(grid, candidate) >= 0) return false
  if (entity.kind === 'person' || entity.kind === 'group' || mention.rule === 'in-title') return false
  // «pelari Kenya Rian Surya», «manajer pemasaran PT Sagara Rahma», «maskapai Australia Sagara Air»
  if (isBeforeItsOwn(standing, others)) return true
  const { first } = sentenceAt(grid, run.first)
  let office = run.first - 1
  while (office >= first && office > run.first - OFFICE && !titleWords.has(norm(grid, office))) {
    const here = grid.reading.tokens[office]
    if (here?.kind !== 'word' || (here.casing === 'lower' && !INNER.has(here.norm))) return false
    office -= 1
  }
  if (office < first || !titleWords.has(norm(grid, office))) return false
  while (titleWords.has(norm(grid, office - 1)) || norm(grid, office - 1) === 'perdana') office -= 1
  if (/^(?:eks|mantan)$/u.test(norm(grid, office - 1)) || /^(?:eks|mantan)$/u.test(norm(grid, office))) return true
  // «menunjuk Rahma sebagai pelatih Timnas Peru», «dari kursi Ketua KPU»
  if (HELD.has(norm(grid, office - 1))) return true
  // «Ketua KPU membuka rapat», but «Majelis hakim Pengadilan Negeri Maros»: who judges and asks does so for the body.
  if (
    !after &&
    entity.kind === 'organisation' &&
    office === run.first - 1 &&
    !/^(?:kedua|para|sejumlah|seluruh|semua)$/u.test(norm(grid, office - 1)) &&
    !FOR_BODY.has(norm(grid, office))
  )
    return true
  let token = run.last
  if (norm(grid, token) === '(') while (token < run.last + 6 && norm(grid, token - 1) !== ')') token += 1
  // «Pemimpin Taliban itu menyerah», «politikus Partai Sagara tersebut»
  if (/^(?:itu|tersebut)$/u.test(norm(grid, token)) && entity.kind === 'organisation') return true
  if (norm(grid, token) === ',') token += 1
  return others.some(({ entity, opens, run }) => entity.kind === 'person' && (opens === token || run.first === token))
}
