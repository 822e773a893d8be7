import { aspects } from '../../lexicon/aspect.ts'
import { speechVerbs } from '../../lexicon/speech-verbs.ts'
import type { Sentence } from '../../model/reading.ts'
import type { Candidate } from '../candidates.ts'
import { blockKind, type Grid, held, norm, sentenceAt, timeAt } from '../grid.ts'
import { findingBefore } from './crimes.ts'
import { isEarlierRound } from './rounds.ts'
import { growing } from './story.ts'

/** Words that leave the story for what was before it. Sorted. */
const earlier = new Set(['pernah', 'sebelumnya', 'semula'])

/** «terlebih dahulu», «lebih dulu»: before what the story has just told. */
const isEarlier = (grid: Grid, token: number): boolean =>
  earlier.has(norm(grid, token)) ||
  (/^(?:dahulu|dulu)$/.test(norm(grid, token)) && /^(?:ter)?lebih$/.test(norm(grid, token - 1)))

/** «Kali terakhir Tirta juara», «gelar terakhir diraih Rahma saat mengalahkan Tika pada 1994»: not the one of which it is told. */
function isLastOne(grid: Grid, { clause, first, type }: Candidate): boolean {
  if (type !== 'win' && type !== 'lose' && type !== 'play') return false
  for (let token = first - 1; token >= clause.first; token -= 1) {
    if (norm(grid, token) !== 'terakhir') continue
    if (norm(grid, token - 1) === 'kali' || norm(grid, token + 1) === 'kali') return true
    if (token === first - 1) return datesPast(grid, sentenceAt(grid, first))
  }
  return false
}

/** Whether a sentence names a year that is over as the story's day comes: «pada 1994». */
const datesPast = (grid: Grid, { first, last }: Sentence): boolean =>
  grid.timeOf.slice(first, last).some((index) => /^\d{4}$/.test(grid.reading.times[index]?.value?.edtf ?? ''))

/** «Enam orang telah dikonfirmasi tewas», «31 korban berhasil diselamatkan»: as of the report, not of the accident. */
function isReported(grid: Grid, { first }: Candidate): boolean {
  for (let token = Math.max(sentenceAt(grid, first).first, first - 4); token < first; token += 1) {
    const word = norm(grid, token)
    if (aspects.get(word) === 'done' || (word.startsWith('di') && speechVerbs.has(word))) return true
  }
  return false
}

/** Words before the years of a term of office. Sorted. */
const terms = new Set(['bakti', 'jabatan', 'kepengurusan', 'kerja', 'khidmat', 'periode'])

/** «Rahma terpilih menjadi ketua periode 2020-2025», on a page of 2021: the term began before the page's year. */
function isOfEarlierTerm(grid: Grid, { clause, last }: Candidate): boolean {
  const now = grid.reading.article.published?.value ?? held(grid.reading.times, grid.leadTime)?.value?.edtf
  if (now === undefined) return false
  for (let token = last; token < clause.last; token += 1)
    if (terms.has(norm(grid, token)))
      return /^\d{4}$/.test(norm(grid, token + 1)) && norm(grid, token + 1) < now.slice(0, 4)
  return false
}

/** «Tiga hari setelah kejadian ia kabur»: so many days from what has no day is not the story's day; hours may be. */
const leadsAway = (length: string): boolean => /^P\d/.test(length)

/**
 * Whether a claim is told apart from its story, whose day is then not its own: a heading in the page («Kapal Sempat
 * Oleng»), what still goes on («Warga masih mengungsi», «Saat ini jalan ditutup»), what was before («Ia lebih dulu
 * menang», «sejak bandara ditutup», a match before the final, a term of office), and the deed that a court finds proven.
 */
export function standsApart(grid: Grid, candidate: Candidate): boolean {
  const { clause, first } = candidate
  const sentence = sentenceAt(grid, first)
  const kind = blockKind(grid, sentence)
  if (growing.has(candidate.type) && isReported(grid, candidate)) return true
  if (isOfEarlierTerm(grid, candidate)) return true
  if (isLastOne(grid, candidate) || findingBefore(grid, candidate) >= 0 || isEarlierRound(grid, candidate)) return true
  if (kind === 'title' || kind === 'heading') return true
  // «Turis tiba Jumat. Mereka yang pertama sejak bandara ditutup»
  if (clause.marker === 'sejak' || clause.marker === 'semenjak') return true
  for (let token = Math.max(clause.first, first - 4); token < first; token += 1)
    if (aspects.get(norm(grid, token)) === 'ongoing') return true
  for (let token = sentence.first; token < sentence.last; token += 1) {
    const time = timeAt(grid, token)
    // «Tiga pekan lebih setelah itu»
    const behind = norm(grid, token + 1) === 'lebih' ? token + 2 : token + 1
    if (time && !time.value && leadsAway(time.timex.value) && /^se(?:belum|sudah|telah)$/.test(norm(grid, behind)))
      return true
    if (time?.timex.value === 'PRESENT_REF' && norm(grid, token) !== 'kini') return true
    // «Sebelum masuk, ia terlebih dahulu mencuci tangan»: a step of the same story.
    if (!time && token < first && isEarlier(grid, token)) return norm(grid, sentence.first) !== 'sebelum'
  }
  return false
}
