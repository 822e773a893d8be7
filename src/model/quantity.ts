import type { Span } from './span.ts'

export type Mod = 'exact' | 'about' | 'atleast' | 'atmost'

/** A number of something: `lebih dari lima jam`, `Rp1,2 triliun`, `268 orang`, `magnitudo 5,6`, `2-1`. */
export interface Quantity {
  /** The full value: 11 miliar dolar is 11000000000. */
  readonly value: number
  /** The other end of a range or the other side of a score; null otherwise. */
  readonly to: number | null
  /** `rupiah`, `dolar AS`, `persen`, `jam`, `orang`, `magnitudo`, `gol`, else the counted noun. */
  readonly unit: string
  /** What the text counts, in its own words: `korban meninggal`, `kontainer berisi amunisi`. May be empty. */
  readonly about: string
  readonly mod: Mod
}

/** A stretch of text that states a quantity. */
export interface QuantityMention extends Span, Quantity {
  readonly rule: string
}

/** The least and the most that the quantity admits; `about` allows a tenth either way. */
export function bounds({ value, to, mod }: Quantity): readonly [number, number] {
  const low = to === null ? value : Math.min(value, to)
  const high = to === null ? value : Math.max(value, to)
  switch (mod) {
    case 'exact':
      return [low, high]
    case 'about':
      return [low - Math.abs(low) * 0.1, high + Math.abs(high) * 0.1]
    case 'atleast':
      return [low, Number.POSITIVE_INFINITY]
    case 'atmost':
      return [Number.NEGATIVE_INFINITY, high]
  }
}
