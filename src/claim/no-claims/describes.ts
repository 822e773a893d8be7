import { norm, sentenceAt, wordBefore } from '../grid.ts'
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
  'membanggakan',
  'memilukan',
  'memprihatinkan',
  'mencekam',
  'mencengangkan',
  'mencurigakan',
  'mendadak',
  'mendalam',
  'menegangkan',
  'mengejutkan',
  'mengenaskan',
  'mengerikan',
  'mengharukan',
  'mengkhawatirkan',
  'menyedihkan',
  'menyeluruh',
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

/** What a standing thing measures: «Luas pasar itu mencapai dua hektare». Sorted. */
const sizes = new Set(['kapasitas', 'kapasitasnya', 'luas', 'luasnya', 'penduduk', 'populasi', 'umur', 'usia'])

/** «jumlah terbesar», «secara mendadak», «sidang terbuka», «duka mendalam»; «Ilustrasi kapal tenggelam»: any ship. */
export const describes: NoClaim = {
  id: 'describes',
  holds: (grid, { at, clause, trigger }) =>
    (trigger === undefined && adjectives.has(norm(grid, at))) ||
    (norm(grid, at) === 'mencapai' && wordBefore(grid, at, clause.first, sizes) >= 0) ||
    norm(grid, sentenceAt(grid, at).first) === 'ilustrasi',
  examples: [
    { text: 'Itu kerugian terbesar perusahaan pada 2019.', trigger: 'terbesar', claim: false },
    { text: 'Tragedi mendalam di Tirta menewaskan dua orang.', trigger: 'mendalam', claim: false },
    { text: 'Ilustrasi kapal tenggelam.', trigger: 'tenggelam', claim: false },
    { text: 'Luas pasar itu mencapai dua hektare.', trigger: 'mencapai', claim: false },
    { text: 'Pabrik itu terbakar pada 2019.', trigger: 'terbakar', claim: true },
  ],
}
