import type { LineRule } from './rule.ts'

const OLEH = /^(?:Oleh|OLEH|By|BY)\s+(?!karena|sebab|Karena|Sebab)[A-ZÀ-Þ]/u
const LAPORAN =
  /^(?:Laporan|LAPORAN)\s+(?:(?:wartawan|Wartawan|reporter|Reporter|jurnalis|Jurnalis)\s|[A-ZÀ-Þ][A-Za-zÀ-ɏ.]*(?:\s[A-ZÀ-Þ][A-Za-zÀ-ɏ.]*){0,4}\sdari\s[A-ZÀ-Þ])/u

const MELAPORKAN =
  /^(?:Jurnalis|Kontributor|Koresponden|Reporter|Wartawan)\s[A-ZÀ-Þ][^.!?]{3,60}\smelaporkan(?:\sdari\s[A-ZÀ-Þ][A-Za-zÀ-ɏ ]{2,30})?$/u

// «Editor», and below it «: Abdi S.»
const ORPHAN = /^: [A-ZÀ-Þ]/u

/** Who wrote it, without a colon: `Oleh Bram Santoso`, `Laporan Hana Z. dari Makassar`. */
export const byline: LineRule = {
  id: 'byline',
  find: ({ text, words, ends }) => {
    if (words > 10 || (ends && !/\s[A-ZÀ-Þ][A-Za-zÀ-ɏ]?\.$/u.test(text))) return null
    return OLEH.test(text) || LAPORAN.test(text) || MELAPORKAN.test(text) || ORPHAN.test(text) ? 'byline' : null
  },
  examples: [
    { text: 'Oleh Bram Santoso', finds: 'byline' },
    { text: 'Laporan Hana Z. dari Makassar', finds: 'byline' },
    { text: ': Abdi S.', finds: 'byline' },
    { text: 'Reporter Warta Priangan, Hana Zahra melaporkan', finds: 'byline' },
    { text: 'Wartawan itu melaporkan', finds: null },
    { text: 'Oleh karena itu, rapat ditunda.', finds: null },
    { text: 'Laporan Keuangan Pelni Membaik', finds: null },
  ],
}
