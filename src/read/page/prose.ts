import type { Line } from '../line.ts'
import { isBlock, type Mark } from '../mark.ts'

const FULL_STOP = /(?:[.…]["”’')\]]*|["”])(?:\s{0,2}\*{0,3}\s?(?:[([][^()[\]]{1,40}[)\]])?)?\*{0,3}$/u
const TWO_SENTENCES = /[a-zß-ÿ]{3}\.["”]?\s+["“]?[A-ZÀ-Þ]/u

/** Whether a line reads like a sentence of the article: long, and closed by a full stop, or very long. */
export const readsLikeProse = ({ text, words, ends }: Line): boolean =>
  (words >= 7 && FULL_STOP.test(text)) ||
  (words >= 10 && TWO_SENTENCES.test(text)) ||
  (words >= 18 && ends) ||
  words >= 26

export const isProse = ({ line, role }: Mark): boolean =>
  (role === null || role === 'paragraph') && readsLikeProse(line)

/** Whether a line looks like the headline of some article: three words or more, no full stop. */
export const readsLikeHeadline = ({ text, words }: Line): boolean => words >= 3 && words <= 24 && !FULL_STOP.test(text)

/** The share of longer words that are capitalised: near 1 in a headline, low in prose. */
export function titleCase(text: string): number {
  const long = text.split(/[\s/-]+/u).filter((word) => word.replace(/[^A-Za-zÀ-ɏ]/gu, '').length > 3)
  return long.length === 0 ? 0 : long.filter((word) => /^[^A-Za-zÀ-ɏ]*[A-ZÀ-Þ]/u.test(word)).length / long.length
}

const BULLET = /^(?:[-–—*•·▪●○■►▶>»+]|\(?\d{1,2}[.)]|[a-z][.)])\s+/u

/** The mark of a list item, with the space after it; null for a line without one. */
export const bulletOf = (text: string): string | null => BULLET.exec(text.slice(0, 8))?.[0] ?? null

export const isKept = (mark: Mark): boolean => mark.role === null || isBlock(mark.role)
