import { orderWords } from '../../lexicon/ordinals.ts'
import { type Grid, norm, sentenceAt } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** Words between what makes somebody the fourth and the verb that tells of what: «menjadi negara keempat di dunia yang». */
const REACH = 7

function isTurnOf(grid: Grid, at: number): boolean {
  const { last } = sentenceAt(grid, at)
  let counted = false
  for (let token = at + 1; token < Math.min(last, at + REACH); token += 1) {
    if (counted && norm(grid, token) === 'yang') return true
    counted ||= orderWords.has(norm(grid, token))
  }
  return false
}

/** «Wela menjadi kota keempat yang membangun trem»: the verb behind tells it, and whose turn it was. */
export const turnOfVerb: NoClaim = {
  id: 'turn-of-verb',
  holds: (grid, { at }) => /^(?:menjadi|tercatat)$/.test(norm(grid, at)) && isTurnOf(grid, at),
  examples: [
    { text: 'Wela menjadi kota keempat yang membangun trem pada Rabu (5/6/2024).', trigger: 'menjadi', claim: false },
    { text: 'Wela menjadi kota keempat yang membangun trem pada Rabu (5/6/2024).', trigger: 'membangun', claim: true },
    { text: 'Sari menjadi wasit ketujuh dari Wela pada Rabu (5/6/2024).', trigger: 'menjadi', claim: true },
  ],
}
