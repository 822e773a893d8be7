import { norm, sentenceAt, wordBefore } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

/** Sorted. */
const questions = new Set(['apakah', 'bagaimana', 'kapan', 'kenapa', 'mengapa'])
/** «Mana mungkin kami membakarnya»: asked, it needs no answer. Sorted. */
const rhetorical = new Set(['bisa', 'boleh', 'mungkin'])
/** Words between a question word and its verb. */
const reach = 6
const comma = new Set([','])

/** «Apakah pelabuhan lama akan ditutup?», «belum merinci bagaimana korban ditemukan». */
export const asked: NoClaim = {
  id: 'asked',
  holds(grid, { at, clause }) {
    const { first, last } = sentenceAt(grid, at)
    if (norm(grid, last - 1) === '?') return true
    // «apakah ia sakit | atau malah dipecat»: the question goes on.
    const goesOn = norm(grid, clause.first) === 'atau' || norm(grid, clause.first - 1) === 'atau'
    const from = Math.max(first, goesOn ? 0 : clause.first - 1, at - (goesOn ? 2 * reach : reach))
    const may = wordBefore(grid, at, from, rhetorical, comma)
    if (may >= 0 && norm(grid, may - 1) === 'mana') return true
    return wordBefore(grid, at, from, questions, comma) >= 0
  },
  examples: [
    { text: 'Apakah pasar itu akan ditutup?', trigger: 'ditutup', claim: false },
    { text: 'Ia belum merinci bagaimana dua orang itu ditemukan.', trigger: 'ditemukan', claim: false },
    { text: 'Warga bertanya apakah camat itu sakit atau malah dipecat.', trigger: 'dipecat', claim: false },
    { text: 'Mana mungkin pedagang membakar kiosnya sendiri.', trigger: 'membakar', claim: false },
    { text: 'Ia pernah ditanya dari mana. Pedagang mungkin membakar kiosnya.', trigger: 'membakar', claim: true },
    { text: 'Dua orang itu ditemukan.', trigger: 'ditemukan', claim: true },
  ],
}
