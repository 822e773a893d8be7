import { describe, expect, test } from 'vitest'
import type { Fact } from '../../src/compare/facts/facts.ts'
import { comparePlace, type PlaceLikeness, placesClash } from '../../src/compare/facts/places.ts'
import { placeRule } from '../../src/compare/slots/place.ts'
import { factsFrom, type Told } from './claims.ts'

type Chain = readonly [name: string, ...within: string[]]
const place = ([name, ...within]: Chain) => ({ name, within })

describe('how two places stand to each other', () => {
  const rows: readonly (readonly [Chain, Chain, PlaceLikeness])[] = [
    [['vladivostok', 'rusia'], ['rusia'], 'inside'],
    [['bandung', 'jawa barat'], ['bandung'], 'same'],
    [['stadion utama gelora'], ['stadion gelora'], 'same'],
    [['hotel sari bella'], ['hotel saribela'], 'same'],
    [['surabaya', 'jawa timur'], ['malang', 'jawa timur'], 'share'],
    [['surabaya', 'jawa timur'], ['jeddah', 'arab saudi'], 'apart'],
    [['stadion olimpiade'], ['olympic stadium', 'palu'], 'same'],
    [['rspad sri kandi'], ['rs pusat angkatan darat', 'jakarta'], 'same'],
    [['rsud sri kandi'], ['rs pusat angkatan darat', 'jakarta'], 'apart'],
    [['museum tirta', 'solo'], ['gedung blok a'], 'unknown'],
    [['gedung a'], ['gedung blok a'], 'same'],
  ]
  for (const [a, b, likeness] of rows) {
    test(`${a[0]} and ${b[0]}: ${likeness}`, () => expect(comparePlace(place(a), place(b))).toBe(likeness))
  }
})

test.each([
  ["Masjid Nurul Qur'an", 'Masjid Nurul Quran', 'masjid nurul quran'],
  ['St. Wirana', 'Saint Wirana', 'saint wirana'],
  ['Kilometer 97 Tol Wela', 'KM 97 Tol Wela', 'km 97 tol wela'],
])('%s is %s', (a, b, folded) => {
  const at = (name: string): Fact['where'] =>
    factsFrom({ quote: 'Rapat digelar', trigger: 'digelar', type: 'meet', where: [[name]] }).flatMap(
      ({ where }) => where,
    )
  const [[one], [other]] = [at(a), at(b)]
  expect(one?.name).toBe(folded)
  expect(other?.name).toBe(folded)
})

