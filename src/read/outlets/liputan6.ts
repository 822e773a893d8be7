import type { Outlet } from './outlet.ts'

export const liputan6: Outlet = {
  host: 'liputan6.com',
  name: 'Liputan6.com',
  aliases: ['Liputan6'],
  drop: [
    /^\*? ?Fakta atau Hoaks\?/u,
    /^Saksikan [Vv]ideo/u,
    /^Batalkan$/u,
    /^Copy Link$/u,
    /^Promosi \d/u,
    /^Lanjutkan Membaca/u,
    /^\d+ dari \d+ halaman$/u,
  ],
}
