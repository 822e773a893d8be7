import type { Outlet } from './outlet.ts'

export const kompas: Outlet = {
  host: 'kompas.com',
  name: 'Kompas.com',
  aliases: ['KOMPAS', 'kompascom'],
  drop: [
    /^Lihat Foto$/u,
    /^Tulis komentarmu dengan tagar/u,
    /^Segera lengkapi data dirimu/u,
    /^Periksa kembali dan lengkapi data dirimu/u,
    /^Kompascom\+? baca berita/u,
    /^Artikel Kompas\.id$/u,
    /^Dapatkan Smartphone dan Voucher/u,
    /^Syarat & Ketentuan/u,
  ],
}
