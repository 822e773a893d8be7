import { expect, test } from 'vitest'
import { claimSpan, claimTerms } from '../../src/claim/slots/span.ts'
import type { ClaimNumber } from '../../src/model/claim.ts'
import { quote } from '../../src/model/span.ts'
import { candidateOf, tell } from './candidate-of.ts'

/** A text, a trigger in it, and the words that make the claim. */
const rows: readonly (readonly [text: string, trigger: string, words: string])[] = [
  ['Jembatan itu ambruk pada Senin, kata Bambang Riyadi.', 'ambruk', 'Jembatan itu ambruk pada Senin'],
  ['“Kapal itu tenggelam pada Kamis,” kata Rusdi.', 'tenggelam', 'Kapal itu tenggelam pada Kamis'],
  ['Menurut Bambang Riyadi, jembatan itu ambruk.', 'ambruk', 'jembatan itu ambruk'],
  ['Bambang Riyadi mengatakan bahwa jembatan itu ambruk.', 'ambruk', 'jembatan itu ambruk'],
  ['Hingga Senin, BNPB mencatat 12 orang meninggal.', 'meninggal', 'Hingga Senin, BNPB mencatat 12 orang meninggal'],
  ['Warga mengaku melihat kapal itu tenggelam.', 'tenggelam', 'Warga mengaku melihat kapal itu tenggelam'],
  ['Polisi datang dan menangkap dua orang.', 'menangkap', 'menangkap dua orang'],
  ['12 Mei 2021: Kapal itu tenggelam di Selat Sunda.', 'tenggelam', 'Kapal itu tenggelam di Selat Sunda'],
  ['Oleh karena itu, pasar tersebut ditutup.', 'ditutup', 'pasar tersebut ditutup'],
  ['Kapal yang membawa 53 orang itu tenggelam.', 'tenggelam', 'Kapal yang membawa 53 orang itu tenggelam'],
  [
    'Wali kota membantah kabar bahwa pasar itu ditutup.',
    'membantah',
    'Wali kota membantah kabar bahwa pasar itu ditutup',
  ],
  ['Dua orang tewas (satu di antaranya balita).', 'tewas', 'Dua orang tewas (satu di antaranya balita)'],
]

for (const [text, trigger, words] of rows) {
  test(text, () => {
    const told = tell(text)
    expect(quote(text, claimSpan(told.grid, candidateOf(told, trigger), []))).toBe(words)
  })
}

test('the words of a claim hold its subject, though another clause stands between', () => {
  const told = tell('Izin yang digugat warga terbit pada Oktober 2032.')
  expect(claimTerms(told.grid, candidateOf(told, 'terbit'))).toContain('izin')
})

test('its numbers stand in it, though they are of the subject before its clause', () => {
  const text = 'Sebanyak tujuh truk dan 21 relawan telah dikirim ke desa itu.'
  const told = tell(text)
  const start = text.indexOf('tujuh')
  const words = { unit: 'truk', about: '', text: 'tujuh truk' }
  const number: ClaimNumber = { ...words, value: 7, to: null, mod: 'exact', start, end: start + words.text.length }
  expect(quote(text, claimSpan(told.grid, candidateOf(told, 'dikirim'), [number]))).toContain(
    'tujuh truk dan 21 relawan',
  )
})
