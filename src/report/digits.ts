import type { Lang } from '../model/readable.ts'

/** Long whole numbers in groups of three, `1.000.000` for an Indonesian reader; years stay as they are. */
export const grouped = (text: string, lang: Lang): string =>
  text.replace(/(?<![\d.,-])\d{5,}(?![\d-])/g, (digits) =>
    digits.replace(/\B(?=(?:\d{3})+$)/g, lang === 'id' ? '.' : ','),
  )
