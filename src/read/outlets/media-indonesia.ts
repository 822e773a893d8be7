import type { Outlet } from './outlet.ts'

export const mediaIndonesia: Outlet = {
  host: 'mediaindonesia.com',
  name: 'Media Indonesia',
  aliases: ['MI', 'MediaIndonesia'],
  opening: /^(?<place>[A-ZÀ-Þ][a-zß-ÿ]+(?: [A-ZÀ-Þ][a-zß-ÿ]+)?): (?=["“]?[A-ZÀ-Þ])/u,
  drop: [
    /^Cek berita dan artikel/u,
    /^\([A-Z](?:\/[A-Z])?-\d+\)$/u,
    /^Simak berita (?:terbaru|terkini)/u,
    /^Dapatkan berita/u,
  ],
}
