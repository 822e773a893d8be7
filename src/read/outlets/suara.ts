import type { Outlet } from './outlet.ts'

export const suara: Outlet = {
  host: 'suara.com',
  name: 'Suara.com',
  aliases: ['Suara'],
  drop: [/^Baca Juga:\S/u, /^Follow Suara\.com/u, /^Suara\.com$/u, /^Kontributor ?:/u, /^Tag$/u],
}
