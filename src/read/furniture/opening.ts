import { bracketed, type Furniture, openings } from '../../lexicon/furniture-phrases.ts'
import type { LineRule } from './rule.ts'

const longest = Math.max(...[...openings.keys()].map((phrase) => phrase.split(' ').length))

const firstWords: ReadonlySet<string> = new Set([...openings.keys()].map((phrase) => phrase.split(' ', 1)[0] ?? ''))

const withoutStop = (words: string): string => words.replace(/[:,.!]+$/u, '')

/** Looks up the first word, the first two, … of a line; the longest phrase wins. */
function lookUp(norm: string): Furniture | null {
  const start = norm
    .slice(0, 60)
    .replace(/^[^A-Za-zÀ-ɏ\d([©]+/u, '')
    .replace(/^\d{4} (?=©)/u, '')
    .replaceAll(/[–—]/gu, '-')
  const [first = ''] = start.split(' ', 1)
  if (!firstWords.has(first) && !firstWords.has(withoutStop(first))) return null
  let longestSoFar: Furniture | null = null
  let end = 0
  for (let count = 0; count < longest && end >= 0; count++) {
    end = start.indexOf(' ', end + 1)
    const words = end < 0 ? start : start.slice(0, end)
    const found = openings.get(words) ?? openings.get(withoutStop(words)) ?? openings.get(`${words} `)
    if (found) longestSoFar = found
  }
  return longestSoFar
}

/** `[Iklan] …`, `(Baca juga: …)`: what a line in brackets, or with a bracket before it, is. */
const inBrackets = (norm: string): Furniture | null =>
  bracketed.get(/^[([]\s*(?<word>[A-Za-zÀ-ɏ]+)/u.exec(norm)?.groups?.['word'] ?? '') ?? null

/** A line that begins as only furniture does. */
export const opening: LineRule = {
  id: 'opening',
  find: ({ norm, words }) => {
    const role = inBrackets(norm) ?? lookUp(norm)
    return role === null || words > (role === 'copyright' || role === 'notice' ? 60 : 40) ? null : role
  },
  examples: [
    { text: 'SCROLL TO CONTINUE WITH CONTENT', finds: 'advert' },
    { text: 'Baca berita tanpa iklan. Gabung WartaKita+', finds: 'advert' },
    { text: '(Baca juga: Mengenal Sesar Lembang)', finds: 'see-also' },
    { text: '[ Iklan – gulir untuk membaca ]', finds: 'advert' },
    { text: '[IKLAN] Cicilan motor tanpa uang muka', finds: 'advert' },
    { text: 'Iklan — gulir untuk membaca', finds: 'advert' },
    { text: 'Iklan rokok dilarang di jalan protokol', finds: null },
    { text: '© 2024 Warta Kita. Dilarang menyalin.', finds: 'copyright' },
    { text: 'Copyright © WARTAKITA 2024', finds: 'copyright' },
    { text: '2024 © PT Warta Kita Media', finds: 'copyright' },
    { text: 'Simak juga video panen raya di Karawang', finds: 'see-also' },
    { text: 'Simak saja penuturan para petani berikut.', finds: null },
    { text: 'Hakim cipta kerja', finds: null },
  ],
}
