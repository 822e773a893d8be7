import type { Claim } from '../../model/claim.ts'
import type { Fact } from '../facts/facts.ts'
import { sayings } from '../facts/families.ts'
import { type Dispute, disputesOf, type Likeness, type SlotRule } from '../judge/dispute.ts'
import { campsOf } from '../judge/sides.ts'
import { answerOf, areOpposed } from './status/opposed.ts'

/** «Hingga Jumat api belum padam»: it may have been since. */
const isNotYet = ({ quote, trigger, span, type }: Claim): boolean =>
  type !== 'deny' && /\bbelum\b/iu.test(quote.slice(0, Math.max(0, trigger.start - span.start)))

/** «Kepala dinas itu bukan dicopot, kata Bupati»: somebody says that it was not this that happened. */
const isPutRight = ({ quote, saidBy, trigger, span }: Claim): boolean =>
  saidBy !== null && /\bbukan(?:lah)? $/iu.test(quote.slice(0, Math.max(0, trigger.start - span.start)))

/** A denial, or what did not happen on a day of its own: «Tim tak lagi menemukan korban» is of no event. */
const isDenied = ({ claim }: Fact): boolean =>
  claim.status === 'denied' &&
  !isNotYet(claim) &&
  (claim.type === 'deny' || (claim.time !== null && claim.time.from !== 'inherited') || isPutRight(claim))

/** So far behind an accusation «membantahnya» still means it, in characters. */
const REPLY = 400

/** So far before it. */
const BESIDE = 200

/** Whether the denial answers the claim: it follows it in its article, speaks of it in its words, or is of an allegation. */
function answers(denial: Fact, claim: Fact, { worded }: Likeness): boolean {
  // «Lagi-lagi molor, jembatan batal dibuka»: of one sentence, which answers nothing.
  if (denial.article === claim.article && denial.claim.quote === claim.claim.quote) return false
  // «klub akan mencari pelatih»: what may come is denied in its own words.
  if (claim.claim.status === 'possible') return worded(denial, claim)
  if (denial.article !== claim.article && claim.claim.status === 'alleged') return true
  const gap = denial.claim.trigger.start - claim.claim.trigger.start
  // «membantah menyiksa tahanan, sebagaimana dituduhkan keluarganya»: what is answered may follow.
  const isCharge = claim.claim.status === 'alleged' || claim.claim.type === 'accuse'
  const isNear = gap > 0 ? gap < REPLY : -gap < BESIDE && isCharge
  return (denial.article === claim.article && isNear) || worded(denial, claim)
}

/** «DPRD mengesahkan perda», «DPRD menolak perda»: what two tell as a fact, and cannot both be so. */
function opposedIn(facts: readonly Fact[]): readonly Dispute[] {
  const stated = facts.filter((fact) => answerOf(fact) !== null).map((fact) => ({ fact, value: null }))
  return disputesOf(
    'status',
    campsOf(stated, (a, b) => areOpposed(a.fact, b.fact)),
    ([first]) => first?.fact.claim.trigger.text.toLowerCase() ?? '',
    ({ fact }) => fact.claim.trigger,
  )
}

/** What some allege or tell, and others deny; an article that gives both sides shows the dispute alone. */
function deniedIn(facts: readonly Fact[], likeness: Likeness): readonly Dispute[] {
  const denied = facts.filter(isDenied)
  const told = facts.filter(
    ({ claim }) => !sayings.has(claim.type) && claim.status !== 'planned' && claim.status !== 'denied',
  )
  const alleged = told.filter(({ claim }) => claim.status !== 'happened')
  const accused = facts.filter((fact) => fact.claim.type === 'accuse' && !isDenied(fact))
  // «Jepang membantah» answers an accusation where there is one, else what is told as a fact in the same words.
  const answered = (claims: readonly Fact[]): boolean =>
    claims.some((claim) => denied.some((denial) => answers(denial, claim, likeness)))
  const disputed = new Set([...alleged, ...accused])
  const claims = answered([...disputed])
    ? facts.filter((fact) => disputed.has(fact))
    : told.filter((claim) =>
        denied.some((denial) => denial.claim.quote !== claim.claim.quote && likeness.worded(denial, claim)),
      )
  const [first] = claims
  if (!first || denied.length === 0) return []
  const value = first.claim.type === 'accuse' ? 'alleged' : first.claim.status
  return [
    {
      on: 'status',
      sides: [
        { value, facts: claims, words: [] },
        { value: 'denied', facts: denied, words: [] },
      ],
    },
  ]
}

/** What some tell or allege, and others deny or tell to have gone the other way. */
export const statusRule: SlotRule = {
  on: 'status',
  disputes: (facts, likeness) => [...deniedIn(facts, likeness), ...opposedIn(facts)],
}
