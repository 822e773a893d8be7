import { creditWords, photoHouses } from '../lexicon/furniture-phrases.ts'
import { wireAgencies } from '../lexicon/wire-agencies.ts'
import type { Span } from '../model/span.ts'

const LABEL =
  /^\(?(?:foto[- ]foto|foto ilustrasi|ilustrasi foto|keterangan foto|keterangan gambar|foto|gambar|grafik|grafis|infografi[ks]|ilustrasi|photo|caption|kredit)(?:\)\s+|\s?:\s+)|^(?:arsip(?: foto)?|ilustrasi(?: foto)?|dokumentasi|file photo)\s+[-–—:]\s+|^ilustrasi\.\s+/iu
const WHOLE = /^[([](?<inner>[^()[\]]+)[)\]]\.?$/u
const BRACKETS = /\s{0,3}[([](?<inner>[^()[\]]{2,80})[)\]]\.?$/u
// «… Jalan Braga, Bandung. ANTARA FOTO/Sari», «… di Cawang. Warta Kita/Bagus», «… di Ambon. ©2017 WartaKita.com»
const BARE: readonly RegExp[] = [
  /\s(?<credit>(?:ANTARA(?:NEWS)? ?FOTO|ANTARA|REUTERS|AFP(?: PHOTO)?|AP(?: Photo)?|KOMPAS\.com)\s?\/\s?[^.]{2,60})$/u,
  /[.?!]["”’']?\s(?<credit>[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d.]+(?: [A-Za-zÀ-ɏ.]+){0,4}\s?\/\s?[A-Za-zÀ-ɏ\d. ]{2,40}(?:\/[A-Za-zÀ-ɏ. ]{2,30})?)$/u,
  /[.?!]["”’']?\s(?<credit>(?:Dok|Foto|FOTO|Photo|Sumber)\s?[.:]\s?(?:[Dd]ok\.? )?\S[^.?!]{1,40}(?:\.com)?)$/u,
  /\s(?<credit>©\s?\d{4}[^?!]{0,30})$/u,
  // «… di satu sisi.-DEDE/RADARKITA -», «… ternyata ini alasannya. foto: sari w./kabarkita.co --»
  /[.?!]["”’']?\s?(?<credit>-\s?(?:[Ff]oto ?: ?)?[^-.?!]{2,40}(?:\/[^-?!]{2,40})?-+)$/u,
  /[.?!]["”’']?\s(?<credit>[Ff]oto ?: ?[^?!]{2,50}-{1,2})$/u,
  // «Warga membersihkan lumpur. /Dok. BPBD/», «… di Jalan Braga. /Warta Kita/Bagus Maulana/»
  /\s(?<credit>\/(?:[^/?!]{2,40}\/){1,2})$/u,
]
/** A sign or a word that each of these has. */
const CREDITED = /[/©]|-$|Dok|Sumber|[Ff]oto|FOTO|Photo/u
const LEADING =
  /^(?<house>[A-ZÀ-Þ][A-ZÀ-Þ.]{1,14})(?:[ /,-]+(?:via|for|[A-ZÀ-Þ&.\d]{2,}|[Ff]oto|[Pp]hoto|[Ii]mages))*[:\s]+(?=[A-ZÀ-Þ][a-zß-ÿ])/u
// «… (Warta Kita/Bagus)... Selengkapnya», «… (Sari/detikcom) |»: a caption folded up, a caption on a button
const MORE = /\s{0,3}(?:\.{3}|…)?\s?(?:Selengkapnya|Read more)$|\s{0,3}\|$/u
const MOST_WORDS = 80
const TAIL = 120

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length
/** Of three letters or fewer only capitals: «(AFP)» is a house, «(aa)» are somebody's initials. */
const isHouse = (name: string): boolean =>
  (photoHouses.has(name.toLowerCase()) || wireAgencies.has(name.toLowerCase())) &&
  (name.length > 3 || name === name.toUpperCase())

/** Whether what stands in brackets says whose picture it is: `Foto: Pool`, `AFP/Getty`, `Dok. BPBD`, `Istimewa`. */
export function isCredit(inner: string): boolean {
  const norm = inner.trim().toLowerCase()
  const first = norm.split(/[\s:]/u, 1)[0] ?? ''
  if (creditWords.has(first) && (first === norm || /^[^\s:]+:|^(?:dok|foto|ist)/u.test(norm))) return true
  if (isHouse(inner.trim()) || / via /u.test(norm)) return true
  const [house = '', person = ''] = inner.split('/', 2).map((part) => part.trim())
  if (person === '' || /\d/.test(person) || /^\d/.test(house) || wordsIn(inner) > 7) return false
  // «(Dede Kurnia/wartakita)»
  if (/^[A-ZÀ-Þ][A-Za-zÀ-ɏ]+ [A-ZÀ-Þ]/u.test(house) && person.length >= 5) return true
  // «(SigapKita/Dimas R.)» is a credit, «(sk/dr)» and «(Antara/dr)» are the desk's initials.
  if (/^[A-ZÀ-Þ](?:[a-zß-ÿ]|[A-ZÀ-Þ]{4})/u.test(person)) return true
  return isHouse(person) || house.toLowerCase().endsWith('foto')
}

/**
 * The span of the caption inside a line, its credit cut off: empty when the line is a credit only, null when the line
 * is no caption at all.
 */
export function readCaption(whole: string): Span | null {
  const text = whole.replace(MORE, '')
  const label = LABEL.exec(text)
  const bracketed = label ? null : WHOLE.exec(text)
  if (bracketed) return isCredit(bracketed.groups?.['inner'] ?? '') ? { start: text.length, end: text.length } : null
  const start = label?.[0].length ?? leadingCredit(text)
  const inBrackets = label && text.startsWith('(') && text.endsWith(')')
  const rest = text.slice(start, inBrackets ? -1 : text.length)
  const credit = trailingCredit(rest)
  if (start === 0 && credit === null) {
    return /^Ilustrasi\s/u.test(text) && wordsIn(text) <= 12 ? { start, end: text.length } : null
  }
  const caption = rest.slice(0, credit ?? rest.length).trimEnd()
  const words = wordsIn(caption)
  if (words > MOST_WORDS) return null
  // «Foto-foto: Koleksi Museum Bahari» is a credit, «Foto: Posko pengungsi di Candi.» a caption.
  const least = start === 0 ? 1 : credit === null && !/[.!?]$/u.test(caption) ? 5 : 3
  return words >= least ? { start, end: start + caption.length } : { start: text.length, end: text.length }
}

/** The length of a credit before a caption: `GETTY IMAGES via AFP Petugas …`. */
function leadingCredit(text: string): number {
  const leading = LEADING.exec(text.slice(0, TAIL))
  const house = leading?.groups?.['house'] ?? ''
  return leading && (isHouse(house) || /^getty$/iu.test(house)) && wordsIn(leading[0]) >= 2 ? leading[0].length : 0
}

/** Where a credit at the end of a caption begins; null when there is none. */
function trailingCredit(text: string): number | null {
  const from = Math.max(0, text.length - TAIL)
  const tail = text.slice(from)
  const brackets = BRACKETS.exec(tail)
  if (brackets) return isCredit(brackets.groups?.['inner'] ?? '') ? from + brackets.index : null
  if (!CREDITED.test(tail)) return null
  const credit = BARE.map((shape) => shape.exec(tail)?.groups?.['credit']).find((found) => found !== undefined)
  return credit === undefined ? null : text.length - credit.length
}
