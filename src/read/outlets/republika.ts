import type { Outlet } from './outlet.ts'

export const republika: Outlet = {
  host: 'republika.co.id',
  name: 'Republika',
  aliases: ['REPUBLIKA.CO.ID', 'Republika Online'],
  drop: [
    /^Silakan akses epaper/u,
    /^Ikuti Whatsapp Channel/u,
    /^Scroll untuk membaca$/u,
    /^Rep: /u,
    /^sumber ?: /u,
    /^Advertisement/u,
  ],
}
