import { pointers } from '../../lexicon/conjunctions.ts'
import { norm, sentenceAt } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** Words that say what something is. Sorted. */
const being = new Set(['adalah', 'ialah', 'merupakan'])

/** Words of a noun behind its first. */
const reach = 3

/** «Gerhana matahari adalah peristiwa saat bulan menutupinya»: a noun is explained, of no day and of no name. */
export const defined: NoClaim = {
  id: 'defined',
  holds(grid, { at, trigger }) {
    if (trigger?.voice !== 'noun') return false
    const { first, last } = sentenceAt(grid, at)
    const from = at + 1 + trigger.rest.length
    let verb = from
    while (verb < Math.min(last, from + reach) && !being.has(norm(grid, verb))) {
      // «Gempa itu merupakan yang terkuat», «kebakaran Pasar Wela merupakan yang kedua»
      if (pointers.has(norm(grid, verb)) || (grid.nameOf[verb] ?? -1) >= 0) return false
      verb += 1
    }
    if (!being.has(norm(grid, verb))) return false
    for (let token = first; token < last; token += 1) if ((grid.timeOf[token] ?? -1) >= 0) return false
    return true
  },
  examples: [
    { text: 'Gerhana matahari adalah peristiwa saat bulan menutupinya.', trigger: 'Gerhana', claim: false },
    { text: 'Secara sederhana, gempa merupakan getaran kerak bumi.', trigger: 'gempa', claim: false },
    { text: 'Kebakaran Pasar Turi merupakan yang terbesar.', trigger: 'Kebakaran', claim: true },
    { text: 'Kebakaran pada 2019 adalah yang terbesar.', trigger: 'Kebakaran', claim: true },
  ],
}
