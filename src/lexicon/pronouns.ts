import type { EntityKind } from '../model/entity.ts'

/** Pronouns that may stand right before their verb's bare stem: «yang kami lakukan», «sudah saya periksa». Sorted. */
export const doers: ReadonlySet<string> = new Set([
  'aku',
  'anda',
  'beliau',
  'dia',
  'ia',
  'kalian',
  'kami',
  'kamu',
  'kita',
  'mereka',
  'saya',
])

/** Words that stand for one person named before. */
export const personPronouns: ReadonlySet<string> = new Set(['beliau', 'dia', 'dirinya', 'ia'])

/** What a noun may point back at when `itu`, `tersebut` or `kedua` stands by it. `any`: whoever acts. */
export type Pointed = EntityKind | 'any'

/**
 * Nouns that point back at what was named before: `negara itu`, `kapal tersebut`, `kedua pemimpin`, and the kind they
 * point at. With a head, only at a name that has it: `gunung itu` at `Gunung Slamet`. Sorted.
 */
export const pointers: ReadonlyMap<string, { readonly kind: Pointed; readonly head?: string }> = new Map([
  ['bandar udara', { kind: 'place', head: 'bandara' }],
  ['bandara', { kind: 'place', head: 'bandara' }],
  ['bank', { kind: 'organisation', head: 'bank' }],
  ['bank sentral', { kind: 'organisation', head: 'bank' }],
  ['bendungan', { kind: 'place', head: 'bendungan' }],
  ['desa', { kind: 'place', head: 'desa' }],
  ['emiten', { kind: 'organisation' }],
  ['gedung', { kind: 'place', head: 'gedung' }],
  ['gunung', { kind: 'place', head: 'gunung' }],
  ['gunung api', { kind: 'place', head: 'gunung' }],
  ['jembatan', { kind: 'place', head: 'jembatan' }],
  ['kapal', { kind: 'group' }],
  ['kapal selam', { kind: 'group' }],
  ['kementerian', { kind: 'organisation', head: 'kementerian' }],
  ['kepala negara', { kind: 'person' }],
  ['kereta', { kind: 'group' }],
  ['kereta api', { kind: 'group' }],
  ['klub', { kind: 'organisation' }],
  ['komisi', { kind: 'organisation', head: 'komisi' }],
  ['kota', { kind: 'place' }],
  ['lembaga', { kind: 'organisation' }],
  ['lembaga antirasuah', { kind: 'organisation', head: 'komisi' }],
  ['mahkamah', { kind: 'organisation', head: 'mahkamah' }],
  ['majelis', { kind: 'organisation', head: 'majelis' }],
  ['maskapai', { kind: 'organisation' }],
  ['negara', { kind: 'country' }],
  ['negeri', { kind: 'country' }],
  ['organisasi', { kind: 'organisation' }],
  ['partai', { kind: 'organisation', head: 'partai' }],
  ['pemain', { kind: 'person' }],
  ['pemimpin', { kind: 'person' }],
  ['pendarat', { kind: 'group' }],
  ['perempuan', { kind: 'person' }],
  ['perseroan', { kind: 'organisation' }],
  ['perusahaan', { kind: 'organisation' }],
  ['pesawat', { kind: 'group' }],
  ['pihak', { kind: 'any' }],
  ['pria', { kind: 'person' }],
  ['pulau', { kind: 'place', head: 'pulau' }],
  ['satelit', { kind: 'group' }],
  ['sirkuit', { kind: 'place', head: 'sirkuit' }],
  ['stadion', { kind: 'place', head: 'stadion' }],
  ['stasiun', { kind: 'place', head: 'stasiun' }],
  ['tim', { kind: 'any' }],
  ['tokoh', { kind: 'person' }],
  ['universitas', { kind: 'organisation', head: 'universitas' }],
  ['wahana', { kind: 'group' }],
])

/** Offices that news writes with a capital and without a name when it is clear who holds them. */
export const soleOffices: ReadonlySet<string> = new Set([
  'bupati',
  'gubernur',
  'kanselir',
  'kapolri',
  'menlu',
  'menhan',
  'menkeu',
  'menteri',
  'panglima',
  'paus',
  'presiden',
  'raja',
  'wapres',
  'wali kota',
  'wakil presiden',
  'perdana menteri',
])
