import { describe, expect, test } from 'vitest'
import { disputed } from './disputed.ts'

const evening = (day: string): string => `Sungai Wela di Tegal meluap pada ${day} malam dan merendam 340 rumah.`

describe('days', () => {
  test.each([
    ['of two evenings', [evening('Kamis (8/5/2031)'), evening('Jumat (9/5/2031)')], [['2031-05-08', '2031-05-09']]],
    [
      'of one night',
      [
        evening('Kamis (8/5/2031)'),
        'Sungai Wela di Tegal meluap pada Jumat (9/5/2031) dini hari dan merendam 340 rumah.',
      ],
      [],
    ],
    [
      'whose hour is of one arrival, in two verbs',
      [
        'Rombongan atlet Wela tiba di Bandara Sagara, Kamis (8/5/2031) pukul 14.20 WIB.',
        'Rombongan atlet Wela mendarat di Bandara Sagara pada Kamis (8/5/2031) pukul 17.20 WIB.',
      ],
      [['2031-05-08T14:20+07:00', '2031-05-08T17:20+07:00']],
    ],
    [
      'whose hour is of one arrival, at one field of two names',
      [
        'Rombongan atlet Wela tiba di Bandara Sagara, Kamis (8/5/2031) pukul 14.20 WIB.',
        'Rombongan atlet Wela tiba di Pangkalan Udara Sagara pada Kamis (8/5/2031) pukul 17.20 WIB.',
      ],
      [['2031-05-08T14:20+07:00', '2031-05-08T17:20+07:00']],
    ],
    [
      'whose hours are of two arrivals',
      [
        'Rombongan atlet Wela mendarat di Bandara Sagara, Kamis (8/5/2031) pukul 14.20 WIB.',
        'Rombongan atlet Wela tiba di Hotel Cemara pada Kamis (8/5/2031) pukul 17.20 WIB.',
      ],
      [],
    ],
    [
      'of two protests, both of which one tells of',
      [
        'Ratusan petani tembakau menggelar unjuk rasa di halaman DPRD Wela, Senin (5/5/2031).',
        'Sekitar 3.000 petani tembakau menggelar unjuk rasa di depan DPRD Wela pada Rabu (7/5/2031). Pada Senin (5/5/2031) mereka juga berunjuk rasa.',
      ],
      [],
    ],
    [
      'of a protest that two date',
      [
        'Ratusan petani tembakau menggelar unjuk rasa di halaman DPRD Wela, Senin (5/5/2031).',
        'Ratusan petani tembakau menggelar unjuk rasa di depan DPRD Wela pada Selasa (6/5/2031).',
      ],
      [['2031-05-05', '2031-05-06']],
    ],
    [
      'on which somebody was detained, told from both sides',
      [
        'Kejaksaan Negeri Tegal menahan Kepala Desa Wela, Danu Wirya, Kamis (8/5/2031).',
        'Kades Wela, Danu Wirya, ditahan jaksa pada Rabu (7/5/2031).',
      ],
      [['2031-05-07', '2031-05-08']],
    ],
    [
      'on which a mountain erupted, and once more',
      [
        'Gunung Wela meluncurkan awan panas pada Kamis (8/5/2031).',
        'Gunung Wela kembali meluncurkan awan panas pada Jumat (9/5/2031).',
      ],
      [],
    ],
    [
      'on which a flood came, and on which it spread',
      [
        'Banjir merendam lima desa di Kecamatan Tirta, Tegal, Rabu (7/5/2031).',
        'Banjir di Kecamatan Tirta, Tegal, meluas menjadi 11 desa, Jumat (9/5/2031).',
      ],
      [],
    ],
    [
      'on which a killing is tried',
      [
        'PN Tegal menggelar sidang perdana pembunuhan notaris Sari Lukito, Kamis (8/5/2031).',
        'Sidang pembunuhan notaris Sari Lukito kembali digelar di PN Tegal, Jumat (9/5/2031).',
      ],
      [],
    ],
    [
      'on which the accused did it',
      [
        'Terdakwa menikam notaris Sari Lukito di Tegal, Kamis (8/5/2031).',
        'Danu Wirya menikam notaris Sari Lukito di Tegal, Jumat (9/5/2031).',
      ],
      [['2031-05-08', '2031-05-09']],
    ],
    [
      'on which somebody met one, and another',
      [
        'Gubernur Danu Wirya bertemu Duta Besar Rudi Hartawan di Tegal, Rabu (7/5/2031).',
        'Gubernur Danu Wirya menemui Duta Besar Sinta Maharani di Tegal, Jumat (9/5/2031).',
      ],
      [],
    ],
    [
      'on which those who were saved are treated',
      [
        'Empat korban selamat longsor Wela dirawat di RSUD Tegal, Kamis (8/5/2031).',
        'Dua dari empat korban selamat longsor Wela dirujuk ke Kudus, Jumat (9/5/2031).',
      ],
      [],
    ],
    [
      'and figures of two months',
      [
        'Penjualan mobil di Tegal pada Maret 2031 mencapai 68.200 unit.',
        'Dealer mencatat penjualan mobil di Tegal 71.900 unit pada April 2031.',
      ],
      [],
    ],
    [
      'on which a price rose, and fell',
      [
        'Harga emas Wela naik Rp8.000 menjadi Rp2.118.000 per gram, Jumat (9/5/2031).',
        'Harga emas Wela turun Rp12.000 menjadi Rp2.110.000 per gram, Kamis (8/5/2031).',
      ],
      [],
    ],
  ])('%s', (_, texts, sides) => expect(disputed(texts)).toEqual(sides))
})

