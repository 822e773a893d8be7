import type { Outlet } from './outlet.ts'

export const tempo: Outlet = {
  host: 'tempo.co',
  name: 'Tempo',
  aliases: ['TEMPO.CO', 'TEMPO Interaktif', 'tempo'],
  drop: [
    /^Scroll Untuk Melanjutkan$/u,
    /^Pilihan Editor\b/u,
    /^[A-ZÀ-Þ][A-ZÀ-Þ. ]+(?: \| [A-ZÀ-Þ][A-ZÀ-Þ. ]+)+$/u,
    /^Ikuti berita terkini dari Tempo/u,
    /^Selalu update info terkini/u,
    /^Ukuran Font/u,
    /^Font:/u,
  ],
}
