import type { EventType } from '../../../model/claim.ts'
import type { Fact } from '../../facts/facts.ts'

/** Happenings that are in many places at once, or go from one to another. */
const spread: ReadonlySet<EventType> = new Set<EventType>([
  'attack',
  'deploy',
  'erupt',
  'evacuate',
  'famine',
  'flood',
  'move',
  'quake',
  'rescue',
  'strike',
  'supply',
  'trade',
  'transfer',
  'war',
])

/** «dibawa ke Jakarta», «warga asal Bekasi»: where to or from, not where. */
const DIRECTION =
  /\b(?:asal|\p{L}*(?:antar|bawa|irim|kabur|kembali|lari|pindah|rujuk|terbang|ungsi)\p{L}*(?: \p{L}+)? (?:ke|menuju))\s*(?:(?:kabupaten|kota|provinsi)\s*)?$/iu

/** «berlayar dari Wela menuju Tual»: on the way, somewhere between. */
const ON_THE_WAY = /\b(?:berlayar|melaju|meluncur)(?: [a-z-]+)? dari $/iu

/** «ditangkap sepulang dari lawatan ke Peru»: a journey, of whoever was elsewhere by then. */
const JOURNEY = /\b(?:kepulangan|kunjungan|lawatan|perjalanan|pulang|sepulang)(?: [a-z-]+){0,3} (?:dari|ke|menuju) $/iu

const isDirection = ({ quote, span, type, where }: Fact['claim']): boolean => {
  const [first] = where
  const before = first === undefined ? '' : quote.slice(0, Math.max(0, first.start - span.start))
  return (
    DIRECTION.test(before) || ON_THE_WAY.test(before) || OFF.test(before) || (type !== 'visit' && JOURNEY.test(before))
  )
}

/** «sekitar dua mil dari dermaga X»: off the place that is named. */
const OFF = /\b(?:km|kilometer|meter|mil)(?: [a-z-]+){0,3} (?:dari|sebelum)(?: [a-z-]+)? $/iu

/** «bangunan rusak, termasuk Kantor Camat», «antara lain di Ciawi»: one of several places. */
const LISTED = /\b(?:termasuk|antara lain|di antaranya|misalnya)\b/iu

const isListed = ({ quote, span, where }: Fact['claim']): boolean => {
  const [first] = where
  return first !== undefined && first.start > span.start && LISTED.test(quote.slice(0, first.start - span.start))
}

/** «Serahkan Palu Presidensi», «Batu Longsor Tutup Jalan»: in a title every word is written large, and a place follows «di». */
const LED = /(?:^|[,(:/–-]|\b(?:dari|di|ke))\s*$/iu

function isBareInTitle({ headline, quote, span, where, type }: Fact['claim']): boolean {
  const [first] = where
  if (!headline || first === undefined || type === 'visit' || first.start < span.start) return false
  return !LED.test(quote.slice(0, first.start - span.start))
}

/** «Tiba di gedung itu pukul 03.00, ia ditangkap sepulang dari Lima»: told of something else, taken over. */
const isTakenOver = ({ where: [first], span }: Fact['claim']): boolean =>
  first !== undefined && (first.end <= span.start || first.start >= span.end)

/** «Hotel Melati rusak», «bangunan puskesmas rusak»: damage is told house by house. */
const DAMAGED = 'rusak'

/** «mahasiswa di Ambon menggelar aksi serupa»: the like of it, somewhere else. */
const LIKEWISE = /\b(?:sejenis|senada|serupa)\b/iu

/** «massa berkumpul di alun-alun», «bergerak ke balai kota»: a march has many places. */
const marching: ReadonlySet<string> = new Set(['arak', 'gerak', 'kumpul', 'pawai'])

/** Whether a claim gives no place that may stand against another. */
export const isSilentOnPlace = ({ claim, where }: Fact): boolean =>
  where.length === 0 ||
  isTakenOver(claim) ||
  isBareInTitle(claim) ||
  claim.status !== 'happened' ||
  spread.has(claim.type) ||
  LIKEWISE.test(claim.quote) ||
  claim.root === DAMAGED ||
  (claim.type === 'protest' && marching.has(claim.root)) ||
  isDirection(claim) ||
  isListed(claim)
