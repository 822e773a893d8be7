import { thankingVerbs } from '../../lexicon/claimless-words.ts'
import { type Grid, norm, sentenceAt } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

const thanks = /^(?:apresiasi|maaf|syukur|terima|terimakasih)$/

const appeals = new Set(['dihimbau', 'diimbau', 'himbau', 'imbau', 'menghimbau', 'mengimbau'])
/** Words between the verb and what is said. */
const REACH = 3

/** Whether the one who speaks speaks of himself: «kami ucapkan», «saya ingin mengucapkan». */
function isOfSpeaker(grid: Grid, at: number): boolean {
  const { first } = sentenceAt(grid, at)
  for (let token = at - 1; token >= Math.max(first, at - REACH); token -= 1)
    if (/^(?:aku|kami|kita|saya)$/.test(norm(grid, token))) return true
  return grid.quoted[at] === 1
}

/** «Kami mengucapkan terima kasih», «warga diimbau tenang»: kind words and appeals. */
export const courtesy: NoClaim = {
  id: 'courtesy',
  holds(grid, { at }) {
    const word = norm(grid, at)
    if (appeals.has(word)) return true
    if (!thankingVerbs.has(word) || !isOfSpeaker(grid, at)) return false
    for (let token = at; token <= at + REACH; token += 1) if (thanks.test(norm(grid, token))) return true
    return /^(?:berterima|mengapresiasi)/.test(word)
  },
  examples: [
    { text: '"Saya ucapkan terima kasih kepada warga," kata Budi.', trigger: 'ucapkan', claim: false },
    { text: 'Polisi mengimbau warga tetap tenang.', trigger: 'mengimbau', claim: false },
    { text: 'Presiden menyampaikan permintaan maaf kepada keluarga korban.', trigger: 'menyampaikan', claim: true },
  ],
}
