import { readCaption } from '../caption.ts'
import type { LineRule } from './rule.ts'

/** A caption, known by its credit; a credit without a sentence is furniture. */
export const photoCredit: LineRule = {
  id: 'photo-credit',
  find: ({ text, words }) => {
    if (words > 90) return null
    const caption = readCaption(text)
    return caption && (caption.end > caption.start ? 'caption' : 'credit')
  },
  examples: [
    { text: 'Warga menyeberangi jembatan darurat, Rabu (6/3/2024). (Foto: Dok. BPBD)', finds: 'caption' },
    { text: '(Foto: Dok. BPBD)', finds: 'credit' },
    { text: 'Ilustrasi kapal feri. (Shutterstock)', finds: 'caption' },
    { text: 'GETTY IMAGES via AFP Petugas mengangkut kotak suara.', finds: 'caption' },
    { text: 'Pekerja mengecor trotoar jembatan di satu sisi.-DEDE/RADARKITA -', finds: 'caption' },
    { text: 'Warga membersihkan lumpur di Jalan Braga. /Warta Kita/Bagus Maulana/', finds: 'caption' },
    { text: 'Rumah warga tergenang. foto: sari w./kabarkita.co --', finds: 'caption' },
    { text: 'Foto-foto: Sari W./Warta Kita', finds: 'credit' },
    { text: 'Harga gabah Rp6.500 per kilogram (naik 3 persen).', finds: null },
  ],
}
