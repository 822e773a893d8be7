import { describe, expect, test } from 'vitest'
import { understand } from '../../src/check.ts'
import { areOfOthersThen } from '../../src/compare/align/strangers.ts'
import { compare } from '../../src/compare/compare.ts'
import { articleOf } from '../support/article.ts'
import { factsFrom, type Told } from './claims.ts'

/** The dates of the events that two articles of other outlets tell of, each in the one sentence. */
function eventsIn(...texts: readonly string[]): number {
  const told = texts.map((text, at) =>
    understand({ ...articleOf(text, { published: null }), path: `${at}.txt` }, `a${at}`),
  )
  return compare(told).events.length
}

const rows: readonly { readonly why: string; readonly texts: readonly string[]; readonly events: number }[] = [
  {
    why: 'two people of one surname, of two days',
    texts: [
      'Sastrawan Hendra Budi Lesmana meninggal dunia di Palembang, Sabtu (13/12/2014), pada usia 68 tahun.',
      'Sastrawan Puji Adi Lesmana wafat pada Minggu (28/12/2014) di Semarang dalam usia 74 tahun.',
    ],
    events: 2,
  },
  {
    why: 'one person, of two days: what sources dispute',
    texts: [
      'Sastrawan Hendra Budi Lesmana meninggal dunia di Palembang, Sabtu (13/12/2014), pada usia 68 tahun.',
      'Sastrawan Hendra Budi Lesmana wafat pada Minggu (14/12/2014) di Palembang dalam usia 68 tahun.',
    ],
    events: 1,
  },
  {
    why: 'two floods of two years, with the same rescuers',
    texts: [
      'Banjir Bandang di Tarano, Ribuan Warga Mengungsi\n\nBanjir bandang menerjang Tarano pada Senin (3/2/2031). Regu penolong gabungan terus mengangkut lansia. Warga mengungsi ke bukit.',
      'Banjir Bandang di Moloku, Ratusan Warga Mengungsi\n\nBanjir bandang menerjang Moloku pada Kamis (9/9/2032). Regu penolong gabungan terus mengangkut lansia. Warga mengungsi ke bukit.',
    ],
    events: 4,
  },
  {
    why: 'two verdicts, of two people, in one year',
    texts: [
      'Danu Wirya Hadi divonis enam tahun penjara di Tual pada Senin (5/5/2031).',
      'Rahma Tika Sari divonis enam tahun penjara di Tual pada 2031.',
    ],
    events: 2,
  },
  {
    why: 'a denial and a charge of others, in the same words',
    texts: [
      'Kuasa hukum Danu Wirya membantah kliennya menerima uang dari rekanan. Sidang Pengadilan Negeri Tual ditunda.',
      'Rahma Tika diduga menerima uang dari rekanan. Ia diperiksa Kejaksaan Negeri Wela.',
    ],
    events: 3,
  },
  {
    why: 'a denial and a charge of one person',
    texts: ['Danu Wirya membantah menerima uang dari rekanan.', 'Danu Wirya diduga menerima uang dari rekanan.'],
    events: 1,
  },
  {
    why: 'one verb, two regencies, two days',
    texts: [
      'Gempa magnitudo 5,2 mengguncang Kabupaten Kuningan pada Senin (21/3/2005).',
      'Gempa magnitudo 5,7 mengguncang Kabupaten Sumenep pada Minggu (27/2/2005).',
    ],
    events: 2,
  },
  {
    why: 'one place, one day, two magnitudes: what sources dispute',
    texts: [
      'Gempa magnitudo 5,2 mengguncang Kabupaten Kuningan pada Senin (21/3/2005).',
      'Gempa magnitudo 5,7 mengguncang Kabupaten Kuningan pada Senin (21/3/2005).',
    ],
    events: 1,
  },
  {
    why: 'away from a town, and to it',
    texts: [
      'Menteri Rahmat Danu bertolak dari Kupang pada Kamis (24/7/2008).',
      'Menteri Rahmat Danu berkunjung ke Kupang pada Kamis (24/7/2008).',
    ],
    events: 2,
  },
  {
    why: 'to a town, told twice',
    texts: [
      'Menteri Rahmat Danu tiba di Kupang pada Kamis (24/7/2008).',
      'Menteri Rahmat Danu berkunjung ke Kupang pada Kamis (24/7/2008).',
    ],
    events: 1,
  },
  {
    why: 'two matches of one club',
    texts: [
      'Persela Lamongan mengalahkan Bali United dengan skor 2-1, Kamis (24/7/2008).',
      'Persela Lamongan mengalahkan Persib Bandung dengan skor 2-1, Senin (28/7/2008).',
    ],
    events: 2,
  },
  {
    why: 'two matches of one day',
    texts: [
      'Persela Lamongan mengalahkan Bali United dengan skor 2-1, Kamis (24/7/2008).',
      'Persib Bandung mengalahkan Arema Malang dengan skor 3-0, Kamis (24/7/2008).',
    ],
    events: 2,
  },
  {
    why: 'a title won long ago, the last before, and an undated one',
    texts: [
      'Garuda Putri meraih Piala Rimba pada Minggu (9/3/2008) setelah terakhir kali juara pada 1999.',
      'Garuda Putri meraih Piala Rimba.',
    ],
    events: 2,
  },
]

