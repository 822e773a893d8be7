import { describe, expect, test } from 'vitest'
import { unitsInEnglish } from '../../src/lexicon/counted-words.ts'
import { readableAmount, readableRange, readableTime } from '../../src/model/readable.ts'

describe('times a reader understands', () => {
  test.each([
    ['2023-09-13', '13 September 2023', '13 September 2023'],
    ['2023-08', 'August 2023', 'Agustus 2023'],
    ['1961', '1961', '1961'],
    ['199X', '1990s', '1990-an'],
    ['2023-08-13T07:30+07:00', '13 August 2023, 07:30 WIB', '13 Agustus 2023, 07:30 WIB'],
    ['../2023-08', 'until August 2023', 'hingga Agustus 2023'],
    ['2023-08/..', 'since August 2023', 'sejak Agustus 2023'],
    ['2009/2012', '2009 – 2012', '2009 – 2012'],
    ['2012~', 'about 2012', 'sekitar 2012'],
  ])('%s', (edtf, en, id) => {
    expect(readableTime(edtf, 'en')).toBe(en)
    expect(readableTime(edtf, 'id')).toBe(id)
  })
})

describe('amounts a reader understands', () => {
  test.each([
    [250, 'meter', '250 metres', '250 meter'],
    [1729, 'halaman', '1,729 pages', '1.729 halaman'],
    [2.4e12, 'rupiah', '2.4 trillion rupiah', 'Rp2,4 triliun'],
    [7_250_000, 'orang', '7.25 million people', '7,25 juta orang'],
    [31_415_926, 'suara', '31,415,926 votes', '31.415.926 suara'],
    [78.5, 'persen', '78.5 percent', '78,5 persen'],
    [20, 'perahu', '20 perahu', '20 perahu'],
  ])('%d %s', (value, unit, en, id) => {
    expect(readableAmount(value, unit, 'en', unitsInEnglish)).toBe(en)
    expect(readableAmount(value, unit, 'id', unitsInEnglish)).toBe(id)
  })
})

test('a range of amounts', () => {
  expect(readableRange('5-7 jam', 'en', unitsInEnglish)).toBe('5–7 hours')
  expect(readableRange('1200000 rupiah', 'id', unitsInEnglish)).toBe('Rp1,2 juta')
  expect(readableRange('menit ke-23', 'en', unitsInEnglish)).toBe('minute 23')
  expect(readableRange('menit ke-23', 'id', unitsInEnglish)).toBe('menit ke-23')
  expect(readableRange('beberapa', 'en', unitsInEnglish)).toBe('beberapa')
})
