import type { Outlet } from './outlet.ts'

export const merdeka: Outlet = {
  host: 'merdeka.com',
  name: 'Merdeka.com',
  aliases: ['Merdeka'],
  drop: [
    /^Geser ke atas/u,
    /^Iklan - Geser/u,
    /^Buka FYP/u,
    /^Artikel ini ditulis oleh/u,
    /^Editor [A-ZÀ-Þ]/u,
    /^Cobain For You/u,
    /^Advertisement$/u,
  ],
}