describe('what happened to others, elsewhere, on another day is another event', () => {
  for (const { why, texts, events } of rows) test(why, () => expect(eventsIn(...texts)).toBe(events))
})

/** Articles of other stories, each of its own town and day, so that few names of the archive are in many. */
const others = Array.from(
  { length: 24 },
  (_, at) =>
    `Pasar ${'KLMNPRST'[at % 8]}arunta ${at + 30} di Kecamatan ${'BDGJKLMNPRST'[at % 12]}alembu diresmikan Bupati ${
      'ABDEGHIJKLMNOPRSTUVWYZ'[at % 22]
    }ndara Suryo pada ${at + 1} Mei 2009.`,
)

/** Whether the first two of many articles are told to speak of one event. */
function areOneAmongMany(one: string, other: string, published: readonly [string, string]): boolean {
  const told = [one, other, ...others].map((text, at) =>
    understand({ ...articleOf(text, { published: published[at] ?? null }), path: `${10 + at}.txt` }, `a${at}`),
  )
  const { claims } = compare(told)
  const eventsOf = (article: string): readonly string[] =>
    claims.filter((claim) => claim.article === article).map(({ event }) => event)
  return eventsOf('a1').some((event) => eventsOf('a2').includes(event))
}

describe('in an archive of many stories', () => {
  const fire =
    'Kebakaran melanda Gedung Merak di Kota Tegal, Rabu (12/3/2031). Petugas mengevakuasi tujuh jenazah dari Gedung Merak. Pencarian korban dihentikan pada Minggu (16/3/2031).'
  const slide =
    'Longsor menimbun Dusun Sarangan di Kabupaten Ngawi, Senin (10/3/2031). Warga Sarangan mengungsi ke balai desa. Pencarian korban dihentikan pada Minggu (16/3/2031).'
  const again =
    'Gedung Merak di Kota Tegal terbakar pada Rabu (12/3/2031). Pencarian korban di Gedung Merak dihentikan pada Minggu (16/3/2031).'
  const later = 'Kebakaran melanda gudang kapas di Kota Dumai, Selasa (3/6/2036). Pencarian korban dihentikan.'

  test.each([
    [
      'one day is not enough where the articles have nothing in common',
      fire,
      slide,
      ['2031-03-16', '2031-03-16'],
      false,
    ],
    ['one day and one house are', fire, again, ['2031-03-16', '2031-03-17'], true],
    ['nor is one verb, years apart', slide, later, ['2031-03-16', '2036-06-04'], false],
  ] as const)('%s', (_, one, other, published, are) => {
    expect(areOneAmongMany(one, other, published)).toBe(are)
  })
})

describe('others on another day, whatever a third article tells', () => {
  const meeting = (who: string, time: string): Told => ({
    ...{ quote: `${who} menggelar rapat umum`, trigger: 'rapat', type: 'meet', time, who: [who], kind: 'organisation' },
  })
  const apart = (a: Told, b: Told): boolean => {
    const [one, other] = factsFrom(a, b)
    return one !== undefined && other !== undefined && areOfOthersThen(one, other)
  }
  const randu = meeting('Randu', '2031-05-05')
  test('a season apart, under other names', () => expect(apart(randu, meeting('Mekar', '2031-12-28'))).toBe(true))
  test('weeks apart a short name may be of the same', () =>
    expect(apart(randu, meeting('Mekar', '2031-05-28'))).toBe(false))
  test('a year apart one name is one', () => expect(apart(randu, meeting('Randu', '2032-05-05'))).toBe(false))
})
