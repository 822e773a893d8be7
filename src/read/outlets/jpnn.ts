import type { Outlet } from './outlet.ts'

export const jpnn: Outlet = {
  host: 'jpnn.com',
  name: 'JPNN.com',
  aliases: ['JPNN', 'jpnn'],
  drop: [
    /^BACA ARTIKEL LAINNYA/u,
    /^Redaktur/u,
    /^Video Terpopuler Hari ini/u,
    /^Jangan Lewatkan Video/u,
    /^Yuk, Simak Juga Video/u,
    /^Simak! Video Pilihan/u,
  ],
}
