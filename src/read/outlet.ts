import { barWords, wholeLines } from '../lexicon/furniture-phrases.ts'
import { givenNames } from '../lexicon/given-names.ts'
import { newsDesks, outletWords } from '../lexicon/news-desks.ts'
import { wireAgencies } from '../lexicon/wire-agencies.ts'
import { crumbs } from './furniture/breadcrumb.ts'
import { outletRecord } from './known-outlet.ts'
import type { Mark } from './mark.ts'
import { isDateLabel, readMetaLine } from './meta-line.ts'
import { bestSpelling, nameKey, sameName } from './outlet-name.ts'

/** A name that some part of the page gives the outlet, and how much that part is to be trusted. */
export interface OutletHint {
  readonly name: string
  readonly weight: number
}

const RIGHTS =
  /(?:^|\s)(?:©|\(c\)|copyright|hak cipta)(?:\s*(?:©|\(c\)|\d{4}))*\s*(?:by |oleh |milik |- )?(?<name>[^.|©\d]{2,40})/iu
const PLATFORM = String.raw`(?!WhatsApp|Telegram|YouTube|Google|Facebook|Instagram|Twitter|TikTok|X\b)`
const NAME = String.raw`(?<name>[A-ZÀ-Þ][A-Za-zÀ-ɏ\d.]*(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ\d.]*){0,3})`
// «Ikuti saluran WhatsApp WARTA KITA», «Gabung WartaKita+», «konten menarik lainnya dari WartaKita.id»
const INVITES = new RegExp(
  String.raw`(?:[Gg]abung|WhatsApp|Channel|Telegram|YouTube|[Kk]anal|[Ss]aluran|[Aa]plikasi|[Rr]edaksi|Follow [Bb]erita|dari|[Ll]angganan|[Tt]im(?: [Rr]iset)?)\s+${PLATFORM}${NAME}\+?`,
  'gu',
)
const CAMEL = /[A-ZÀ-Þ][a-zß-ÿ]+(?:[A-ZÀ-Þ][a-zß-ÿ]+)+(?:\.[A-Za-zÀ-ɏ]{2,4})?/gu
const CREDIT = new RegExp(
  String.raw`(?:\. Foto/|Foto/|\(|\[|: |\. )(?:(?:Foto|Dok\.?|Infografi[ks])\s*[:.]?\s*)?${NAME}\s?/\s?[A-ZÀ-Þ]`,
  'gu',
)
const SITE = /(?<![A-Za-zÀ-ɏ\d./@-])[A-Za-zÀ-ɏ\d-]{3,30}\.(?:com|co\.id|id|co|net|news)(?![A-Za-zÀ-ɏ\d/])/giu
const SUFFIX = /\s[-–—|]\s(?<name>[^-–—|]{2,40})$/u
const DOMAIN = /^[A-Za-zÀ-ɏ\d-]+(?:\.[A-Za-zÀ-ɏ]{2,5}){1,2}$/u

const MOST_HINTS = 60

/** Every name on the page that may be the outlet's, from its furniture. */
export const outletHints = (marks: readonly Mark[]): readonly OutletHint[] => [...hintsOn(marks)].slice(0, MOST_HINTS)

function hintsOn(marks: readonly Mark[]): readonly OutletHint[] {
  return marks.flatMap(({ line: { text, norm }, role }, index): OutletHint[] => {
    switch (role) {
      case 'copyright':
        return hint(RIGHTS.exec(text)?.groups?.['name'], 4)
      case 'date':
        return fromDate(text, norm)
      case 'masthead':
        return fromMasthead(text, index)
      case 'invitation':
      case 'advert':
      case 'comments':
        return [
          ...[...text.matchAll(INVITES)].flatMap(({ groups }) => hint(groups?.['name'], 1)),
          ...[...text.matchAll(SITE)].flatMap(([name]) => hint(name, 1.5)),
        ]
      case 'byline':
        return [
          ...[...text.matchAll(INVITES)].flatMap(({ groups }) => hint(groups?.['name'], 1)),
          ...[...text.matchAll(CAMEL)].flatMap(([name]) => hint(name, 1)),
          ...hint(/\s(?<name>[A-Za-zÀ-ɏ\d]+\.(?:com|co|id|co\.id|net))$/iu.exec(text)?.groups?.['name'], 1.5),
          // «Oleh Redaksi Kronologi»: here a desk's name is the outlet's
          ...hint(/[Rr]edaksi (?<name>[A-ZÀ-Þ][A-Za-zÀ-ɏ ]{2,30})$/u.exec(text)?.groups?.['name'], 1, none),
        ]
      case 'caption':
      case 'credit':
        return [...text.matchAll(CREDIT)].flatMap(({ groups }) => hint(groups?.['name'], 0.5))
      case 'repeat':
        return hint(SUFFIX.exec(text)?.groups?.['name'], 3)
      case null:
        // «kumparanNEWS» above the headline: a name that we know
        return index < 8 && norm.length < 30 && outletRecord([text], null) ? hint(text, 1.5) : []
      default:
        return []
    }
  })
}

