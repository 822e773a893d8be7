import { currencySigns, currencyWords } from '../../lexicon/currencies.ts'
import type { Mod } from '../../model/quantity.ts'
import type { Desk } from '../desk.ts'
import { phraseAfter, phraseBefore } from './about.ts'
import { hedgeBefore, isMore } from './hedges.ts'
import { readNumber } from './read-number.ts'
import { mentionOf, type QuantityRule } from './rule.ts'

/** The currency named after an amount: `dolar AS`, `ringgit`. */
export function currencyAfter(
  desk: Desk,
  at: number,
  last: number,
): { readonly unit: string; readonly next: number } | null {
  let key = ''
  let found: { unit: string; next: number } | null = null
  for (let end = at; end < Math.min(last, at + 3); end += 1) {
    const norm = (desk.tokens[end]?.norm ?? '').replace(/^a\.s\.?$/u, 'as')
    key = end === at ? norm : `${key} ${norm}`
    const unit = currencyWords.get(key)
    if (unit !== undefined) found = { unit, next: end + 1 }
  }
  return found
}

const loosened = (mod: Mod, more: boolean, rough: boolean): Mod =>
  more ? 'atleast' : mod === 'exact' && rough ? 'about' : mod

/** Money with its sign before it, `Rp1,2 triliun`, `US$ 840 juta`; a range gives both ends. */
export const money: QuantityRule = {
  id: 'money',
  read(desk, at, first, last) {
    const { tokens } = desk
    const sign = currencySigns.get(tokens[at]?.norm ?? '') ?? signOf(desk, at)
    if (sign === null) return null
    const dollar = tokens[at]?.norm === 'us' || tokens[at]?.norm === 'as' ? at + 2 : at + 1
    const start = tokens[dollar]?.norm === '.' ? dollar + 1 : dollar
    const read = readNumber(tokens, start, last, true)
    if (!read?.digits) return null
    const hedge = hedgeBefore(tokens, at, first)
    let { next, value } = read
    let to: number | null = null
    const link = tokens[next]?.norm ?? ''
    if (link === '-' || link === '–' || link === 'hingga' || link === 'sampai') {
      const after = currencySigns.has(tokens[next + 1]?.norm ?? '') ? next + 2 : next + 1
      const end = link === '-' || link === '–' || after === next + 2 ? readNumber(tokens, after, last, true) : null
      if (end?.digits) {
        to = end.value
        // «Rp2-3 miliar»: the scale stands once.
        if (value < 1000 && end.value >= 1000 && after === next + 1) value *= scaleOf(end.value)
        next = end.next
      }
    }
    const more = isMore(tokens, next, last)
    const mod = loosened(hedge.mod, more, read.vague === 'rough')
    const about = phraseBefore(desk, hedge.first, first) || phraseAfter(desk, next, last).text
    return {
      mentions: [
        mentionOf(desk, {
          rule: 'money',
          first: hedge.first,
          last: more ? next + 1 : next,
          value,
          to,
          unit: sign,
          about,
          mod,
        }),
      ],
      next,
    }
  },
  examples: [
    { text: 'Harga cabai naik menjadi Rp85.000 per kilogram.', finds: '85000 rupiah' },
    { text: 'Kontrak itu bernilai lebih dari US$1,5 miliar.', finds: '>=1500000000 dolar AS' },
    { text: 'Tarif parkir Rp2.000-Rp5.000 berlaku besok.', finds: '2000..5000 rupiah' },
    { text: 'Kurs rupiah melemah.', finds: null },
  ],
}

const scaleOf = (value: number): number => (value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1000)

/** `US $`, `AS$`: the sign in two tokens. */
const signOf = (desk: Desk, at: number): string | null =>
  /^(?:us|as)$/u.test(desk.tokens[at]?.norm ?? '') && desk.tokens[at + 1]?.norm === '$' ? 'dolar AS' : null