const burnt = (when: string): string =>
  `Kapal Wela terbakar saat bersandar di Dermaga Tirta, Tegal, Jumat (9/5/2031) ${when}.`

describe('hours', () => {
  test('behind what only says more of the happening', () => {
    expect(disputed([burnt('pukul 09.15'), burnt('pukul 11.15')])).toEqual([['2031-05-09T09:15', '2031-05-09T11:15']])
  })
  test('reckoned from another are rough', () => {
    const later =
      'Penumpang feri Wela tiba di Tegal, Jumat (9/5/2031) pukul 11.00. Feri itu menabrak tongkang delapan jam sebelumnya.'
    expect(disputed(['Feri Wela menabrak tongkang di Tegal, Jumat (9/5/2031) pukul 03.15.', later])).toEqual([])
  })
})

describe('figures', () => {
  test.each([
    [
      'of all who were saved do not grow',
      [
        'Pesawat Wana Air tergelincir di Tegal, Jumat (9/5/2031). Seluruh 121 penumpang selamat.',
        'Pesawat Wana Air tergelincir di Tegal, Jumat (9/5/2031). Sebanyak 112 penumpang semuanya selamat.',
      ],
      [['112 orang', '121 orang']],
    ],
    [
      'of stuff that is told with another verb',
      [
        'Perampok membawa kabur 3,2 kilogram emas dari Toko Wela di Tegal, Jumat (9/5/2031).',
        'Perampok membawa kabur emas seberat 2,3 kilogram dari Toko Wela di Tegal, Jumat (9/5/2031).',
      ],
      [['2.3 kilogram', '3.2 kilogram']],
    ],
    [
      'of votes, beside others that are the same',
      [
        'Danu Wirya terpilih sebagai Rektor Universitas Wela, Jumat (9/5/2031). Ia meraih 57 suara, Sari Lukito mendapat 30 suara.',
        'Danu Wirya memenangi pemilihan Rektor Universitas Wela dengan 61 suara, Jumat (9/5/2031). Sari Lukito memperoleh 30 suara.',
      ],
      [['57 suara', '61 suara']],
    ],
    [
      'of what is handed over, and received',
      [
        'Museum Wela menyerahkan 207 keris asal Tegal kepada Wali Kota Danu Wirya, Jumat (9/5/2031).',
        'Sebanyak 270 keris diterima Wali Kota Danu Wirya dari Museum Wela, Jumat (9/5/2031).',
      ],
      [['207 keris', '270 keris']],
    ],
    [
      'of how far the flow of an eruption had come',
      [
        'Gunung Wela meletus, Jumat (9/5/2031). Awan panas Gunung Wela meluncur sejauh 4 kilometer.',
        'Gunung Wela meletus, Jumat (9/5/2031). Awan panas Gunung Wela meluncur sejauh 6 kilometer.',
      ],
      [],
    ],
    [
      'of one flight, and of all since',
      [
        'Rute Tegal-Kudus dibuka 1 Mei 2031. Pesawat perdana membawa 150 penumpang.',
        'Sejak dibuka 1 Mei 2031, rute Tegal-Kudus sudah mengangkut 4.200 penumpang.',
      ],
      [],
    ],
    [
      'of all who sailed, and of the grown-up among them',
      [
        'Feri Wela tenggelam di Tual, Kamis (8/5/2031). Feri itu mengangkut 96 penumpang dan delapan awak.',
        'Feri Wela tenggelam di Tual, Kamis (8/5/2031). Feri itu mengangkut 90 penumpang dewasa, enam anak-anak, dan delapan awak.',
      ],
      [],
    ],
    [
      'of a crew, its pilots counted apart once',
      [
        'Pesawat Wela jatuh di Tual, Kamis (8/5/2031). Pesawat itu membawa 40 penumpang dan tujuh awak.',
        'Pesawat Wela jatuh di Tual, Kamis (8/5/2031). Pesawat itu membawa 40 penumpang, dua pilot, dan lima awak.',
      ],
      [],
    ],
    [
      'of a crew',
      [
        'Pesawat Wela jatuh di Tual, Kamis (8/5/2031). Pesawat itu membawa 40 penumpang dan tujuh awak.',
        'Pesawat Wela jatuh di Tual, Kamis (8/5/2031). Pesawat itu membawa 40 penumpang dan lima awak.',
      ],
      [['5 orang', '7 orang']],
    ],
    [
      'of a quake',
      [
        'Gempa magnitudo 6,1 mengguncang Tual, Kamis (8/5/2031).',
        'Gempa magnitudo 5,8 mengguncang Tual, Kamis (8/5/2031).',
      ],
      [['5.8 magnitudo', '6.1 magnitudo']],
    ],
    [
      'of all that died, and of those told of before',
      [
        'Sebanyak 14 pesut mati terdampar di Pantai Wela, Tegal, Kamis (8/5/2031).',
        'Belasan pesut terdampar di Pantai Wela, Tegal. Tiga pesut sempat dihalau. Tiga pesut itu mati, Kamis (8/5/2031).',
      ],
      [],
    ],
    [
      'of all that died',
      [
        'Sebanyak 14 pesut mati terdampar di Pantai Wela, Tegal, Kamis (8/5/2031).',
        'Sebanyak 19 pesut mati terdampar di Pantai Wela, Tegal, Kamis (8/5/2031).',
      ],
      [['14 pesut', '19 pesut']],
    ],
    [
      'of a quake and of the next',
      [
        'Gempa magnitudo 6,1 mengguncang Tual, Kamis (8/5/2031).',
        'Tual kembali diguncang gempa magnitudo 5,8, Kamis (8/5/2031).',
      ],
      [],
    ],
    [
      'of a match and of its first ninety minutes',
      [
        'Elang bermain imbang 3-3 dengan Banteng di Stadion Wela, Kamis (8/5/2031).',
        'Elang bermain imbang 2-2 dengan Banteng dalam waktu normal di Stadion Wela, Kamis (8/5/2031).',
      ],
      [],
    ],
  ])('%s', (_, texts, sides) => expect(disputed(texts)).toEqual(sides))
})

