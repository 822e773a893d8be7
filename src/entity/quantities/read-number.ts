import { numberOf, numberWords, scaleWords, vagueCounts } from '../../lexicon/numbers.ts'
import type { Token } from '../../model/reading.ts'

/** A number read from tokens: `1,2 triliun`, `dua puluh tiga`, `puluhan ribu`, `700-an`. */
export interface NumberRead {
  readonly value: number
  /** The token after it. */
  readonly next: number
  /** `belasan` and the like give only a floor, `700-an` a rough size. */
  readonly vague: 'floor' | 'rough' | null
  readonly digits: boolean
}

const FRACTION_WORDS: ReadonlyMap<string, number> = new Map([
  ['separo', 0.5],
  ['separuh', 0.5],
  ['sepertiga', 1 / 3],
  ['seperlima', 0.2],
])

/** `pertiga` in `dua pertiga`. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['perempat', 4],
  ['perlima', 5],
  ['pertiga', 3],
])

const SCALE_SIGNS: ReadonlyMap<string, number> = new Map([
  ['jt', 1_000_000],
  ['juta', 1_000_000],
  ['m', 1_000_000_000],
  ['miliar', 1_000_000_000],
  ['milyar', 1_000_000_000],
  ['rb', 1000],
  ['ribu', 1000],
  ['t', 1_000_000_000_000],
  ['triliun', 1_000_000_000_000],
  ['trilyun', 1_000_000_000_000],
])

const LONE_SIGNS: ReadonlySet<string> = new Set(['jt', 'm', 'rb', 't'])

/** `1.250,5` → 1250.5; `5,6` → 5.6; `5.6` → 5.6; null for what is no number: `07.55.10`, `1.2.3`. */
export function digitsOf(text: string): number | null {
  if (/^\d+$/u.test(text)) return Number(text)
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  if (/^\d{1,3}(?:,\d{3}){2,}$/u.test(text)) return Number(text.replaceAll(',', ''))
  if (/^\d+[.,]\d+$/u.test(text)) return Number(text.replace(',', '.'))
  return null
}

const times = (value: number, scale: number): number => Number((value * scale).toPrecision(12))

/** The number that begins at a token, or null. `money`: a scale may be one letter, `Rp5 M`. */
export function readNumber(tokens: readonly Token[], at: number, last: number, money = false): NumberRead | null {
  const token = tokens[at]
  if (!token || at >= last) return null
  const { norm } = token
  if (/^\d/u.test(norm)) return readDigits(tokens, at, last, money)
  const floor = vagueCounts.get(norm)
  if (floor !== undefined) {
    const scale = scaleWords.get(tokens[at + 1]?.norm ?? '')
    const puluh = scale === undefined ? null : readScales(tokens, at + 1, last)
    return { value: times(floor, puluh?.scale ?? 1), next: puluh?.next ?? at + 1, vague: 'floor', digits: false }
  }
  const fraction = FRACTION_WORDS.get(norm)
  if (fraction !== undefined) return { value: fraction, next: at + 1, vague: null, digits: false }
  if (!numberWords.has(norm)) return null
  let end = at
  while (end < last && isNumberWord(tokens[end]?.norm ?? '')) end += 1
  const part = PARTS.get(tokens[end]?.norm ?? '')
  const value = numberOf(tokens.slice(at, end).map((word) => word.norm))
  if (value === null) return null
  if (part !== undefined) return { value: value / part, next: end + 1, vague: null, digits: false }
  return { value, next: end, vague: null, digits: false }
}

const isNumberWord = (norm: string): boolean => numberWords.has(norm) || scaleWords.has(norm) || norm === 'belas'

function readScales(
  tokens: readonly Token[],
  at: number,
  last: number,
): { readonly scale: number; readonly next: number } {
  let scale = 1
  let next = at
  while (next < last && scaleWords.has(tokens[next]?.norm ?? '')) {
    scale *= scaleWords.get(tokens[next]?.norm ?? '') ?? 1
    next += 1
  }
  return { scale, next }
}

function readDigits(tokens: readonly Token[], at: number, last: number, money: boolean): NumberRead | null {
  const norm = tokens[at]?.norm ?? ''
  const rough = /^(\d[\d.]*)-?an$/u.exec(norm)
  const value = digitsOf(rough?.[1] ?? norm)
  if (value === null) return null
  const next = tokens[at + 1]
  const scale = at + 1 < last && next ? SCALE_SIGNS.get(next.norm) : undefined
  if (scale !== undefined && next && (money || !LONE_SIGNS.has(next.norm))) {
    const more = readScales(tokens, at + 1, last)
    if (more.next > at + 1)
      return { value: times(value, more.scale), next: more.next, vague: rough ? 'rough' : null, digits: true }
    return { value: times(value, scale), next: at + 2, vague: rough ? 'rough' : null, digits: true }
  }
  return { value, next: at + 1, vague: rough ? 'rough' : null, digits: true }
}
