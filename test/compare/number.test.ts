import { describe, expect, test } from 'vitest'
import { factsOf } from '../../src/compare/facts/make-facts.ts'
import { areExchanged, valuesAgree } from '../../src/compare/judge/amounts.ts'
import { countSame } from '../../src/compare/judge/counting.ts'
import { numberRule } from '../../src/compare/slots/number.ts'
import type { ClaimNumber } from '../../src/model/claim.ts'
import { factsFrom, type Told, understandingOf } from './claims.ts'

const number = (part: Partial<ClaimNumber>): ClaimNumber => ({
  value: 0,
  to: null,
  unit: 'orang',
  about: '',
  mod: 'exact',
  text: String(part.value),
  start: 0,
  end: 0,
  ...part,
})

describe('values that agree', () => {
  const rows: readonly (readonly [string, Partial<ClaimNumber>, Partial<ClaimNumber>, boolean])[] = [
    ['equal', { value: 12 }, { value: 12 }, true],
    ['not equal', { value: 12 }, { value: 13 }, false],
    ['«lebih dari 500» and 512', { value: 500, mod: 'atleast' }, { value: 512 }, true],
    ['«lebih dari 500» and 490', { value: 500, mod: 'atleast' }, { value: 490 }, false],
    ['«sekitar 500» and 540', { value: 500, mod: 'about' }, { value: 540 }, true],
    ['a range and a number in it', { value: 20, to: 30 }, { value: 25 }, true],
    ['8.032 and «8,03 ribu»', { value: 8032, text: '8.032' }, { value: 8030, text: '8,03 ribu' }, true],
    ['8.042 and «8,03 ribu»', { value: 8042, text: '8.042' }, { value: 8030, text: '8,03 ribu' }, false],
    [
      '«2,4 triliun» and «2,9 triliun»',
      { value: 2.4e12, text: '2,4 triliun' },
      { value: 2.9e12, text: '2,9 triliun' },
      false,
    ],
    ['two hours and 120 minutes', { value: 2, unit: 'jam' }, { value: 120, unit: 'menit' }, true],
    ['two hours and 75 minutes', { value: 2, unit: 'jam' }, { value: 75, unit: 'menit' }, false],
    ['7 and «7,0»', { value: 7.2, text: '7,2' }, { value: 7, text: '7,0' }, false],
    ['7,2 and «7»', { value: 7.2, text: '7,2' }, { value: 7, text: '7' }, true],
    ['a score and the goals of the winner', { value: 4, to: 0, unit: 'gol' }, { value: 4, unit: 'gol' }, true],
    ['a score and more goals than it has', { value: 4, to: 0, unit: 'gol' }, { value: 3, unit: 'gol' }, false],
    [
      'two scores that have one figure in common',
      { value: 4, to: 1, unit: 'gol' },
      { value: 4, to: 2, unit: 'gol' },
      false,
    ],
    ['a score told by the loser', { value: 2, to: 1, unit: 'gol' }, { value: 1, to: 2, unit: 'gol' }, true],
  ]
  for (const [name, a, b, agree] of rows) {
    test(name, () => {
      expect(valuesAgree(number(a), number(b))).toBe(agree)
      expect(valuesAgree(number(b), number(a))).toBe(agree)
    })
  }
})

const other = { type: 'other', root: 'jadi' } as const

describe('numbers that count one thing', () => {
  const rows: readonly (readonly [string, Partial<ClaimNumber>, Partial<ClaimNumber>, 'sure' | 'maybe' | 'no'])[] = [
    ['the dead by two words', { about: 'korban tewas' }, { about: 'meninggal dunia' }, 'sure'],
    ['the dead and the injured', { about: 'tewas' }, { about: 'luka-luka' }, 'no'],
    ['the dead and the missing', { about: 'meninggal' }, { unit: 'hilang' }, 'no'],
    ['ministers and other ministers', { about: 'menteri' }, { about: 'menteri lain' }, 'no'],
    ['lives lost and the dead', { about: 'korban jiwa' }, { about: 'tewas' }, 'sure'],
    ['those who live there and the dead', { about: 'jumlah jiwa' }, { about: 'tewas' }, 'maybe'],
    ['a crew by two words', { about: 'anak buah kapal' }, { about: 'kru kapal' }, 'sure'],
    ['a crew and passengers', { about: 'kru' }, { about: 'penumpang' }, 'no'],
    ['money and people', { unit: 'rupiah' }, { unit: 'orang' }, 'no'],
    ['rupiah and dollars', { unit: 'rupiah', about: 'kerugian' }, { unit: 'dolar AS', about: 'kerugian' }, 'no'],
    ['the seats and something bare', { unit: 'kursi', about: '' }, { unit: 'kursi', about: 'kursi' }, 'sure'],
    ['a length and a length of nothing told', { unit: 'meter', about: 'tinggi kolom' }, { unit: 'meter' }, 'maybe'],
  ]
  for (const [name, a, b, counting] of rows) {
    test(name, () => expect(countSame(number(a), other, number(b), other)).toBe(counting))
  }
  test('a bare number of a deadly event counts the dead', () => {
    const deadly = { type: 'die', root: 'tewas' } as const
    expect(countSame(number({}), deadly, number({ about: 'luka' }), deadly)).toBe('no')
  })
  test('a bare number of those who are missing counts them', () => {
    expect(countSame(number({}), { type: 'other', root: 'hilang' }, number({ about: 'tewas' }), other)).toBe('no')
  })
})

