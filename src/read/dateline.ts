import { outletWords } from '../lexicon/news-desks.ts'
import { isCity } from './city.ts'
import { sameName } from './outlet-name.ts'
import { findStamps } from './stamp.ts'

/** What stands before the first sentence: `JAKARTA, WARTA KITA – `, `Biak, Papua (Kabar) - `. */
export interface Dateline {
  /** Where the sentence begins. */
  readonly end: number
  readonly city: string | null
  readonly outlet: string | null
  readonly published: string | null
}

const LONGEST = 100
// «JAKARTA – Hujan», «BALI -Hujan», «AMBON— Hujan»
const DASH = /\s*(?:[–—]|--?)\s+|\s+[–—-]+(?=[A-ZÀ-Þ"“])/gu
const AFTER = /^["“”'‘’(]?[A-ZÀ-Þ\d]/u
const DOMAIN = /^(?:www\.)?[A-Za-zÀ-ɏ\d-]+(?:\.[A-Za-zÀ-ɏ]{2,5}){1,2}$/iu
const CAMEL = /^[A-ZÀ-Þ][a-zß-ÿ]+(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ\d]*)+$/u
// «JAKARTA. Pemerintah …», «WartaKita.com, Jakarta Presiden …»
const STOPPED = /^(?<city>[A-ZÀ-Þ][A-ZÀ-Þ ]{2,24})\. (?=["“]?[A-ZÀ-Þ][a-zß-ÿ])/u
const UNDASHED =
  /^(?<outlet>[A-Za-zÀ-ɏ\d-]+(?:\.[A-Za-zÀ-ɏ]{2,5}){1,2}), (?<city>[A-ZÀ-Þ][a-zß-ÿ]+(?: [A-ZÀ-Þ][a-zß-ÿ]+)?) (?=[A-ZÀ-Þ])/u
const CAPITALS = /^[A-ZÀ-Þ][A-ZÀ-Þ\d.'’-]*(?:[ -][A-ZÀ-Þ][A-ZÀ-Þ\d.'’-]*){0,4}$/u
const TITLED = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*(?: (?:[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*|[\d]{1,2})){0,3}$/u
const PAREN = /\s*\((?<name>[^()\d]{2,30})\)\s*$/u
const SECOND_CITY =
  /^(?<city>[A-ZÀ-Þ][A-ZÀ-Þ ]{2,24})(?:[.,:] (?=["“]?[A-ZÀ-Þ])| (?:[–—-]+ )?(?=[A-ZÀ-Þ]?[a-zß-ÿ]|["“]))/u

/** Reads the dateline of a paragraph; `outlets` are names that the rest of the page gives away. */
export function readDateline(text: string, outlets: readonly string[]): Dateline | null {
  for (const dash of text.slice(0, LONGEST).matchAll(DASH)) {
    const end = dash.index + dash[0].length
    if (!AFTER.test(text.slice(end, end + 2))) continue
    const found = readParts(text.slice(0, dash.index), outlets)
    if (!found) break
    // «KABARKITA.CO.ID - JAKARTA. Pemerintah …»
    const second = found.city === null ? SECOND_CITY.exec(text.slice(end, end + 40)) : null
    return { ...found, end: end + (second?.[0].length ?? 0), city: second?.groups?.['city'] ?? found.city }
  }
  return bracketed(text, outlets) ?? undashed(text)
}

/** «[Kupang | 7 Maret 2024] Pemerintah …» */
function bracketed(text: string, outlets: readonly string[]): Dateline | null {
  const found = /^\[(?<parts>[^\][]{3,60})\] (?=["“]?[A-ZÀ-Þ])/u.exec(text.slice(0, LONGEST))
  const parts = readParts(found?.groups?.['parts'] ?? '', outlets)
  return found && parts?.published ? { ...parts, end: found[0].length } : null
}

function undashed(text: string): Dateline | null {
  const head = text.slice(0, LONGEST)
  const stopped = STOPPED.exec(head)
  const city = stopped?.groups?.['city']
  if (stopped && city && isCity(city)) return { end: stopped[0].length, city, outlet: null, published: null }
  const { outlet, city: words } = UNDASHED.exec(head)?.groups ?? {}
  if (outlet === undefined || words === undefined) return null
  const place = [words, words.split(' ', 1)[0] ?? ''].find(isCity)
  return place === undefined
    ? null
    : { end: outlet.length + 2 + place.length + 1, city: place, outlet, published: null }
}

/** The opening as only one outlet writes it; its pattern names `place` and `outlet`. */
export function readHouseOpening(text: string, opening: RegExp): Dateline | null {
  const found = opening.exec(text.slice(0, LONGEST))
  const { place, outlet } = found?.groups ?? {}
  if (!found || (outlet === undefined && (place === undefined || !isCity(place)))) return null
  return { end: found[0].length, city: place ?? null, outlet: outlet ?? null, published: null }
}

/** A dateline on a line of its own, above its paragraph: `Jakarta -`, `Jakarta, CNN Indonesia --`. */
export function readBareDateline(text: string, outlets: readonly string[]): Dateline | null {
  if (text.length > 60) return null
  const dash = /\s*[-–—]{1,2}$/u.exec(text)
  if (!dash) return readAddressed(text)
  const found = readParts(text.slice(0, dash.index), outlets)
  return found && { ...found, end: text.length }
}

/** A city, perhaps what it lies in, and an outlet's address on a line of their own: `Tuban – Jawa Timur || WARTAKITA.ID`. */
function readAddressed(text: string): Dateline | null {
  const parts = text.split(/\s*(?:,|\|{1,2}|\s[–—-]{1,2}\s)\s*/u)
  const [city = '', outlet = ''] = [parts[0], parts.at(-1)]
  return (parts.length === 2 || parts.length === 3) && isCity(city) && DOMAIN.test(outlet)
    ? { end: text.length, city, outlet, published: null }
    : null
}

/** The pieces before the dash: a city, an outlet, a date, in any order. */
function readParts(left: string, outlets: readonly string[]): Omit<Dateline, 'end'> | null {
  const [stamp] = findStamps(left.toLowerCase())
  const undated = stamp ? (left.slice(0, stamp.start) + left.slice(stamp.end)).replace(/[,\s|]+$/u, '') : left
  const paren = PAREN.exec(undated)
  const agency = paren?.groups?.['name'] ?? null
  const parts = (paren ? undated.slice(0, paren.index) : undated)
    .split(/[,|]|\s\/\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length > 4 || (parts.length === 0 && agency === null)) return null
  if (!parts.every((part) => DOMAIN.test(part) || CAPITALS.test(part) || TITLED.test(part))) return null
  const outlet = agency ?? outletAmong(parts, outlets)
  return { city: parts.find((part) => part !== outlet) ?? null, outlet, published: stamp?.value ?? null }
}

/** Which of the pieces is the outlet: one known as such, or the one of two that is no city, the second when in doubt. */
function outletAmong(parts: readonly string[], outlets: readonly string[]): string | null {
  const named = parts.find((part) => isOutlet(part, outlets) && !isCity(part))
  if (named !== undefined) return named
  const [first, second] = parts
  if (first === undefined || second === undefined || parts.length > 2) return null
  const either = isCity(second) && !isCity(first) ? first : second
  return CAPITALS.test(either) && !isCity(either) ? either : null
}

const isOutlet = (part: string, outlets: readonly string[]): boolean =>
  DOMAIN.test(part) ||
  CAMEL.test(part) ||
  outlets.some((outlet) => sameName(part, outlet)) ||
  part.split(' ').some((word) => outletWords.has(word.toLowerCase()))
