import { placePrepositions } from '../../lexicon/places.ts'
import { type Desk, normAt } from '../desk.ts'
import type { Finding } from '../kinds/finding.ts'

/** Words before a capital that make it a government: `mendesak Moskow`, `hubungan Seoul dan Tokyo`. */
const TO_A_GOVERNMENT: ReadonlySet<string> = new Set([
  'antara',
  'bagi',
  'dengan',
  'hubungan',
  'kepada',
  'kritik',
  'membantu',
  'memasok',
  'memperingatkan',
  'mendesak',
  'mendukung',
  'mengecam',
  'mengkritik',
  'menuding',
  'menuduh',
  'oleh',
  'otoritas',
  'pemerintah',
  'rezim',
  'sekutu',
  'terhadap',
  'bersama',
])

/** Words after a capital that only somebody can be the subject of: `Moskow akan`, `Beijing tidak`. */
const OF_SOMEBODY: ReadonlySet<string> = new Set([
  'akan',
  'belum',
  'enggan',
  'ingin',
  'juga',
  'kembali',
  'mau',
  'menyatakan',
  'pun',
  'segera',
  'sendiri',
  'setuju',
  'siap',
  'sudah',
  'tak',
  'telah',
  'tidak',
  'yakin',
])

/** Words before a capital that leave it a town: «Warga Tokyo berkumpul». Sorted. */
const OF_A_TOWN: ReadonlySet<string> = new Set(['bursa', 'kota', 'pasar', 'penduduk', 'polisi', 'walikota', 'warga'])

/** Whether a capital's name means the state here. */
export function speaks(desk: Desk, { first, last }: Finding): boolean {
  const before = normAt(desk, first - 1)
  if (placePrepositions.has(before) || before === ',' || OF_A_TOWN.has(before)) return false
  if (TO_A_GOVERNMENT.has(before)) return true
  const after = desk.tokens[last]
  if (!after) return false
  if (after.norm === '-' || before === '-') return true
  if (OF_SOMEBODY.has(after.norm)) return true
  const active = after.word?.prefix === 'meN' || after.word?.prefix === 'ber' || /^(?:me[nm]|ber)/u.test(after.norm)
  return after.casing === 'lower' && active
}