const base: Told = { quote: 'Proyek itu memugar rumah', trigger: 'memugar', type: 'other', time: '2023-05-03' }
const alike = { parallel: () => true, worded: () => true, dateless: () => 5, numberless: () => 5, placeless: () => 5 }
const values = (...rows: readonly (Partial<Told> & { readonly published?: string | null })[]) =>
  numberRule
    .disputes(factsFrom(...rows.map((row) => ({ ...base, ...row }))), alike)
    .map(({ sides }) => sides.map(({ value }) => value))
const houses = (value: number, more: Partial<ClaimNumber> = {}) => ({
  numbers: [{ value, unit: 'rumah', about: 'rumah adat', ...more }],
})

describe('numbers in dispute', () => {
  test('two exact figures of one thing', () =>
    expect(values(houses(12), houses(15))).toEqual([['12 rumah', '15 rumah']]))
  test('not a hedged figure that admits the other', () => {
    expect(values(houses(12, { mod: 'atleast' }), houses(15))).toEqual([])
  })
  test('figures of two sizes, of one thing', () => expect(values(houses(12), houses(340))).toHaveLength(1))
  test('people whom one claim tells more of than the other', () => {
    const freed = (value: number, trigger: string, people: string): Partial<Told> => ({
      quote: `${people} ${trigger}`,
      trigger,
      type: 'free',
      numbers: [{ value, unit: 'orang', about: `${people} ${trigger}` }],
    })
    const three = freed(3, 'dipulangkan', 'pelaut muda')
    expect(values(three, freed(5, 'dilepas', 'pelaut'))).toHaveLength(1)
    expect(values(three, freed(50, 'dilepas', 'nelayan'))).toEqual([])
  })
  test('not the dead and those who are still looked for', () => {
    const quote = '18 orang tewas dan 8 orang masih dicari'
    const at = quote.indexOf('8 orang masih')
    const sought = { value: 8, unit: 'orang', about: '', text: '8 orang', start: 1000 + at, end: 1000 + at + 7 }
    const dead = { numbers: [{ value: 11, unit: 'orang', about: 'tewas' }] }
    expect(values({ type: 'die', ...dead }, { type: 'die', quote, trigger: 'tewas', numbers: [sought] })).toEqual([])
  })
  test('not the dead and those who are still buried', () => {
    const quote = 'longsor menewaskan 18 orang dan 8 lainnya masih tertimbun'
    const at = quote.indexOf('8 lainnya')
    const buried = { value: 8, unit: 'orang', about: '', text: '8', start: 1000 + at, end: 1000 + at + 1 }
    const dead = { numbers: [{ value: 11, unit: 'orang', about: 'tewas' }] }
    expect(values({ type: 'die', ...dead }, { type: 'die', quote, trigger: 'menewaskan', numbers: [buried] })).toEqual(
      [],
    )
  })
  test('not all and those who are still trapped', () => {
    const quote = 'nama 28 penambang yang masih terjebak'
    const trapped = { value: 28, unit: 'orang', about: 'penambang', text: '28 penambang', start: 1005, end: 1017 }
    const all = { quote: '75 penambang terjebak', numbers: [{ value: 75, unit: 'orang', about: 'penambang' }] }
    const told = { type: 'other', trigger: 'terjebak', root: 'jebak' } as const
    expect(values({ ...told, ...all }, { ...told, quote, numbers: [trapped] })).toEqual([])
    const free = { quote: '28 penambang terjebak', numbers: [{ value: 28, unit: 'orang', about: 'penambang' }] }
    expect(values({ ...told, ...all }, { ...told, ...free })).toHaveLength(1)
  })
  test('not all, and those beside whom others are told of', () => {
    const crew = (quote: string, value: number, end: number): Partial<Told> => ({
      ...{ quote, trigger: 'dikirim', type: 'deploy' },
      numbers: [{ value, unit: 'orang', about: 'pendayung', text: quote.slice(0, end), start: 1000, end: 1000 + end }],
    })
    const all = crew('19 pendayung dikirim', 19, 12)
    expect(values(all, crew('18 pendayung dan pelatihnya dikirim', 18, 12))).toEqual([])
    expect(values(all, crew('18 pendayung dan awak dikirim', 18, 12))).toEqual([])
    expect(values(all, crew('18 pendayung dikirim', 18, 12))).toHaveLength(1)
  })
  test('not one of several people', () => {
    const sworn = (value: number): Partial<Told> => ({
      type: 'inaugurate',
      numbers: [{ value, unit: 'orang', about: 'menteri' }],
    })
    expect(values(sworn(4), sworn(1))).toEqual([])
    expect(values(sworn(4), sworn(5))).toHaveLength(1)
  })
  test('not counts of two times that have no end', () => {
    const dead = (value: number, time: string): Partial<Told> => ({
      type: 'die',
      time,
      numbers: [{ value, unit: 'orang', about: 'tewas' }],
    })
    expect(values(dead(61, '../2031-06-03'), dead(80, '1997/..'))).toEqual([])
  })
  test('not some, and the sum of what an article counts apart', () => {
    const carried = (people: readonly (readonly [number, string])[]): Told => ({
      ...base,
      numbers: people.map(([value, about]) => ({ value, unit: 'orang', about })),
    })
    const article = (path: string, ...claims: readonly Told[]) => understandingOf({ path, claims })
    const listed = article(
      'a',
      carried([
        [30, 'penumpang'],
        [8, 'awak'],
      ]),
    )
    const whole = carried([[41, 'penumpang']])
    const told = (...claims: readonly Told[]) =>
      numberRule
        .disputes(factsOf([listed, article('b', ...claims)], new Map()), alike)
        .flatMap(({ sides }) => sides.map(({ value }) => value))
    expect(told(whole)).toContain('41 orang')
    expect(
      told(
        whole,
        carried([
          [32, 'penumpang'],
          [9, 'awak'],
        ]),
      ),
    ).not.toContain('41 orang')
  })
  test('not some of a whole that is told beside them, and the whole as another tells it', () => {
    const quote = '14 dari 60 perajin dilepas'
    const figure = (value: number, text: string): Partial<ClaimNumber> => {
      const start = quote.indexOf(text)
      return { value, unit: 'orang', about: 'perajin', text, start, end: start + text.length }
    }
    const part: Partial<Told> = {
      quote,
      trigger: 'dilepas',
      type: 'free',
      numbers: [figure(14, '14'), figure(60, '60 perajin')],
    }
    const whole: Partial<Told> = {
      ...{ quote: '58 perajin dilepas', trigger: 'dilepas', type: 'free' },
      numbers: [{ value: 58, unit: 'orang', about: 'perajin' }],
    }
    expect(values(part, whole).flat()).not.toContain('14 orang')
  })
  test('not some, and all whatever befell them', () => {
    const freed = (value: number, quote: string): Partial<Told> => ({
      quote,
      trigger: 'dilepas',
      type: 'free',
      numbers: [{ value, unit: 'orang', about: 'pelaut', end: `${value} pelaut`.length }],
    })
    const seventeen = freed(17, '17 pelaut dilepas')
    expect(values(freed(20, '20 pelaut, dengan rincian delapan dilepas'), seventeen)).toEqual([])
    expect(values(freed(20, '20 pelaut dilepas'), seventeen)).toHaveLength(1)
  })
  test('not all, and those picked out', () => {
    const towns = (value: number, quote: string): Partial<Told> => ({
      quote,
      numbers: [{ value, unit: 'kota', about: 'kota', end: `${value} kota`.length }],
    })
    expect(values(towns(3, '3 kota dengan kasus terbanyak'), towns(28, '28 kota terjangkit'))).toEqual([])
    expect(values(towns(3, '3 kota terjangkit'), towns(28, '28 kota terjangkit'))).toHaveLength(1)
  })
  test('not how long a quake was felt, and how long after another it came', () => {
    const lasted = (value: number, unit: string, type: Told['type'] = 'quake'): Partial<Told> => ({
      type,
      numbers: [{ value, unit, about: 'lama' }],
    })
    expect(values(lasted(4, 'menit'), lasted(200, 'detik'))).toEqual([])
    expect(values(lasted(4, 'jam', 'meet'), lasted(3, 'jam', 'meet'))).toHaveLength(1)
    expect(values(lasted(4, 'jam', 'meet'), lasted(9, 'menit', 'meet'))).toEqual([])
  })
  test('not magnitudes of two quakes of one day', () => {
    const quake = (clock: string, value: number): Partial<Told> => ({
      type: 'quake',
      time: `2031-06-03T${clock}+07:00`,
      numbers: [{ value, unit: 'magnitudo', about: 'kekuatan gempa' }],
    })
    expect(values(quake('11:06', 5.9), quake('21:56', 6.2))).toEqual([])
  })
  test('not magnitudes of two days', () => {
    const quake = (value: number, time: string): Partial<Told> => ({
      type: 'quake',
      time,
      numbers: [{ value, unit: 'magnitudo', about: 'kekuatan gempa' }],
    })
    expect(values(quake(5.9, '2031-06-03'), quake(6.2, '2031-06-05'))).toEqual([])
    expect(values(quake(5.9, '2031-06-03'), quake(6.2, '2031-06-03'))).toHaveLength(1)
  })
  test('the goals of who won, and of who lost', () => {
    const score = (won: number, lost: number): Partial<Told> => ({
      type: 'win',
      numbers: [
        { value: won, unit: 'gol', about: 'gol pemenang' },
        { value: lost, unit: 'gol', about: 'gol yang kalah' },
      ],
    })
    expect(values(score(2, 1), score(6, 2))).toHaveLength(1)
    expect(values(score(2, 1), score(2, 1))).toEqual([])
    expect(values(score(2, 0), score(2, 1))).toHaveLength(1)
    expect(values(score(4, 1), score(4, 3))).toHaveLength(1)
    expect(values(score(3, 0), score(3, 0))).toEqual([])
  })
  test('not houses damaged in one town and in all the province', () => {
    const damaged = (value: number): Partial<Told> => ({ quote: 'Rumah rusak di sana', ...houses(value) })
    expect(values(damaged(62), damaged(415))).toEqual([])
  })
  test('an undated figure only beside much that is alike', () => {
    const { time: _, ...undated } = base
    const sheds = { value: 3, unit: 'rumah', about: 'lumbung' }
    const disputed = (a: readonly Partial<ClaimNumber>[], b: readonly Partial<ClaimNumber>[], likeness: number) =>
      numberRule.disputes(factsFrom({ ...base, numbers: a }, { ...undated, numbers: b }), {
        ...alike,
        dateless: () => likeness,
        numberless: () => likeness,
        placeless: () => likeness,
      }).length
    const [twelve, fifteen] = [houses(12).numbers, houses(15).numbers]
    expect(disputed(twelve, fifteen, 5)).toBe(1)
    expect(disputed(twelve, fifteen, 0)).toBe(0)
    // Beside a second figure of houses more is asked.
    expect(disputed(twelve, fifteen, 1)).toBe(1)
    expect(disputed(twelve, [...fifteen, sheds], 1)).toBe(0)
  })
  test('not what was there at first', () => {
    const sent = (value: number, quote: string): Partial<Told> => {
      const start = quote.indexOf(String(value))
      return {
        quote,
        trigger: 'dikerahkan',
        type: 'deploy',
        numbers: [{ value, unit: 'mobil', start, end: start + 2 }],
      }
    }
    const all = sent(14, 'Sebanyak 14 mobil dikerahkan')
    expect(values(all, sent(12, 'Sebanyak 12 mobil dikerahkan'))).toHaveLength(1)
    expect(values(all, sent(12, 'Awalnya 12 mobil dikerahkan'))).toEqual([])
  })
  test('not houses that are still counted', () => {
    const wrecked = (value: number, published: string) => ({
      ...houses(value),
      quote: `Gempa menghancurkan ${value} rumah`,
      trigger: 'menghancurkan',
      published,
    })
    expect(values(wrecked(12, '2023-05-04'), wrecked(15, '2023-05-05'))).toEqual([])
    expect(values(wrecked(15, '2023-05-04'), wrecked(12, '2023-05-05'))).toHaveLength(1)
  })
  test('a sum of which the other tells no parts', () => {
    const quote = 'Feri itu mengangkut 48 orang, terdiri atas 40 penumpang dan 8 kru'
    const parts = ['48', '40', '8'].map((text) => {
      const start = quote.indexOf(`${text} `)
      return { value: Number(text), unit: 'orang', about: '', text, start, end: start + text.length }
    })
    const { time: _, ...undated } = base
    const told: Partial<Told> = { ...undated, trigger: 'mengangkut' }
    const facts = factsFrom(
      { ...base, ...told, quote: 'Feri itu mengangkut 84 orang', numbers: [{ value: 84, unit: 'orang' }] },
      { ...base, ...told, quote, numbers: parts },
    )
    const sides = numberRule
      .disputes(facts, { ...alike, numberless: () => 1 })
      .map((dispute) => dispute.sides.map(({ value }) => value))
    expect(sides).toEqual([['84 orang', '48 orang']])
  })
  test('up to four measured values; more are of more things than one', () => {
    const seconds = (value: number): Partial<Told> => ({ numbers: [{ value, unit: 'detik', about: 'catatan waktu' }] })
    expect(values(...[11, 13, 15, 17].map(seconds))).toHaveLength(1)
    expect(values(...[11, 13, 15, 17, 19].map(seconds))).toEqual([])
    expect(values(...[11, 13, 15, 17, 19].map((value) => houses(value)))).toHaveLength(1)
  })
  test('not those besides others', () => {
    const prizes = (value: number, quote: string): Partial<Told> => ({
      quote,
      trigger: 'meraih',
      type: 'win',
      numbers: [{ value, unit: 'piala', about: 'piala', start: quote.indexOf(' piala'), end: quote.indexOf(' piala') }],
    })
    expect(values(prizes(9, 'Film itu meraih 9 piala'), prizes(8, 'Film itu meraih 8 piala'))).toHaveLength(1)
    expect(values(prizes(9, 'Film itu meraih 9 piala'), prizes(8, 'Film itu meraih 8 piala lainnya'))).toEqual([])
  })
  test('not the votes of two who stood against each other', () => {
    const votes = (name: string, value: number): Partial<Told> => ({
      quote: `Pasangan ${name} meraih suara`,
      who: [name],
      numbers: [{ value, unit: 'suara', about: 'suara sah' }],
    })
    expect(values(votes('Rudi Hartawan', 4300), votes('Sinta Maharani', 3900))).toEqual([])
    const bare = (name: string, value: number): Partial<Told> => ({
      ...votes(name, value),
      numbers: [{ value, unit: '', about: 'perolehan suara sah' }],
    })
    expect(values(bare('Rudi Hartawan', 4300), bare('Sinta Maharani', 3900))).toEqual([])
  })
  test('not the gravely and the lightly hurt', () => {
    const hurt = (value: number, how: string): Partial<Told> => ({
      quote: `${value} orang luka ${how}`,
      type: 'injure',
      root: 'luka',
      trigger: 'luka',
      numbers: [{ value, unit: 'orang', about: `luka ${how}`, text: `${value} orang` }],
    })
    expect(values(hurt(19, 'ringan'), hurt(27, 'berat'))).toEqual([])
  })
  test('not a depth and a distance', () => {
    const far = (value: number, about: string): Partial<Told> => ({
      quote: `Pusatnya ${about}`,
      type: 'quake',
      root: 'gempa',
      trigger: 'gempa',
      numbers: [{ value, unit: 'kilometer', about }],
    })
    expect(values(far(10, 'kedalaman'), far(15, 'barat daya'))).toEqual([])
    expect(values(far(10, 'kedalaman'), far(15, 'kedalaman'))).toHaveLength(1)
  })
  test('not the score of a moment and that of the match', () => {
    const score = (root: string, quote: string, goals: number, type: Told['type'] = 'win') => ({
      quote,
      trigger: quote.split(' ')[1] ?? '',
      type,
      root,
      numbers: [{ value: goals, to: 0, unit: 'gol', about: 'gol' }],
    })
    const won = score('menang', 'Persitara menang 4-0', 4)
    expect(values(won, score('menang', 'Persitara menang 3-0', 3))).toHaveLength(1)
    expect(values(won, score('unggul', 'Persitara unggul 2-0', 2))).toEqual([])
    expect(values(won, score('menang', 'Persitara menang 2-0 di babak pertama', 2))).toEqual([])
    expect(values(won, score('tambah', 'Persitara menambah gol menjadi 3-0', 3, 'other'))).toEqual([])
  })
  test('not sets of two matches', () => {
    const sets = (...goals: readonly number[]): Partial<Told> => ({
      quote: 'Ia menang',
      type: 'win',
      root: 'menang',
      trigger: 'menang',
      numbers: goals.map((value) => ({ value, unit: 'gol', about: '' })),
    })
    expect(values(sets(21, 12, 21, 15), sets(21, 13, 21, 19))).toEqual([])
  })
  test('not those found on two days', () => {
    const found = (value: number, time: string): Partial<Told> => ({
      quote: 'Tim menemukan jenazah',
      type: 'found',
      root: 'temu',
      trigger: 'menemukan',
      time,
      numbers: [{ value, unit: 'jenazah', about: 'jenazah' }],
    })
    expect(values(found(3, '2023-05-03'), found(4, '2023-05-05'))).toEqual([])
  })
  test('not somebody who joins the count: «seorang pasien»', () => {
    const one = (value: number, text: string) => ({
      ...houses(value),
      numbers: [{ value, unit: 'orang', about: '', text }],
    })
    expect(values(one(1, 'seorang'), one(2, 'dua orang'))).toEqual([])
  })
  test('not figures of two sizes of which one does not say what it counts', () => {
    const bare = (...numbers: readonly number[]) => ({
      numbers: numbers.map((value) => ({ value, unit: 'meter', about: '' })),
    })
    expect(values(bare(12, 90), bare(340))).toEqual([])
  })
  test('not those of whom another thing is told, though they are only called people', () => {
    const known: Told = {
      quote: '57 orang telah diidentifikasi',
      trigger: 'diidentifikasi',
      type: 'other',
      root: 'identifikasi',
      time: '2023-05-03',
      numbers: [{ value: 57 }],
    }
    const dead: Told = {
      quote: '85 orang tewas',
      trigger: 'tewas',
      type: 'die',
      root: 'tewas',
      time: '2023-05-03',
      numbers: [{ value: 85 }],
    }
    expect(values(known, dead)).toEqual([])
  })
  test('not tolls of two sizes, whenever they were told', () => {
    const toll = (value: number) => ({ numbers: [{ value, about: 'tewas' }], quote: 'Ledakan itu menewaskan' })
    const told = { type: 'die' as const, trigger: 'menewaskan', root: 'tewas' }
    expect(
      values({ ...toll(3), ...told, published: '2023-05-04' }, { ...toll(30), ...told, published: '2023-05-05' }),
    ).toEqual([])
  })
  const fare = (value: number, trigger: string, about: string, type: Told['type'] = 'price') => ({
    quote: `Tarif feri itu ${trigger}`,
    trigger,
    root: trigger,
    type,
    numbers: [{ value, unit: 'rupiah', about }],
  })
  test('a price that is called by the verb beside it: «tarif berhenti di Rp8.000», «dipatok di harga Rp9.000»', () => {
    expect(values(fare(8000, 'berhenti', 'berhenti'), fare(9000, 'dipatok', 'harga'))).toHaveLength(1)
  })
  test('not amounts that only the verb «mencapai» has in common; a short word says what they are of', () => {
    const reached = (value: number, about: string) => fare(value, 'mencapai', about, 'other')
    const root = { root: 'capai' } as const
    expect(values({ ...reached(8000, ''), ...root }, { ...reached(9000, 'perusahaan'), ...root })).toEqual([])
    expect(values({ ...reached(8000, 'bea masuk'), ...root }, { ...reached(9000, 'bea'), ...root })).toHaveLength(1)
  })
  test('not amounts of two things of one doing: the fine and the loss', () => {
    const fine = fare(8000, 'dihukum', 'denda', 'sentence')
    const both = { ...fine, numbers: [...fine.numbers, { value: 7000, unit: 'rupiah', about: 'uang pengganti' }] }
    expect(values(both, fare(9000, 'dihukum', 'kerugian negara', 'sentence'))).toEqual([])
  })
  test('not the dead of one telling and the injured of the other, though nothing else is told', () => {
    const toll = (value: number, about: string) => ({ numbers: [{ value, about }] })
    expect(values(toll(4, 'tewas'), toll(6, 'luka'))).toEqual([])
  })
  const dead = (...numbers: readonly number[]) => ({
    quote: 'Longsor itu menewaskan',
    trigger: 'menewaskan',
    type: 'die' as const,
    numbers: numbers.map((value) => ({ value, about: 'tewas' })),
  })
  test('not the shares of a toll and another toll: nine pupils and two teachers, twelve dead', () => {
    const shares = { ...dead(9, 2), published: '2023-05-12' }
    expect(values(shares, dead(11))).toEqual([])
  })
  test('not a whole and its part: «dari sembilan pendaki, empat di antaranya dikenali»', () => {
    const known = (quote: string, ...numbers: readonly (readonly [value: number, text: string])[]): Partial<Told> => ({
      quote,
      trigger: 'dikenali',
      numbers: numbers.map(([value, text]) => {
        const start = quote.indexOf(text)
        return { value, about: 'korban dikenali', text, start, end: start + text.length }
      }),
    })
    const part = known('Dari sembilan pendaki, empat di antaranya dikenali', [9, 'sembilan pendaki'], [4, 'empat'])
    const other = known('Enam pendaki dikenali', [6, 'Enam'])
    expect(values(part, other)).toEqual([])
    expect(values(known('Lima korban dikenali', [5, 'Lima']), other)).toHaveLength(1)
  })
  test('not those who are charged besides others', () => {
    const charged = (quote: string, value: number): Partial<Told> => ({
      quote,
      trigger: 'menetapkan',
      type: 'charge',
      numbers: [{ value, about: 'tersangka' }],
    })
    const three = charged('Polisi menetapkan tiga tersangka', 3)
    expect(values(three, charged('Polisi menetapkan dua tersangka baru', 2))).toEqual([])
    expect(values(three, charged('Polisi juga menetapkan dua orang sebagai tersangka', 2))).toEqual([])
    expect(values(three, charged('Polisi menetapkan dua tersangka', 2))).toHaveLength(1)
  })
  test('not a day’s finds and the toll', () => {
    const finds = { quote: 'Lima jenazah ditemukan', trigger: 'ditemukan', type: 'found' as const }
    expect(values({ ...finds, numbers: [{ value: 5, unit: 'jenazah' }], published: '2023-05-12' }, dead(9))).toEqual([])
  })
  test('not how many more they are now', () => {
    const more = { ...dead(12), quote: 'Longsor itu menewaskan banyak orang, bertambah 12' }
    expect(values({ ...more, published: '2023-05-08' }, dead(15))).toEqual([])
    expect(values({ ...houses(8), quote: 'Tambahan 8 rumah retak' }, houses(14))).toEqual([])
  })
  test('scores as pairs: 3-2 is not given by 3-1', () => {
    const score = (value: number, to: number) => ({
      quote: 'Ternate menang',
      trigger: 'menang',
      type: 'win' as const,
      numbers: [{ value, to, unit: 'gol' }],
    })
    expect(values(score(3, 2), score(3, 1))).toEqual([['3-2 gol', '3-1 gol']])
    expect(values(score(3, 2), score(2, 3))).toEqual([])
  })
  test('a figure of another thing that happens to be equal settles nothing', () => {
    const both = (retak: number, roboh: number) => ({
      numbers: [
        { value: retak, unit: 'rumah', about: 'rumah retak' },
        { value: roboh, unit: 'rumah', about: 'atap sekolah terbuka' },
      ],
    })
    expect(values(both(12, 15), houses(15))).toHaveLength(1)
  })
  test('what became of a price, not what it was before', () => {
    const price = (quote: string, ...values: readonly number[]): Partial<Told> => ({
      quote,
      trigger: 'turun',
      type: 'price',
      time: '2023-05-03',
      numbers: values.map((value) => ({
        value,
        text: `Rp${value}`,
        unit: 'rupiah',
        about: 'harga solar',
        start: quote.indexOf(`Rp${value}`),
        end: quote.indexOf(`Rp${value}`) + 4,
      })),
    })
    const alone = price('harga solar turun menjadi Rp7100', 7100)
    const both = price('harga solar turun dari Rp7900 ke Rp7400', 7900, 7400)
    expect(values(alone, both)).toEqual([['7100 rupiah', '7400 rupiah']])
  })
  test('those looked for are not all aboard', () => {
    const aboard = (value: number, quote: string): Partial<Told> => ({
      quote,
      trigger: 'tenggelam',
      type: 'crash',
      numbers: [{ value, text: String(value), unit: 'penumpang', about: 'penumpang' }],
    })
    expect(values(aboard(60, 'kapal berisi 60 penumpang'), aboard(52, 'kapal berisi 52 penumpang'))).toHaveLength(1)
    expect(values(aboard(60, 'kapal berisi 60 penumpang'), aboard(52, 'mencari 52 penumpang'))).toEqual([])
  })
  test('undated counts of one kind of doing that both name what they count', () => {
    const { time: _, ...undated } = base
    const freed = (value: number, told: Partial<Told>, people = 'sandera'): Told => ({
      ...undated,
      type: 'free',
      numbers: [{ value, unit: 'orang', about: people }],
      ...told,
    })
    const unlike = { ...alike, dateless: () => -1, numberless: () => -1, placeless: () => -1 }
    const disputes = (...told: readonly Told[]) => numberRule.disputes(factsFrom(...told), unlike)
    const home = freed(26, { quote: '26 sandera pulang', trigger: 'pulang' })
    expect(disputes(home, freed(24, { quote: '24 sandera dilepas', trigger: 'dilepas' }))).toHaveLength(1)
    expect(disputes(home, freed(24, { quote: '24 orang dilepas', trigger: 'dilepas' }, ''))).toEqual([])
  })
  test('not amounts many times the other of which one does not say of what', () => {
    const sold = (value: number, quote: string, about = ''): Partial<Told> => ({
      quote,
      trigger: 'dijual',
      type: 'sell',
      numbers: [{ value, unit: 'rupiah', about }],
    })
    expect(values(sold(90e6, 'Kapal itu dijual'), sold(60e6, 'Perahu itu dijual'))).toHaveLength(1)
    expect(values(sold(90e6, 'Kapal itu dijual'), sold(4e6, 'Perahu itu dijual'))).toEqual([])
  })
  test('not figures of two of a list', () => {
    const demand = (quote: string, value: number, text: string, ...who: readonly string[]): Partial<Told> => {
      const start = 1000 + quote.indexOf(text)
      const number = { value, text, unit: 'tahun', about: 'penjara', start, end: start + text.length }
      return { quote, trigger: 'menuntut', type: 'charge', who, numbers: [number] }
    }
    const list = demand('Jaksa menuntut Rudi 8 tahun, Wati 3 tahun penjara', 3, '3 tahun', 'Rudi', 'Wati')
    const rudi = 'Jaksa menuntut Rudi 8 tahun penjara'
    const wati = 'Jaksa menuntut Wati 4 tahun penjara'
    expect(values(list, demand(rudi, 8, '8 tahun', 'Rudi'))).toEqual([])
    expect(values(demand(wati, 4, '4 tahun', 'Wati'), list)).toHaveLength(1)
  })
  test('points of a rate are nobody’s own', () => {
    const rate = (value: number): Partial<Told> => ({
      quote: 'Bank sentral menaikkan suku bunga',
      trigger: 'menaikkan',
      type: 'rate',
      numbers: [{ value, unit: 'basis poin' }],
    })
    expect(values(rate(25), rate(75))).toHaveLength(1)
  })
  test('doings that were counted when they were over', () => {
    const times = (value: number, about: string) => ({ numbers: [{ value, unit: 'kali', about }] })
    expect(values(times(14, 'pendakian'), times(17, 'pendakian'))).toHaveLength(1)
    expect(values(times(2, 'bertemu'), times(3, 'bertemu'))).toEqual([])
  })
  test('what befell a part is told of it alone too', () => {
    const crushed = (value: number, quote: string, about: string): Partial<Told> => ({
      quote,
      trigger: 'tewas',
      type: 'die',
      numbers: [{ value, text: String(value), about }],
    })
    const part = crushed(5, '5 di antaranya tewas tertimpa atap', 'tewas tertimpa atap')
    const later = crushed(3, '3 warga tewas tertimpa kubah', 'warga tewas tertimpa kubah')
    expect(values(part, { ...later, published: '2023-05-12' })).toHaveLength(1)
  })
  test('a nought too few', () => expect(values(houses(120), houses(1200))).toHaveLength(1))
  test('digits exchanged in a long figure, whatever it is said to count', () => {
    const votes = (value: number, about: string) => ({ numbers: [{ value, unit: 'suara', about }] })
    expect(values(votes(5_214_691, 'suara sah'), votes(5_241_691, 'perolehan'))).toHaveLength(1)
  })
  test('the minute of a goal that both name the scorer of, not of two scorers', () => {
    const goal = (name: string, value: number): Partial<Told> => ({
      quote: `Gol dicetak ${name}`,
      trigger: 'dicetak',
      type: 'other',
      who: [name],
      numbers: [{ value, unit: 'menit', about: 'menit ke', text: `menit ke-${value}` }],
    })
    expect(values(goal('Rudi Hartawan', 68), goal('Rudi Hartawan', 69))).toHaveLength(1)
    expect(values(goal('Rudi Hartawan', 68), goal('Danu Wijaya', 71))).toEqual([])
  })
  test('not the times of two heats', () => {
    const heat = (value: number): Partial<Told> => ({
      quote: 'Sari Dewi mencatatkan waktu',
      trigger: 'mencatatkan',
      type: 'other',
      who: ['Sari Dewi'],
      numbers: [{ value, unit: 'detik', about: 'lama' }],
    })
    expect(values(heat(6.31), heat(6.52))).toEqual([])
  })
  test('four digits and more in another order are one figure mistyped', () => {
    const figure = (value: number) =>
      ({ value, to: null, unit: 'rumah', about: '', mod: 'exact', text: '', start: 0, end: 0 }) as const
    expect(areExchanged(figure(1247), figure(1427))).toBe(true)
    expect(areExchanged(figure(1247), figure(1300))).toBe(false)
    expect(areExchanged(figure(12), figure(21))).toBe(false)
  })
  test('not a figure that the other article gives too', () => {
    const both = { numbers: [...houses(12).numbers, ...houses(15).numbers] }
    expect(values(both, houses(15))).toEqual([])
  })
  test('not two figures that each of two articles gives', () => {
    const [one, other] = [houses(12), houses(15)]
    const more = { ...base, quote: 'Gudang itu dibangun', trigger: 'dibangun' }
    const claims = (a: object, b: object): readonly Told[] => [
      { ...base, ...a },
      { ...more, ...b },
    ]
    const facts = factsOf(
      [
        understandingOf({ path: 'a', claims: claims(one, other) }),
        understandingOf({ path: 'b', claims: claims(other, one) }),
      ],
      new Map(),
    )
    expect(
      numberRule.disputes(
        [0, 2].flatMap((at) => facts[at] ?? []),
        alike,
      ),
    ).toEqual([])
  })
  test('one of several people', () => {
    const told = (value: number, ...more: readonly Partial<ClaimNumber>[]): Partial<Told> => ({
      type: 'attack',
      numbers: [{ value, unit: 'orang', about: 'pelaku' }, ...more],
    })
    expect(values(told(1), told(2))).toHaveLength(1)
    expect(values(told(1, { value: 9, unit: 'orang', about: 'luka' }), told(2))).toEqual([])
  })
  test('two plans', () => {
    const planned = (value: number): Partial<Told> => ({ ...houses(value), status: 'planned' })
    expect(values(planned(12), planned(15))).toHaveLength(1)
  })
  test('not the games of two players of one contest', () => {
    const games = (name: string, value: number): Partial<Told> => ({
      quote: `${name} menang dalam ${value} gim`,
      trigger: 'menang',
      type: 'win',
      who: [name],
      numbers: [{ value, unit: 'gim', about: 'gim' }],
    })
    expect(values(games('Rudi Hartawan', 2), games('Rudi Hartawan', 3))).toHaveLength(1)
    expect(values(games('Rudi Hartawan', 2), games('Danu Wirawan', 3))).toEqual([])
  })
  test('not a plan and what came of it', () => {
    expect(values({ ...houses(12), status: 'planned' }, houses(15))).toEqual([])
  })
  test('the dead and the injured are two disputes', () => {
    const toll = (dead: number, injured: number) => ({
      numbers: [
        { value: dead, about: 'tewas' },
        { value: injured, about: 'luka' },
      ],
      quote: 'Ledakan itu merusak',
      published: '2025-05-03',
    })
    expect(values(toll(3, 20), toll(4, 25))).toEqual([
      ['3 orang', '4 orang'],
      ['20 orang', '25 orang'],
    ])
  })
})

