import type { Outlet } from './outlet.ts'

export const cnnIndonesia: Outlet = {
  host: 'cnnindonesia.com',
  name: 'CNN Indonesia',
  aliases: ['CNNIndonesia'],
  drop: [
    /^Lihat Juga ?:/u,
    /^\[Gambas:/u,
    /^(?:Bersambung|Lanjut) ke halaman/u,
    /^Anda menyukai artikel ini/u,
    /^Simpan untuk dibaca nanti/u,
    /^Artikel ini telah (?:disukai|disimpan)/u,
  ],
}
