import { expect, test } from 'vitest'
import { predicates } from '../../src/claim/claimhood/counts.ts'
import { candidateOf, tell } from './candidate-of.ts'

/** A text, its noun, and whether the noun tells as a verb does. */
const rows: readonly (readonly [text: string, noun: string, tells: boolean])[] = [
  ['Korban tewas 12 orang.', 'Korban tewas', true],
  ['Korban tewas: 12 orang.', 'Korban tewas', true],
  ['Korban luka sementara: sembilan orang.', 'Korban luka', true],
  ['Dinas mencatat kerusakan pada 120 rumah.', 'kerusakan', true],
  ['Ini menjadi gelar kedua bagi klub itu.', 'gelar kedua', true],
  // Traps: no count, or another's.
  ['Korban tewas: lihat daftar di bawah.', 'Korban tewas', false],
  ['Dinas mencatat kerusakan pada 120 barang.', 'kerusakan', false],
  ['Korban tewas dibawa ke rumah sakit oleh 12 orang.', 'Korban tewas', false],
]

test.each(rows)('%s', (text, noun, tells) => {
  const told = tell(text)
  expect(predicates(told.grid, candidateOf(told, noun))).toBe(tells)
})
