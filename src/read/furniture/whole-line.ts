import { wholeLines } from '../../lexicon/furniture-phrases.ts'
import type { LineRule } from './rule.ts'

/** The words of a line without bullets, brackets, arrows and a counter: `» Komentar (14)` → `komentar`. */
export const bare = (norm: string): string =>
  norm
    .slice(0, 80)
    .trim()
    .replace(/^[^A-Za-zÀ-ɏ\d©(]+/u, '')
    .replace(/\s*\(\d+\)$/u, '')
    .replace(/[^A-Za-zÀ-ɏ\d)]+$/u, '')

// «A-A+», «AAA»: buttons for the size of the letters
const LETTER_SIZES = /^a[-+ ]*(?:a[-+ ]*){1,2}$/u

const VERSION = /^versi(?:on)? \d+(?:\.\d+)+$/u

/** A line that is only a word or two of furniture. */
export const wholeLine: LineRule = {
  id: 'whole-line',
  find: ({ norm }) =>
    norm.length > 60
      ? null
      : norm.length < 2 || LETTER_SIZES.test(norm) || VERSION.test(norm)
        ? 'navigation'
        : (wholeLines.get(bare(norm)) ?? null),
  examples: [
    { text: 'ADVERTISEMENT', finds: 'advert' },
    { text: 'Komentar (14)', finds: 'comments' },
    { text: 'Version 1.89.0', finds: 'navigation' },
    { text: '» Berita Terkait:', finds: 'teasers' },
    { text: 'Berita Selanjutnya', finds: 'navigation' },
    { text: 'Berita terkait gempa itu menyebar cepat.', finds: null },
    { text: 'Komentar pedas Ganjar soal banjir rob', finds: null },
  ],
}
