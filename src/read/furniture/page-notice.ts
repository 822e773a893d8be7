import { pageNotices } from '../../lexicon/furniture-phrases.ts'
import type { LineRule } from './rule.ts'

const UPDATED = /^(?:diperbarui|diperbaharui|update|updated|last updated|pembaruan terakhir)\b/u

const VIEWS =
  /^(?:dibaca|views?|dilihat)?[: ]*\d[\d.,]*(?: ?k| rb| ribu)? ?(?:kali )?(?:dibaca|dilihat|views?|pembaca|shares?|komentar|kali|menit(?: (?:membaca|baca))?)$|^(?:waktu baca|estimasi baca)/u

/** A remark about the page itself. */
export const pageNotice: LineRule = {
  id: 'page-notice',
  find: ({ norm, words }) => {
    if (words > 40) return null
    if (words <= 8 && UPDATED.test(norm) && /\d/.test(norm)) return 'notice'
    if (words <= 6 && VIEWS.test(norm)) return 'notice'
    return pageNotices.some((notice) => norm.includes(notice)) ? 'notice' : null
  },
  examples: [
    { text: 'Laman ini diperbarui berkala. Muat ulang untuk kabar terbaru.', finds: 'notice' },
    { text: 'Diperbarui 17.10 WIB', finds: 'notice' },
    { text: 'Tulisan ini merupakan pandangan penulis.', finds: 'notice' },
    { text: 'Dilarang mengambil dan menayangkan ulang isi laman ini.', finds: 'notice' },
    { text: '129 dibaca', finds: 'notice' },
    { text: 'Dibaca 1.204 kali', finds: 'notice' },
    { text: 'Diperbarui pada 2019, jembatan itu kini memiliki empat lajur dan trotoar.', finds: null },
  ],
}
