import type { EventType } from '../../../model/claim.ts'
import type { Fact } from '../../facts/facts.ts'

const deals: ReadonlySet<EventType> = new Set<EventType>(['agree', 'ceasefire', 'sign'])

/** «gagal mencapai kesepakatan», «berakhir tanpa hasil», «menemui jalan buntu» */
const NO_DEAL =
  /\b(?:buntu|deadlock|gagal (?:menandatangani|mencapai|meneken|menghasilkan|menyepakati|sepakat)|tanpa (?:hasil|kata sepakat|kesepakatan|persetujuan))\b/iu

/** «gagal mencapai kesepakatan pada putaran pertama»: of talks that went on. */
const BEFORE = /\b(?:kemarin|pertama|sebelumnya|sempat|semula)\b/iu

/** Whether a claim of talks tells that they were agreed on; null of all others. */
export function isDeal({ claim: { type, status, quote } }: Fact): boolean | null {
  if (status !== 'happened' || BEFORE.test(quote)) return null
  if (NO_DEAL.test(quote)) return false
  return deals.has(type) ? true : null
}

/** «gencatan senjata disepakati di Wela», «perundingan gencatan senjata di Wela gagal»: so many words and names in common. */
const TABLE = 3
export const areOfOneTable = (a: Fact, b: Fact): boolean =>
  [...a.terms, ...a.mentions].filter((word) => [...b.terms, ...b.mentions].includes(word)).length >= TABLE
