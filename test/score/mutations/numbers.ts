import { numberWords } from '../../../src/lexicon/numbers.ts'

/** A number written in digits, the Indonesian way: `2.718`, `62,5`. */
export const DIGITS = /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/u

/** Its value: `2.718` is 2718, `62,5` is 62.5. */
export const readDigits = (digits: string): number => Number(digits.replaceAll('.', '').replace(',', '.'))

/** Dots between the thousands: 12000 is `12.000`. */
export const dotted = (value: number | string): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, '.')

/** `dua` … `sembilan`, and their values. */
export const smallWords: ReadonlyMap<string, number> = new Map(
  [...numberWords].filter(([, value]) => Number.isInteger(value) && value > 1 && value < 10),
)
