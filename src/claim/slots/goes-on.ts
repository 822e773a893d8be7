import { disasterNouns } from '../../lexicon/bystander-words.ts'
import { gatherings } from '../../lexicon/meeting-words.ts'
import { placePrepositions } from '../../lexicon/places.ts'
import { demonstratives } from '../../lexicon/pronouns.ts'
import type { Candidate } from '../candidates.ts'
import { type Grid, norm, sentenceAt } from '../grid.ts'
import { holdsWord } from '../triggers/verbs.ts'
import { isSaying } from './scene.ts'

/** Verbs of those who come, and of those who are there with them. Sorted. */
const ATTENDING: ReadonlySet<string> = new Set([
  'didampingi',
  'dihadiri',
  'dijemput',
  'disaksikan',
  'disambut',
  'hadir',
  'mendampingi',
  'tiba',
])

/** «Dalam pertemuan itu, Rahma meminta …», «Pertemuan berlangsung dua jam»: the gathering that the sentence before told of. */
function isOfGathering(grid: Grid, { first, voice, clause }: Candidate): boolean {
  if (clause.kind === 'relative' || clause.kind === 'subordinate') return false
  const opening = sentenceAt(grid, first).first
  if (opening === first)
    return voice === 'noun' && gatherings.has(norm(grid, first)) && norm(grid, first) !== 'kunjungan'
  if (!/^(?:dalam|pada)$/u.test(norm(grid, opening)) || !gatherings.has(norm(grid, opening + 1))) return false
  if (!demonstratives.has(norm(grid, opening + 2)) || voice === 'noun') return false
  for (let token = opening; token < first; token += 1) if (isSaying(grid, token)) return false
  return true
}

/** Types of what a disaster does where it strikes. */
const STRICKEN: ReadonlySet<string> = new Set(['die', 'fire', 'flood', 'injure'])

/** «Akibat kebakaran itu, lahan hangus», «tewas dalam kecelakaan tersebut»: the disaster of which the story told. */
function isOfDisaster(grid: Grid, { first, type }: Candidate): boolean {
  if (!STRICKEN.has(type)) return false
  const sentence = sentenceAt(grid, first)
  for (let token = sentence.first + 1; token < sentence.last - 1; token += 1) {
    if (!disasterNouns.has(norm(grid, token)) || !demonstratives.has(norm(grid, token + 1))) continue
    if (/^(?:akibat|dalam|karena|pada)$/u.test(norm(grid, token - 1))) return true
  }
  return false
}

/** Whether a claim without a place goes on where the sentence before it was: those who attend, and what is done there. */
export function goesOnThere(grid: Grid, candidate: Candidate): boolean {
  const { first, last, clause } = candidate
  if (grid.quoted[first] === 1) return false
  if (holdsWord(grid, last, clause.last, (word) => placePrepositions.has(word))) return false
  return (
    (ATTENDING.has(norm(grid, first)) && clause.kind !== 'relative') ||
    isOfGathering(grid, candidate) ||
    isOfDisaster(grid, candidate)
  )
}
