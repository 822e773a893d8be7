import { expect, test } from 'vitest'
import { read } from '../../src/check.ts'
import { findCandidates } from '../../src/claim/candidates.ts'
import { gridOf } from '../../src/claim/grid.ts'
import type { BlockKind } from '../../src/model/article.ts'
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
function any(text: string, first: BlockKind = 'paragraph'): readonly string[] {
  const { reading } = read(articleOf(text, { first }))
  return findCandidates(gridOf(reading)).map(({ first, last }) =>
    text.slice(reading.tokens[first]?.start, reading.tokens[last - 1]?.end),
  )
}

test('a verb of evidence leaves the claim to what it introduces', () => {
  expect(any('Tiga nelayan dilaporkan hilang di Teluk Bone.')).toEqual(['hilang'])
  expect(any('Dua pendaki dikabarkan telah meninggal dunia.')).toEqual(['meninggal dunia'])
  expect(any('Kasus itu dilaporkan ke polisi.')).toEqual(['dilaporkan'])
})

test('a word and its verb side by side are one noun', () => {
  expect(any('Ia sudah menerima surat menyuratnya kemarin.')).toEqual(['menerima'])
  expect(any('Panitia sudah menyurati gubernur kemarin.')).toEqual(['menyurati'])
})

test('a carrier of no type of its own gives way to its noun', () => {
  expect(known('Panitia menggelar pertemuan di Kupang.')).toEqual(['meet:pertemuan'])
  expect(known('Panitia menggelar bazar buku di Kupang.')).toEqual(['other:menggelar'])
})

test('what takes place is told by its noun, though the noun may be a verb and the page says how it is known', () => {
  expect(any('Longsor terjadi pukul 16.10 WIB.')).toEqual(['Longsor'])
  expect(any('Erupsi pertama itu terjadi pukul 05.40 WIB.')).toEqual(['Erupsi'])
  expect(any('Bom bunuh diri itu terjadi pada Sabtu malam.')).toEqual(['Bom bunuh diri'])
  expect(known('Kebakaran gudang yang berisi kopra itu kembali terjadi pada Sabtu.')).toEqual([
    'fire:Kebakaran',
    'fire:terjadi',
  ])
  expect(known('Kecelakaan yang melibatkan dua bus terjadi di Maros.')).toContain('crash:terjadi')
  expect(any('Api melalap habis gudang itu.')).toEqual(['melalap'])
  expect(any('Gudang itu habis dilalap api.')).toEqual(['dilalap api'])
  expect(any('Beras ekspor habis pada Sabtu.')).toContain('habis')
  expect(any('Gudang perusahaan terkaya itu terbakar.')).toEqual(['terbakar'])
  expect(any('Kendala itu teratasi.')).toEqual(['teratasi'])
  expect(any('Ledakan pada 7 Mei 2020 itu tercatat terjadi pukul 06.15.')).toEqual(['Ledakan'])
  expect(any('Longsor menimbun dua rumah.')).toContain('Longsor')
})

test('of two doings of no type in a clause neither stands for the other', () => {
  expect(known('Kapal itu bertolak dari Bima dengan membawa 90 sapi.')).toEqual(['other:bertolak', 'other:membawa'])
})

test('what comes next is what was told before', () => {
  expect(known('Rute Bima dibuka pada 3 Mei 2020. Rute Ende menyusul pada 1 Juni 2020.')).toEqual([
    'open:dibuka',
    'open:menyusul',
  ])
  expect(known('Pasar ditutup menyusul kebakaran itu.')).not.toContain('close:menyusul')
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

test('a year in brackets or in a list tells the happening before it again', () => {
  expect(known('Juara sebelumnya Tono Susilo (1979, 1981) dan Budi Hartono (1990).')).toEqual([
    'win:Juara',
    'win:1979',
    'win:1981',
    'win:1990',
  ])
  expect(known('Gunung itu meletus pada 1928, 1967 dan 1984.')).toEqual(['erupt:meletus', 'erupt:1967', 'erupt:1984'])
  expect(known('Tono Susilo (lahir 1979) menjadi juara.')).not.toContain('win:1979')
  expect(known('Laporan itu memuat data 2019.')).toEqual([])
})

test('a verb without its prefix that no row knows: of its own, behind a pronoun, behind a word of aspect', () => {
  expect(any('Kedua perampok lari ke hutan.')).toEqual(['lari'])
  expect(any('Identitas pelaku sudah kami kantongi.')).toEqual(['kantongi'])
  expect(known('Klub itu berhasil kalahkan Persida di Solo.')).toContain('win:kalahkan')
  expect(any('Tim yang saya pimpin menang.')).toEqual(['menang'])
})

test('a light verb takes a noun of doing with it', () => {
  expect(any('Polisi melakukan penelusuran di Maros.')).toEqual(['melakukan penelusuran'])
})

test('a noun leaves its verb of taking place without a claim, whatever stands between', () => {
  expect(known('Tabrakan terjadi pukul 05.10 di Maros.')).toEqual(['crash:Tabrakan'])
  expect(known('Gempa berkekuatan magnitudo 5,4 mengguncang Maros.')).toEqual(['quake:mengguncang'])
})

test('what befell whom is carried by «kena», and a headline tells it without a prefix', () => {
  expect(any('Penyanyi Itu Kena Serangan Jantung')).toEqual(['Serangan Jantung'])
  expect(any('Kantor Bupati Rusak Berat')).toEqual(['Rusak Berat'])
})

test('between its doer and its object a headline sheds the prefix of its only verb', () => {
  expect(any('Polisi Kejar Pelempar Batu', 'title')).toEqual(['Kejar'])
  expect(any('Siswa Ciptakan Robot', 'title')).toEqual(['Ciptakan'])
  expect(any('Bayar Klaim Nasabah', 'title')).not.toContain('Klaim')
})

test('a state is a claim behind its subject, and elsewhere only describes', () => {
  expect(any('Listrik di kota itu lumpuh sejak Rabu.')).toEqual(['lumpuh'])
  expect(any('Murid itu kembali lebih dulu.')).toEqual(['kembali'])
  expect(any('Dua kiosnya kehilangan atap.')).toEqual(['kehilangan'])
  expect(any('Truk itu parkir di pasar.')).toEqual(['parkir'])
  expect(any('Lahan parkir di pasar itu ditutup.')).toEqual(['ditutup'])
  expect(any('Pesawat itu mendarat kembali.')).toEqual(['mendarat'])
  expect(any('Bocah kritis itu dirawat di Bima.')).toEqual(['dirawat'])
  expect(any('Camat kembali menutup pasar.')).toEqual(['menutup'])
})

test('a plan is a claim where its day stands right behind it', () => {
  expect(any('Pemilihan dijadwalkan pada 28 Juni 2024.')).toEqual(['dijadwalkan'])
  expect(any('Pasar dijadwalkan dibuka pada 28 Juni 2024.')).toEqual(['dibuka'])
})
