import type { LineRule } from './rule.ts'

// «Tentang KamiPedoman Media SiberKebijakan PrivasiIklan»
const JOINT = /[a-zß-ÿ]{2}(?=[A-ZÀ-Þ][a-zß-ÿ]{2})/gu
const FEWEST = 3

/** The links of a menu, copied without the spaces between them; brands like `WartaKita` are never so many. */
export const gluedMenu: LineRule = {
  id: 'glued-menu',
  find: ({ text, words, ends }) =>
    !ends && words <= 60 && (text.slice(0, 600).match(JOINT)?.length ?? 0) >= Math.max(FEWEST, words / 6)
      ? 'navigation'
      : null,
  examples: [
    { text: 'Tentang KamiPedoman Media SiberKebijakan PrivasiKarirIklan', finds: 'navigation' },
    { text: 'BerandaNasionalEkonomiOlahragaHiburan', finds: 'navigation' },
    { text: 'WartaKita dan KabarNusa Menangkan Anugerah Jurnalistik', finds: null },
    { text: 'Menteri Keuangan Bahas Anggaran GoTo dan eFishery', finds: null },
  ],
}
