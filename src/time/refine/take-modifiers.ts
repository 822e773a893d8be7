import type { Found } from '../said.ts'
import { gapBefore, type Refine } from './refine.ts'

const edges = /(?:^|[^a-z-])((awal|permulaan)|(pertengahan|medio|tengah)|(akhir|penghujung|pengujung|ujung))\s+$/
/** Letters of the longest of the words below. */
const longest = 12
const amounts =
  /(?:^|[^a-z-])((sekitar|kira-kira|kurang lebih|lebih kurang|kisaran)|(hampir|nyaris|kurang dari|paling lama|maksimal)|(lebih dari|sedikitnya|setidaknya|paling sedikit|minimal))\s+$/

/** The last words of both, to see at a glance that most times have none. */
const closing =
  /(?:awal|permulaan|tengah(?:an)?|medio|akhir|ujung|sekitar|kira|kurang|lebih|kisaran|hampir|nyaris|dari|lama|maksimal|sedikit(?:nya)?|setidaknya|minimal)$/

/** `awal`, `penghujung`, `sekitar`, `lebih dari` before a time belong to it. */
export const takeModifiers: Refine = (found, text) =>
  found.map((one, index): Found => {
    const { kind } = one.said
    if (one.rule === 'edge') return { ...one, mod: edgeOf(text.slice(one.start, one.end).toLowerCase()) }
    if (kind === 'vague' || kind === 'set' || one.rule === 'weekend') return one
    const gap = gapBefore(found, index, text)
    if (!closing.test(gap.trimEnd().slice(-longest))) return one
    const edge = kind === 'duration' ? null : edges.exec(gap)
    // «di Jawa Tengah Mei lalu»: a province.
    const name = edge?.[1] === 'tengah' && !/tengah\s+$/.test(text.slice(0, one.start))
    if (edge && !name) {
      const mod = edge[2] ? 'START' : edge[3] ? 'MID' : 'END'
      return { ...one, start: one.start - edge[0].length + edge[0].indexOf(edge[1] ?? ''), mod }
    }
    const amount = amounts.exec(gap)
    // «setidaknya triwulan III»: a floor is set to a length, not to a date.
    if (!amount || (amount[4] && kind !== 'duration')) return one
    const mod = amount[2] ? 'APPROX' : amount[3] ? 'LESS_THAN' : 'MORE_THAN'
    return { ...one, start: one.start - amount[0].length + amount[0].indexOf(amount[1] ?? ''), mod }
  })

const edgeOf = (words: string): string =>
  /^(?:awal|permulaan)/.test(words) ? 'START' : /^(?:pertengahan|medio)/.test(words) ? 'MID' : 'END'
