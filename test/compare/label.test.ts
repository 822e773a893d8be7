import { expect, test } from 'vitest'
import { compare } from '../../src/compare/compare.ts'
import type { Status } from '../../src/model/claim.ts'
import type { EntityKind } from '../../src/model/entity.ts'
import { type Told, understandingOf } from './claims.ts'

/** One article's only claim, and the label of its event in both languages. */
const rows: readonly (readonly [says: string, told: Told, label: string, labelId: string])[] = [
  [
    'a meeting of heads of state by its year and place',
    {
      quote: 'Presiden menghadiri KTT Suva',
      trigger: 'KTT',
      type: 'meet',
      root: 'ktt',
      time: '2031-05-02',
      where: [['Kota Suva', 'Fiji']],
    },
    '2031 Suva summit',
    'KTT Suva 2031',
  ],
  [
    'what two make together by both',
    {
      quote: 'Fiji dan Samoa menyepakati tarif',
      trigger: 'menyepakati',
      type: 'agree',
      root: 'sepakat',
      who: ['Fiji', 'Samoa'],
      kind: 'country',
    },
    'Fiji–Samoa agreement',
    'kesepakatan Fiji–Samoa',
  ],
  [
    'what one does to another by both, and not by its place once more',
    {
      quote: 'Fiji menyerang Samoa',
      trigger: 'menyerang',
      type: 'attack',
      root: 'serang',
      who: ['Fiji', 'Samoa'],
      patients: ['Samoa'],
      kind: 'country',
      where: [['Samoa']],
    },
    'Fiji–Samoa attack',
    'serangan Fiji–Samoa',
  ],
  [
    'what one does by that one, whoever stands beside',
    {
      quote: 'Rani Mahesti juara setelah menekuk Lin Dan Yu',
      trigger: 'juara',
      type: 'win',
      root: 'juara',
      who: ['Rani Mahesti', 'Lin Dan Yu'],
    },
    'Rani Mahesti title',
    'gelar juara Rani Mahesti',
  ],
  [
    'a price by what costs it, not by who sets it',
    {
      quote: 'Menteri Danu menaikkan harga Solarex menjadi Rp7.000',
      trigger: 'menaikkan',
      type: 'price',
      root: 'naik',
      time: '2031-03-01',
      who: ['Danu'],
    },
    'Solarex price rise, March 2031',
    'kenaikan harga Solarex Maret 2031',
  ],
  [
    'an opening by what is opened, before a passive verb too',
    {
      quote: 'Bendungan Tirta akan diresmikan Danu',
      trigger: 'diresmikan',
      type: 'inaugurate',
      root: 'resmi',
      who: ['Danu'],
    },
    'Bendungan Tirta inauguration',
    'peresmian Bendungan Tirta',
  ],
  [
    'what is done to somebody by that one, whoever does it',
    {
      quote: 'Polda Tirta menangkap Danu',
      trigger: 'menangkap',
      type: 'arrest',
      root: 'tangkap',
      who: ['Polda Tirta', 'Danu'],
      patients: ['Danu'],
    },
    'Danu arrest',
    'penangkapan Danu',
  ],
  [
    'what is done to nobody who is named by who does it, as such',
    {
      quote: 'Polda Tirta menangkap tiga perampok di Pelabuhan Biru',
      trigger: 'menangkap',
      type: 'arrest',
      root: 'tangkap',
      who: ['Polda Tirta'],
      where: [['Pelabuhan Biru']],
    },
    '“Polda Tirta menangkap tiga perampok di Pelabuhan Biru”',
    '“Polda Tirta menangkap tiga perampok di Pelabuhan Biru”',
  ],
  [
    'that by who does it, as such, where no clause says it shortly',
    {
      quote: 'dalam operasi itu Polda Tirta menangkap tiga perampok di sebuah gudang tua milik warga',
      trigger: 'menangkap',
      type: 'arrest',
      root: 'tangkap',
      who: ['Polda Tirta'],
      where: [['Pelabuhan Biru']],
    },
    'arrest by Polda Tirta in Pelabuhan Biru',
    'penangkapan oleh Polda Tirta di Pelabuhan Biru',
  ],
  [
    'a word of nobody by no one it only speaks of',
    {
      quote: 'menyatakan berduka atas kematian Danu',
      trigger: 'menyatakan',
      type: 'speak',
      root: 'nyata',
      who: ['Danu'],
      patients: ['Danu'],
    },
    'statement',
    'pernyataan',
  ],
  [
    'a resignation of nobody who is no person',
    {
      quote: 'Setelah kekalahan dari Tirta, pelatih mundur',
      trigger: 'mundur',
      type: 'resign',
      root: 'mundur',
      who: ['Tirta'],
      kind: 'organisation',
    },
    '“pelatih mundur”',
    '“pelatih mundur”',
  ],
  ...(
    [
      ['Danu bertolak dari Tirta', 'bertolak', 'berangkat', 'departure from Tirta', 'keberangkatan Danu dari Tirta'],
      ['Danu bertolak ke Tirta', 'bertolak', 'berangkat', 'departure to Tirta', 'keberangkatan Danu ke Tirta'],
      ['Danu berkunjung ke Tirta', 'berkunjung', 'kunjung', 'visit to Tirta', 'kunjungan Danu ke Tirta'],
      ['Danu tiba di Tirta', 'tiba', 'tiba', 'arrival in Tirta', 'kedatangan Danu di Tirta'],
    ] as const
  ).map(([quote, trigger, root, label, labelId]): (typeof rows)[number] => [
    `a journey by where it leads: ${quote}`,
    { quote, trigger, type: 'visit', root, who: ['Danu'], where: [['Tirta']] },
    `Danu ${label}`,
    labelId,
  ]),
  [
    'in words of its own, not by a noun with whoever does it where it is done to something unnamed',
    {
      quote: 'Panitia Lomba Tirta menunda acara puncak karena hujan lebat di seluruh wilayah Tirta',
      trigger: 'menunda',
      type: 'other',
      root: 'tunda',
      who: ['Panitia Lomba Tirta'],
    },
    '“Panitia Lomba Tirta menunda acara puncak”',
    '“Panitia Lomba Tirta menunda acara puncak”',
  ],
  [
    'a suit by whoever makes it',
    {
      quote: 'Danu mengajukan gugatan',
      trigger: 'mengajukan',
      type: 'charge',
      root: 'gugat',
      who: ['Danu'],
    },
    'Danu suit',
    'gugatan Danu',
  ],
  [
    'what somebody leaves by that one',
    {
      quote: 'Danu mengundurkan diri',
      trigger: 'mengundurkan',
      type: 'resign',
      root: 'mundur',
      who: ['Danu'],
    },
    'Danu resignation',
    'pengunduran diri Danu',
  ],
  [
    'a find by that word, not as a founding',
    {
      quote: 'Jenazah Sari ditemukan',
      trigger: 'ditemukan',
      type: 'found',
      root: 'temu',
      who: ['Sari'],
      patients: ['Sari'],
    },
    'Sari find',
    'penemuan Sari',
  ],
  [
    'a happening of no type by a short clause of it',
    {
      quote: 'KM Sinar bersandar di Pelabuhan Biru',
      trigger: 'bersandar',
      type: 'other',
      root: 'sandar',
      who: ['KM Sinar'],
      where: [['Pelabuhan Biru']],
    },
    '“KM Sinar bersandar di Pelabuhan Biru”',
    '“KM Sinar bersandar di Pelabuhan Biru”',
  ],
  [
    'one told at length by as much as says what happened',
    {
      quote: 'ombak besar berhasil dijinakkan pukul 04.12 (7/6) dan kapal dapat merapat lagi di dermaga lama',
      trigger: 'dijinakkan',
      type: 'other',
      root: 'jinak',
    },
    '“ombak besar berhasil dijinakkan”',
    '“ombak besar berhasil dijinakkan”',
  ],
  [
    'an opening by no day, nor by plain words with capitals',
    { quote: 'Rumah Sakit (RS) dibuka Senin lusa', trigger: 'dibuka', type: 'open', root: 'buka' },
    'opening',
    'pembukaan',
  ],
  [
    'a verb with what it is done to',
    {
      quote: 'Tirta itu menerima penghargaan dunia',
      trigger: 'menerima',
      type: 'other',
      root: 'terima',
      who: ['Tirta'],
    },
    'Tirta “menerima penghargaan”',
    'Tirta “menerima penghargaan”',
  ],
  [
    'a verb with an object that only looks like one of time or manner',
    { quote: 'Tirta itu menyita senjata rakitan', trigger: 'menyita', type: 'other', root: 'sita', who: ['Tirta'] },
    'Tirta “menyita senjata”',
    'Tirta “menyita senjata”',
  ],
  [
    'a bare verb of nobody as no more than an event',
    { quote: 'ini rumah langsung disita', trigger: 'disita', type: 'other', root: 'sita' },
    'event',
    'peristiwa',
  ],
  [
    'a flood that came from the sea as a tsunami',
    { quote: 'tsunami di Teluk Tirta', trigger: 'tsunami', type: 'flood', where: [['Teluk Tirta']] },
    'Teluk Tirta tsunami',
    'tsunami Teluk Tirta',
  ],
  ...[
    'Dua hari sebelumnya, warga Tirta memblokir jalan tambang',
    'warga Tirta memblokir jalan tambang keesokan harinya',
    'warga Tirta memblokir jalan\ntambang pada hari itu juga',
  ].map((quote): (typeof rows)[number] => [
    `a clause on one line and without a time that is counted from elsewhere: ${quote}`,
    { quote, trigger: 'memblokir', type: 'other', root: 'blokir' },
    '“warga Tirta memblokir jalan tambang”',
    '“warga Tirta memblokir jalan tambang”',
  ]),
  [
    'what is counted by its noun too',
    {
      quote: 'Setelah jeda panjang akhirnya gol kedua tercipta untuk tim tamu yang bermain tanpa dua pemain inti',
      trigger: 'tercipta',
      type: 'other',
      root: 'cipta',
    },
    '“gol kedua tercipta”',
    '“gol kedua tercipta”',
  ],
  [
    'an attack of nobody by its place',
    {
      quote: 'Ledakan bom terjadi di Pasar Wela',
      trigger: 'Ledakan bom',
      type: 'attack',
      root: 'ledak',
      where: [['Pasar Wela']],
    },
    'Pasar Wela attack',
    'serangan Pasar Wela',
  ],
  [
    'a fire by a house rather than its road',
    {
      quote: 'Kebakaran di Jalan Melati melanda Pasar Wela',
      trigger: 'Kebakaran',
      type: 'fire',
      root: 'bakar',
      where: [['Jalan Melati'], ['Pasar Wela']],
    },
    'Pasar Wela fire',
    'kebakaran Pasar Wela',
  ],
  [
    'a crash by the craft',
    {
      quote: 'KM Sinar karam di Pelabuhan Biru',
      trigger: 'karam',
      type: 'crash',
      root: 'karam',
      who: ['KM Sinar'],
      kind: 'organisation',
      where: [['Pelabuhan Biru']],
    },
    'KM Sinar crash in Pelabuhan Biru',
    'kecelakaan KM Sinar di Pelabuhan Biru',
  ],
  [
    'a disaster by its place',
    { quote: 'Gempa mengguncang Tirta', trigger: 'Gempa', type: 'quake', who: ['BMKG'], where: [['Tirta']] },
    'Tirta earthquake',
    'gempa Tirta',
  ],
]

