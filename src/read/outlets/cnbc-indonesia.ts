import type { Outlet } from './outlet.ts'

export const cnbcIndonesia: Outlet = {
  host: 'cnbcindonesia.com',
  name: 'CNBC Indonesia',
  aliases: ['CNBCIndonesia'],
  drop: [
    /^\[Gambas:/u,
    /^Saksikan video di bawah/u,
    /^Next Article/u,
    /^Pilihan Redaksi/u,
    /^(?:Addsource|Add as a preferred)/u,
    /^Simak video/u,
  ],
}
