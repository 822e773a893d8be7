import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/text/affixes.ts'

/** A word and its root, prefix, suffix, clitic and voice. */
const rows: readonly (readonly [word: string, ...parts: string[]])[] = [
  ['bertemu', 'temu', 'ber', '', '', 'active'],
  ['pertemuan', 'temu', 'per', 'an', '', 'none'],
  ['menemui', 'temu', 'meN', 'i', '', 'active'],
  ['dipertemukan', 'temu', 'di', 'kan', '', 'passive'],
  ['menangkap', 'tangkap', 'meN', '', '', 'active'],
  ['menyerang', 'serang', 'meN', '', '', 'active'],
  ['mengirim', 'kirim', 'meN', '', '', 'active'],
  ['memukul', 'pukul', 'meN', '', '', 'active'],
  ['mengaku', 'aku', 'meN', '', '', 'active'],
  ['mengecat', 'cat', 'meN', '', '', 'active'],
  ['mengatakan', 'kata', 'meN', 'kan', '', 'active'],
  ['memberikan', 'beri', 'meN', 'kan', '', 'active'],
  ['mengetahui', 'tahu', 'meN', 'i', '', 'active'],
  ['memberhentikan', 'henti', 'meN', 'kan', '', 'active'],
  ['penyerangan', 'serang', 'peN', 'an', '', 'none'],
  ['penerbangan', 'terbang', 'peN', 'an', '', 'none'],
  ['perawat', 'rawat', 'peN', '', '', 'none'],
  ['keberangkatan', 'angkat', 'ke', 'an', '', 'none'],
  ['bekerja', 'kerja', 'ber', '', '', 'active'],
  ['belajar', 'ajar', 'ber', '', '', 'active'],
  ['berlarian', 'lari', 'ber', 'an', '', 'active'],
  ['tertangkap', 'tangkap', 'ter', '', '', 'passive'],
  ['terasa', 'rasa', 'ter', '', '', 'passive'],
  ['terbesar', 'besar', 'ter', '', '', 'none'],
  ['dibunuh', 'bunuh', 'di', '', '', 'passive'],
  ['dipimpinnya', 'pimpin', 'di', '', 'nya', 'passive'],
  ['rumahku', 'rumah', '', '', 'ku', 'none'],
  ['rudal-rudal', 'rudal', '', '', '', 'none'],
  ['tembak-menembak', 'tembak', 'meN', '', '', 'active'],
  // words that only look like it
  ['menteri', 'menteri', '', '', '', 'none'],
  ['perang', 'perang', '', '', '', 'none'],
  ['direktur', 'direktur', '', '', '', 'none'],
  ['berita', 'berita', '', '', '', 'none'],
  ['buku', 'buku', '', '', '', 'none'],
  ['tersebut', 'sebut', 'ter', '', '', 'none'],
  ['menurut', 'turut', 'meN', '', '', 'none'],
  ['sementara', 'sementara', '', '', '', 'none'],
  // a root that no dictionary has
  ['membregidi', 'bregid', 'meN', 'i', '', 'active'],
]

describe('affixes', () => {
  for (const [word, root, prefix, suffix, clitic, voice] of rows) {
    test(word, () => {
      expect(analyse(word, false)).toMatchObject({ root, prefix, suffix, clitic, voice })
    })
  }

  test('nothing is guessed of a name', () => {
    expect(analyse('bertrand', true).root).toBe('bertrand')
    expect(analyse('mengtian', true)).toMatchObject({ root: 'mengtian', voice: 'none' })
  })

  test('a stem is the word without its clitic', () => {
    expect(analyse('menemukannya', false)).toMatchObject({ root: 'temu', stem: 'menemukan', clitic: 'nya' })
  })
})