describe('places that cannot both be it', () => {
  const rows: readonly (readonly [Chain, Chain, boolean])[] = [
    [['istana merdeka', 'jakarta'], ['istana bogor', 'bogor'], true],
    [['km 370'], ['km 380'], true],
    // A coast of the district that the village lies in, and one of another.
    [['desa mekar', 'mekar', 'kecamatan sagara', 'garut'], ['pantai sagara', 'sagara', 'sukahaji', 'garut'], false],
    [['desa mekar', 'mekar', 'kecamatan sagara', 'garut'], ['kecamatan sukahaji', 'garut'], true],
    [['surabaya', 'jawa timur', 'indonesia'], ['malang', 'jawa timur', 'indonesia'], true],
    [['desa mekar', 'kecamatan utara'], ['kecamatan selatan'], true],
    // A hall and the city around it are not of one kind.
    [['gedung kesenian'], ['surabaya', 'jawa timur'], false],
    [['kecamatan taman', 'sidoarjo'], ['sidoarjo', 'jawa timur'], false],
    [['surabaya', 'jawa timur'], ['jawa timur'], false],
    [['lima', 'peru'], ['oslo', 'norwegia'], true],
    [['lima', 'peru'], ['peru'], false],
    [['peru'], ['norwegia'], true],
    [['mars'], ['venus'], true],
    [['selat lombok'], ['selat alas'], true],
    [['gunung agung', 'bali', 'indonesia'], ['gunung batur'], true],
    [['gunung agung', 'bali', 'indonesia'], ['bali', 'indonesia'], false],
    [['graha saba', 'sleman'], ['graha wana', 'bantul'], true],
    // What lies in a wide region does not say so, nor an airport in which city's name it stands.
    [['jabodetabek', 'indonesia'], ['parung', 'bogor', 'jawa barat', 'indonesia'], false],
    [['bandara juanda', 'sidoarjo', 'jawa timur', 'indonesia'], ['surabaya', 'jawa timur', 'indonesia'], false],
    [['bandara juanda', 'sidoarjo', 'jawa timur', 'indonesia'], ['malang', 'jawa timur', 'indonesia'], true],
    // A slope may lie in the district.
    [['tanjakan panjang', 'subang', 'jawa barat'], ['ciwangi', 'subang', 'jawa barat'], false],
    // Nor does the road, though a part of its name is told for where it lies; an airport may lie in any part of its city.
    [['jalan raya sengon', 'raya sengon', 'kudus'], ['desa randu', 'randu', 'kecamatan sengon', 'kudus'], false],
    [['bandara juanda', 'jawa timur'], ['rungkut', 'surabaya', 'jawa timur'], false],
    // A quay stands on the shore of the lake; a lake is no other lake.
    [['danau wirana', 'jambi', 'indonesia'], ['dermaga sungsang', 'sungsang', 'tebo', 'jambi', 'indonesia'], false],
    [['danau wirana', 'jambi', 'indonesia'], ['danau lestari', 'jambi', 'indonesia'], true],
    // One hospital under its short name; another hospital.
    [['rumah sakit kasih bunda', 'solo'], ['rumah sakit rs kasih', 'solo'], false],
    [['rumah sakit kasih bunda', 'solo'], ['rumah sakit panti waras', 'solo'], true],
    [['gedung a'], ['pasar lama gedung blok a'], false],
    // A part of a house does not say of which; two parts are two.
    [['museum tirta', 'solo'], ['gedung blok a'], false],
    [['gedung a'], ['gedung blok a'], false],
    [['terminal 2'], ['terminal 3'], true],
    [['gedung a'], ['gedung kesenian'], false],
    // One house in two languages; another house.
    [['stadion nasional wirabumi', 'palu'], ['wirabumi national stadium', 'indonesia'], false],
    [['stadion wirabumi', 'palu'], ['stadion kertanegara', 'palu'], true],
    [['bandara internasional wirabumi', 'palu'], ['wirabumi international airport', 'indonesia'], false],
    [['bandara wirabumi', 'palu'], ['bandara kertanegara', 'poso'], true],
    // A palace of no name may be any.
    [['istana kepresidenan', 'jakarta'], ['istana merdeka', 'jakarta'], false],
    [['kompleks istana kepresidenan', 'jakarta'], ['istana negara', 'jakarta'], false],
    [['istana bogor', 'bogor'], ['istana merdeka', 'jakarta'], true],
    // One foreign name in two spellings; another house.
    [['istana bratislavski', 'wela'], ['istana bratislava tua', 'wela'], false],
    [['istana bratislavski', 'wela'], ['istana kertanegara', 'wela'], true],
    // One village with a letter more; another village.
    [['taman wirabumi'], ['taman wirabumni'], false],
    [['desa margasari', 'garut'], ['desa marga', 'garut'], true],
    // One name with other vowels.
    [['penjara haydnara'], ['penjara hednara'], false],
    // Of a place that nobody knows nothing follows.
    [['lembah hijau'], ['bukit tinggi raya'], false],
    // One of two that share a house.
    [['gedung bkn bps'], ['gedung badan pusat statistik'], false],
    [['gedung bkn'], ['gedung badan pusat statistik'], true],
  ]
  for (const [a, b, clash] of rows) {
    test(`${a[0]} and ${b[0]}: ${clash}`, () => {
      expect(placesClash(place(a), place(b))).toBe(clash)
      expect(placesClash(place(b), place(a))).toBe(clash)
    })
  }
})