const noNames = new Set(['anda', 'anda di', 'channel', 'kami', 'kamu', 'kita', 'n/a', 'saluran'])
const none: ReadonlySet<string> = new Set()

/** A name that can be an outlet's: not a desk, not an agency, not a sentence. */
function hint(raw: string | undefined, weight: number, desks = newsDesks): OutletHint[] {
  const name = raw?.trim().replace(/^[-–—|,:\s]+|[-–—|,:+\s]+$/gu, '') ?? ''
  const norm = name.toLowerCase()
  const odd =
    name.length < 2 ||
    name.split(' ').length > 4 ||
    desks.has(norm) ||
    barWords.has(norm) ||
    (norm.includes(' ') && norm.split(' ').every((word) => newsDesks.has(word) || wholeLines.has(word))) ||
    isDateLabel(norm) ||
    noNames.has(norm) ||
    /^pt\.? |\d{4}-\d{2}-\d{2}/u.test(norm) ||
    wholeLines.has(norm) ||
    /^(?:beranda|dilindungi|home|all rights|undang|kami|ini)\b/u.test(norm)
  return odd || (weight < 1 && wireAgencies.has(norm)) ? [] : [{ name, weight }]
}

/** Whether a piece beside the date names who wrote, not where: `oleh sari`, `sari wulan, jurnalis`. */
const isWriter = (part: string): boolean =>
  part.includes(':') ||
  /\b(?:oleh|tim|redaksi|jurnalis|wartawan|kontributor|reporter|penulis|editor|laporan)\b/u.test(part) ||
  givenNames.has(part.split(' ', 1)[0] ?? '')

/** Two or three capitalised words that may be a person's as well: `Abdi Sirait`, not `KABAR KITA`, `Warta Kita`. */
const isPlainName = (name: string): boolean =>
  /^[A-ZÀ-Þ][a-zß-ÿ]+(?: [A-ZÀ-Þ][a-zß-ÿ.]+){1,2}$/u.test(name) &&
  !name.split(' ').some((word) => outletWords.has(word.toLowerCase()))

function fromDate(text: string, norm: string): OutletHint[] {
  const meta = readMetaLine(norm)
  if (!meta) return []
  const original = (part: string): string =>
    text.slice(Math.max(0, norm.indexOf(part)), Math.max(0, norm.indexOf(part)) + part.length)
  const named = meta.before.flatMap((part) =>
    isWriter(part) ? [] : hint(original(part), isPlainName(original(part)) ? 1.2 : 3),
  )
  const after = meta.after.flatMap((part) => (DOMAIN.test(part) ? hint(original(part), 2) : []))
  return [...named, ...after]
}

function fromMasthead(text: string, index: number): OutletHint[] {
  const parts = crumbs(text.replace(/^rubrik:?\s+|\s+live$/giu, ''))
  if (index > 3 || wholeLines.has((parts[0] ?? '').toLowerCase())) return []
  const named = parts.filter((part) => !newsDesks.has(part.toLowerCase()))
  const weight = (index === 0 ? 2 : 0.4) + (parts.length > 1 ? 0.5 : 0)
  return named.slice(0, 1).flatMap((part) => hint(part, weight))
}

/** The outlet by the weight of all hints for it, in its best spelling. */
export function chooseOutlet(hints: readonly OutletHint[], text: string): string | null {
  const groups: { names: string[]; weight: number }[] = []
  for (const { name, weight } of hints) {
    const group = groups.find(({ names }) => names.some((other) => sameName(other, name)))
    if (group) {
      group.names.push(name)
      group.weight += weight
    } else groups.push({ names: [name], weight })
  }
  const best = groups.reduce((top, next) => (next.weight > top.weight ? next : top), { names: [''], weight: 0.9 })
  const names = best.names.filter((name) => name !== '')
  return names.length === 0 ? null : bestSpelling([...names, ...mixedCase(text, names[0] ?? '')])
}

/** How the text writes a name that its masthead shouts: `KORAN TELAGA` … «Koran Telaga menerima tulisan warga». */
function mixedCase(text: string, name: string): readonly string[] {
  const lower = text.toLowerCase()
  const wanted = name.toLowerCase()
  if (lower.length !== text.length || nameKey(name).length < 3) return []
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    const found = text.slice(at, at + wanted.length)
    if (/^[A-ZÀ-Þ]/u.test(found) && found !== found.toUpperCase()) return [found]
  }
  return []
}
