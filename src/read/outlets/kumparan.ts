import type { Outlet } from './outlet.ts'

export const kumparan: Outlet = {
  host: 'kumparan.com',
  name: 'kumparan',
  aliases: ['kumparanNEWS', 'kumparanBISNIS', 'kumparanBOLA'],
  drop: [
    /^Perbesar$/u,
    /^kumparan[A-Z]+$/u,
    /^Konten Redaksi kumparan/u,
    /^Bacakan [Aa]rtikel/u,
    /^(?:sosmed|copy-link|comment|verified)-/u,
    /^Laporkan tulisan/u,
    /^Tim Editor$/u,
    /^[Ww]aktu baca \d/u,
  ],
}
