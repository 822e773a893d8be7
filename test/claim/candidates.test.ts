import { expect, test } from 'vitest'
import { read } from '../../src/check.ts'
import { findCandidates } from '../../src/claim/candidates.ts'
import { gridOf } from '../../src/claim/grid.ts'
import { articleOf } from '../support/article.ts'

/** What may be a claim in a text: `type:words`, in text order, of the words that a row knows. */
function known(text: string): readonly string[] {
  const { reading } = read(articleOf(text))
  return findCandidates(gridOf(reading))
    .filter((candidate) => candidate.known)
    .map(({ type, first, last }) =>
      [type, text.slice(reading.tokens[first]?.start, reading.tokens[last - 1]?.end)].join(':'),
    )
}

/** The same with the verbs that no row knows. */
function any(text: string): readonly string[] {
  const { reading } = read(articleOf(text))
  return findCandidates(gridOf(reading)).map(({ first, last }) =>
    text.slice(reading.tokens[first]?.start, reading.tokens[last - 1]?.end),
  )
}

test('a verb of evidence leaves the claim to what it introduces', () => {
  expect(any('Tiga nelayan dilaporkan hilang di Teluk Bone.')).toEqual(['hilang'])
  expect(any('Dua pendaki dikabarkan telah meninggal dunia.')).toEqual(['meninggal dunia'])
  expect(any('Kasus itu dilaporkan ke polisi.')).toEqual(['dilaporkan'])
})

test('a carrier of no type of its own gives way to its noun', () => {
  expect(known('Panitia menggelar pertemuan di Kupang.')).toEqual(['meet:pertemuan'])
  expect(known('Panitia menggelar bazar buku di Kupang.')).toEqual(['other:menggelar'])
})

test('a bare root is a verb in a headline, and mostly a noun in prose', () => {
  expect(known('Polisi Tangkap Dua Pencuri Kabel')).toContain('arrest:Tangkap')
  expect(known('Bank itu memberi bantuan tunai tahap kedua dalam bentuk beras.')).not.toContain('found:bentuk')
})

test('behind a pronoun and at the head of a quotation too it is a verb', () => {
  expect(known('Dua pelaku kami tangkap di Maros.')).toContain('arrest:tangkap')
  expect(known('Trofi itu ia rebut pada 2021.')).toContain('win:rebut')
  expect(known('Ia memberi bantuan tunai tahap kedua dalam bentuk beras.')).not.toContain('found:bentuk')
})

test('words of aspect and hedges belong to the verb behind them', () => {
  expect(any('Api berhasil dipadamkan warga.')).toEqual(['dipadamkan'])
  expect(any('Tersangka diduga kabur ke Batam.')).toEqual(['kabur'])
})

test('set phrases hold no happening', () => {
  expect(known('Ia bertugas di Polda Metro Jaya.')).toEqual([])
  expect(known('Penyebab kebakaran belum jelas, kata Rudi saat dihubungi.')).toEqual([])
})

test('definitions, questions and wishes hold no candidate', () => {
  for (const text of [
    'Gempa adalah peristiwa alam.',
    'Apakah pasar itu akan ditutup?',
    'Pasar itu sebaiknya dibuka lagi.',
    'Pasar itu seharusnya tidak ditutup.',
  ])
    expect(any(text)).toEqual([])
})
