import type { QuantityMention } from '../../model/quantity.ts'
import type { Token } from '../../model/reading.ts'
import { hedgeBefore } from './hedges.ts'
import { digitsOf } from './read-number.ts'
import { mentionOf, type QuantityRule } from './rule.ts'

const QUAKE = /^(?:gempa|gempanya|gempabumi|lindu)$/u

/** Tokens before «berkekuatan» among which the quake is named: «gempa kedua di darat itu berkekuatan 6,5». */
const NAMED = 6

/** Whether a bare number is a strength: «gempa berkekuatan 6,9», «magnitudo lebih dari 5», «bermagnitudo 5,4 dan 6,5». */
function isStrength(tokens: readonly Token[], at: number, first: number, last: QuantityMention | undefined): boolean {
  const word = hedgeBefore(tokens, at, first).first - 1
  const norm = word < first ? '' : (tokens[word]?.norm ?? '')
  if (norm === 'magnitudo' || norm === 'bermagnitudo') return true
  if (!/[.,]/u.test(tokens[at]?.norm ?? '')) return false
  if (norm === 'dan' || norm === ',') return last?.rule === 'magnitude' && last.end === tokens[word - 1]?.end
  if (norm !== 'berkekuatan' && norm !== 'kekuatan') return false
  return tokens.slice(Math.max(first, word - NAMED), word).some(({ norm: before }) => QUAKE.test(before))
}

/** The strength of an earthquake: `magnitudo 5,6`, `M 5,6`, `M5,6`, `5,6 SR`, `gempa berkekuatan 5,6`. */
export const magnitude: QuantityRule = {
  id: 'magnitude',
  read(desk, at, first, last, earlier) {
    const { tokens } = desk
    const norm = tokens[at]?.norm ?? ''
    const read = (text: string, start: number, end: number) => {
      const value = digitsOf(text)
      if (value === null || value > 10) return null
      const hedge = hedgeBefore(tokens, start, first)
      return {
        mentions: [
          mentionOf(desk, {
            rule: 'magnitude',
            first: hedge.first,
            last: end,
            value,
            unit: 'magnitudo',
            about: 'kekuatan gempa',
            mod: hedge.mod,
          }),
        ],
        next: end,
      }
    }
    if (/^(?:magnitudo|magnitude|mag|bermagnitudo|m)$/u.test(norm)) {
      const start =
        tokens[at + 1]?.norm === '(' || tokens[at + 1]?.norm === '=' || tokens[at + 1]?.norm === ':' ? at + 2 : at + 1
      const number = tokens[start]
      if (!number || start >= last || !/^\d{1,2}(?:[.,]\d+)?$/u.test(number.norm)) return null
      if (norm === 'm' && (tokens[at]?.casing !== 'upper' || !/[.,]/u.test(number.norm))) return null
      return read(number.norm, norm.startsWith('b') ? start : at, start + 1)
    }
    // «M5,6» falls into three tokens.
    if (
      /^m\d$/u.test(norm) &&
      tokens[at]?.casing !== 'lower' &&
      /^[.,]$/u.test(tokens[at + 1]?.norm ?? '') &&
      /^\d{1,2}$/u.test(tokens[at + 2]?.norm ?? '') &&
      tokens[at + 2]?.start === (tokens[at]?.end ?? 0) + 1
    )
      return read(`${norm.slice(1)},${tokens[at + 2]?.norm}`, at, at + 3)
    if (/^m\d[.,]\d+$/u.test(norm)) return read(norm.slice(1), at, at + 1)
    const unit = tokens[at + 1]?.norm
    if (
      /^\d{1,2}(?:[.,]\d+)?$/u.test(norm) &&
      (unit === 'sr' || (unit === 'skala' && tokens[at + 2]?.norm === 'richter'))
    )
      return read(norm, at, unit === 'sr' ? at + 2 : at + 3)
    if (/^\d{1,2}(?:[.,]\d)?$/u.test(norm) && isStrength(tokens, at, first, earlier.at(-1)))
      return read(norm, at, at + 1)
    return null
  },
  examples: [
    { text: 'Gempa bermagnitudo 6,2 mengguncang pesisir.', finds: '6.2 magnitudo' },
    { text: 'Gempa M 4,8 terasa hingga Padang.', finds: '4.8 magnitudo' },
    { text: 'Gempa bermagnitudo 5,3 dan 6,1 terjadi sehari.', finds: '5.3 magnitudo; 6.1 magnitudo' },
    { text: 'Gempa bermagnitudo lebih dari 5 terjadi berulang kali.', finds: '>=5 magnitudo' },
    { text: 'Gempa di laut itu berkekuatan 6,7 dan berpusat di selatan.', finds: '6.7 magnitudo' },
    { text: 'Uang Rp5 M itu raib.', finds: null },
    { text: 'Mesin berkekuatan 2,4 itu dijual.', finds: null },
  ],
}
