import { placeZones, type Zone, zoneNames } from '../lexicon/zones.ts'
import type { Article } from '../model/article.ts'
import { civil, type Day, dayOf, weekdayOf } from '../model/calendar.ts'
import type { Token } from '../model/reading.ts'
import { quote } from '../model/span.ts'
import type { Clock, Found } from './said.ts'
import type { Stretch } from './stretch.ts'

const nthSunday = (year: number, month: number, nth: number): Day => {
  const first = dayOf({ year, month, day: 1 })
  return first + ((7 - weekdayOf(first)) % 7) + (nth - 1) * 7
}

const lastSunday = (year: number, month: number): Day => {
  const last = dayOf({ year, month: month + 1, day: 1 }) - 1
  return last - weekdayOf(last)
}

/** Whether a zone is an hour ahead on a day, by the rules of the European Union (1996) and the United States (2007). */
function isSummer({ summer }: Zone, day: Day): boolean {
  const { year } = civil(day)
  switch (summer) {
    case 'none':
      return false
    case 'europe':
      return lastSunday(year, 3) <= day && day < lastSunday(year, 10)
    case 'america':
      return nthSunday(year, 3, 2) <= day && day < nthSunday(year, 11, 1)
  }
}

const minutesOn = (zone: Zone, day: Day): number => zone.minutes + (isSummer(zone, day) ? 60 : 0)

/** The zone of a place told in one or two words, `korea selatan kemarin` → that of Korea Selatan; null for no such place. */
function zoneOfPlace(words: string): Zone | null {
  const [first = '', second = ''] = words.toLowerCase().split(/\s+/)
  return placeZones.get(`${first} ${second}`) ?? placeZones.get(first) ?? null
}

/** The zone of the places that a text names, if they all keep the same. */
function zoneInText(text: string): Zone | null {
  const words = text.match(/\p{Lu}\p{L}*/gu) ?? []
  let found: Zone | null = null
  for (let at = 0; at < words.length; at += 1) {
    const zone = zoneOfPlace(`${words[at]} ${words[at + 1] ?? ''}`)
    if (!zone) continue
    if (found && found.minutes !== zone.minutes) return null
    found = zone
  }
  return found
}

/** «di Bandara Madinah», «ke Tokyo»: a place, behind the word that says that it was there. */
const LED = /(?<![\p{L}\p{N}])(?:[Dd]i|[Kk]e)(?: [a-z]+){0,2}(?: \p{Lu}\p{L}*)+/gu

/** «Jemaah Lombok tiba di Madinah pukul 14.20 waktu setempat»: of places with two clocks, that of where it was. */
const localZone = (sentence: string): Zone | null =>
  zoneInText(sentence) ?? zoneInText((sentence.match(LED) ?? []).join(' '))

/** The clock with its zone for EDTF; null where its place is told and its zone is not known. */
export function clockWithZone(
  clock: Clock | null,
  { first }: Stretch,
  sentence: string,
  inForce: Zone | null,
): Clock | null {
  if (!clock || clock.zone !== null) return clock
  if (clock.place === null) return { ...clock, zone: inForce && minutesOn(inForce, first) }
  const known = clock.place.startsWith('setempat') ? localZone(sentence) : zoneOfPlace(clock.place)
  return known && { ...clock, zone: minutesOn(known, first) }
}

function zoneTold({ zone, place }: Clock): Zone | null {
  if (zone !== null) return { minutes: zone, summer: 'none' }
  return place === null ? null : zoneOfPlace(place)
}

/** «Semua jam dalam WITA» */
const zoneWord = (tokens: readonly Token[]): Zone | null =>
  zoneNames.get(tokens.find(({ norm }) => /^wi(?:b|ta|t)$/.test(norm))?.norm ?? '') ?? null

/**
 * For clocks that tell no zone: the last one told before, else the first one after, else one that the text
 * names, else the one that all its places keep.
 */
export function zonesInForce(
  found: readonly Found[],
  tokens: readonly Token[],
  { text, blocks }: Article,
): readonly (Zone | null)[] {
  const told = found.map(({ said }) => (said.kind === 'date' && said.clock ? zoneTold(said.clock) : null))
  const clocks = found.some(({ said }) => said.kind === 'date' && said.clock)
  const ofText = (): Zone | null => zoneInText(blocks.map((block) => quote(text, block)).join(' '))
  let last = told.find((zone) => zone !== null) ?? (clocks ? (zoneWord(tokens) ?? ofText()) : null)
  return told.map((zone) => {
    last = zone ?? last
    return last
  })
}