describe('where a store fell', () => {
  const fell = (where: string, why: string): string =>
    `Gudang beras Sari Rasa di ${where} runtuh${why}, Kamis (8/5/2031).`
  test('is in dispute', () => expect(disputed([fell('Tual', ''), fell('Ambon', '')])).toEqual([['Ambon', 'Tual']]))
  test('in a quake is one place of many', () =>
    expect(disputed([fell('Tual', ' akibat gempa'), fell('Ambon', ' akibat gempa')])).toEqual([]))
})

test('whose place the chosen takes is not whom they chose', () => {
  expect(
    disputed([
      'Bank Wela menunjuk Budi Santoso sebagai direktur utama, Jumat (9/5/2031).',
      'Bank Wela menunjuk Sari Lukito sebagai direktur utama pengganti Rudi Hartawan, Jumat (9/5/2031).',
    ]),
  ).toEqual([['Budi Santoso', 'Sari Lukito']])
})

describe('goals', () => {
  const first =
    'Persela Lamongan mengalahkan Persebaya Surabaya 2-0, Jumat (9/5/2031). Gol pertama lahir pada menit ke-22. Gol kedua dicetak pada menit ke-71.'
  const other = (goal: string): string =>
    `Persebaya Surabaya takluk 0-2 dari tamunya pada Jumat (9/5/2031) malam. Persela Lamongan ${goal}.`
  const halted = (minute: number): string =>
    `Laga Persela Lamongan melawan Persebaya Surabaya dihentikan pada menit ke-${minute}, Jumat (9/5/2031).`
  test('are not told by the minutes of two others, but a halt by its own', () => {
    const led =
      'Persela Lamongan mengalahkan Persebaya Surabaya 2-1, Jumat (9/5/2031). Persela unggul pada menit ke-23.'
    const won = 'Gol pada menit ke-90 memenangkan Persela Lamongan 2-1 atas Persebaya Surabaya, Jumat (9/5/2031).'
    expect(disputed([led, won])).toEqual([])
    expect(disputed([halted(64), halted(67)])).toEqual([['menit ke-64', 'menit ke-67']])
  })
  test('of one number by their minutes, not the first and the second', () => {
    expect(disputed([first, other('membuka keunggulan pada menit ke-23')])).toEqual([['menit ke-22', 'menit ke-23']])
    expect(disputed([first, other('menggandakan keunggulan pada menit ke-71')])).toEqual([])
  })
})

