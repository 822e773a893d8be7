import { expect, test } from 'vitest'
import { extractClaims } from '../../src/claim/extract-claims.ts'
import type { BlockKind } from '../../src/model/article.ts'
import { tell } from './candidate-of.ts'

/** The time of the last claim of a text. */
const lastTime = (text: string, published: string | null = '2024-05-06', first?: BlockKind): string | null =>
  extractClaims(tell(text, published, first).grid.reading, 'a').at(-1)?.time?.value ?? null

test('where the opening tells its day after the news, the news is of that day', () => {
  const text = 'Polisi menangkap Danu di Palu. Penangkapan dilakukan pada Sabtu (4/5/2024).'
  const [news] = extractClaims(tell(text, '2024-05-06').grid.reading, 'a')
  expect(news?.time).toMatchObject({ value: '2024-05-04', from: 'inherited', text: 'Sabtu (4/5/2024)' })
})

test.each([
  // What happened next is of the story's day.
  ['Feri itu tenggelam pada Sabtu (4/5/2024). Dua penumpang melompat ke laut.', '2024-05-04'],
  // Of this year and a day of it the day is told, unless it is that of the telling.
  ['Gubernur meresmikan pasar ketiga tahun ini di Palu pada Sabtu (4/5/2024).', '2024-05-04'],
  ['Sebanyak 40 kasus ditemukan tahun ini, kata kepala dinas, Sabtu (4/5/2024).', '2024'],
  // A deed that a court finds proven is not of the day of its verdict.
  ['Danu divonis Sabtu (4/5/2024). Ia terbukti bersalah membunuh dua pedagang.', null],
  ['Rumah itu diserbu Sabtu (4/5/2024). Danu melakukan pembunuhan berencana.', '2024-05-04'],
  // Nor is the last of its kind before.
  ['Rahma mengalahkan Tika pada Sabtu (4/5/2024). Kali terakhir Palu merebut gelar, lawannya juga Tika.', null],
  ['Rahma mengalahkan Tika pada Sabtu (4/5/2024). Pada laga terakhir ia merebut gelar.', '2024-05-04'],
  // Nor is an election to an office whose term began years ago.
  ['Kongres dibuka Sabtu (4/5/2024). Rahma terpilih menjadi ketua periode 2021-2026.', null],
  ['Kongres dibuka Sabtu (4/5/2024). Rahma terpilih menjadi ketua periode 2024-2029.', '2024-05-04'],
  // A second of a series is not of the day of the first.
  ['Rahma mengunjungi Palu pertama kali pada 4 Mei 2023. Ini kunjungan keduanya ke Palu.', null],
  // What still goes on is not.
  ['Feri itu tenggelam pada Sabtu (4/5/2024). Warga masih mengungsi ke balai desa.', null],
  ['Feri itu tenggelam pada Sabtu (4/5/2024). Saat ini pelabuhan ditutup.', null],
  // Nor what was before.
  ['Rahma mengalahkan Tika di final pada Sabtu (4/5/2024). Ia lebih dulu mengalahkan Wulan.', null],
  ['Rahma mengalahkan Tika di final pada Sabtu (4/5/2024). Ia lantas mengalahkan Wulan.', '2024-05-04'],
  ['Rahma tiba pada Sabtu (4/5/2024). Sebelum menang, ia terlebih dulu mengalahkan Wulan.', '2024-05-04'],
  ['Turis asing tiba pada Sabtu (4/5/2024). Mereka rombongan pertama sejak bandara ditutup.', null],
  // What began once and goes on hands down no day; what happened once does.
  ['Jembatan itu ditutup sejak Sabtu (4/5/2024). Polisi menangkap dua sopir.', null],
  ['Jembatan itu ditutup pada Sabtu (4/5/2024). Polisi menangkap dua sopir.', '2024-05-04'],
  // What was before ends with its paragraph; the story goes on where it began.
  ['Feri itu terbakar pada Sabtu (4/5/2024). Pada 2018 dermaga itu terbakar. Warga memadamkan api.', '2018'],
  [
    'Feri itu terbakar pada Sabtu (4/5/2024).\n\nPada 2018 dermaga itu terbakar.\n\nNakhoda feri itu tewas.',
    '2024-05-04',
  ],
  [
    'Feri itu terbakar pada Sabtu (4/5/2024).\n\nPada 1 Mei dermaga itu terbakar.\n\nNakhoda feri itu tewas.',
    '2024-05-04',
  ],
  // But what led to the news is told from its beginning on, over paragraphs.
  [
    'Danu divonis Sabtu (4/5/2024).\n\nPerkara itu bermula pada 1 Mei saat ia membakar dermaga.\n\nWarga memadamkan api.',
    '2024-05-01',
  ],
  // A stretch of days around the story's day leaves it where it was.
  ['Feri itu terbakar pada Sabtu (4/5/2024). Festival digelar pada 3-8 Mei. Warga memadamkan api.', '2024-05-04'],
  // What is counted back to is no day of what comes next.
  ['Feri itu terbakar pada Sabtu (4/5/2024), sehari setelah diperiksa. Warga datang.', '2024-05-04'],
  // Nor is what came so many days after something that has no day; hours after it may be.
  ['Feri itu terbakar pada Sabtu (4/5/2024). Pelaku kabur lima hari setelah kejadian.', null],
  ['Feri itu terbakar pada Sabtu (4/5/2024). Pelaku kabur dua jam setelah kejadian.', '2024-05-04'],
  // A toll as somebody reports it is of the report.
  ['Feri itu terbakar pada Sabtu (4/5/2024). Enam orang dilaporkan tewas.', null],
  ['Feri itu terbakar pada Sabtu (4/5/2024). Enam orang tewas.', '2024-05-04'],
  // A count is as of a day; a deed is of the day.
  ['Hingga Sabtu (4/5/2024) 12 orang tewas. Sebanyak 30 orang terluka.', '../2024-05-04'],
  ['Hingga Sabtu (4/5/2024) 12 orang tewas. Jembatan di muara ambruk.', null],
  ['Feri itu terbakar pada Jumat (3/5/2024). Per Sabtu (4/5/2024) 12 orang tewas. Dermaga ambruk.', '2024-05-03'],
  ['Hingga Sabtu (4/5/2024) api menyala. Polisi menangkap dua sopir.', '2024-05-04'],
])('%s → %s', (text, time) => {
  expect(lastTime(text)).toBe(time)
})