test('no figure of before against that of now, nor all the prizes of a life against those of a night', () => {
  const of = (...told: readonly [quote: string, value: number, unit: string][]) =>
    numberRule.disputes(
      factsFrom(
        ...told.map(
          ([quote, value, unit]): Told => ({
            quote,
            trigger: quote.split(' ')[1] ?? '',
            type: 'win',
            time: '2031-05-09',
            numbers: [{ value, unit, start: quote.search(/\d|lima|tiga/u) }],
          }),
        ),
      ),
      { parallel: () => true, worded: () => true, dateless: () => 5, numberless: () => 5, placeless: () => 5 },
    ).length
  expect(of(['Sari meraih 4 piala', 4, 'piala'], ['Sari meraih 5 piala', 5, 'piala'])).toBe(1)
  expect(of(['Sari meraih 4 piala', 4, 'piala'], ['Sari mengoleksi 5 piala', 5, 'piala'])).toBe(0)
  expect(of(['Upah naik menjadi Rp34.500', 34500, 'rupiah'], ['Upah naik menjadi Rp32.000', 32000, 'rupiah'])).toBe(1)
  expect(
    of(['Upah naik menjadi Rp34.500', 34500, 'rupiah'], ['Upah sebelumnya sebesar Rp32.000', 32000, 'rupiah']),
  ).toBe(0)
})

