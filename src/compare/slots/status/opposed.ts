import { peopleUnits } from '../../../lexicon/counted-words.ts'
import { type Opposition, oppositions } from '../../../lexicon/opposed-words.ts'
import { length } from '../../facts/dates.ts'
import type { Fact } from '../../facts/facts.ts'
import { meet } from '../../facts/names.ts'
import { areIndependent } from '../../judge/dispute.ts'
import { areOfOneDay } from '../../judge/figures.ts'
import { haveOtherDoers } from '../time/proof.ts'

/** How a claim answers a question: «batal digelar», no; «digelar», yes. */
interface Answer {
  readonly id: Opposition['id']
  readonly isYes: boolean
}

const answers: ReadonlyMap<string, Answer> = new Map(
  oppositions.flatMap(({ id, yes, no }) => [...yes, ...no].map((word) => [word, { id, isYes: yes.includes(word) }])),
)

/** What a claim's trigger answers; of two words the no: «gagal lolos». Null of all others. */
export function answerOf({ claim: { trigger, status } }: Fact): Answer | null {
  if (status !== 'happened') return null
  const told = trigger.text
    .toLowerCase()
    .split(' ')
    .flatMap((word) => answers.get(word) ?? [])
  return told.find(({ isYes }) => !isYes) ?? told[0] ?? null
}

const isOfOneDay = ({ time }: Fact): boolean => time !== null && length(time) <= 1

/** The words of a claim beside its verb. */
function thingsOf({ terms, claim: { root, trigger } }: Fact): readonly string[] {
  const verbs = new Set([root, ...trigger.text.toLowerCase().split(' ')])
  return terms.filter((term) => !verbs.has(term) && !answers.has(term))
}

/** So many words a claim must tell of what it is about. */
const TELLING = 2

/** «perda sampah disahkan», «rancangan perda sampah ditolak»: all that one says it is about, the other says too. */
function areOfOneThing(a: Fact, b: Fact): boolean {
  const [one, other] = [thingsOf(a), thingsOf(b)]
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  return few.length >= TELLING && few.every((word) => many.includes(word))
}

/** «menyetujui undang-undang», «menolak usul perubahan undang-undang» */
const OF_CHANGE = /\b(?:amendemen|perubahan|revisi|usul|usulan)\b/iu

/** «mengabulkan sebagian gugatan», «menolak selebihnya» */
const IN_PART = /\b(?:sebagian|selebihnya)\b/iu

const countsPeople = ({ claim }: Fact): boolean => claim.numbers.some(({ unit }) => peopleUnits.has(unit))

/** Of whom a claim tells, not who is named beside him. */
const peopleOf = ({ claim, names }: Fact): readonly string[] =>
  names.filter((_, at) => claim.who[at]?.kind === 'person' && claim.who[at]?.role !== 'other')

/** The words of the names in a claim, but for those of its places. */
const wordsOfPeople = ({ mentions, where }: Fact): readonly string[] =>
  mentions.filter((word) => !where.some(({ name }) => name.split(' ').includes(word)))

/** Whether both are of one man; where one does not say who it is of, both name one in full. */
function nameOneMan(a: Fact, b: Fact): boolean {
  const [one, other] = [peopleOf(a), peopleOf(b)]
  if (one.length > 0 && other.length > 0) return meet(one, other)
  return wordsOfPeople(a).filter((word) => b.mentions.includes(word)).length > 1
}

const FOUND = /\b(?:di|me)(?:t|n)emukan\b/iu

/** «Rudi Hartawan ditemukan tewas», «Rudi Hartawan ditemukan selamat»: how one man was found; he may die of it later. */
const areOfOneMan = (a: Fact, b: Fact): boolean =>
  [a, b].every((fact) => FOUND.test(fact.claim.quote) && !countsPeople(fact)) && nameOneMan(a, b)

/** Whether claims of two articles, each dated outright on one day, answer one question in two ways. */
export function areOpposed(a: Fact, b: Fact): boolean {
  const [one, other] = [answerOf(a), answerOf(b)]
  if (one === null || other === null || one.id !== other.id || one.isYes === other.isYes) return false
  if (!areIndependent(a, b) || !areOfOneDay(a, b) || !isOfOneDay(a) || !isOfOneDay(b)) return false
  if (haveOtherDoers(a, b) || IN_PART.test(a.claim.quote) || IN_PART.test(b.claim.quote)) return false
  if (one.id === 'life') return areOfOneMan(a, b)
  // «DPR mengesahkan undang-undang», «unjuk rasa menolak undang-undang»
  if (
    one.id === 'vote' &&
    (a.claim.type !== b.claim.type || OF_CHANGE.test(a.claim.quote) !== OF_CHANGE.test(b.claim.quote))
  )
    return false
  return areOfOneThing(a, b)
}
