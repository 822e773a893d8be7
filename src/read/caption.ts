import { creditWords, photoHouses } from '../lexicon/furniture-phrases.ts'
import { wireAgencies } from '../lexicon/wire-agencies.ts'
import type { Span } from '../model/span.ts'

const LABEL =
  /^\(?(?<label>foto[- ]foto|foto ilustrasi|foto|ilustrasi foto|gambar|grafik|grafis|infografi[ks]|ilustrasi|photo|keterangan foto|keterangan gambar|caption|kredit)(?:\)\s+|\s?:\s+)/iu
const ARCHIVE =
  /^(?:arsip(?: foto)?|ilustrasi(?: foto)?|dokumentasi|file photo)\s+[-–—:]\s+|^\(?arsip\)?\s+(?=\p{Lu})/iu
const BRACKETS = /\s*[([](?<inner>[^()[\]]{2,80})[)\]]\.?$/u
const BARE_CREDIT =
  /(?:^|[.?!]["”’']?\s+|\s)(?<credit>(?:ANTARA(?:NEWS)? ?FOTO|ANTARA|REUTERS|AFP(?: PHOTO)?|AP(?: Photo)?|Dok\.?|KOMPAS\.com)\s?\/\s?[^.]{2,60})$/u
const SLASHED = /[.?!]["”’']?\s+(?<credit>\p{Lu}[\p{L}. ]{2,30}\/\p{Lu}[\p{L}. ]{1,30})$/u
const LEADING =
  /^(?<house>\p{Lu}[\p{Lu}.]{1,14})(?:[ /,-]+(?:via|for|VIA|[\p{Lu}&.\d]{2,}|(?:[Ff]oto|[Pp]hoto|[Ii]mages)))*(?:[:\s]+)(?=\p{Lu}\p{Ll})/u
const MOST_WORDS = 80

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length
const isHouse = (name: string): boolean => photoHouses.has(name) || wireAgencies.has(name)

/** Whether what stands in brackets says whose picture it is: `Foto: Pool`, `AFP/Getty`, `Dok. BPBD`, `Istimewa`. */
export function isCredit(inner: string): boolean {
  const norm = inner.trim().toLowerCase()
  const first = norm.split(/[\s:]/u, 1)[0] ?? ''
  if (creditWords.has(first) && (first === norm || /^\S+?[.:]|^dok/u.test(norm) || wordsIn(norm) <= 5)) return true
  if (isHouse(norm) || / via /u.test(norm)) return true
  const [house = '', person = ''] = inner.split('/', 2).map((part) => part.trim())
  if (person === '' || /\d/.test(inner) || wordsIn(inner) > 7) return false
  // «(SigapKita/Dimas R.)» is a credit, «(sk/dr)» and «(Antara/dr)» are the desk's initials.
  return (
    /^\p{Lu}\p{Ll}/u.test(person) ||
    isHouse(person.toLowerCase()) ||
    /^\p{Lu}{5,}/u.test(person) ||
    house.toLowerCase().endsWith('foto')
  )
}

/**
 * The span of the caption inside a line, its credit cut off: empty when the line is a credit only, null when the line
 * is no caption at all.
 */
export function readCaption(text: string): Span | null {
  let [start, end] = [0, text.length]
  const label = LABEL.exec(text) ?? ARCHIVE.exec(text)
  const leading = label ? null : LEADING.exec(text)
  const house = leading?.groups?.['house']?.toLowerCase() ?? ''
  if (label) start = label[0].length
  else if (leading && (isHouse(house) || house === 'getty') && wordsIn(leading[0]) >= 2) start = leading[0].length
  if (text.startsWith('(') && text.endsWith(')') && label) end--
  const whole = label ? null : /^[([](?<inner>[^()[\]]+)[)\]]\.?$/u.exec(text)
  if (whole) return isCredit(whole.groups?.['inner'] ?? '') ? { start: end, end } : null
  const rest = text.slice(start, end)
  const credit = trailingCredit(rest)
  if (start === 0 && credit === null) return /^Ilustrasi\s/u.test(text) && wordsIn(text) <= 12 ? { start, end } : null
  if (credit !== null) end = start + credit
  const caption = text.slice(start, end)
  if (wordsIn(caption) > MOST_WORDS) return null
  const isProse = wordsIn(caption) >= (start > 0 && credit === null && !/[.!?]$/u.test(caption) ? 5 : 3)
  return isProse || (start === 0 && /\p{L}/u.test(caption))
    ? { start, end: start + caption.trimEnd().length }
    : { start: end, end }
}

/** Where a credit at the end of a caption begins; null when there is none. */
function trailingCredit(text: string): number | null {
  const brackets = BRACKETS.exec(text)
  if (brackets) return isCredit(brackets.groups?.['inner'] ?? '') ? brackets.index : null
  const bare = BARE_CREDIT.exec(text.slice(-120)) ?? SLASHED.exec(text.slice(-120))
  const credit = bare?.groups?.['credit']
  return credit === undefined ? null : text.length - credit.length
}
