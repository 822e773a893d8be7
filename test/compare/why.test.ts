import { describe, expect, test } from 'vitest'
import { whyConflict, whyUpdate } from '../../src/compare/judge/why.ts'

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
    ['status', [side('disahkan', 2), side('ditolak', 1)], '2 sources write “disahkan”, but another writes “ditolak”.'],
    [
      'status',
      [side('alleged', 1), { ...side('denied', 1), among: 1 }],
      'One source reports it as an allegation, but the same one reports that it is denied.',
    ],
    [
      'status',
      [side('alleged', 3), { ...side('denied', 2), among: 3 }],
      '3 sources report it as an allegation, but 2 of them report that it is denied.',
    ],
    [
      'status',
      [side('alleged', 2), { ...side('denied', 1), among: 2 }],
      '2 sources report it as an allegation, but one of them reports that it is denied.',
    ],
  ] as const)('%s', (on, sides, why) => expect(whyConflict(on, sides).why).toBe(why))
  test('hours that are near enough to be one are about it', () => {
    const { why, whyId } = whyConflict('time', [
      { ...side('2031-05-02T07:40+07:00', 2), about: true },
      side('2031-05-02T09:10+07:00', 1),
    ])
    expect(why).toMatch(/^2 sources date it about 2 May 2031, 07:40 WIB, but another dates it 2 May 2031, 09:10 WIB\.$/)
    expect(whyId).toMatch(/^2 sumber menyebut sekitar 2 Mei 2031, /)
  })
  test('in Indonesian', () => {
    expect(whyConflict('order', [side('third', 1), side('second', 1)]).whyId).toBe(
      'Satu sumber menyebutnya yang ketiga, tetapi satu sumber lain menyebutnya yang kedua.',
    )
  })
})

describe('why a figure is an update', () => {
  const figures = [21, 29].map(
    (value) =>
      ({ value, to: null, unit: 'orang', about: '', mod: 'exact', text: `${value}`, start: 0, end: 0 }) as const,
  )
  test.each([
    [
      { fate: 'luka', severity: 'berat' },
      'The figure (badly injured) changed from report to report: 21, 29 people.',
      'Angkanya (luka berat) berubah dari laporan ke laporan: 21, 29 orang.',
    ],
    [
      { fate: 'meninggal', severity: null },
      'The figure (dead) changed from report to report: 21, 29 people.',
      'Angkanya (meninggal) berubah dari laporan ke laporan: 21, 29 orang.',
    ],
    [
      { fate: null, severity: null },
      'The figure changed from report to report: 21, 29 people.',
      'Angkanya berubah dari laporan ke laporan: 21, 29 orang.',
    ],
  ])('%j', (counted, why, whyId) => expect(whyUpdate(figures, counted)).toEqual({ why, whyId }))
})
