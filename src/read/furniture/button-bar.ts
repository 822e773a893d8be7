import { barWords, wholeLines } from '../../lexicon/furniture-phrases.ts'
import type { LineRule } from './rule.ts'
import { bare } from './whole-line.ts'

const isButton = (part: string): boolean => barWords.has(bare(part)) || wholeLines.has(bare(part)) || bare(part) === ''

/** A row of buttons: `Share | Tweet | Komentar (12)`. */
export const buttonBar: LineRule = {
  id: 'button-bar',
  find: ({ norm, words }) => {
    if (words > 16 || norm.length > 120) return null
    const parts = norm.split(/[|·•/,:]|\]\s*\[|\s{2,}/u)
    if (parts.length < 2) return norm.length > 1 && norm.split(' ').every((word) => barWords.has(word)) ? 'share' : null
    return parts.every(isButton) && parts.some((part) => bare(part) !== '') ? 'share' : null
  },
  examples: [
    { text: 'Komentar (27) · Simpan · Laporkan', finds: 'share' },
    { text: 'Bagikan: Facebook | X | WhatsApp', finds: 'share' },
    { text: 'Berita Sebelumnya | Berita Berikutnya', finds: 'share' },
    { text: 'Bagikan: [FB] [TW] [WA]', finds: 'share' },
    { text: 'facebook twitter whatsapp', finds: 'share' },
    { text: 'Kupang | Atambua', finds: null },
  ],
}
