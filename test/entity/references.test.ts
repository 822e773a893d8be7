import { describe, expect, test } from 'vitest'
import { meaning, see } from './entities.ts'

/** An article, and what its last reference means: `words=name+name`. */
type Row = readonly [lines: string, means: string]

interface Reference {
  readonly somebody: readonly Row[]
  /** Articles whose words of the kind mean nobody whom the article names. */
  readonly nobody: readonly string[]
}

const references: Readonly<Record<string, Reference>> = {
  'ia, dia, beliau, dirinya': {
    somebody: [
      ['Rahma Anwari tiba di Palembang. Ia meninjau pasar.', 'Ia=Rahma Anwari'],
      ['Menteri Rahma Anwari menemui Surya Hadi. Dia lalu pulang.', 'Dia=Rahma Anwari'],
      ['Presiden Joko Widodo tiba. Beliau disambut hangat.', 'Beliau=Joko Widodo'],
      ['Rahma Anwari mengatakan dirinya sehat.', 'dirinya=Rahma Anwari'],
      ['"Hasilnya keluar," kata Rahma Anwari. Ia menambahkan, obat cukup.', 'Ia=Rahma Anwari'],
      ['Seorang pria ditangkap Rahma Anwari. Dokter Surya Hadi datang. Ia memeriksanya.', 'Ia=Surya Hadi'],
    ],
    nobody: [
      'Hujan turun di Palembang. Ia tidak kunjung reda.',
      'Rahma Anwari tiba. Seorang pria menemuinya. Ia lalu pulang.',
      'Menurut Rahma Anwari, pasien itu demam. Ia dirawat sejak Senin.',
      'Seorang pria demam. "Hasilnya keluar," kata Rahma Anwari. Ia dirawat sejak Senin.',
      '"Dia orang baik," kata pedagang. Rahma Anwari pulang.',
      'Rahma Anwari tiba. Hujan reda. Jalan kering. Pasar buka. Toko ramai. Ia laris.',
    ],
  },
  'mereka, ketiganya, keempatnya': {
    somebody: [
      [
        'Ratna Wijaya, Surya Hadi, dan Budi Santoso hadir. Mereka berfoto.',
        'Mereka=Ratna Wijaya+Surya Hadi+Budi Santoso',
      ],
      [
        'Ratna Wijaya, Surya Hadi, dan Budi Santoso hadir. Ketiganya pulang.',
        'Ketiganya=Ratna Wijaya+Surya Hadi+Budi Santoso',
      ],
      [
        'Hadir Ratna Wijaya (40); Surya Hadi (35); dan Budi Santoso (30). Hujan turun. Ketiganya pulang.',
        'Ketiganya=Ratna Wijaya+Surya Hadi+Budi Santoso',
      ],
    ],
    nobody: [
      'Para nelayan menemui Ratna Wijaya. Mereka meminta ganti rugi.',
      'Ratna Wijaya dan Surya Hadi hadir. Ketiganya pulang.',
      'Ratna Wijaya, Surya Hadi, dan Budi Santoso hadir. Keempatnya pulang.',
    ],
  },
  'keduanya, kedua pemimpin, kedua negara': {
    somebody: [
      ['Anwar Ibrahim menemui Narendra Modi. Keduanya membahas tarif.', 'Keduanya=Anwar Ibrahim+Narendra Modi'],
      ['Jepang dan Vietnam berunding. Kedua negara sepakat.', 'Kedua negara=Jepang+Vietnam'],
      [
        'Presiden Joko Widodo menemui Narendra Modi. Kedua pemimpin makan siang.',
        'Kedua pemimpin=Joko Widodo+Narendra Modi',
      ],
    ],
    nobody: [
      'Dua pelaku ditangkap Polda Bali dan Polda Riau. Keduanya ditahan.',
      'Anwar Ibrahim menemui Bank Indonesia. Keduanya sepakat.',
      'Ratna Wijaya, Surya Hadi, dan Budi Santoso hadir. Keduanya pulang.',
      'Jepang berunding. Ini pertemuan kedua negara anggota.',
    ],
  },
  'negara itu, kapal tersebut, perempuan 34 tahun itu': {
    somebody: [
      ['Jepang berunding. Negara itu menolak tarif.', 'Negara itu=Jepang'],
      ['KM Sinar Bahari karam. Kapal tersebut membawa beras.', 'Kapal tersebut=KM Sinar Bahari'],
      ['Gunung Slamet meletus. Gunung itu masih berasap.', 'Gunung itu=Gunung Slamet'],
      ['Ratna Wijaya dirawat. Perempuan 34 tahun itu sudah pulih.', 'Perempuan 34 tahun itu=Ratna Wijaya'],
      ['PT Semen Sagara rugi. Perusahaan itu menutup pabrik.', 'Perusahaan itu=PT Semen Sagara'],
    ],
    nobody: [
      'Jepang dan Vietnam berunding. Negara itu menolak tarif.',
      'Jepang berunding. Sejumlah negara itu menolak tarif.',
      'KM Sinar Bahari karam. KM Ombak Jaya menolong. Dua kapal tersebut tiba.',
      'Gunung Slamet meletus. Bendungan itu masih aman.',
      'Seorang perempuan dirawat. Menurut Ratna Wijaya, perempuan itu demam.',
      'Kementerian Sosial membagikan beras. Perusahaan itu menutup pabrik.',
    ],
  },
  'pemimpin Korut, pemimpinnya, Presiden': {
    somebody: [
      ['Pemimpin Korut Kim Jong Un pulang. Menurut pemimpin Korea Utara itu, lawatan usai.', 'pemimpin=Kim Jong Un'],
      ['Presiden Rusia Vladimir Putin tiba. Rusia senang; pemimpinnya tersenyum.', 'pemimpinnya=Vladimir Putin'],
      ['Gubernur Ratna Sari membuka pasar. Esoknya Gubernur meninjau jembatan.', 'Gubernur=Ratna Sari'],
    ],
    nobody: [
      'Presiden Rusia Vladimir Putin tiba. Pemimpin Iran menyambutnya.',
      'Ratna Sari membuka pasar. Iran berunding; pemimpinnya tersenyum.',
      'Mantan Gubernur Ratna Sari membuka pasar. Esoknya Gubernur meninjau jembatan.',
    ],
  },
  'penyanyi itu, sang maestro': {
    somebody: [
      ['Ratna Wijaya tutup usia. Ratna dirawat sepekan. Penyanyi itu dimakamkan esok.', 'Penyanyi itu=Ratna Wijaya'],
      [
        'Ratna Wijaya tutup usia. Ratna dirawat sepekan. Nyawa sang maestro tak tertolong.',
        'sang maestro=Ratna Wijaya',
      ],
    ],
    nobody: [
      'Ratna Wijaya menemui Surya Hadi. Penyanyi itu pulang.',
      'Ratna Wijaya tutup usia. Ratna dirawat sepekan. Para penyanyi itu melayat.',
    ],
  },
}

/** The references of an article: what is no name of its own. */
const referring = (lines: string): readonly string[] => {
  const seen = see(lines)
  return seen.names
    .filter(({ via, rule }) => via === 'pronoun' || (via === 'description' && rule !== 'in-title'))
    .map((mention) => meaning(seen, mention))
}

describe.each(Object.entries(references))('%s', (_, { somebody, nobody }) => {
  test('means nobody as often as somebody', () => {
    expect(nobody.length).toBeGreaterThanOrEqual(somebody.length)
  })
  test.each(somebody)('%s', (lines, means) => {
    expect(referring(lines).at(-1)).toBe(means)
  })
  test.each(nobody)('nobody: %s', (lines) => {
    expect(referring(lines)).toEqual([])
  })
})
