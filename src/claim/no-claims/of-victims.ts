import { aspects } from '../../lexicon/aspect.ts'
import { happeningOwners, mishaps, vessels } from '../../lexicon/claimless-words.ts'
import { type Grid, norm } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** «korban luka maupun tewas», «korban tewas dan luka»: who they are, told with the word before. */
const sorts = /^(?:hilang|luka|luka-luka|meninggal|selamat|terluka|tewas)$/

function isSort(grid: Grid, at: number): boolean {
  const joined = /^(?:atau|dan|maupun|serta)$/.test(norm(grid, at - 1)) && sorts.test(norm(grid, at))
  return (
    joined && sorts.test(norm(grid, at - 2)) && norm(grid, at - 3) === 'korban' && (grid.quantityOf[at + 1] ?? -1) < 0
  )
}

/** Words between «peringatan» and what is remembered: «peringatan lima tahun kebakaran». */
const REMEMBERED = 4
const memorials = /^(?:haul|memperingati|peringatan)$/

function isRemembered(grid: Grid, at: number): boolean {
  for (let token = at - 1; token >= at - REMEMBERED; token -= 1) {
    if (memorials.test(norm(grid, token))) return true
    const counted = (grid.quantityOf[token] ?? -1) >= 0 || (grid.timeOf[token] ?? -1) >= 0
    if (!counted && !/^(?:hari|ke|tahun|tragedi)$/.test(norm(grid, token))) return false
  }
  return false
}

/**
 * «9 korban selamat sudah dibawa pulang», «nama korban selamat itu», «salah seorang penumpang selamat»: which of them, where a
 * verb of theirs follows.
 */
function areSaved(grid: Grid, at: number): boolean {
  if (norm(grid, at) !== 'selamat' || !/^(?:awak|korban|penumpang)$/.test(norm(grid, at - 1))) return false
  if (/^(?:satu|seorang)$/.test(norm(grid, at - 2)) || norm(grid, at + 1) === 'asal') return true
  if (norm(grid, at - 1) !== 'korban') return false
  if (/^(?:daftar|data|identitas|nama|nama-nama|para)$/.test(norm(grid, at - 2))) return true
  if (/^(?:bernama|ini|itu|tersebut|yaitu|yakni)$/.test(norm(grid, at + 1))) return true
  const next = norm(grid, at + 1) === 'lainnya' ? at + 2 : at + 1
  return aspects.has(norm(grid, next)) || (grid.reading.tokens[next]?.word?.voice ?? 'none') !== 'none'
}

const fates = /^(?:jatuh|karam|tenggelam|terbakar|terbalik|terguling|hilang)$/

/** «9 kasus kematian akibat demam berdarah»: how many died. */
const countsDead = (grid: Grid, at: number): boolean =>
  norm(grid, at) === 'kematian' && norm(grid, at - 1) === 'kasus' && (grid.quantityOf[at - 1] ?? -1) >= 0

/** «Operasi musibah kapal tenggelam itu dihentikan», «jenazah korban erupsi tiba». */
export const ofVictims: NoClaim = {
  id: 'of-victims',
  holds(grid, { at, trigger }) {
    const before = norm(grid, at - 1)
    // «operasi tangkap tangan (OTT)»: its short form.
    if (trigger?.voice === 'noun')
      return (happeningOwners.has(before) && !countsDead(grid, at)) || before === '(' || isRemembered(grid, at)
    if (isSort(grid, at) || areSaved(grid, at)) return true
    if (!fates.test(norm(grid, at))) return false
    // «ada 41 korban hilang»: how many, not which.
    if (before === 'korban' && grid.reading.tokens[at - 2]?.kind === 'number') return false
    return mishaps.has(vessels.has(before) ? norm(grid, at - 2) : before)
  },
  examples: [
    { text: 'Operasi SAR musibah kapal tenggelam itu dihentikan.', trigger: 'tenggelam', claim: false },
    { text: 'Dua jenazah korban erupsi tiba di rumah sakit.', trigger: 'erupsi', claim: false },
    { text: 'Peringatan lima tahun kebakaran pasar digelar.', trigger: 'kebakaran', claim: false },
    { text: 'Polisi memburu pelaku perampokan itu.', trigger: 'perampokan', claim: false },
    { text: 'Tim mencari korban luka maupun tewas di reruntuhan.', trigger: 'tewas', claim: false },
    { text: 'Sebanyak 9 korban selamat sudah dibawa pulang.', trigger: 'selamat', claim: false },
    { text: 'Rahma, salah seorang penumpang selamat, dirawat.', trigger: 'selamat', claim: false },
    { text: 'Dinas mencatat 7 kasus kematian akibat campak.', trigger: 'kematian', claim: true },
    { text: 'Polisi menyelidiki kasus kematian itu.', trigger: 'kematian', claim: false },
    { text: 'Seluruh penumpang selamat.', trigger: 'selamat', claim: true },
    { text: 'Menteri menerima surat penggabungan dua bank itu.', trigger: 'penggabungan', claim: false },
    { text: 'Sebuah kapal tenggelam di Selat Alas.', trigger: 'tenggelam', claim: true },
  ],
}
