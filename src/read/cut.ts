import type { Span } from '../model/span.ts'
import { readCaption } from './caption.ts'
import { CLOSING_CODE } from './furniture/closing-code.ts'
import type { Line } from './line.ts'
import type { Role } from './mark.ts'
import { bulletOf } from './page/prose.ts'

const INSERT =
  /[([]\s*(?:baca|simak|lihat|tonton) juga\b[^()[\]]{0,240}[)\]]|\[gambas:[^\]]{0,80}\]|\badvertisement(?:\s+scroll to (?:continue|resume)[A-Za-zÀ-ɏ ]{0,24}content)?|\bscroll to (?:continue|resume)(?: with)? content\b|\bscroll untuk (?:melanjutkan|membaca|lanjut)(?: membaca)?\b/giu
const TAIL = /(?<=[.?!"”)]\s{0,3})(?:baca|simak|lihat|tonton) (?:juga|selengkapnya)\s?:?\s.{3,240}$/iu
// «… karam. Baca juga: 29 Selamat dari Kapal KaramTim SAR menyisir …»: in the middle, up to where a space is missing
const INLINE =
  /(?<=[.?!"”)]\s{0,3})(?:[Bb]aca|[Ss]imak|[Ll]ihat|[Tt]onton) (?:[Jj]uga|[Ss]elengkapnya)\s?:[^\n]{3,240}?(?<=[a-zß-ÿ]{3})(?=["“]?[A-ZÀ-Þ][a-zß-ÿ]|["“]\d)/gu
// «… di Selat BaliNamun cuaca memburuk»
const GLUED =
  /(?<=[a-zß-ÿ]{3})(?=(?:Adapun|Dia|Ia|Karena|Kemudian|Ketika|Menurut|Meski|Meskipun|Namun|Pada|Saat|Sebelumnya|Selain|Selanjutnya|Sementara|Setelah)\s)/gu
const CLOSING = /(?<=[.?!…]["”’']?)\s{0,3}\*{0,3}\s?(?<code>[([][^()[\]]{1,40}[)\]])[.*]?$/u
const SHOUTING = /^(?:ADVERTISEMENT|SCROLL)/u

/** The desk's initials or the agency after the last sentence: `… dolar AS. (Antara/sw)` → `Antara/sw`. */
export function closingCode(text: string): { readonly code: string; readonly at: number } | null {
  // Most lines do not end in a bracket.
  if (!/[)\]]/.test(text.slice(-2))) return null
  const from = Math.max(0, text.length - 60)
  const match = CLOSING.exec(text.slice(from))
  const code = match?.groups?.['code']
  if (!match || code === undefined) return null
  return CLOSING_CODE.test(code) || /^[([]\*?[A-Za-zÀ-ɏ/., -]*[)\]]$/u.test(code)
    ? { code: code.slice(1, -1), at: from + match.index }
    : null
}

/** The runs of a line that belong to the article: without bullet, credit, inserted links and closing initials. */
export function keptRuns(line: Line, role: Role, opening: number): readonly Span[] {
  const { text, start } = line
  if (role === 'caption') {
    const caption = readCaption(text) ?? { start: 0, end: text.length }
    return [{ start: start + caption.start, end: start + caption.end }]
  }
  const from = opening > 0 ? opening : (bulletOf(text)?.length ?? 0)
  const code = role === 'paragraph' || role === 'item' ? closingCode(text) : null
  return runsBetween(text, from, code?.at ?? text.length).map((run) => ({
    start: start + run.start,
    end: start + run.end,
  }))
}

/** What is left of `text` between two offsets when links to other articles are taken out. */
function runsBetween(text: string, from: number, to: number): readonly Span[] {
  const holes: Span[] = []
  if (/juga|gambas|advert|scroll|selengkapnya/iu.test(text)) {
    for (const insert of text.matchAll(INSERT)) {
      if (/^[([]/u.test(insert[0]) || SHOUTING.test(insert[0]))
        holes.push({ start: insert.index, end: insert.index + insert[0].length })
    }
    const tail = TAIL.exec(text.slice(Math.max(0, text.length - 320)))
    if (tail && text.search(INLINE) < 0) holes.push({ start: text.length - tail[0].length, end: text.length })
  }
  if (/[a-zß-ÿ]["“]?[A-ZÀ-Þ\d]/u.test(text)) {
    for (const { index, 0: whole } of [...text.matchAll(INLINE), ...text.matchAll(GLUED)])
      holes.push({ start: index, end: index + whole.length })
    holes.sort((a, b) => a.start - b.start)
  }
  const runs: Span[] = []
  let at = from
  for (const hole of [...holes, { start: to, end: to }]) {
    const run = trimmed(text, at, Math.min(hole.start, to))
    if (run) runs.push(run)
    at = Math.max(at, hole.end)
  }
  return runs
}

function trimmed(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to]
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return /[A-Za-zÀ-ɏ\d]/u.test(text.slice(start, end)) ? { start, end } : null
}
