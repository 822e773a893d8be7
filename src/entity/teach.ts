import { givenNames } from '../lexicon/given-names.ts'
import { organisationHeads } from '../lexicon/organisations.ts'
import { placeHeads } from '../lexicon/places.ts'
import type { Entity } from '../model/entity.ts'
import { type Desk, isCapital, normAt, wordsOf } from './desk.ts'
import { gazetteer, keyOf } from './gazetteer/known.ts'

/** First words of things with a capital that are no bodies: `Produk Domestik Bruto (PDB)`. */
const THINGS: ReadonlySet<string> = new Set([
  'alat',
  'kepala',
  'lintang',
  'bujur',
  'skala',
  'anggaran',
  'angkutan',
  'bahan',
  'bantuan',
  'barang',
  'berita',
  'corona',
  'daftar',
  'daya',
  'dana',
  'electronic',
  'gabah',
  'hak',
  'harga',
  'hari',
  'indeks',
  'instalasi',
  'izin',
  'jaminan',
  'kartu',
  'kereta',
  'kredit',
  'kurikulum',
  'makan',
  'nilai',
  'nomor',
  'operasi',
  'pajak',
  'pekan',
  'pemilihan',
  'pembangkit',
  'pembatasan',
  'pemutusan',
  'pendapatan',
  'penerimaan',
  'penyakit',
  'peraturan',
  'produk',
  'program',
  'proyek',
  'rancangan',
  'rencana',
  'standar',
  'suku',
  'surat',
  'sumber',
  'tempat',
  'tes',
  'tunjangan',
  'tujuan',
  'uji',
  'undang-undang',
  'upah',
  'usaha',
  'virus',
  'warga',
  'wajib',
])

const SMALL: ReadonlySet<string> = new Set(['dan', 'untuk', 'of', 'the', 'and', 'for', ',', '&', '-', 'de', 'di'])

/** Where the words begin whose initials are the letters before the bracket at `bracket`; null when they are not. */
function spelledFrom(desk: Desk, letters: string, bracket: number): number | null {
  let left = letters.length
  let start = bracket
  for (let at = bracket - 1; at >= Math.max(0, bracket - letters.length * 2 - 2); at -= 1) {
    const token = desk.tokens[at]
    if (!token) return null
    if (SMALL.has(token.norm)) continue
    if (!isCapital(token)) return null
    const initials = token.norm
      .split('-')
      .map((part) => part.charAt(0))
      .join('')
    const wanted = letters.slice(Math.max(0, left - initials.length), left)
    if (wanted === initials) left -= initials.length
    else if (wanted.at(-1) === initials.at(-1) && initials.length === 1) left -= 1
    else return null
    start = at
    if (left <= 0) return start
  }
  return null
}

/** The head that stands right before the spelled words: `PT Kereta Api Indonesia (KAI)`. */
const withHead = (desk: Desk, start: number): number =>
  organisationHeads.has(normAt(desk, start - 1)) &&
  isCapital(desk.tokens[start - 1] ?? { start: 0, end: 0, kind: 'symbol', norm: '', casing: 'none', word: null })
    ? start - 1
    : start

function entityOf(desk: Desk, start: number, end: number): Entity | null {
  const name = wordsOf(desk, start, end).replace(/\s+/gu, ' ')
  const known = gazetteer().names.get(keyOf(name))
  if (known) return known.entity
  const first = normAt(desk, start)
  if (THINGS.has(first)) return null
  if (organisationHeads.has(first)) return { name, kind: 'organisation', within: [] }
  // «Kepala Keluarga (KK)», «Lintang Selatan (LS)»: two capitals make no body yet.
  if (placeHeads.has(first) || end < start + 3) return null
  return givenNames.has(first) ? { name, kind: 'person', within: [] } : { name, kind: 'organisation', within: [] }
}

/** Names that the article explains itself: `Dinas Perhubungan (Dishub)` by its letters, `KAI (Kereta Api Indonesia)`. */
export function teach(desk: Desk): ReadonlyMap<string, Entity> {
  const taught = new Map<string, Entity>()
  desk.tokens.forEach((token, at) => {
    if (token.norm !== '(') return
    const short = desk.tokens[at + 1]
    if (short?.kind !== 'word' || normAt(desk, at + 2) !== ')') return
    const letters = desk.text.slice(short.start, short.end)
    if (!/^[A-ZÀ-Þ][A-Za-zÀ-ɏ\d-]{1,11}$/u.test(letters) || short.casing === 'title') return
    const start = spelledFrom(desk, short.norm.replace(/-/gu, ''), at)
    if (start === null) return
    const entity = entityOf(desk, withHead(desk, start), at)
    const already = gazetteer().names.get(short.norm)
    if (!entity || (already?.spelled === letters && already.entity.name === entity.name)) return
    taught.set(short.norm, entity)
  })
  return taught
}