test.each(rows)('%s', (_, told, label, labelId) => {
  const [event] = compare([understandingOf({ path: 'a', claims: [told] })]).events
  expect([event?.label, event?.labelId]).toEqual([label, labelId])
})

test('by whom and where its own kind of claim names, not what followed from it', () => {
  const fall: Told = {
    quote: 'Kerajaan Tirta runtuh',
    trigger: 'runtuh',
    type: 'collapse',
    time: '2031-05',
    who: ['Tirta'],
    kind: 'country',
  }
  const hunger: Told = {
    quote: 'runtuhnya Tirta membuat lapar di Awan',
    trigger: 'lapar',
    type: 'famine',
    time: '2031-05',
    where: [['Awan']],
  }
  const told = [fall, fall, { ...hunger, who: ['Tirta'] }].map((one, at) =>
    understandingOf({ path: `${at}`, claims: [one] }),
  )
  expect(compare(told).events.map(({ label }) => label)).toContain('Tirta collapse, May 2031')
})

test('by what struck, not by its dead', () => {
  const crash: Told = {
    quote: 'bus terguling di Tirta',
    trigger: 'terguling',
    type: 'crash',
    time: '2031-05-03',
    where: [['Tirta']],
  }
  const toll: Told = {
    quote: '30 orang tewas',
    trigger: 'tewas',
    type: 'die',
    time: '2031-05-03',
    where: [['Tirta']],
    numbers: [{ value: 30 }],
  }
  const told = [crash, toll, toll].map((_, at) =>
    understandingOf({ path: `${at}`, claims: at < 2 ? [crash, toll] : [toll] }),
  )
  expect(compare(told).events.map(({ label }) => label)).toEqual(['Tirta crash, May 2031'])
})

