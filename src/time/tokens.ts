import type { Sentence, TextLayer } from '../model/reading.ts'

/** The index of the first token of a sentence that begins at or behind an offset; `sentence.last` when none does. */
export function tokenAt({ tokens }: TextLayer, { first, last }: Sentence, offset: number): number {
  let low = first
  let high = last
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
