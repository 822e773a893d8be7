import { type Ordinal, ordinals } from '../../../../src/model/claim.ts'
import type { ReportClaim } from '../../../../src/model/report.ts'
import { shuffled } from '../../../support/random.ts'
import type { Changer } from '../change.ts'
import { cased } from '../edit.ts'
import { bearsWitness } from '../group.ts'

/** «Perdana menteri» and «batu pertama» count nothing. */
const WORDS = /(?<!\bbatu )\b(?:pertama|perdana(?! menteri)|kedua|ketiga|keempat|kelima|keenam|ketujuh)(?=nya\b|\b)/giu

const words: ReadonlyMap<Ordinal, string> = new Map<Ordinal, string>([
  ['first', 'pertama'],
  ['second', 'kedua'],
  ['third', 'ketiga'],
  ['fourth', 'keempat'],
  ['fifth', 'kelima'],
  ['sixth', 'keenam'],
  ['seventh', 'ketujuh'],
])

const orderOf = (word: string): Ordinal | null =>
  word === 'perdana' ? 'first' : ([...words].find(([, own]) => own === word)?.[0] ?? null)

/** Its neighbours in the series: the first becomes the second or third. */
export const ordinal: Changer = {
  kind: 'order',
  change: ({ group, claim, others, text }, random) => {
    const { order, span, trigger } = claim
    const isWitness = (other: ReportClaim): boolean =>
      other.order === order && bearsWitness(group, 'order', claim, other, (gold) => gold.order === order)
    if (order === null || !others.some(isWitness)) return []
    const near = [...text.slice(span.start, span.end).matchAll(WORDS)]
      .filter(([word]) => orderOf(word.toLowerCase()) === order)
      .map((found) => ({ word: found[0], start: span.start + found.index }))
      .toSorted((a, b) => Math.abs(a.start - trigger.start) - Math.abs(b.start - trigger.start))
    const [own] = near
    if (!own) return []
    const at = ordinals.indexOf(order)
    const neighbours = [at - 2, at - 1, at + 1, at + 2].flatMap((index) => words.get(ordinals[index] ?? 'last') ?? [])
    // «Keduanya» is a pronoun.
    const isBound = text.startsWith('nya', own.start + own.word.length)
    const fitting = neighbours.filter((word) => !isBound || word !== 'kedua')
    return shuffled(fitting, random).map((by) => [
      { start: own.start, end: own.start + own.word.length, by: cased(by, own.word) },
    ])
  },
}
