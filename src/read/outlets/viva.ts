import type { Outlet } from './outlet.ts'

export const viva: Outlet = {
  host: 'viva.co.id',
  name: 'VIVA',
  aliases: ['VIVAnews', 'VIVA.co.id', 'Viva'],
  drop: [
    /^VIVA [A-ZÀ-Þ][a-zß-ÿ]+: /u,
    /^Halaman Selanjutnya/u,
    /^Share ?:/u,
    /^Photo ?: ?(?:VIVA|ANTARA)?/u,
    /^Baca Juga ?:/u,
    /^Ikuti berita VIVA/u,
  ],
}
