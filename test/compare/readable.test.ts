import { describe, expect, test } from 'vitest'
import { readableAmount, readableTime } from '../../src/compare/readable.ts'
import { whyConflict } from '../../src/compare/why.ts'

describe('times a reader understands', () => {
  test.each([
    ['2023-09-13', '13 September 2023', '13 September 2023'],
    ['2023-08', 'August 2023', 'Agustus 2023'],
    ['1961', '1961', '1961'],
    ['199X', '1990s', '1990-an'],
    ['2023-08-13T07:30+07:00', '13 August 2023, 07:30', '13 Agustus 2023, 07:30'],
    ['../2023-08', 'until August 2023', 'hingga Agustus 2023'],
    ['2023-08/..', 'since August 2023', 'sejak Agustus 2023'],
    ['2009/2012', '2009 – 2012', '2009 – 2012'],
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
    expect(readableAmount(value, unit, 'en')).toBe(en)
    expect(readableAmount(value, unit, 'id')).toBe(id)
  })
})

describe('why sources conflict', () => {
  const side = (value: string, sources: number) => ({ value, sources })
  test.each([
    [
      'place',
      [side('Balai Kota', 2), side('Gedung Kesenian', 1)],
      '2 sources place it at Balai Kota, but another places it at Gedung Kesenian.',
    ],
    ['number', [side('5 jam', 1), side('4 jam', 1)], 'One source gives 5 hours, but another gives 4 hours.'],
    [
      'order',
      [side('third', 1), side('second', 3)],
      'One source calls it the third, but 3 sources call it the second.',
    ],
    [
      'status',
      [side('alleged', 1), side('denied', 2)],
      'One source reports it as an allegation, but 2 sources report that it is denied.',
    ],
  ] as const)('%s', (on, sides, why) => expect(whyConflict(on, sides).why).toBe(why))
  test('in Indonesian', () => {
    expect(whyConflict('order', [side('third', 1), side('second', 1)]).whyId).toBe(
      'Satu sumber menyebutnya yang ketiga, tetapi satu sumber lain menyebutnya yang kedua.',
    )
  })
})
