import { dateLabels, labels, pageNotices } from '../lexicon/furniture-phrases.ts'
import { findStamps, type Stamp } from './stamp.ts'

/** A line of a page's head or foot that holds a date and nothing but what goes with it. */
export interface MetaLine {
  readonly stamp: Stamp
  /** `Diperbarui …`: the page was changed then, not published. */
  readonly updated: boolean
  /** The day of the change beside that of the publication: `Terbit 4/3/2024, diperbarui 5/3/2024`. */
  readonly change: Stamp | null
  /** What stands before and after the date, in lower case: `kompas.com`, `reporter: galih s.` */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

const UPDATED = /\b(?:diperbarui|pembaruan|update|updated|diperbaharui|perbarui)\b/u
const SEPARATOR = /[|•·–—›»;]|\s-+\s|\s\/\s|^\s*-+|-+\s*$|,(?=\s*$)|^\s*,|\s{2,}/u
const PERSON_END = /(?:^|[\s.])[A-Za-zÀ-ɏ]{1,2}\.$/u

/** Whether a piece beside the date is a name, a label or a small remark, not prose. */
function isMetaPart(part: string): boolean {
  const label = part.slice(0, part.indexOf(':')).trim()
  if (labels.has(label)) return part.length <= 80
  if (UPDATED.test(part) || pageNotices.some((notice) => part.includes(notice))) return true
  if (isGlue(part)) return true
  return part.split(' ').length <= 5 && !/[?!:]$/u.test(part) && (!part.endsWith('.') || PERSON_END.test(part))
}

/** Whether a word only says what the date is of: `edisi`, `tayang`, `diperbarui`. */
export const isDateLabel = (words: string): boolean => dateLabels.has(words) || UPDATED.test(words)

/** Whether words that touch the date without a separator are its label: `edisi senin, 2 januari 2023`. */
const isGlue = (words: string): boolean => {
  const bare = words.replace(/[:.,]+$/u, '').trim()
  return bare === '' || isDateLabel(bare) || /^[\w-]+(?:\.\w{2,5}){1,2}$/u.test(bare)
}

const partsOf = (text: string): readonly string[] =>
  text
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Reads `Kompas.com - 04/11/2022, 16:31 WIB`; null for prose that holds a date. */
export function readMetaLine(norm: string): MetaLine | null {
  if (norm.length > 160) return null
  const stamps = findStamps(norm)
  const isChange = ({ start }: Stamp): boolean => UPDATED.test(norm.slice(Math.max(0, start - 24), start))
  const stamp = stamps.find((one) => !isChange(one)) ?? stamps[0]
  if (!stamp) return null
  const [left, right] = [norm.slice(0, stamp.start), norm.slice(stamp.end)]
  const before = partsOf(left)
  // «Minggu, 29 September 2024. Semua jam dalam WITA. Segarkan halaman ini.»
  const remark = /^\.\s/u.test(right) && pageNotices.some((notice) => right.includes(notice))
  const after = remark ? [] : partsOf(right.replace(/^[.)]\s*/u, ' '))
  // «… di Tanjungsari, Rabu (6/3/2024). (Foto: Dede)» is a caption.
  if (/^\.\s*\S/u.test(right) && !remark) return null
  if (/,\s*$/u.test(left) && (before.at(-1) ?? '').split(' ').length > 2) return null
  if (![...before, ...after].every(isMetaPart)) return null
  if (!touches(left, before.at(-1), true) || (!remark && !touches(right, after[0], false))) return null
  const change = stamps.find((one) => one !== stamp && isChange(one)) ?? null
  return { stamp, updated: UPDATED.test(left), change, before, after }
}

/** Whether the piece next to the date is set off from it, or is its label. */
function touches(side: string, part: string | undefined, left: boolean): boolean {
  if (part === undefined) return true
  const edge = left ? side.trimEnd().endsWith(part) && /[^\s]\s?$/u.test(side) : side.trimStart().startsWith(part)
  return !edge || isGlue(part) || labels.has(part.slice(0, part.indexOf(':')).trim())
}
