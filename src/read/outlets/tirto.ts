import type { Outlet } from './outlet.ts'

export const tirto: Outlet = {
  host: 'tirto.id',
  name: 'Tirto.id',
  aliases: ['tirto'],
  drop: [
    /^Baca juga artikel terkait/u,
    /^\(tirto\.id - /u,
    /^tirto\.id - (?:Hukum|Politik|Ekonomi|Sosial|Flash|Insider|Hard news)/u,
    /^Artikel ini diperoleh/u,
  ],
}
