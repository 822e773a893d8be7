import { describe, expect, test } from 'vitest'
import { see } from './entities.ts'

/** An article, and two of its wordings: the first mention that reads so, and the last. */
type Row = readonly [lines: string, one: string, other: string]

interface Merge {
  readonly same: readonly Row[]
  /** Other people, other places, or nobody at all: as many at least as are the same. */
  readonly apart: readonly Row[]
}

/** What makes two wordings one name within an article, and what only looks like it. */
const merges: Readonly<Record<string, Merge>> = {
  'a short name of a man': {
    same: [
      ['Nguyen Van Hai tiba di Hanoi. Nguyen disambut hangat.', 'Nguyen Van Hai', 'Nguyen'],
      ['Ratna Wijaya hadir. Menurut Wijaya, rapat usai.', 'Ratna Wijaya', 'Wijaya'],
      ['Gubernur Ratna Wijaya hadir. Ratna membuka pasar.', 'Ratna Wijaya', 'Ratna'],
    ],
    apart: [
      ['Ratna Wijaya menemui Surya Wijaya. Ratna pulang.', 'Surya Wijaya', 'Ratna'],
      ['Ratna Wijaya menemui Surya Wijaya. Menurut Wijaya, rapat usai.', 'Ratna Wijaya', 'Wijaya'],
      ['Kim Jong Il wafat pada 2011. Kim Jong Un menggantikannya.', 'Kim Jong Il', 'Kim Jong Un'],
      ['Budi Santoso hadir. Rini Santoso pulang.', 'Budi Santoso', 'Rini Santoso'],
    ],
  },
  'a house and its town': {
    same: [
      [
        'Misa digelar di Gereja Katedral Kupang. Warga keluar dari Gereja Katedral.',
        'Gereja Katedral Kupang',
        'Gereja Katedral',
      ],
      [
        'Misa digelar di Gereja Katedral Kupang. Ia tiba di Katedral Kupang.',
        'Gereja Katedral Kupang',
        'Katedral Kupang',
      ],
      ['Ia tiba di Museum Wirasagara. Api terlihat di Wirasagara.', 'Museum Wirasagara', 'Wirasagara'],
      ['Ia tiba di Museum Wirasagara Kupang. Museum Wirasagara tua.', 'Museum Wirasagara Kupang', 'Museum Wirasagara'],
    ],
    apart: [
      [
        'Misa digelar di Gereja Katedral Kupang dan Gereja Katedral Ambon. Ia tiba di Gereja Katedral.',
        'Gereja Katedral Kupang',
        'Gereja Katedral',
      ],
      ['Ia tiba di Museum Nasional. Rapat Dewan Nasional usai.', 'Museum Nasional', 'Dewan Nasional'],
      ['Ia tiba di Museum Bogor. Ia pulang ke Bogor.', 'Museum Bogor', 'Bogor'],
      ['Rapat digelar di Jalan Asia Afrika. Ia pulang ke Afrika.', 'Jalan Asia Afrika', 'Afrika'],
    ],
  },
  'a name with the last name of somebody well known': {
    same: [
      ['Wahyuri Prabowo tiba di Kupang. Menurut Wahyuri Prabowo, ia lelah.', 'Wahyuri Prabowo', 'Wahyuri Prabowo'],
    ],
    apart: [['Wahyuri Prabowo menemui Presiden Prabowo.', 'Wahyuri Prabowo', 'Prabowo']],
  },
  "a man's letters": {
    same: [
      ['Roy Tan (RT) ditahan di Bogor. Tersangka RT diperiksa.', 'Roy Tan', 'RT'],
      ['Tersangka RT ditahan di Bogor. RT adalah inisial dari Roy Tan.', 'RT', 'Roy Tan'],
      ['RT alias Abu Melati ditahan di Bogor. Abu Melati diperiksa.', 'RT', 'Abu Melati'],
    ],
    apart: [
      ['Roy Tan pulang. Warga RT 05 mengungsi.', 'Roy Tan', 'RT'],
      ['Surya Hadi (47) pulang. Tersangka SH diperiksa.', 'Surya Hadi', 'SH'],
      ['RT alias Abu Melati ditahan di Bogor. Roy Tan diperiksa.', 'RT', 'Roy Tan'],
    ],
  },
  'an aircraft': {
    same: [['Pesawat Tecno P2006T bernomor PK-RAT jatuh. Pesawat PK-RAT tua.', 'Tecno P2006T', 'PK-RAT']],
    apart: [['Pesawat PK-RAT jatuh. Pesawat PK-SUR mendarat.', 'PK-RAT', 'PK-SUR']],
  },
  'a spelling': {
    same: [
      ['Kim Jong-un berpidato. Kim Jong Un pulang.', 'Kim Jong-un', 'Kim Jong Un'],
      ['Mohammad Rizal Hakim datang. Muhamad Rizal Hakim pulang.', 'Mohammad Rizal Hakim', 'Muhamad Rizal Hakim'],
      ['Ferdi Santoso tiba. Kata Ferdy Santoso, ia lelah. Ferdy Santoso pulang.', 'Ferdi Santoso', 'Ferdy Santoso'],
      ["Terdakwa Kuat Ma'ruf hadir. Hakim memvonis Kuat Maruf.", "Kuat Ma'ruf", 'Kuat Maruf'],
    ],
    apart: [
      ['Rina Santoso tiba di Palembang. Rini Santoso pulang.', 'Rina Santoso', 'Rini Santoso'],
      ['Yuni Hartati tiba. Yudi Hartati pulang.', 'Yuni Hartati', 'Yudi Hartati'],
      ['Andi Saputra tiba. Adi Saputri pulang.', 'Andi Saputra', 'Adi Saputri'],
      ['PT Sagara Jaya untung. PT Sagara Raya rugi.', 'PT Sagara Jaya', 'PT Sagara Raya'],
    ],
  },
  'another name of somebody well known': {
    same: [
      ['Jokowi tiba. Joko Widodo pulang.', 'Jokowi', 'Joko Widodo'],
      ['SBY tiba. Susilo Bambang Yudhoyono pulang.', 'SBY', 'Susilo Bambang Yudhoyono'],
    ],
    apart: [
      ['Jokowi tiba. Joko Santoso pulang.', 'Jokowi', 'Joko Santoso'],
      ['Joko Widodo tiba. Joko Susilo pulang.', 'Joko Widodo', 'Joko Susilo'],
    ],
  },
  'a nickname that the article explains': {
    same: [
      ['Jojon, sapaan akrab Jonatan Surya, menang. Jojon pulang.', 'Jonatan Surya', 'Jojon'],
      ['Laskar Ombak -julukan Bahari FC- menang. Laskar Ombak pulang.', 'Bahari FC', 'Laskar Ombak'],
    ],
    apart: [
      ['Jonatan Surya menang. Rudi Hartawan, sapaan akrabnya Rudi, kalah.', 'Jonatan Surya', 'Rudi'],
      ['Leicester City menjamu Manchester City. Leicester City menang.', 'Manchester City', 'Leicester City'],
    ],
  },
  'the names of a state': {
    same: [
      ['Korut menembakkan rudal. Korea Utara membantah.', 'Korut', 'Korea Utara'],
      ['DPRK berunding. Korea Utara sepakat.', 'DPRK', 'Korea Utara'],
      ['Tiongkok dan Vietnam berunding. Cina sepakat.', 'Tiongkok', 'Cina'],
      ['Cina berunding. China sepakat.', 'Cina', 'China'],
      ['AS berunding. Amerika Serikat sepakat.', 'AS', 'Amerika Serikat'],
    ],
    apart: [
      ['Korea Utara berunding. Korea Selatan sepakat.', 'Korea Utara', 'Korea Selatan'],
      ['Korut berunding. Korsel sepakat.', 'Korut', 'Korsel'],
      ['Sudan berunding. Sudan Selatan sepakat.', 'Sudan', 'Sudan Selatan'],
      ['Kongo berunding. Republik Demokratik Kongo sepakat.', 'Kongo', 'Republik Demokratik Kongo'],
      ['Guinea berunding. Guinea-Bissau sepakat.', 'Guinea', 'Guinea-Bissau'],
    ],
  },
  'a capital for its state': {
    same: [
      ['Korea Utara berunding. Pyongyang membantah.', 'Korea Utara', 'Pyongyang'],
      ['Rusia berunding. Moskow menyatakan siap.', 'Rusia', 'Moskow'],
      ['China berunding. Beijing mengecam tuduhan itu.', 'China', 'Beijing'],
    ],
    apart: [
      ['China berunding. Delegasi tiba di Beijing.', 'China', 'Beijing'],
      ['Rusia berunding. Pesawat mendarat di Moskow.', 'Rusia', 'Moskow'],
      ['Jepang berunding. Warga Tokyo berkumpul.', 'Jepang', 'Tokyo'],
    ],
  },
  'the two names of a town': {
    same: [
      ['Rapat digelar di Surakarta. Wali kota tiba di Solo.', 'Surakarta', 'Solo'],
      ['Rapat digelar di Makassar. Kapal tiba di Ujung Pandang.', 'Makassar', 'Ujung Pandang'],
    ],
    apart: [
      ['Rapat digelar di Solok. Wali kota tiba di Solo.', 'Solok', 'Solo'],
      ['Rapat digelar di Bandung. Bupati tiba di Kabupaten Bandung.', 'Bandung', 'Kabupaten Bandung'],
    ],
  },
  'letters that stand for a body': {
    same: [
      ['KPK menahan Budi. Komisi Pemberantasan Korupsi menyita mobil.', 'KPK', 'Komisi Pemberantasan Korupsi'],
      [
        'Ikatan Nelayan Pesisir Selatan (INPS) menolak. INPS meminta dialog.',
        'Ikatan Nelayan Pesisir Selatan (INPS)',
        'INPS',
      ],
      [
        'PN Jaksel menolak gugatan. Pengadilan Negeri Jakarta Selatan menutup sidang.',
        'PN Jaksel',
        'Pengadilan Negeri Jakarta Selatan',
      ],
    ],
    apart: [
      [
        'PN Jaksel menolak gugatan. Pengadilan Negeri Jakarta Timur menutup sidang.',
        'PN Jaksel',
        'Pengadilan Negeri Jakarta Timur',
      ],
      ['Menara Base Transceiver Station (BTS) roboh. BTS tampil di Seoul.', 'Seoul', 'BTS'],
      ['KPK menahan Budi. KPU menolak gugatan.', 'KPK', 'KPU'],
    ],
  },
  'a company, a ship, a mountain by its own word': {
    same: [
      ['PT Semen Sagara tumbuh. Menurut Semen Sagara, laba naik.', 'PT Semen Sagara', 'Semen Sagara'],
      ['KM Sinar Laut Abadi karam. Awak KM Sinar selamat.', 'KM Sinar Laut Abadi', 'KM Sinar'],
      ['Warga menjauhi Gunung Slamet. Hujan abu Slamet turun hingga pagi.', 'Gunung Slamet', 'Slamet'],
    ],
    apart: [
      ['PT Semen Sagara tumbuh. PT Kapur Sagara rugi.', 'PT Semen Sagara', 'PT Kapur Sagara'],
      ['KM Sinar Laut Abadi karam. KM Bahari Jaya menolong.', 'KM Sinar Laut Abadi', 'KM Bahari Jaya'],
      ['KRI Semarang-594 hilang kontak. Bantuan tiba di Semarang.', 'KRI Semarang-594', 'Semarang'],
    ],
  },
}

