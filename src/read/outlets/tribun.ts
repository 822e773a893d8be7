import type { Outlet } from './outlet.ts'

export const tribun: Outlet = {
  host: 'tribunnews.com',
  name: 'Tribunnews.com',
  aliases: ['TRIBUNNEWS', 'Tribunnews'],
  drop: [
    /^Artikel ini telah tayang di Tribun/u,
    /^Simak (?:berita|artikel) (?:lainnya|menarik)/u,
    /^Berita lain(?:nya)? terkait/u,
    /^Baca (?:berita|artikel) [A-ZÀ-Þ]\w+ lainnya di Google/u,
    /^Update berita lainnya/u,
    /^Tangkap Layar$/u,
    /^Video Production/u,
    /^(?:Tribun|TRIBUN|Warta Kota|Surya)[A-Za-zÀ-ɏ .]*\/[A-ZÀ-Þ][A-Za-zÀ-ɏ .]+$/u,
  ],
}
