import { describe, expect, test } from 'vitest'
import { disputed, reportOf } from './disputed.ts'

const market = 'Wali Kota Danu Wirya meninjau Pasar Ikan Belimbing di Tegal, Jumat (9/5/2031).'
const visitors = 'Pedagang Pasar Ikan Belimbing menyambut Wali Kota Danu Wirya, Jumat (9/5/2031).'

describe('one happening that cannot happen twice, on two dates', () => {
  test.each([
    [
      'a bridge with a name, and without',
      'Jembatan Kali Cempaka dibangun pada 1974.',
      'Jembatan tua itu dibangun pada 1976.',
      ['1974', '1976'],
    ],
    [
      'a house opened by somebody, and opened',
      'Gubernur membuka museum tersebut pada Maret 1987.',
      'Museum itu dibuka pada Juli 1988.',
      ['1987-03', '1988-07'],
    ],
    [
      'a treaty signed in two years, one a slip of the pen',
      'Perjanjian Tegal diteken Danu Wirya pada 4 Mei 2021.',
      'Danu Wirya meneken Perjanjian Tegal pada 4 Mei 2012.',
      ['2012-05-04', '2021-05-04'],
    ],
    [
      'a company by its name, and by what it is',
      'Wana Tirta didirikan Sari Lukito di Kudus pada 1974.',
      'Perusahaan tertua di kota itu berdiri pada 1976.',
      ['1974', '1976'],
    ],
    [
      'a works in two words, of one month',
      'Tungku garam keluarga itu di Muara Tirta mulai beroperasi pada Mei 2027.',
      'Penyulingan nilam milik PT Wana Tirta mulai beroperasi pada Mei 2026.',
      ['2026-05', '2027-05'],
    ],
    [
      'a court that sentenced, and whom it sentenced, under a heading',
      'Pengadilan Tipikor Kudus menjatuhkan hukuman tujuh tahun penjara kepada Sari Lukito, Rabu (8/1/2031).',
      '\n\n9 Januari 2031\n\nSari Lukito dihukum tujuh tahun penjara.',
      ['2031-01-08', '2031-01-09'],
    ],
  ])('%s', (_, one, other, sides) => {
    expect(disputed([`${market} ${one}`, `${visitors} ${other}`])).toEqual([sides])
  })

  test.each([
    [
      'two bridges, each with its name',
      'Jembatan Kali Cempaka dibangun pada 1974.',
      'Jembatan Kenari dibangun pada 1976.',
    ],
    ['built, and built anew', 'Jembatan itu dibangun pada 1974.', 'Jembatan itu dibangun kembali pada 1976.'],
    ['of every year', 'Festival layang-layang dibuka pada Mei 2027.', 'Festival layang-layang dibuka pada Mei 2028.'],
    ['too far apart for how long ago', 'Museum itu dibuka pada Maret 2028.', 'Museum itu dibuka pada April 2030.'],
    [
      'two laws of one signer',
      'Danu Wirya meneken Peraturan Nomor 5 pada 4 Mei 2021.',
      'Danu Wirya meneken Nota Kerja Sama pada 9 Juli 2022.',
    ],
    [
      'a company by its name, and a market',
      'Wana Tirta didirikan Sari Lukito di Kudus pada 1974.',
      'Pasar itu didirikan pada 1976.',
    ],
    [
      'two works, of two months',
      'Tungku garam keluarga itu di Muara Tirta mulai beroperasi pada Mei 2027.',
      'Penyulingan nilam milik PT Wana Tirta mulai beroperasi pada Juli 2026.',
    ],
    [
      'one article tells of both',
      'Jembatan itu dibangun pada 1974. Jembatan itu dibangun pada 1976 di hulu.',
      'Jembatan itu dibangun pada 1976.',
    ],
  ])('not %s', (_, one, other) => {
    expect(disputed([`${market} ${one}`, `${visitors} ${other}`])).toEqual([])
  })
})

/** Whether some event holds both articles' last claims. */
function areJoined(texts: readonly string[]): boolean {
  const { claims } = reportOf(texts)
  const last = (article: string): string | undefined => claims.findLast((claim) => claim.article === article)?.event
  return last('a1') === last('a2')
}

describe('one figure, a little off', () => {
  test('in other words', () => {
    const told = 'Sebanyak 41.862 orang datang ke pasar ikan itu sepanjang 2030.'
    expect(areJoined([`${market} ${told}`, `${visitors} Panitia menghitung 41.900 pengunjung pada 2030.`])).toBe(true)
  })

  test('not ages apart, one of them undated', () => {
    const before = 'Pada 9 Mei 2009 sebanyak 41.862 orang mengunjungi pasar ikan itu.'
    const undated = 'Pedagang Pasar Ikan Belimbing menyambut Wali Kota Danu Wirya.'
    expect(
      areJoined([`${market} ${before}`, `${undated} Panitia menghitung 41.900 pengunjung di pasar ikan itu.`]),
    ).toBe(false)
  })

  test.each([
    ['round figures', 'Sebanyak 4.000 orang datang sepanjang 2030.', 'Panitia menghitung 4.010 pengunjung pada 2030.'],
    ['of two units', 'Sebanyak 41.862 orang datang sepanjang 2030.', 'Panitia menghitung 41.900 kendaraan pada 2030.'],
    [
      'ages apart',
      'Pada 9 Mei 2009 sebanyak 41.862 orang mengunjungi pasar ikan itu.',
      'Sebanyak 41.900 orang mengunjungi pasar ikan itu.',
    ],
    [
      'a company by its name, and a market',
      'Wana Tirta didirikan Sari Lukito di Kudus pada 1974.',
      'Pasar itu didirikan pada 1976.',
    ],
    [
      'two works, of two months',
      'Tungku garam keluarga itu di Muara Tirta mulai beroperasi pada Mei 2027.',
      'Penyulingan nilam milik PT Wana Tirta mulai beroperasi pada Juli 2026.',
    ],
    [
      'one article tells of both',
      'Sebanyak 41.862 orang datang sepanjang 2030.',
      'Sebanyak 41.862 orang datang sepanjang 2030. Panitia menghitung 41.900 pengunjung pada 2030.',
    ],
  ])('not %s', (_, one, other) => {
    expect(areJoined([`${market} ${one}`, `${visitors} ${other}`])).toBe(false)
  })
})
