import { describe, expect, test } from 'vitest'
import { originals, resemblance, signature } from '../../src/compare/copies.ts'
import { understandingOf } from './claims.ts'

const body =
  'pemerintah kota menutup pasar lama mulai pekan depan karena atapnya rapuh dan pedagang akan dipindahkan sementara ke lapangan di sebelah terminal sampai pembangunan pasar baru selesai akhir tahun kata kepala dinas perdagangan kepada wartawan seusai rapat dengan perwakilan pedagang yang berlangsung tiga jam'
const other =
  'tim bola voli putri provinsi itu merebut gelar juara setelah menang tiga set langsung atas tuan rumah dalam laga yang disaksikan ribuan penonton di gelanggang olahraga pada malam terakhir kejuaraan nasional dan pelatihnya mengaku sempat ragu karena dua pemain inti cedera pada babak penyisihan'

const article = (path: string, words: string, extra: { published?: string; wire?: string; outlet?: string } = {}) =>
  understandingOf({ path, words, claims: [], ...extra }).article

const copyOf = (...articles: readonly ReturnType<typeof article>[]): Record<string, string> =>
  Object.fromEntries([...originals(articles)].filter(([id, original]) => id !== original))

describe('signature', () => {
  test('is 64 unsigned 32-bit numbers', () => {
    const numbers = signature(body.split(' '))
    expect(numbers).toHaveLength(64)
    for (const number of numbers) expect(number >>> 0).toBe(number)
  })
  test('is empty for a text too short to compare', () => expect(signature(['satu', 'dua', 'tiga'])).toEqual([]))
  test('of one text resembles itself wholly, of another hardly', () => {
    const [a, b] = [signature(body.split(' ')), signature(other.split(' '))]
    expect(resemblance(a, a)).toBe(1)
    expect(resemblance(a, b)).toBeLessThan(0.1)
    expect(resemblance(a, [])).toBe(0)
  })
})

describe('copies', () => {
  test('a rewritten lead over a copied body is a copy of the earlier one', () => {
    const first = article('b.txt', body, { published: '2023-05-10T08:00+07:00' })
    const rewritten = `pasar tua ini segera tutup dan inilah sebabnya ${body}`
    const second = article('a.txt', rewritten, { published: '2023-05-10T12:00+07:00' })
    expect(copyOf(second, first)).toEqual({ 'a.txt': 'b.txt' })
  })
  test('the copy of a copy is a copy of the first', () => {
    const texts = [body, `${body} tambahan`, `baru ${body} tambahan`].map((words, at) =>
      article(`${at}.txt`, words, { published: `2023-05-1${at}` }),
    )
    expect(copyOf(...texts)).toEqual({ '1.txt': '0.txt', '2.txt': '0.txt' })
  })
  test('two stories are no copies, though both credit one agency', () => {
    expect(copyOf(article('a.txt', body, { wire: 'Reuters' }), article('b.txt', other, { wire: 'Reuters' }))).toEqual(
      {},
    )
  })
  test('two empty articles are no copies', () => {
    expect(copyOf(article('a.txt', ''), article('b.txt', ''))).toEqual({})
  })
})
