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
    // «id Berita hari ini, berita riau terkini, gempa»: the tags of the regional pages
    /^id [^.]+,[^.]+$/u,
    /^Antara dalam gambar/u,
  ],
}
