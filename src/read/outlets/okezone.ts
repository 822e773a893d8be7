import type { Outlet } from './outlet.ts'

export const okezone: Outlet = {
  host: 'okezone.com',
  name: 'Okezone',
  aliases: ['OKEZONE', 'Okezone.com'],
  drop: [
    /^Follow Berita Okezone/u,
    /^Dapatkan berita up to date dengan semua berita terkini dari Okezone/u,
    /^Konten di bawah ini disajikan/u,
    /^Telusuri berita/u,
    /^Temukan berita/u,
    /^Jelajahi berita/u,
    /^Okezone menyajikan/u,
  ],
}
