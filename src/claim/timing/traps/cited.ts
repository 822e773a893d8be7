import { citingVerbs, handingVerbs, sourceWords } from '../../../lexicon/citing.ts'
import { boundWords } from '../../../lexicon/conjunctions.ts'
import { type Grid, norm, type Run } from '../../grid.ts'
import { isVerb } from '../../triggers/verbs.ts'
import type { TimeTrap } from './trap.ts'

/** Words between a verb of citing and its day: «Dikutip dari laman resmi Dinas Pekerjaan Umum pada Kamis (7/3/2024)». */
const REACH = 12

/** The last word of some kind that a day may hang on, with no clause between; -1 without one. */
function wordBefore(grid: Grid, first: number, isOne: (word: string) => boolean): number {
  const sentence = grid.sentenceOf[first]
  for (let token = first - 1; token >= first - REACH && grid.sentenceOf[token] === sentence; token -= 1) {
    const word = norm(grid, token)
    if (isOne(word)) return token
    if (boundWords.has(word) || /^[;:]$/.test(word) || isVerb(grid, token)) return -1
  }
  return -1
}

/** The verb of citing that a day hangs on; -1 without one. */
function citingBefore(grid: Grid, first: number): number {
  const verb = wordBefore(grid, first, (word) => citingVerbs.has(word))
  // «Seperti diberitakan, Rabu (7/3), jembatan itu ambruk» names nobody who told it.
  return /^(?:,|sebelumnya)$/.test(norm(grid, verb + 1)) ? -1 : verb
}

/**
 * «Jembatan itu ambruk, menurut keterangan camat pada Kamis (7/3)», «ambruk menurut camat, Kamis (7/3)»: the word for who told
 * what stands before it; -1 without.
 */
function sourceBefore(grid: Grid, first: number): number {
  const source = wordBefore(grid, first, (word) => word === 'menurut')
  const isApart = norm(grid, source - 1) === ',' || norm(grid, first - 1) === ','
  return isApart && grid.sentenceOf[source - 1] === grid.sentenceOf[source] ? source : -1
}

/** The words for who told it, before a verb of handing it on: «Berdasarkan data dinas | yang dirilis». */
const opensSource = (grid: Grid, verb: number): boolean =>
  norm(grid, verb - 1) === 'yang' && wordBefore(grid, verb - 1, (word) => sourceWords.has(word)) >= 0

/** «Berdasarkan data yang dirilis di laman dinas, Kamis (7/3), …»: the verb of handing on that a day hangs on; -1 without. */
function handingBefore(grid: Grid, first: number): number {
  const from = Math.max(0, first - REACH)
  for (let token = first - 1; token >= from && grid.sentenceOf[token] === grid.sentenceOf[first]; token -= 1)
    if (handingVerbs.has(norm(grid, token)) && opensSource(grid, token)) return token
  return -1
}

/** «Dikutip dari laman dinas, pada Kamis (7/3) jembatan itu ambruk»: behind the comma the sentence itself begins. */
function opensMain(grid: Grid, { first, last }: Run): boolean {
  const opening = /^(?:pada|sekitar)$/.test(norm(grid, first - 1)) ? first - 1 : first
  return norm(grid, opening - 1) === ',' && !/^[,)]$/.test(norm(grid, last))
}

/** «Dikutip dari laman dinas, Kamis (7/3/2024), jembatan itu ambruk»: the day on which it was read there. */
export const cited: TimeTrap = {
  id: 'cited',
  holds(grid, candidate, index) {
    const run = grid.timeRuns[index]
    if (!run) return false
    const source = sourceBefore(grid, run.first)
    if (source >= 0) return candidate.last <= source
    const verb = Math.max(citingBefore(grid, run.first), handingBefore(grid, run.first))
    if (verb < 0) return false
    return candidate.first >= run.last ? !opensMain(grid, run) : candidate.last <= verb
  },
  examples: [
    {
      text: 'Dikutip dari laman dinas, Kamis (7/3/2024), jembatan itu ambruk.',
      trigger: 'ambruk',
      time: 'Kamis (7/3/2024)',
      dates: false,
    },
    {
      text: 'Dikutip dari laman dinas, Kamis (7/3/2024) pagi jembatan itu ambruk.',
      trigger: 'ambruk',
      time: 'Kamis (7/3/2024) pagi',
      dates: true,
    },
    {
      text: 'Jembatan itu ambruk, menurut keterangan camat setempat pada Kamis (7/3/2024).',
      trigger: 'ambruk',
      time: 'Kamis (7/3/2024)',
      dates: false,
    },
    {
      text: 'Sepuluh jembatan ambruk menurut dinas setempat, Kamis (7/3/2024).',
      trigger: 'ambruk',
      time: 'Kamis (7/3/2024)',
      dates: false,
    },
    {
      text: 'Jembatan itu ambruk menurut dinas setempat pada Kamis (7/3/2024).',
      trigger: 'ambruk',
      time: 'Kamis (7/3/2024)',
      dates: true,
    },
    {
      text: 'Menurut keterangan camat setempat, Kamis (7/3/2024) jembatan itu ambruk.',
      trigger: 'ambruk',
      time: 'Kamis (7/3/2024)',
      dates: true,
    },
    {
      text: 'Jembatan itu ambruk, dikutip dari Warta Kota (7/3/2024).',
      trigger: 'ambruk',
      time: '(7/3/2024)',
      dates: false,
    },
    {
      text: 'Dikutip dari laman dinas, hingga Kamis (7/3/2024) sepuluh jembatan ambruk.',
      trigger: 'ambruk',
      time: 'Kamis (7/3/2024)',
      dates: true,
    },
    {
      text: 'Berdasarkan data yang dirilis di laman dinas, Kamis (7/3/2024), sepuluh jembatan ambruk.',
      trigger: 'ambruk',
      time: 'Kamis (7/3/2024)',
      dates: false,
    },
    {
      text: 'Berdasarkan data yang dirilis dinas, pada Kamis (7/3/2024) sepuluh jembatan ambruk.',
      trigger: 'ambruk',
      time: 'Kamis (7/3/2024)',
      dates: true,
    },
    {
      text: 'Diberitakan sebelumnya, jembatan itu ambruk pada Kamis (7/3/2024).',
      trigger: 'ambruk',
      time: 'Kamis (7/3/2024)',
      dates: true,
    },
    {
      text: 'Seperti diberitakan, Kamis (7/3/2024), jembatan itu ambruk.',
      trigger: 'ambruk',
      time: 'Kamis (7/3/2024)',
      dates: true,
    },
    {
      text: 'Dikutip dari laman dinas, jembatan itu ambruk pada Kamis (7/3/2024).',
      trigger: 'ambruk',
      time: 'Kamis (7/3/2024)',
      dates: true,
    },
  ],
}