describe('the dead of one place, of all that its article counts', () => {
  const dead = (value: number, quote: string, where: Told['where'] = []): Told => ({
    ...{ quote, trigger: 'tewas', type: 'die', time: '2031-05-09', where },
    numbers: [{ value, text: String(value) }],
  })
  const all = dead(2012, '2012 orang tewas')
  const early = { path: 'a.txt', published: '2031-05-10', claims: [dead(820, '820 orang tewas')] }
  const disputes = (...claims: readonly Told[]): number => {
    const late = { path: 'b.txt', published: '2031-05-12', claims }
    return numberRule.disputes(factsOf([understandingOf(early), understandingOf(late)], new Map()), alike).length
  }
  test('are no rivals of all', () => expect(disputes(all, dead(452, '452 orang tewas di Tual', [['Tual']]))).toBe(0))
  test('but fewer of all are', () => expect(disputes(dead(452, '452 orang tewas'))).toBe(1))
  test('and so are those of a place where no more are counted', () =>
    expect(disputes(dead(452, '452 orang tewas di Tual', [['Tual']]))).toBe(1))
})

test('those who are still treated are fewer each day', () => {
  const treated = (value: number, quote: string, published: string): Told & { readonly published: string } => ({
    ...{ quote, trigger: 'dirawat', type: 'other', time: '2031-05-09', published },
    numbers: [{ value, text: String(value) }],
  })
  const first = treated(48, '48 orang dirawat di RSUD Tual', '2031-05-10')
  const disputes = (other: Told & { readonly published: string }): number =>
    numberRule.disputes(factsFrom(first, other), alike).length
  expect(disputes(treated(19, '19 orang masih dirawat di RSUD Tual', '2031-05-12'))).toBe(0)
  expect(disputes(treated(19, '19 orang dirawat di RSUD Tual', '2031-05-12'))).toBe(1)
})
