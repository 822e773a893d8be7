import type { LineRule } from './rule.ts'

const PAGES =
  /^(?:(?:halaman|hal|page|pages|laman) ?:? ?)?(?:(?:\d{1,2}|dari|of|»|›|>|\.\.\.|…|\||\/|next|prev|selanjutnya|berikutnya|tampilkan|semua|show|all|lihat)(?: |$)){1,16}$/u

/** The numbers of a story cut into pages: `Halaman: 1 2 3 Tampilkan Semua`. */
export const pager: LineRule = {
  id: 'pager',
  find: ({ norm }) => {
    if (norm.length > 60 || !PAGES.test(norm)) return null
    const numbers = norm.match(/\d+/g)?.map(Number) ?? []
    return /^(?:hal|page|laman)/u.test(norm) || (numbers.length > 1 && numbers.every((n, i) => n === i + 1))
      ? 'navigation'
      : null
  },
  examples: [
    { text: 'Halaman: 1 2 3 Tampilkan Semua', finds: 'navigation' },
    { text: 'Halaman : 1 2', finds: 'navigation' },
    { text: 'Halaman 1 dari 3', finds: 'navigation' },
    { text: '1 2 3 Selanjutnya', finds: 'navigation' },
    { text: '2024', finds: null },
    { text: 'Halaman 1 dari berkas itu hilang', finds: null },
  ],
}
