import { norm } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** Words built like verbs that only tell what something is like, where no row knows them. Sorted. */
const adjectives = new Set([
  'berantai',
  'berbahaya',
  'bergengsi',
  'bergizi',
  'berkali-kali',
  'berkualitas',
  'bersejarah',
  'bersyarat',
  'bertahap',
  'berulang-ulang',
  'beruntun',
  'berwenang',
  'dibanding',
  'dibandingkan',
  'memadai',
  'mencekam',
  'mendadak',
  'terakhir',
  'terbaik',
  'terbanyak',
  'terbaru',
  'terbesar',
  'terbuka',
  'terburuk',
  'tercepat',
  'terdahulu',
  'terdekat',
  'terdepan',
  'terendah',
  'terkecil',
  'terkini',
  'terlama',
  'terlebih',
  'termahal',
  'termohon',
  'termuda',
  'termurah',
  'terpadu',
  'tersingkat',
  'tertanggal',
  'tertinggi',
  'tertua',
  'terutama',
])

/** «jumlah terbesar», «menurut data terakhir», «secara mendadak», «sidang terbuka». */
export const describes: NoClaim = {
  id: 'describes',
  holds: (grid, { at, trigger }) => trigger === undefined && adjectives.has(norm(grid, at)),
  examples: [
    { text: 'Itu kerugian terbesar perusahaan pada 2019.', trigger: 'terbesar', claim: false },
    { text: 'Pabrik itu terbakar pada 2019.', trigger: 'terbakar', claim: true },
  ],
}
