import type { Outlet } from './outlet.ts'

export const sindonews: Outlet = {
  host: 'sindonews.com',
  name: 'SINDOnews',
  aliases: ['SINDO', 'Sindonews.com', 'KORAN SINDO'],
  drop: [
    /^Lihat Juga ?:/u,
    /^Lihat Juga Poling/u,
    /^Baca Berita Terkait Lainnya/u,
    /^Infografis$/u,
    /^A$/u,
    /^Dapatkan berita terkini dan kejutan/u,
  ],
}
