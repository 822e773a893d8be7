import type { Outlet } from './outlet.ts'

export const detik: Outlet = {
  host: 'detik.com',
  name: 'detikcom',
  aliases: ['detik', 'detikNews', 'detikFinance', 'detikSport'],
  drop: [
    /^detik(?:News|Finance|Sport|Health|Travel|Jabar|Jateng|Jatim|Bali|Sumut|Sulsel|Inet|Hot)$/u,
    /^Baca artikel detik\w+, /u,
    /^Download Apps Detikcom/u,
    /^Baca halaman selanjutnya/u,
    /^\[Gambas:/u,
    /^Lihat (?:juga )?Video/u,
    /^Hoegeng Awards/u,
  ],
}