test('a toll bears the name of none of the dead', () => {
  const told: Told = {
    ...{ quote: 'Danu Wirya termasuk di antara 30 orang yang meninggal', trigger: 'meninggal', type: 'die' },
    ...{ root: 'tinggal', time: '2031-05-03', who: ['Danu Wirya'], numbers: [{ value: 30 }] },
  }
  const [event] = compare([understandingOf({ path: 'a', claims: [told] })]).events
  expect(event?.label).not.toContain('Danu Wirya death toll')
})

test('who dies is no doer', () => {
  const died = (trigger: string): Told => ({
    ...{ quote: `Danu Wirya ${trigger} di Tirta`, trigger, type: 'die', root: 'tinggal', time: '2031-05-03' },
    who: ['Danu Wirya'],
  })
  const told = ['meninggal', 'meninggal dunia'].map((trigger, at) =>
    understandingOf({ path: `${at}`, claims: [died(trigger)] }),
  )
  expect(compare(told).events.map(({ label }) => label)).toEqual(['Danu Wirya death, May 2031'])
})

test('by no figure that others tell otherwise', () => {
  const damage = (path: string, value: number): ReturnType<typeof understandingOf> => {
    const text = `${value} unit`
    const quote = `Rumah warga yang rusak ${text}`
    const start = quote.indexOf(text)
    const number = { value, text, unit: 'rumah', about: 'rumah rusak', start, end: start + text.length }
    const told: Told = { quote, trigger: 'rusak', type: 'other', time: '2031-05-02', numbers: [number] }
    return understandingOf({ path, claims: [told] })
  }
  const labels = compare([damage('a', 1214), damage('b', 1241)]).events.map(({ labelId }) => labelId)
  expect(labels).toEqual(['“Rumah warga yang rusak”, Mei 2031'])
})

