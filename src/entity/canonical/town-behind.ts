import { facilityWords, headsOfTowns } from '../../lexicon/place-words.ts'
import { placeHeads } from '../../lexicon/places.ts'
import { roots } from '../../lexicon/roots.ts'
import type { Entity } from '../../model/entity.ts'
import { gazetteer, isDistrict, keyOf } from '../gazetteer/known.ts'

/** Roads, which are called after the towns at their ends. */
export const ROADS: ReadonlySet<string> = new Set(['jalan', 'jalur', 'jl', 'ruas', 'tol'])

/** `Hotel Surya Kencana Bandung` → the hotel, and Bandung; «Stasiun Bandung», «Gereja Katedral Bandung» are whole. */
export function withoutTown(name: string): readonly [name: string, town: Entity] | null {
  const words = name.split(' ')
  const head = (words[0] ?? '').toLowerCase()
  if (headsOfTowns.has(head) || !placeHeads.has(head)) return null
  const isStop = STOPS.has(head)
  for (let from = 2; from < words.length; from += 1) {
    const town = gazetteer().names.get(keyOf(words.slice(from).join(' ')))?.entity
    const own = words.slice(1, from)
    // «Jalan Asia Afrika» lies in no Afrika.
    if (!isTown(town) || town.within.length === 0 || !own.some(isStop ? isTelling : isOwnWord)) continue
    // «Jalan Trans Flores» runs through all of it.
    if (ROADS.has(head) && /^(?:lingkar|lintas|trans)$/iu.test(own.at(-1) ?? '')) continue
    // «Tol Kupang Soe»
    if (ROADS.has(head) && gazetteer().names.has(keyOf(own.at(-1) ?? ''))) continue
    // «Desa Mekar Cipanas Cianjur»: the district too.
    const end = own.length > 1 && VILLAGES.has(head) && isDistrict(keyOf(own.at(-1) ?? '')) ? from - 1 : from
    return [words.slice(0, end).join(' '), town]
  }
  return null
}

/** A region, and no house in one: «Pangkalan Udara Halim Perdanakusuma». */
const isTown = (town: Entity | undefined): town is Entity =>
  town?.kind === 'place' && !facilityWords.has(town.name.split(' ', 1)[0]?.toLowerCase() ?? '')

/** Villages and their parts, which news writes with the district and the regency behind them. */
const VILLAGES: ReadonlySet<string> = new Set(['desa', 'dukuh', 'dusun', 'kampung', 'kecamatan', 'kelurahan'])

/** Stops and markets, which have plain words for names: «Stasiun Gambir». */
const STOPS: ReadonlySet<string> = new Set(['halte', 'pasar', 'stasiun', 'terminal'])

/** Words of such a name that only tell which of the town's it is: «Pasar Baru Bandung». */
const PLAIN_STOPS: ReadonlySet<string> = new Set(['baru', 'besar', 'induk', 'kota', 'lama', 'pusat', 'raya', 'utama'])

/** Whether a word of a stop tells more than which of its kind it is. */
const isTelling = (word: string): boolean => !PLAIN_STOPS.has(word.toLowerCase())

/** Whether a word is none of the language and heads no place. */
export const isOwnWord = (word: string): boolean =>
  !roots.has(word.toLowerCase()) && !placeHeads.has(word.toLowerCase())
