import { expect, test } from 'vitest'
import { plain } from '../../src/time/plain.ts'

const rows: readonly (readonly [name: string, text: string, read: string])[] = [
  ['capitals, also those with marks', 'Rabu DI Élysée', 'rabu di élysée'],
  ['dashes and quotation marks', '“Mei–Juni” — Jum’at', '"mei-juni" - jum\'at'],
  ['white space of every kind', '3\u00a0Mei\n2023\tpukul\u20097', '3 mei 2023 pukul 7'],
  ['a gap of more than four', 'Rabu     (3/5)', 'rabu    \n(3/5)'],
  ['signs beyond Latin-1', '3 Mei ● 🎉 İ', '3 mei ¤ ¤¤ ¤'],
]

for (const [name, text, read] of rows) {
  test(name, () => expect(plain(text)).toBe(read))
}

test('keeps every unit in its place, however long the text', () => {
  const long = 'Senin – “İ” 5 Juni 2023 '.repeat(500)
  expect(plain(long)).toHaveLength(long.length)
})
