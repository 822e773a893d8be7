import type { Fact } from './facts.ts'
import { sayings } from './families.ts'
import { fold, meet } from './names.ts'

/** So far behind an accusation its denial still answers it, in characters. */
const REPLY = 400

/** «menepis tuduhan itu», «membantahnya», «hal tersebut»: what is denied stands before. */
const POINTS_BACK = /\b(?:itu|ini|tersebut)\b|[a-z][a-z]nya\b/u

/** «menolak tuduhan tersebut», «menepis tudingan warga itu»: a charge that stands before. */
const CHARGED = /^(?:dakwaan|sangkaan|tudingan|tuduhan)(?: [a-z]+){0,2} (?:itu|ini|tersebut)\b/iu

/** What may stand between a denial's verb and the deed that it denies. */
const BEFORE_DEED = /^(?:pernah|sengaja|sudah|telah) /iu

/** A denial in words of its own: «Kremlin menepis tuduhan itu». */
export const isDenial = ({ claim }: Fact): boolean => claim.type === 'deny' && claim.status === 'denied'

/** A charge, or what is charged or rumoured. */
export const isCharge = ({ claim }: Fact): boolean =>
  claim.type !== 'deny' && (claim.type === 'accuse' || claim.status === 'alleged')

/** The words of a denial beside its verb and names. */
export const ownWords = ({ claim, terms, mentions }: Fact): readonly string[] =>
  terms.filter((term) => term !== claim.root && !mentions.includes(term))

/** What the denial says behind its verb. */
const complementOf = ({ claim: { quote, span, trigger } }: Fact): string =>
  quote.slice(Math.max(0, trigger.end - span.start)).trim()

/** Whether the denial says not what it denies, or some word of what the charge says. */
const meets = (denial: Fact, charge: Fact): boolean => {
  const own = complementOf(denial) === '' ? [] : ownWords(denial)
  return own.length === 0 || POINTS_BACK.test(denial.claim.quote) || own.some((term) => charge.terms.includes(term))
}

/** «Saya hanya mendorong bahunya», kata Edo; Edo membantah: what somebody says he does not deny. */
export const isOwnWord = (denial: Fact, { claim: { saidBy } }: Fact): boolean =>
  saidBy !== null && denial.names.some((name) => fold(name) === fold(saidBy.name))

/** «Pintunya digembok», kata polisi. «Edo menyangkal menyuruh penggembokan pintu»: it denies in the words of what is told. */
function namesWords(denial: Fact, { claim, terms }: Fact): boolean {
  const own = ownWords(denial)
  return own.includes(claim.root) && own.some((term) => term !== claim.root && terms.includes(term))
}

/** «Edo menukar sabu», kata jaksa. «Edo membantah»: it answers what another says of him. */
const answersWords = (denial: Fact, told: Fact): boolean =>
  told.claim.saidBy !== null &&
  told.claim.status === 'happened' &&
  !sayings.has(told.claim.type) &&
  (complementOf(denial) === '' ? meet(denial.who, told.who) : namesWords(denial, told))

/** «Warga menuduh PT Randu …»; far behind it: «PT Randu membantah tuduhan tersebut». */
const answersCharge = (denial: Fact, { claim, who }: Fact): boolean =>
  claim.type === 'accuse' && meet(denial.who, who) && CHARGED.test(complementOf(denial))

/** «Edo menampar wasit», «Edo membantah menampar»: it denies the very deed of his that its article tells. */
const deniesDeed = (denial: Fact, { claim, doers }: Fact): boolean =>
  claim.status === 'happened' &&
  meet(denial.doers, doers) &&
  complementOf(denial).replace(BEFORE_DEED, '').split(/[ ,]/u)[0] === claim.trigger.text.toLowerCase()

/**
 * What a denial answers in its article: the last charge before it, not far off, else what another says of who denies, else
 * the charge or the deed of his that it names.
 */
export function answeredBy(denial: Fact, facts: readonly Fact[]): Fact | undefined {
  const gap = ({ claim }: Fact): number => denial.claim.trigger.start - claim.trigger.start
  const before = facts
    .filter((fact) => fact.article === denial.article && !isDenial(fact) && gap(fact) > 0 && !isOwnWord(denial, fact))
    .toSorted((a, b) => gap(a) - gap(b))
  const near = before.filter((fact) => gap(fact) < REPLY)
  return (
    near.find((fact) => isCharge(fact) && meets(denial, fact)) ??
    near.find((fact) => answersWords(denial, fact)) ??
    before.find((fact) => answersCharge(denial, fact) || deniesDeed(denial, fact))
  )
}
