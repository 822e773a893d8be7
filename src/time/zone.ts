import { placeZones, type Zone } from '../lexicon/zones.ts'
import { civil, type Day, dayOf, weekdayOf } from '../model/calendar.ts'

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

export const minutesOn = (zone: Zone, day: Day): number => zone.minutes + (isSummer(zone, day) ? 60 : 0)

/** The zone of a place told in one or two words, `korea selatan kemarin` → that of Korea Selatan; null for no such place. */
export function zoneOfPlace(words: string): Zone | null {
  const [first = '', second = ''] = words.toLowerCase().split(/\s+/)
  return placeZones.get(`${first} ${second}`) ?? placeZones.get(first) ?? null
}

/** The zone of the places that a text names, if they all keep the same. */
export function zoneInText(text: string): Zone | null {
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? []
  let found: Zone | null = null
  for (let at = 0; at < words.length; at += 1) {
    const zone = zoneOfPlace(`${words[at]} ${words[at + 1] ?? ''}`)
    if (!zone) continue
    if (found && found.minutes !== zone.minutes) return null
    found = zone
  }
  return found
}
