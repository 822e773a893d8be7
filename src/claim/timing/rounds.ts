import type { EventType } from '../../model/claim.ts'
import type { Sentence } from '../../model/reading.ts'
import type { Candidate } from '../candidates.ts'
import { blockKind, type Grid, norm, sentenceAt } from '../grid.ts'

const contests: ReadonlySet<EventType> = new Set<EventType>(['lose', 'play', 'win'])

/** «melangkah ke final», «di semifinal», «Babak 1 (32 besar)»: a match before the last. */
const ROUND =
  /\b(?:ke|menuju|tiket) (?:babak |laga |partai |tiket )?(?:final|puncak)\b|\b(?:semi|perempat) ?-? ?final\b|\b(?:8|16|32|64|delapan|empat|enam belas) besar\b|\bbabak (?:\d|penyisihan)\b/u
const CROWNED = /\b(?:gelar|jawara|juara|juarai|kampiun|menjuarai)\b(?! (?:bertahan|dunia|olimpiade))/u

const wordsOf = (grid: Grid, { first, last }: Sentence): string =>
  Array.from({ length: last - first }, (_, at) => norm(grid, first + at)).join(' ')

/** Whether the page is of somebody who has won it all: «Rahma Juara Piala Walikota». */
function isOfChampion(grid: Grid): boolean {
  const titles = grid.reading.sentences.filter((sentence) => blockKind(grid, sentence) === 'title')
  const words = titles.map((title) => wordsOf(grid, title)).join(' ')
  return CROWNED.test(words) && !ROUND.test(words)
}

/** «Rahma ke final usai menekuk Tika. Sementara Wulan menekuk Sari»: the other one's way there. */
const BESIDE = /^(?:adapun|sedangkan|sementara)\b/u

function tellsRound(grid: Grid, first: number): boolean {
  const here = sentenceAt(grid, first)
  const before = grid.reading.sentences[(grid.sentenceOf[first] ?? 0) - 1]
  const words = wordsOf(grid, here)
  if (ROUND.test(words)) return true
  return before?.block === here.block && BESIDE.test(words) && ROUND.test(wordsOf(grid, before))
}

/** «Rahma Juara. … Ia melangkah ke final setelah mengalahkan Tika»: a match on the way there was on a day before. */
export const isEarlierRound = (grid: Grid, { type, first }: Candidate): boolean =>
  contests.has(type) && tellsRound(grid, first) && isOfChampion(grid)
