import type { Outlet } from './outlet.ts'

export const kontan: Outlet = {
  host: 'kontan.co.id',
  name: 'Kontan',
  aliases: ['KONTAN.CO.ID', 'Kontan.co.id'],
  opening: /^(?:(?<outlet>KONTAN(?:\.CO\.ID)?) ?[-–] ?)?(?<place>[A-ZÀ-Þ][A-ZÀ-Þ ]{2,24})\. (?=["“]?[A-ZÀ-Þ])/u,
  drop: [
    /^Cek Berita dan Artikel/u,
    /^DONASI, Dapat Voucer/u,
    /^Dukungan Anda akan menambah semangat/u,
    /^Menarik Dibaca/u,
    /^INDEKS BERITA/u,
    /^Selanjutnya:/u,
    /^Survei KG Media/u,
    /^Video Terkait$/u,
  ],
}