test('by nobody who sees to it alone, nor a figure that others tell otherwise', () => {
  const freed = (path: string, value: number, behind: string): ReturnType<typeof understandingOf> => {
    const text = `${value} nelayan`
    const quote = `Laos membebaskan ${text} ${behind}`
    const number = { value, text, unit: 'nelayan', about: 'nelayan', start: 17, end: 17 + text.length }
    const time = '2031-05-02'
    return understandingOf({
      path,
      claims: [{ quote, trigger: 'membebaskan', type: 'free', root: 'bebas', time, who: ['Laos'], numbers: [number] }],
    })
  }
  const behind = 'yang ditahan sejak awal tahun karena melanggar batas laut'
  const labelOf = (...values: readonly number[]): readonly string[] =>
    compare(values.map((value, at) => freed(`${at}`, value, behind))).events.map(({ label }) => label)
  expect(labelOf(12, 12)).toEqual(['“Laos membebaskan 12 nelayan yang ditahan sejak awal tahun”, May 2031'])
  expect(labelOf(12, 21)).toEqual(['release by Laos, May 2031'])
})

test('not by whoever stands before the noun and only speaks of it', () => {
  const told = (quote: string): Told => ({
    quote,
    trigger: 'penyerangan',
    type: 'attack',
    root: 'serang',
    who: ['Danu Sasmita'],
    others: ['Danu Sasmita'],
    where: [['Pasar Nangka']],
    time: '2031-05-02',
  })
  const labelOf = (quote: string): string | undefined =>
    compare([understandingOf({ path: 'a', claims: [told(quote)] })]).events[0]?.labelId
  expect(labelOf('Danu Sasmita mengutuk penyerangan di Pasar Nangka')).not.toMatch(/^serangan Danu/)
  expect(labelOf('Terjadi penyerangan Danu Sasmita di Pasar Nangka')).toMatch(/^serangan Danu/)
})

