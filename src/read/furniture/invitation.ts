import { invitedTo, invitingWords } from '../../lexicon/furniture-phrases.ts'
import type { LineRule } from './rule.ts'

const SECOND_WORDS = 2
const CHANNEL = /(?:saluran|channel|kanal|grup) (?:whatsapp|telegram|wa)\b|whatsapp channel|(?:di|on) google news/u

/** A call to the reader: to follow a channel, write to the desk, subscribe. */
export const invitation: LineRule = {
  id: 'invitation',
  find: ({ norm, words, ends }) => {
    if (words > 40) return null
    if (words <= 14 && !ends && CHANNEL.test(norm)) return 'invitation'
    const first = norm
      .slice(0, 60)
      .split(/[^A-Za-zÀ-ɏ-]+/u)
      .filter((word) => word !== '')
      .slice(0, SECOND_WORDS)
    if (!first.some((word, at) => invitingWords.has(word) && (at === 0 || first[0] === 'suka' || first[0] === 'yuk')))
      return null
    return invitedTo.some((place) => norm.includes(place)) ? 'invitation' : null
  },
  examples: [
    { text: 'Ikuti kanal WhatsApp kami untuk kabar terbaru.', finds: 'invitation' },
    { text: 'Punya pertanyaan lain? Kirim ke redaksi melalui surel.', finds: 'invitation' },
    { text: 'Langganan Warta Kita edisi cetak Rp99.000 per bulan.', finds: 'invitation' },
    { text: 'Berita pilihan setiap hari di Saluran WhatsApp WartaKita', finds: 'invitation' },
    { text: 'Polisi mengikuti percakapan di grup WhatsApp itu.', finds: null },
    { text: 'Unduhan aplikasi naik dua kali lipat.', finds: null },
  ],
}