/** Whom a wording means; words that name nobody mean nobody, each another. */
const meant = (lines: string, words: string, which: 'first' | 'last'): string | null => {
  const seen = see(lines)
  const reads = (mention: (typeof seen.names)[number]): boolean => seen.text.slice(mention.start, mention.end) === words
  const mention = which === 'first' ? seen.names.find(reads) : seen.names.findLast(reads)
  return mention?.entities.map(({ name }) => name).join('+') ?? null
}

describe.each(Object.entries(merges))('%s', (_, { same, apart }) => {
  test('is told of others as often as of the same', () => {
    expect(apart.length).toBeGreaterThanOrEqual(same.length)
  })
  test.each(same)('one: %s', (lines, one, other) => {
    const name = meant(lines, one, 'first')
    expect(name).not.toBeNull()
    expect(meant(lines, other, 'last')).toBe(name)
  })
  test.each(apart)('two: %s', (lines, one, other) => {
    const name = meant(lines, one, 'first')
    expect(name).not.toBeNull()
    expect(meant(lines, other, 'last')).not.toBe(name)
  })
})

describe('a place of a name that several bear', () => {
  const within = (lines: string): readonly (string | undefined)[] =>
    see(lines).names.flatMap(({ entities: [entity] }) => (entity?.name === 'Cibeber' ? [entity.within[0]] : []))
  test.each([
    ['Longsor di Cibeber, Lebak. Warga Cibeber mengungsi.', 'Lebak'],
    ['Longsor melanda Cibeber, Cianjur. Bantuan tiba di Cibeber.', 'Cianjur'],
  ])('one: %s', (lines, region) => {
    expect(within(lines)).toEqual([region, region])
  })
  test.each([
    ['Longsor di Cibeber, Lebak. Banjir di Cibeber, Cianjur.', ['Lebak', 'Cianjur']],
    [
      'Longsor di Cibeber, Lebak. Banjir di Cibeber, Cianjur. Bantuan tiba di Cibeber.',
      ['Lebak', 'Cianjur', undefined],
    ],
  ])('two: %s', (lines, regions) => {
    expect(within(lines)).toEqual(regions)
  })
})
