import { creditWords, type Furniture, labels, teaserKeys, teaserWords } from '../../lexicon/furniture-phrases.ts'
import type { LineRule } from './rule.ts'

/** The words before the first colon, when they are few: `Teks & foto: R. Handayani` → `teks & foto`. */
export function labelOf(norm: string): string | null {
  const colon = norm.slice(0, 48).indexOf(':')
  if (colon < 2) return null
  return norm
    .slice(0, colon)
    .replace(/^[^A-Za-zÀ-ɏ]+/u, '')
    .replace(/[^A-Za-zÀ-ɏ.)]+$/u, '')
    .trim()
}

/** `Artikel terkait`, `Tonton juga video`: all words are of the kind, and one of them says `other`. */
const isTeaserLabel = (label: string): boolean => {
  const words = label.split(' ')
  return (
    words.length <= 4 &&
    words.some((word) => teaserKeys.has(word)) &&
    words.every((word) => teaserKeys.has(word) || teaserWords.has(word))
  )
}

function roleOf(label: string): Furniture | null {
  if (isTeaserLabel(label)) return 'see-also'
  const parts = label.split(/\s*(?:[&/,|]|\bdan\b)\s*/u)
  const first = labels.get(parts[0] ?? '')
  return first && parts.every((part) => labels.has(part) || creditWords.has(part)) ? first : null
}

/** A label and what it labels: `Penulis: Sari W. | Editor: Anton`, `Kronologi lain: …`. */
export const label: LineRule = {
  id: 'label',
  find: ({ norm, words }) => {
    const before = labelOf(norm)
    const role = before === null ? null : roleOf(before)
    // «Laporan: 20 kata lebih …» with that many words is prose.
    return role !== 'see-also' && words > 24 && role !== 'tags' ? null : role
  },
  examples: [
    { text: 'Penulis: Sari W. | Editor: Anton', finds: 'byline' },
    { text: 'TAG: gempa, cianjur, bmkg', finds: 'tags' },
    { text: 'Baca Juga : Harga Cabai Rawit Turun', finds: 'see-also' },
    { text: 'Artikel terkait: Sejarah Jalur Kereta Pangandaran', finds: 'see-also' },
    { text: 'Tonton juga video: "Detik-detik Atap Stasiun Ambruk"', finds: 'see-also' },
    { text: 'Teks & foto: R. Handayani', finds: 'byline' },
    { text: 'Catatan: harga sudah termasuk pajak.', finds: null },
    { text: 'Gubernur: Berita Itu Hoaks', finds: null },
  ],
}
