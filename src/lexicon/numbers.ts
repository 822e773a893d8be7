/** Cardinal words up to eleven, and those written as one. Sorted. */
export const numberWords: ReadonlyMap<string, number> = new Map<string, number>([
  ['delapan', 8],
  ['dua', 2],
  ['empat', 4],
  ['enam', 6],
  ['lima', 5],
  ['nol', 0],
  ['satu', 1],
  ['sebelas', 11],
  ['sembilan', 9],
  ['semiliar', 1_000_000_000],
  ['semilyar', 1_000_000_000],
  ['sepuluh', 10],
  ['seratus', 100],
  ['seribu', 1000],
  ['setengah', 0.5],
  ['setriliun', 1_000_000_000_000],
  ['setrilyun', 1_000_000_000_000],
  ['seperempat', 0.25],
  ['sejuta', 1_000_000],
  ['tiga', 3],
  ['tujuh', 7],
])

/** What a number before them is multiplied by. `belas` adds ten instead. Sorted. */
export const scaleWords: ReadonlyMap<string, number> = new Map<string, number>([
  ['juta', 1_000_000],
  ['miliar', 1_000_000_000],
  ['milyar', 1_000_000_000],
  ['puluh', 10],
  ['ratus', 100],
  ['ribu', 1000],
  ['triliun', 1_000_000_000_000],
  ['trilyun', 1_000_000_000_000],
])

/** Counts that give only a floor: `belasan` is eleven or more. Sorted. */
export const vagueCounts: ReadonlyMap<string, number> = new Map<string, number>([
  ['belasan', 11],
  ['jutaan', 1_000_000],
  ['puluhan', 10],
  ['ratusan', 100],
  ['ribuan', 1000],
])

/** `pertama` … `kesepuluh`. The others are `ke-` and a number. */
export const ordinalWords: ReadonlyMap<string, number> = new Map<string, number>([
  ['pertama', 1],
  ['kedua', 2],
  ['ketiga', 3],
  ['keempat', 4],
  ['kelima', 5],
  ['keenam', 6],
  ['ketujuh', 7],
  ['kedelapan', 8],
  ['kesembilan', 9],
  ['kesepuluh', 10],
  ['kesebelas', 11],
  ['kedua belas', 12],
])

const ROMAN: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
  ['c', 100],
])

/** The value of a Roman numeral in lower case, `xviii` → 18; null for any other word. */
export function roman(word: string): number | null {
  let sum = 0
  let before = 0
  for (let at = word.length - 1; at >= 0; at -= 1) {
    const value = ROMAN.get(word[at] ?? '')
    if (value === undefined) return null
    sum += value < before ? -value : value
    before = Math.max(before, value)
  }
  return sum > 0 ? sum : null
}

/**
 * The value of number words in lower case, `dua ratus tiga puluh lima` → 235, `satu setengah` → 1.5;
 * null when one of them is no number.
 */
export function numberOf(words: readonly string[]): number | null {
  let sum = 0
  let group = 0
  let last: number | null = null
  for (const word of words) {
    const value = numberWords.get(word)
    const scale = scaleWords.get(word)
    if (value !== undefined) {
      if (last !== null) group += last
      last = value
    } else if (word === 'belas') {
      last = (last ?? 0) + 10
    } else if (scale !== undefined && scale >= 1000) {
      sum += (group + (last ?? 0) || 1) * scale
      group = 0
      last = null
    } else if (scale !== undefined) {
      group += (last ?? 1) * scale
      last = null
    } else return null
  }
  return words.length === 0 ? null : sum + group + (last ?? 0)
}
