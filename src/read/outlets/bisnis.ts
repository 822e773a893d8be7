import type { Outlet } from './outlet.ts'

export const bisnis: Outlet = {
  host: 'bisnis.com',
  name: 'Bisnis.com',
  aliases: ['Bisnis', 'Bisnis Indonesia'],
  drop: [
    /^Cek Berita dan Artikel/u,
    /^Simak berita lainnya seputar topik/u,
    /^Konten Premium/u,
    /^Dapatkan informasi/u,
    /^Premium$/u,
    /^Lihat juga:?$/u,
  ],
}
