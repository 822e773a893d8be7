import type { Candidate } from '../candidates.ts'
import { type Grid, norm, sentenceAt } from '../grid.ts'
import { isVerb } from '../triggers/verbs.ts'

/** Sorted. */
const off = new Set(['batal', 'dibatalkan', 'urung'])
/** Sorted. */
const openers = new Set(['sedianya', 'semula', 'yang'])
/** Sorted. */
const stops = new Set([
  '"',
  '.',
  ':',
  ';',
  'dan',
  'karena',
  'lalu',
  'namun',
  'sedangkan',
  'setelah',
  'tetapi',
  'usai',
  '“',
  '”',
])

/** Words between what was to be and the verb that says that it was not. */
const REACH = 16

/**
 * «Mogok kerja sopir angkot yang direncanakan Sabtu batal digelar»: whether the verb of what a sentence begins with, behind
 * what a relative clause says of it, calls it off.
 */
export function isCalledOff(grid: Grid, { first, last, voice }: Candidate): boolean {
  const sentence = sentenceAt(grid, first)
  if (first !== sentence.first || voice === 'active' || voice === 'passive') return false
  let relative = false
  for (let token = last; token < Math.min(sentence.last, last + REACH); token += 1) {
    const word = norm(grid, token)
    if (off.has(word)) return norm(grid, token - 1) !== 'yang'
    if (stops.has(word)) return false
    if (openers.has(word)) relative = true
    else if (!relative && isVerb(grid, token)) return false
  }
  return false
}

/** «menunda pengesahan», «penundaan laga itu»: what is put off is still to come. */
export const isPutOff = (grid: Grid, { first, voice }: Candidate): boolean =>
  voice === 'noun' && /^(?:menunda|penundaan)$/u.test(norm(grid, first - 1))