test('by what came about rather than by its plan', () => {
  const told = (quote: string, trigger: string, status: Status): Told => ({
    quote,
    trigger,
    type: 'other',
    root: 'pugar',
    time: '2031-05-02',
    status,
  })
  const [plan, deed] = [
    told('Warga akan memugar balai desa itu', 'memugar', 'planned'),
    told('balai desa lama dipugar warga', 'dipugar', 'happened'),
  ]
  const labelOf = (...claims: readonly Told[]): readonly string[] =>
    compare(claims.map((claim, at) => understandingOf({ path: `${at}`, claims: [claim] }))).events.map(
      ({ labelId }) => labelId,
    )
  expect(labelOf(plan)).toEqual(['“Warga akan memugar balai desa itu”, Mei 2031'])
  expect(labelOf(plan, deed)).toEqual(['“balai desa lama dipugar warga”, Mei 2031'])
})

test('a killing by whom it befell', () => {
  const told: Told = {
    quote: 'hakim menyatakan Rani Mahesti bersalah melakukan pembunuhan berencana terhadap Danu Sasmita',
    trigger: 'pembunuhan berencana',
    type: 'die',
    root: 'bunuh',
    who: ['Rani Mahesti', 'Danu Sasmita'],
    others: ['Rani Mahesti', 'Danu Sasmita'],
  }
  expect(compare([understandingOf({ path: 'a', claims: [told] })]).events[0]?.label).toMatch(/^Danu Sasmita /)
})

test('an attack by nobody whom one of many alone names', () => {
  const told = (who: readonly string[]): Told => ({
    quote: 'bom meledak di Pasar Nangka',
    trigger: 'meledak',
    type: 'attack',
    root: 'ledak',
    who,
    where: [['Pasar Nangka']],
    time: '2031-05-02',
  })
  const labelOf = (...whos: readonly (readonly string[])[]): readonly string[] =>
    compare(whos.map((who, at) => understandingOf({ path: `${at}`, claims: [told(who)] }))).events.map(
      ({ label }) => label,
    )
  expect(labelOf(['Danu Sasmita'], [], [], [])).toEqual(['Pasar Nangka attack, May 2031'])
  expect(labelOf(['Danu Sasmita'], [])).toEqual(['Danu Sasmita attack in Pasar Nangka, May 2031'])
})

test('by no part of a clause that tells it behind a figure', () => {
  const found = (path: string, value: number): ReturnType<typeof understandingOf> => {
    const text = `${value} orang`
    const quote = `seratus warga terkubur dan ${text} ditemukan`
    const number = { value, text, unit: 'orang', about: 'orang', start: 26, end: 26 + text.length }
    return understandingOf({
      path,
      claims: [{ quote, trigger: 'ditemukan', type: 'found', root: 'temu', time: '2031-05-02', numbers: [number] }],
    })
  }
  for (const { label } of compare([found('a', 95), found('b', 59)]).events) expect(label).not.toContain('terkubur')
})

test('a match by two teams, each under one name, and by no player', () => {
  const told = (who: readonly string[], kind: EntityKind): Told => ({
    quote: 'laga berakhir imbang di Stadion Randu',
    trigger: 'laga',
    type: 'play',
    root: 'laga',
    who,
    kind,
    time: '2031-05-02',
  })
  const labelOf = (...claims: readonly Told[]): readonly string[] =>
    compare(claims.map((claim, at) => understandingOf({ path: `${at}`, claims: [claim] }))).events.map(
      ({ label }) => label,
    )
  expect(labelOf(told(['Timnas Fiji'], 'organisation'), told(['Fiji'], 'organisation'))).toEqual([
    'Timnas Fiji match, May 2031',
  ])
  expect(labelOf(told(['Ambon Raya'], 'organisation'), told(['Danu Sasmita'], 'person'))).toEqual([
    'Ambon Raya match, May 2031',
  ])
})

test('by a verb that is told of whom the label names', () => {
  const told = (quote: string, trigger: string, who: string): Told => ({
    quote,
    trigger,
    type: 'other',
    root: 'desak',
    who: [who],
    time: '2031-05-02',
  })
  const claims = [
    told('Danu Sasmita terdesak', 'terdesak', 'Danu Sasmita'),
    told('Rani Mahesti mendesak massa itu', 'mendesak', 'Rani Mahesti'),
  ]
  for (const { label } of compare(claims.map((claim, at) => understandingOf({ path: `${at}`, claims: [claim] })))
    .events)
    expect(label).not.toMatch(/^Danu Sasmita “mendesak|^Rani Mahesti “terdesak/)
})