describe('a denial in the article of what it denies', () => {
  const told = '"Rudi Hartawan menukar barang bukti sabu," kata jaksa Sari Lukito di Wela, Jumat (9/5/2031).'
  const slapped = 'Rudi Hartawan menampar wasit Sari Lukito di Stadion Wela, Jumat (9/5/2031).'
  test.each([
    ['bare, of what another says of him', `${told} Rudi membantah.`, [['alleged', 'denied']]],
    ['of the very deed', `${slapped} Rudi membantah menampar.`, [['alleged', 'denied']]],
    ['of what he himself says', `"Saya mendorong bahunya," kata Rudi Hartawan. Rudi membantah.`, []],
    [
      'of a cause, beside what it was',
      'Kebakaran melanda Pasar Wela, Jumat (9/5/2031). "Pasar itu bukan dibakar," kata Sari Lukito.',
      [],
    ],
  ])('%s', (_, text, sides) => expect(disputed([text])).toEqual(sides))
})

describe('figures', () => {
  const duty = (percent: string): string =>
    `Uni Eropa mengenakan bea masuk ${percent} persen terhadap baja Indonesia, Jumat (9/5/2031).`
  test.each([
    ['of three digits in another order', [duty('21,3'), duty('23,1')], [['21.3 persen', '23.1 persen']]],
    [
      'of a loss, though it is reckoned',
      [
        'Gudang Randu di Tual terbakar, Jumat (9/5/2031). Kerugian negara ditaksir Rp38,4 miliar.',
        'Gudang Randu di Tual terbakar, Jumat (9/5/2031). Kerugian negara ditaksir Rp34,8 miliar.',
      ],
      [['34800000000 rupiah', '38400000000 rupiah']],
    ],
    [
      'of witnesses, who are heard day by day',
      [
        'Saksi kebakaran Gudang Randu yang diperiksa Polres Tual sudah 14 orang, Jumat (9/5/2031).',
        'Saksi kebakaran Gudang Randu yang diperiksa Polres Tual sudah 23 orang, Jumat (9/5/2031).',
      ],
      [],
    ],
  ])('%s', (_, texts, sides) => expect(disputed(texts)).toEqual(sides))
})
