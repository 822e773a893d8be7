import { figureRoots, lightRoots } from '../../lexicon/light-roots.ts'
import type { Claim } from '../../model/claim.ts'
import type { Fact } from '../facts/facts.ts'
import { sayings } from '../facts/families.ts'
import { answeredBy, isDenial, isOwnWord } from '../facts/replies.ts'
import { type Dispute, disputesOf, type Likeness, type SlotRule } from '../judge/dispute.ts'
import { campsOf } from '../judge/sides.ts'
import { areTooEarly, isNotYet } from './status/not-yet.ts'
import { areOpposed, hasAnswer } from './status/opposed.ts'
import { isCalledOff, isPutOffDeed } from './status/put-off.ts'

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

/** What one tells as done, and another as not yet done, as put off or as gone the other way: «mengesahkan», «menolak». */
function opposedIn(facts: readonly Fact[]): readonly Dispute[] {
  const answering = new Set(facts.filter(hasAnswer))
  const off = new Set(facts.filter(({ claim }) => isNotYet(claim) || isCalledOff(claim)))
  const isAgainst = (a: Fact, b: Fact): boolean =>
    (off.has(a) && (areTooEarly(a, b) || isPutOffDeed(a, b, facts))) ||
    (answering.has(a) && answering.has(b) && areOpposed(a, b))
  return disputesOf(
    'status',
    campsOf(
      facts.map((fact) => ({ fact, value: null })),
      (a, b) => isAgainst(a.fact, b.fact) || isAgainst(b.fact, a.fact),
    ),
    ([first]) => (first ? shownAs(first.fact.claim) : ''),
    ({ fact }) => fact.claim.trigger,
  )
}

const shownAs = (claim: Claim): string =>
  `${isNotYet(claim) && !/^belum\b/iu.test(claim.trigger.text) ? 'belum ' : ''}${claim.trigger.text.toLowerCase()}`

/** So many words must both say beside the deed. */
const ALIKE = 2

/** «Militer membantah pesawatnya jatuh di Wela», «Pesawat militer jatuh di Wela»: the denial has the deed in its own words. */
function namesDeed(denial: Fact, { article, claim, terms, mentions }: Fact): boolean {
  const { root } = claim
  if (denial.claim.type !== 'deny' || denial.article === article || lightRoots.has(root) || figureRoots.has(root))
    return false
  const said = new Set([...denial.terms, ...denial.mentions])
  return said.has(root) && [...terms, ...mentions].filter((word) => word !== root && said.has(word)).length >= ALIKE
}

/** Whether it denies the claim in much the same words; «bukan berangkat sebagai peserta» denies going, no more. */
const deniesIts = (denial: Fact, claim: Fact, { worded }: Likeness): boolean =>
  worded(denial, claim) && (denial.claim.type === 'deny' || denial.claim.root === claim.claim.root)

/** What some allege or tell, and others deny; an article that gives both sides shows the dispute alone. */
function deniedIn(facts: readonly Fact[], likeness: Likeness): readonly Dispute[] {
  const denied = facts.filter(isDenied)
  const told = facts.filter(
    ({ claim }) => !sayings.has(claim.type) && claim.status !== 'planned' && claim.status !== 'denied',
  )
  const replied = new Set(denied.filter(isDenial).flatMap((denial) => answeredBy(denial, facts) ?? []))
  const alleged = told.filter((fact) => fact.claim.status !== 'happened' || replied.has(fact))
  const accused = facts.filter((fact) => fact.claim.type === 'accuse' && !isDenied(fact))
  // «Jepang membantah» answers an accusation where there is one, else what is told as a fact in the same words.
  const answered = (claims: readonly Fact[]): boolean =>
    claims.some((claim) => replied.has(claim) || denied.some((denial) => answers(denial, claim, likeness)))
  const disputed = new Set(
    [...alleged, ...accused].filter((fact) => !denied.every((denial) => isOwnWord(denial, fact))),
  )
  const claims = answered([...disputed])
    ? facts.filter((fact) => disputed.has(fact))
    : told.filter((claim) =>
        denied.some(
          (denial) =>
            denial.claim.quote !== claim.claim.quote &&
            // «Kebakaran itu akibat korsleting. Pasar bukan dibakar»: one article says how it was, and how it was not.
            !(denial.article === claim.article && isPutRight(denial.claim)) &&
            (deniesIts(denial, claim, likeness) || namesDeed(denial, claim)),
        ),
      )
  const [first] = claims
  if (!first || denied.length === 0) return []
  const value = first.claim.type === 'accuse' || replied.has(first) ? 'alleged' : first.claim.status
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
