import { peopleUnits } from '../../../lexicon/counted-words.ts'
import { type Opposition, oppositions } from '../../../lexicon/opposed-words.ts'
import { isOfOneDay } from '../../facts/dates.ts'
import type { Fact } from '../../facts/facts.ts'
import { areIndependent } from '../../judge/dispute.ts'
import { areOfOneDay } from '../../judge/figures.ts'
import { haveOtherDoers } from '../time/proof.ts'
import { areOfOneTable, isDeal } from './deals.ts'
import { nameOneAccused, nameOneMan } from './people.ts'
import { isOfOtherDay, isPutOff } from './put-off.ts'
import { areOfOneSuit } from './suits.ts'
import { isAcquittal } from './verdicts.ts'

/** How a claim answers a question: «batal digelar», no; «digelar», yes. */
interface Answer {
  readonly id: Opposition['id'] | 'deal' | 'verdict'
  readonly isYes: boolean
}

const answersBy: ReadonlyMap<string, readonly Answer[]> = new Map(
  oppositions
    .flatMap(({ yes, no }) => [...yes, ...no])
    .map((word) => [
      word,
      oppositions
        .filter(({ yes, no }) => yes.includes(word) || no.includes(word))
        .map(({ id, yes }) => ({ id, isYes: yes.includes(word) })),
    ]),
)

/** What a claim's trigger answers, or its ruling; of two words the no: «gagal lolos». None of all others. */
function answersOf(fact: Fact): readonly Answer[] {
  const { trigger, status } = fact.claim
  if (status !== 'happened') return []
  const acquits = isAcquittal(fact)
  if (acquits !== null) return [{ id: 'verdict', isYes: acquits }]
  const agreed = isDeal(fact)
  const told = wordsOf(trigger.text).flatMap((word) => answersBy.get(word) ?? [])
  const deal = agreed === null ? [] : [{ id: 'deal' as const, isYes: agreed }]
  return [...deal, ...told].filter(({ id, isYes }) => !isYes || told.every((other) => other.id !== id || other.isYes))
}

/** Whether a claim answers any question. */
export const hasAnswer = (fact: Fact): boolean => answersOf(fact).length > 0

const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(' ')

/** The words of a claim beside its verb. */
function thingsOf({ terms, claim: { root, trigger } }: Fact): readonly string[] {
  const verbs = new Set([root, ...trigger.text.toLowerCase().split(' ')])
  return terms.filter((term) => !verbs.has(term) && !answersBy.has(term))
}

/** So many words a claim must tell of what it is about. */
const TELLING = 2

/** «perda sampah disahkan», «rancangan perda sampah ditolak»: all that one says it is about, the other says too. */
function areOfOneThing(a: Fact, b: Fact): boolean {
  const [one, other] = [thingsOf(a), thingsOf(b)]
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  return few.length >= TELLING && few.every((word) => many.includes(word))
}

const isAllIn = (words: readonly string[], others: readonly string[]): boolean =>
  words.every((word) => others.includes(word))

/** So many words beside the verb, of one body and its paper, are no crowd's that is against it. */
const MUCH = 5
const sayMuchAlike = (a: Fact, b: Fact): boolean =>
  [a, b].every(({ claim }) => claim.type !== 'protest' && claim.type !== 'speak') &&
  (isAllIn(a.mentions, b.mentions) || isAllIn(b.mentions, a.mentions)) &&
  thingsOf(a).filter((word) => thingsOf(b).includes(word)).length >= MUCH

/** «menyetujui undang-undang», «menolak usul perubahan undang-undang» */
const OF_CHANGE = /\b(?:amendemen|perubahan|revisi|usul|usulan)\b/iu

/** «mengabulkan sebagian gugatan», «menolak selebihnya» */
const IN_PART = /\b(?:sebagian|selebihnya)\b/iu

const countsPeople = ({ claim }: Fact): boolean => claim.numbers.some(({ unit }) => peopleUnits.has(unit))

const FOUND = /\b(?:di|me)(?:t|n)emukan\b/iu

/** «Rudi Hartawan ditemukan tewas», «Rudi Hartawan ditemukan selamat»: how one man was found; he may die of it later. */
const areOfOneMan = (a: Fact, b: Fact): boolean =>
  [a, b].every((fact) => FOUND.test(fact.claim.quote) && !countsPeople(fact)) && nameOneMan(a, b)

/** Whether claims of two articles, each dated outright on one day, answer one question in two ways. */
export function areOpposed(a: Fact, b: Fact): boolean {
  const others = answersOf(b)
  const one = answersOf(a).find(({ id, isYes }) => others.some((other) => other.id === id && other.isYes !== isYes))
  if (one === undefined) return false
  if (!areIndependent(a, b) || !areOfOneDay(a, b) || !isOfOneDay(a) || !isOfOneDay(b)) return false
  if ([a, b].some((fact) => isPutOff(fact) && isOfOtherDay(fact))) return false
  if (haveOtherDoers(a, b) || IN_PART.test(a.claim.quote) || IN_PART.test(b.claim.quote)) return false
  if (one.id === 'life') return areOfOneMan(a, b)
  if (one.id === 'deal') return areOfOneTable(a, b)
  if (one.id === 'verdict') return nameOneAccused(a, b)
  // «DPR mengesahkan undang-undang», «unjuk rasa menolak undang-undang»
  if (
    one.id === 'vote' &&
    !areOfOneSuit(a, b) &&
    ((a.claim.type !== b.claim.type && !isPutOff(a) && !isPutOff(b) && !sayMuchAlike(a, b)) ||
      OF_CHANGE.test(a.claim.quote) !== OF_CHANGE.test(b.claim.quote))
  )
    return false
  return areOfOneThing(a, b) || areOfOneSuit(a, b)
}