// The day of a quotation, or on which it was read, is no day of what comes next.
test.each([
  ['Feri itu terbakar pada Jumat (3/5/2024). "Dua tewas", kata Rudi, Sabtu (4/5/2024). Ia terbakar pukul 06.30.'],
  ['Feri itu terbakar pada Jumat (3/5/2024). Dua tewas, kata camat, Sabtu (4/5/2024). Ia terbakar pukul 06.30.'],
  ['Feri itu terbakar pada Jumat (3/5/2024). Dua tewas, dikutip Sabtu (4/5/2024). Ia terbakar pukul 06.30.'],
])('%s: on Friday', (text) => {
  expect(lastTime(text)).toMatch(/^2024-05-03T06:30/)
})

// On a page without a date too the story goes on in time; a plan leaves it where it was.
test.each([
  ['Feri itu terbakar pada Sabtu (4/5/2024). Festival digelar pada Selasa (7/5/2024). Warga datang.', '2024-05-07'],
  [
    'Feri itu terbakar pada Sabtu (4/5/2024). Festival akan digelar pada Selasa (7/5/2024). Warga datang.',
    '2024-05-04',
  ],
])('without a date: %s → %s', (text, time) => {
  expect(lastTime(text, null)).toBe(time)
})

// On a page of who has won it all the matches on the way there were on days before.
test.each([
  ['Rahma Juara Piala Wali Kota', 'Ia melangkah ke final setelah mengalahkan Wulan.', null],
  ['Rahma Juara Piala Wali Kota', 'Ia mengalahkan Wulan dengan skor 21-15.', '2024-05-04'],
  ['Rahma Lolos ke Final Piala Wali Kota', 'Ia melangkah ke final setelah mengalahkan Wulan.', '2024-05-04'],
])('%s: %s → %s', (title, last, time) => {
  const text = `${title}\nRahma mengalahkan Tika pada Sabtu (4/5/2024). ${last}`
  expect(lastTime(text, undefined, 'title')).toBe(time)
})
