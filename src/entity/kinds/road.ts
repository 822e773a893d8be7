import { type Desk, isCapital, isDayWord, normAt } from '../desk.ts'
import { type Lookable, lookUp } from './lookup.ts'

export const isRoad = (desk: Desk, at: number): boolean => /^(?:jalan|ruas|tol)$/u.test(normAt(desk, at))

/** Words of the name of one end of a road. */
const END_WORDS = 3

/** «jalan Ngawi-Maospati», «Tol Krian-Gresik»: a road is called after both its ends; `at` where none is. */
export function roadEnd(desk: Lookable, at: number, last: number): number {
  if (!isRoad(desk, at)) return at
  let dash = at + 1
  const isCity = (token: number): boolean => {
    const word = desk.tokens[token]
    return token < last && word !== undefined && isCapital(word) && !isDayWord(desk, token)
  }
  // «Pejagan-Pemalang» is one token where no table knows the first of them.
  const ends = desk.tokens[dash]
  if (isCity(dash) && ends && /^\p{Lu}\p{L}+[-–]\p{Lu}\p{L}+$/u.test(desk.text.slice(ends.start, ends.end)))
    return dash + 1
  while (dash <= at + END_WORDS && isCity(dash)) dash += 1
  const [before, line] = [desk.tokens[dash - 1], desk.tokens[dash]]
  const glued = dash > at + 1 && line?.start === before?.end && /^[-–]$/u.test(line?.norm ?? '')
  return glued && isCity(dash + 1) ? Math.max(lookUp(desk, dash + 1)?.last ?? 0, dash + 2) : at
}

/** The end of a road's kilometre behind the word for it: `97` of «Km 97», `97+200` of «Km 97+200»; `at` where none is told. */
export function kilometreEnd(desk: Desk, at: number): number {
  if (!/^(?:kilometer|km)$/u.test(normAt(desk, at - 1)) || desk.tokens[at]?.kind !== 'number') return at
  return normAt(desk, at + 1) === '+' && desk.tokens[at + 2]?.kind === 'number' ? at + 3 : at + 1
}
