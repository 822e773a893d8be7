import { pageNotices } from '../../lexicon/furniture-phrases.ts'
import type { LineRule } from './rule.ts'

const UPDATED = /^(?:diperbarui|diperbaharui|update|updated|last updated|pembaruan terakhir)\b/u

/** A remark about the page itself. */
export const pageNotice: LineRule = {
  id: 'page-notice',
  find: ({ norm, words }) => {
    if (words > 40) return null
    if (words <= 8 && UPDATED.test(norm) && /\d/.test(norm)) return 'notice'
    return pageNotices.some((notice) => norm.includes(notice)) ? 'notice' : null
  },
  examples: [
    { text: 'Laman ini diperbarui berkala. Muat ulang untuk kabar terbaru.', finds: 'notice' },
    { text: 'Diperbarui 17.10 WIB', finds: 'notice' },
    { text: 'Tulisan ini merupakan pandangan penulis.', finds: 'notice' },
    { text: 'Diperbarui pada 2019, jembatan itu kini memiliki empat lajur dan trotoar.', finds: null },
  ],
}
