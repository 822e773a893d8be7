import { describe, expect, test } from 'vitest'
import { quote } from '../../src/model/span.ts'
import { readText } from '../../src/text/read-text.ts'
import { findTimes } from '../../src/time/find-times.ts'
import { articleOf } from '../support/article.ts'

const odditiesOf = (text: string, published: string | null = '2023-06-14') => {
  const article = articleOf(text, { published })
  return findTimes(article, readText(article)).oddities
}

describe('what is odd about a date is told, and the date kept as printed', () => {
  test.each([
    [
      'Rapat digelar Rabu (6/6/2023).',
      'weekday-mismatch',
      'Rabu (6/6/2023)',
      'expected Tuesday for 2023-06-06, or 2023-06-07 for Wednesday',
    ],
    ['Ia tiba pada Sabtu (10/6/2022).', 'printed-year', 'Sabtu (10/6/2022)', 'expected 2023'],
    ['Toko tutup pada 31 Februari 2023.', 'impossible-date', '31 Februari 2023', 'a day that the month has'],
    ['Menteri telah membukanya pada 5 Juli 2024.', 'date-after-publication', '5 Juli 2024', 'up to 2023-06-14'],
    ['"Sudah aman," kata dia, Jumat (16/6/2023).', 'date-after-publication', 'Jumat (16/6/2023)', 'up to 2023-06-14'],
  ])('%s', (text, rule, words, message) => {
    const [odd, ...more] = odditiesOf(text)
    expect(more).toEqual([])
    expect(odd?.rule).toBe(rule)
    expect(odd?.span && quote(text, odd.span)).toBe(words)
    expect(odd?.message).toContain(message)
    expect(odd?.messageId).toMatch(/semestinya/)
  })

  test('a day that was only guessed accuses none', () => {
    const text = '"Kami siap," kata Camat Sari, Senin (5/6/2023). "Sudah aman," kata Lurah Budi, 9 Juni 2023.'
    expect(odditiesOf(text, null)).toEqual([])
  })

  test.each([
    'Rapat digelar Selasa (6/6/2023).',
    'Rapat digelar Rabu, 29 Februari 2012.',
    'Jembatan akan dibuka pada 5 Juli 2024.',
    'Menteri menyatakan jembatan dibuka pada 5 Juli 2024.',
    'Gerhana berikutnya terjadi pada 20 April 2042.',
  ])('%s is nothing odd', (text) => expect(odditiesOf(text)).toEqual([]))
})
