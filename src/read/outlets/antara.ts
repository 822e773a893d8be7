import type { Outlet } from './outlet.ts'

export const antara: Outlet = {
  host: 'antaranews.com',
  name: 'Antara',
  aliases: ['ANTARA News', 'ANTARA', 'LKBN Antara', 'Antara News'],
  drop: [
    /^Dilarang keras mengambil konten/u,
    /^Berita ini telah tayang di Antaranews/u,
    /^Uploader ?:/u,
    /^Top News$/u,
    /^Antara dalam gambar/u,
  ],
}
