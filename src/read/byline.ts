import { labels, writerLabels } from '../lexicon/furniture-phrases.ts'
import type { Mark } from './mark.ts'

const OPENING = /^(?:oleh|by|laporan(?: wartawan| reporter| jurnalis)?)\s+/iu
// «Jumat, 12 Januari 2018 22:15 Reporter : Nur Aditya»
const BEHIND_DATE = /\d\s+(?:[Rr]eporter|[Pp]enulis|[Pp]ewarta|[Oo]leh)\s*:\s*(?<name>[A-ZÀ-Þ].+)$/u
// «Sari Wulandari , Jurnalis-Jum'at, 31 Oktober 2025 |11:00 WIB»
const BEFORE_DATE =
  /^(?<name>[A-ZÀ-Þ][A-Za-zÀ-ɏ. ]{2,40}?)\s?,\s?(?:[Jj]urnalis|[Rr]eporter|[Ww]artawan|[Kk]ontributor)\s?[-–—|]/u
const LABELLED = /^[\s(]*(?<label>[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ &/]{1,24}?)\s*:\s*(?<name>.+)$/u

/** Who wrote the article, as its byline says: `Penulis: Sari W. | Editor: Anton` → `Sari W.`. Editors are no authors. */
export function readAuthor(marks: readonly Mark[]): string | null {
  for (const [index, { line, role }] of marks.entries()) {
    if (role !== 'byline' && role !== 'date') continue
    const dated = role === 'date' ? (BEHIND_DATE.exec(line.text) ?? BEFORE_DATE.exec(line.text)) : null
    if (dated) return tidy(dated.groups?.['name'] ?? '')
    for (const piece of line.text.split(/\s*[|•·]\s*/u)) {
      const name = nameIn(piece)
      if (name) return name
    }
    // «Danu Pratama» above «Penulis»
    if (role === 'byline' && /^(?:penulis|reporter)$/u.test(marks[index + 1]?.line.norm ?? '')) return line.text
  }
  const alone = marks.find(({ line, role }) => role === 'byline' && !line.text.includes(':') && !labels.has(line.norm))
  return alone ? (tidy(alone.line.text.replace(OPENING, '').split(/\s+[|•·–—-]\s+/u, 1)[0] ?? '') ?? null) : null
}

function nameIn(piece: string): string | null {
  const { label = '', name = '' } = LABELLED.exec(piece)?.groups ?? {}
  if (label !== '')
    return label
      .toLowerCase()
      .split(/\s*(?:&|\/|\bdan\b)\s*/u)
      .some((word) => writerLabels.has(word))
      ? tidy(name)
      : null
  return OPENING.test(piece) ? tidy(piece.replace(OPENING, '')) : null
}

/** The name without the label that may follow it, the place and the date: `Hana Z. dari Makassar` → `Hana Z.` */
function tidy(name: string): string | null {
  const bare = name
    .replace(/^[\s:]+|\s*[,;|].*$/gu, '')
    .replace(/\s+(?:editor|penyunting|foto|dari|diperbarui|diterbitkan|update)\b.*$/iu, '')
    .replace(/\s*\([^()]*\)?$/u, '')
    .replace(/\s+[A-Za-zÀ-ɏ\d]+\.(?:com|co|id|co\.id|net)$/iu, '')
    .trim()
  return bare === '' || bare.length > 60 ? null : bare
}