/** All alike that are of one type. */
const ofOneType = {
  parallel: (a: Fact, b: Fact) => a.claim.type === b.claim.type,
  worded: () => true,
  dateless: () => 5,
  numberless: () => 5,
  placeless: () => 5,
}

describe('places in dispute', () => {
  const base: Told = { quote: 'Kedua menteri bertemu', trigger: 'bertemu', type: 'meet', time: '2023-05-03' }
  const rows: readonly (readonly [string, Partial<Told>, Partial<Told>, number])[] = [
    [
      'two miles off a quay, and another',
      { quote: 'Kapal karam dua mil dari Dermaga Lama', where: [['Dermaga Lama', 'Tebo', 'Jambi']] },
      { quote: 'Kapal karam di Dermaga Baru', where: [['Dermaga Baru', 'Tebo', 'Jambi']] },
      0,
    ],
    [
      'abroad, and home again',
      { quote: 'Menteri menghadiri sidang di Lima', trigger: 'menghadiri', type: 'visit', where: [['Lima', 'Peru']] },
      { quote: 'Menteri tiba di Tanah Air', trigger: 'tiba', type: 'visit', where: [['Indonesia']] },
      0,
    ],
    [
      'what is closed in many towns',
      { quote: 'Sekolah di Lima diliburkan', trigger: 'diliburkan', type: 'close', where: [['Lima', 'Peru']] },
      { quote: 'Sekolah di Oslo ditutup', trigger: 'ditutup', type: 'close', where: [['Oslo', 'Norwegia']] },
      0,
    ],
    [
      'of two branches',
      { quote: 'Toko Laras membuka cabang', trigger: 'membuka', type: 'open', where: [['Lima', 'Peru']] },
      { quote: 'Toko Laras membuka cabang', trigger: 'membuka', type: 'open', where: [['Oslo', 'Norwegia']] },
      0,
    ],
    [
      'where one thing of many was closed',
      { quote: 'Sidang iklim dunia ditutup', trigger: 'ditutup', type: 'close', where: [['Lima', 'Peru']] },
      { quote: 'Sidang iklim dunia ditutup', trigger: 'ditutup', type: 'close', where: [['Oslo', 'Norwegia']] },
      1,
    ],
    [
      'two capitals, weeks apart: two meetings',
      { where: [['Lima', 'Peru']] },
      { where: [['Oslo', 'Norwegia']], time: '2023-05-16' },
      0,
    ],
    [
      'a crash in what may be a village and its district',
      { quote: 'Truk terguling di Sengon', type: 'crash', where: [['Sengon', 'Wela', 'Jawa Tengah', 'Indonesia']] },
      { quote: 'Truk terguling di Randu', type: 'crash', where: [['Randu', 'Wela', 'Jawa Tengah', 'Indonesia']] },
      0,
    ],
    [
      'a crash in two regencies',
      { quote: 'Truk terguling di Wela', type: 'crash', where: [['Kabupaten Wela', 'Jawa Tengah', 'Indonesia']] },
      { quote: 'Truk terguling di Tebo', type: 'crash', where: [['Kabupaten Tebo', 'Jawa Tengah', 'Indonesia']] },
      1,
    ],
    [
      'a village of a regency, and a district of it',
      { where: [['Desa Sengon', 'Kabupaten Wela', 'Jawa Tengah']] },
      { where: [['Kecamatan Randu', 'Kabupaten Wela', 'Jawa Tengah']] },
      0,
    ],
    [
      'two villages of a regency',
      { where: [['Desa Sengon', 'Kabupaten Wela', 'Jawa Tengah']] },
      { where: [['Desa Randu', 'Kabupaten Wela', 'Jawa Tengah']] },
      1,
    ],
    [
      'a rally, and the like of it elsewhere',
      { quote: 'Mahasiswa berunjuk rasa di Balai Kota', type: 'protest', where: [['Balai Kota', 'Ambon']] },
      { quote: 'Aksi serupa digelar di Pasar Baru', type: 'protest', where: [['Pasar Baru', 'Palu']] },
      0,
    ],
    [
      'an island, and a slope that may be on it',
      { quote: 'Truk jatuh', type: 'crash', where: [['Flores', 'Nusa Tenggara Timur']] },
      {
        quote: 'Truk jatuh',
        type: 'crash',
        where: [['Tanjakan Sare', 'Desa Mekar', 'Ende', 'Nusa Tenggara Timur']],
      },
      0,
    ],
    ['two capitals', { where: [['Lima', 'Peru']] }, { where: [['Oslo', 'Norwegia']] }, 1],
    [
      'a house by two names, and a wing of it',
      { quote: 'Kebakaran terjadi di Museum Tirta atau Museum Badak', type: 'fire', where: [['Museum Tirta']] },
      { quote: 'Kebakaran melanda Museum Badak Gedung', type: 'fire', where: [['Museum Badak Gedung']] },
      0,
    ],
    [
      'somebody who died on the spot, and in a hospital',
      { quote: 'Danu Wijaya tewas di tempat', trigger: 'tewas', type: 'die', who: ['Danu Wijaya'] },
      {
        quote: 'Danu Wijaya meninggal dunia di RS Kasih',
        trigger: 'meninggal',
        type: 'die',
        who: ['Danu Wijaya'],
        where: [['RS Kasih']],
      },
      1,
    ],
    [
      'one who died on the spot, and another in a hospital',
      { quote: 'Danu Wijaya tewas di tempat', trigger: 'tewas', type: 'die', who: ['Danu Wijaya'] },
      {
        quote: 'Rani Utami meninggal di RS Kasih',
        trigger: 'meninggal',
        type: 'die',
        who: ['Rani Utami'],
        where: [['RS Kasih']],
      },
      0,
    ],
    [
      'a hall and another of its name’s words',
      { where: [['Gedung Kesenian Timur']] },
      { where: [['Gedung Olahraga']] },
      1,
    ],
    [
      'a museum in one town and in another',
      {
        where: [
          ['Museum Rempah', 'Ternate'],
          ['Ternate', 'Maluku Utara', 'Indonesia'],
        ],
      },
      {
        where: [
          ['Museum Kapal', 'Ternate'],
          ['Ternate', 'Maluku Utara', 'Indonesia'],
        ],
      },
      0,
    ],
    [
      'a claim that names the other’s place too',
      { where: [['Lima', 'Peru']], quote: 'Kedua menteri bertemu di Lima, bukan di Oslo' },
      { where: [['Oslo', 'Norwegia']] },
      0,
    ],
    [
      'the same word in another name settles nothing',
      { where: [['Selat Lombok']], quote: 'Kedua menteri bertemu di Selat Lombok dekat Alas' },
      { where: [['Selat Alas']] },
      1,
    ],
    [
      'the houses that a visitor goes to',
      { type: 'visit', where: [['Museum Rempah']] },
      { type: 'visit', where: [['Stasiun Timur']] },
      0,
    ],
    [
      'a tour of two states',
      { type: 'visit', where: [['Lima', 'Peru']] },
      { type: 'visit', where: [['Oslo', 'Norwegia']], time: '2023-05-05' },
      0,
    ],
    [
      'a visit of one day in two states',
      { type: 'visit', where: [['Lima', 'Peru']] },
      { type: 'visit', where: [['Oslo', 'Norwegia']] },
      1,
    ],
    [
      'two harbours that one visitor went to on one day',
      { type: 'visit', who: ['Sari Damayanti'], where: [['Pelabuhan Mawar']] },
      { type: 'visit', who: ['Sari Damayanti'], where: [['Pelabuhan Melati']] },
      1,
    ],
    [
      'an island, and the harbour of the regency on it',
      { where: [['Dermaga Cemara', 'Kabupaten Randu', 'Maluku']] },
      { where: [['Pulau Randu', 'Maluku']] },
      0,
    ],
    [
      'a harbour, and the village that it has its name from',
      { where: [['Dermaga Cemara', 'Kabupaten Randu', 'Maluku']] },
      {
        where: [['Kecamatan Jati', 'Kabupaten Sengon', 'Maluku']],
        quote: 'Kapal berangkat dari Jati, tepatnya Cemara',
      },
      0,
    ],
    [
      'a village spelled in two ways',
      { where: [['Desa Margasari', 'Jawa Barat']] },
      { where: [['Desa Margosari', 'Jawa Barat']] },
      0,
    ],
    [
      'a hamlet of several words, one spelled in two ways',
      { where: [['Kampung Rawa Lele', 'Jawa Barat']] },
      { where: [['Kampung Rawa Leli', 'Jawa Barat']] },
      0,
    ],
    [
      'two hamlets of one first word',
      { where: [['Kampung Rawa Lele', 'Jawa Barat']] },
      { where: [['Kampung Rawa Buaya', 'Jawa Barat']] },
      1,
    ],
    [
      'where a march begins',
      {
        type: 'protest',
        root: 'kumpul',
        trigger: 'berkumpul',
        quote: 'Massa berkumpul di Tual',
        where: [['Desa Tual', 'Jawa Barat']],
      },
      {
        type: 'protest',
        root: 'kumpul',
        trigger: 'berkumpul',
        quote: 'Massa berkumpul di Wela',
        where: [['Desa Wela', 'Jawa Barat']],
      },
      0,
    ],
    [
      'a field spelled in two ways, once with its district',
      { where: [['Lapangan Margasari Utara']] },
      { where: [['Lapangan Margosari']] },
      0,
    ],
    [
      'a house by its initials',
      { where: [['Gedung Putih BPS']] },
      { where: [['Gedung Putih Badan Pusat Statistik']] },
      0,
    ],
    [
      'a noun of a title that is a town',
      { headline: true, quote: 'Ketua Serahkan Palu Sidang', where: [['Palu', 'Sulawesi Tengah', 'Indonesia']] },
      { where: [['Lima', 'Peru']] },
      0,
    ],
    [
      'the dead of two towns',
      { type: 'die', where: [['Kota Palu', 'Sulawesi Tengah']], numbers: [{ value: 7, unit: 'orang' }] },
      { type: 'die', where: [['Kota Bitung', 'Sulawesi Utara']] },
      0,
    ],
    [
      'where from, and where to',
      { type: 'visit', root: 'berangkat', where: [['Lima', 'Peru']] },
      { type: 'visit', where: [['Oslo', 'Norwegia']] },
      0,
    ],
    [
      'where somebody was seized, and where he had been',
      { quote: 'Danu diringkus sekembali dari kunjungan resmi ke Lima', type: 'arrest', where: [['Lima', 'Peru']] },
      { quote: 'Danu ditangkap di Oslo', type: 'arrest', where: [['Oslo', 'Norwegia']] },
      0,
    ],
    [
      'houses that were damaged',
      { root: 'rusak', where: [['Hotel Melati']] },
      { root: 'rusak', where: [['Kantor Camat']] },
      0,
    ],
    ['a plan', { where: [['Lima', 'Peru']], status: 'planned' }, { where: [['Oslo', 'Norwegia']] }, 0],
    ['a city and its state', { where: [['Lima', 'Peru']] }, { where: [['Peru']] }, 0],
    ['a war', { where: [['Lima', 'Peru']], type: 'war' }, { where: [['Oslo', 'Norwegia']], type: 'war' }, 0],
  ]
  for (const [name, a, b, count] of rows) {
    test(name, () => {
      const facts = factsFrom({ ...base, ...a }, { ...base, ...b })
      expect(
        placeRule.disputes(facts, {
          parallel: () => true,
          worded: () => true,
          dateless: () => 5,
          numberless: () => 5,
          placeless: () => 5,
        }),
      ).toHaveLength(count)
    })
  }

  test('an article that tells of the other place too disputes it not', () => {
    const lima: Partial<Told> = { where: [['Lima', 'Peru']] }
    const oslo: Partial<Told> = { where: [['Oslo', 'Norwegia']] }
    const told = (beside: Partial<Told>): number => {
      const [a, b, more] = factsFrom({ ...base, ...lima }, { ...base, ...oslo }, { ...base, ...beside })
      const facts = a && b && more ? [a, b, { ...more, article: a.article, source: a.source }] : []
      return placeRule.disputes(facts, ofOneType).length
    }
    expect(told(oslo)).toBe(0)
    expect(told({ where: [['Bern', 'Swiss']], status: 'planned' })).toBe(1)
  })

  test('a place that a claim takes over from beside it is in no dispute', () => {
    const [one, ...others] = factsFrom(
      { ...base, where: [['Lima', 'Peru']] },
      { ...base, where: [['Oslo', 'Norwegia']] },
    )
    const outside = { start: 5000, end: 5004 }
    const facts = one
      ? [
          { ...one, claim: { ...one.claim, where: one.claim.where.map((place) => ({ ...place, ...outside })) } },
          ...others,
        ]
      : []
    const alike = {
      parallel: () => true,
      worded: () => true,
      dateless: () => 5,
      numberless: () => 5,
      placeless: () => 5,
    }
    expect(facts).toHaveLength(2)
    expect(placeRule.disputes(facts, alike)).toEqual([])
  })

  test('a house without a name, and one of another kind that has a name', () => {
    const likeness = {
      parallel: () => true,
      worded: () => true,
      dateless: () => 5,
      numberless: () => 5,
      placeless: () => 5,
    }
    const arrest = (where: string, ...named: readonly (readonly [string])[]): Told => ({
      quote: `Wali Kota Sari ditangkap ${where} pada Rabu`,
      trigger: 'ditangkap',
      type: 'arrest',
      time: '2031-05-07',
      where: named,
    })
    const of = (a: Told, b: Told) =>
      placeRule.disputes(factsFrom(a, b), likeness).map(({ sides }) => sides.map(({ value }) => value))
    const home = arrest('di rumah dinas wali kota')
    expect(of(home, arrest('di Hotel Melati', ['Hotel Melati']))).toEqual([['rumah dinas wali kota', 'Hotel Melati']])
    expect(of(home, arrest('di Rumah Joglo Sari', ['Rumah Joglo Sari']))).toEqual([])
    expect(of(home, arrest('di kediamannya'))).toEqual([])
    expect(of(arrest('di ruang kerjanya'), arrest('di Istana Tual', ['Istana Tual']))).toEqual([])
    expect(of(home, arrest('di Solo', ['Solo']))).toEqual([])
    expect(of(arrest('di rumah tahanan'), arrest('di Hotel Melati', ['Hotel Melati']))).toEqual([])
  })

  const alike = { parallel: () => true, worded: () => true, dateless: () => 5, numberless: () => 5, placeless: () => 5 }
  test('a guest is met at the airport, and talks in the palace', () => {
    const met = (root: string, where: string): Told => ({
      ...{ quote: `Danu ${root} ${where}`, trigger: root, root, type: 'meet', who: ['Danu'] },
      ...{ time: '2031-05-07', where: [[where]] },
    })
    const count = (a: Told, b: Told) => placeRule.disputes(factsFrom(a, b), alike).length
    expect(count(met('sambut', 'Bandara Wela'), met('runding', 'Istana Tual'))).toBe(0)
    expect(count(met('runding', 'Hotel Wela'), met('runding', 'Istana Tual'))).toBe(1)
  })

  test('a crash and its dead in one town or another are one dispute', () => {
    const at = (type: Told['type'], where: string, state: string): Told => ({ ...base, type, where: [[where, state]] })
    const facts = factsFrom(
      at('crash', 'Lima', 'Peru'),
      at('die', 'Lima', 'Peru'),
      at('crash', 'Oslo', 'Norwegia'),
      at('die', 'Oslo', 'Norwegia'),
    )
    const disputes = placeRule.disputes(facts, ofOneType)
    expect(disputes.map(({ sides }) => sides.map(({ value, facts: told }) => [value, told.length]))).toEqual([
      [
        ['Lima', 2],
        ['Oslo', 2],
      ],
    ])
  })
})
