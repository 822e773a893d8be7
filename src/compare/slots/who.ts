import type { Claim, EventType, Participant } from '../../model/claim.ts'
import type { Fact } from '../facts/facts.ts'
import { fold, isOneName, meet } from '../facts/names.ts'
import { areIndependent, disputesOf, type Likeness, type SlotRule } from '../judge/dispute.ts'
import { areOfTwoDays } from '../judge/figures.ts'
import { type Camp, campsOf, type Stated } from '../judge/sides.ts'
import { areOneDeed, names } from './who/deed.ts'
import { areOne, isNamed, keyOf, mayMean, shownAs } from './who/one-name.ts'
import { areActing, areOfOnePost, chosenOf, posts } from './who/post.ts'
import { areOfOneGoal, minuteOf } from './who/scorer.ts'
import { areOfOneSuccession, successionOf } from './who/successor.ts'
import { areOfOneSeat, headOfTicket } from './who/ticket.ts'
import { haveOtherVictor, victorOf } from './who/victor.ts'

/** Who a claim names in the one role: its only participant, or the only one of the persons or of the agents. */
function onlyOne({ claim }: Fact): Participant | null {
  const kinds = [
    claim.who,
    claim.who.filter(({ role }) => role === 'agent'),
    claim.who.filter(({ kind }) => kind === 'person'),
  ]
  return kinds.find((some) => some.length === 1)?.[0] ?? null
}

/** Types of what one does, not of what befalls him. */
const doings: ReadonlySet<EventType> = new Set<EventType>(['buy', 'charge', 'inaugurate', 'win'])

/** Who sues or buys is its doer, whom police arrest their only man. */
function doerOf({ claim: { who, type } }: Fact): Participant | null {
  const some = doings.has(type)
    ? who.filter(({ role }) => role === 'agent')
    : who.filter(({ kind }) => kind === 'person')
  return some.length === 1 ? (some[0] ?? null) : null
}

/** Types of which one alone is the chosen, the founder, the one who walks out; of a match, pages name both as winners. */
const soleTypes: ReadonlySet<EventType> = new Set<EventType>(['appoint', 'elect', 'found', 'protest'])
/** Doings of one player: «gol bunuh diri», «tendangan penalti». */
const soleRoots: ReadonlySet<string> = new Set(['bunuh', 'gol', 'penalti'])

/** Blows that one man deals, where both name whom he dealt them to. */
const blows: ReadonlySet<string> = new Set(['aniaya', 'bacok', 'tembak', 'tikam', 'tusuk'])

/** «pedagang ayam Tugino ditusuk»: so many words of it stand in both, his name or what he is among them. */
const VICTIM = 2
const haveOneVictim = (a: Fact, b: Fact): boolean =>
  meet(a.sufferers, b.sufferers) ||
  a.terms.filter((term) => term !== a.claim.root && b.terms.includes(term)).length >= VICTIM

/** «Jenazah ditemukan»: many find, and who tells of it is no finder; «didirikan oleh» names the founder. */
const isChosen = ({ type, root }: Claim): boolean => soleTypes.has(type) && root !== 'temu'

/** «Sepanjang musim ia mencetak 19 gol»: not the goal of one match. */
const tellsMany = ({ numbers }: Claim): boolean =>
  numbers.some(({ unit, to, value }) => unit === 'gol' && to === null && value > 1)

/** «Posisinya digantikan Sari» names who comes, «Presiden mengganti tiga menteri» who wills it. */
const isPassive = ({ trigger }: Claim): boolean => /^(?:di|ter)/iu.test(trigger.text)

/** «Paus Fransiskus», «Raja Frederik X»: the name that a man takes with his office, beside his own. */
const REGNAL = /^(?:kaisar|paus|raja|ratu|sultan) | [ivx]+$/u
const isRegnal = ({ name }: Participant): boolean => REGNAL.test(fold(name))

/** «Posisinya digantikan Rudi», «mereka digantikan Sari»: of which post, some word of both must say. */
const tellNoPostAlike = ({ claim, terms: a }: Fact, { terms: b }: Fact): boolean =>
  posts.has(claim.type) && !a.some((term) => term !== claim.root && b.includes(term))

/** Roles that one alone fills: the first or last of a series; the man who scored; the party that walked out. */
function isSole(a: Stated<Participant>, b: Stated<Participant>): boolean {
  const [one, other] = [a.fact.claim, b.fact.claim]
  if (a.value.kind !== b.value.kind || a.value.kind === 'group' || one.type === 'win' || other.type === 'win')
    return false
  // «menunjuk Rudi sebagai kepala dinas», «menunjuk Sari sebagai kepala dinas»
  if (chosenOf(a.fact) === a.value && chosenOf(b.fact) === b.value) return areOfOnePost(a.fact, b.fact)
  // «Presiden mengganti lima menteri», «Mereka digantikan Rudi»: who does it is not to whom it is done.
  if (a.value.role !== b.value.role) return false
  if (isPassive(one) !== isPassive(other) || tellNoPostAlike(a.fact, b.fact)) return false
  // «Presiden merombak kabinet»: who does it is not who is chosen.
  if (posts.has(one.type) && a.value.role === 'agent' && !isPassive(one)) return false
  // «terpilih menjadi ketua», «terpilih sebagai wakil ketua»
  if (posts.has(one.type) && !areOfOnePost(a.fact, b.fact)) return false
  if (one.order !== null && one.order === other.order) return true
  if (tellsMany(one) || tellsMany(other)) return false
  if (one.root !== other.root || one.type !== other.type) return false
  if (blows.has(one.root))
    return a.value.kind === 'person' && !areOfTwoDays(a.fact, b.fact) && haveOneVictim(a.fact, b.fact)
  return isChosen(one) || soleRoots.has(one.root)
}

/** «Sari dan Rudi meneken perjanjian»: of the two who sign, each the other's partner. */
function partnersOf({ claim }: Fact): readonly Participant[] {
  const people = claim.who.filter(({ kind }) => kind === 'person')
  return claim.type === 'sign' && people.length === 2 && people.every(isNamed) ? people : []
}

/** Whether both name who signs and with whom, and one of the two alike: «Sari dan Rudi», «Sari bersama Tono». */
function haveOtherPartner(a: Stated<Participant>, b: Stated<Participant>): boolean {
  const isOne = (one: Participant, other: Participant): boolean => isOneName(keyOf(one), keyOf(other))
  const [one, other] = [a, b].map(({ fact, value }) => partnersOf(fact).filter((known) => known !== value))
  const [first, second] = [one?.[0], other?.[0]]
  if (mayMean(a.value, b.value) || mayMean(b.value, a.value)) return false
  return first !== undefined && second !== undefined && isOne(first, second) && !isOne(a.value, b.value)
}

type Camps = readonly (readonly Camp<Participant>[])[]

/** Of claims of what happened, the one whom each names so. */
const namedAs = (facts: readonly Fact[], whoOf: (fact: Fact) => Participant | null): readonly Stated<Participant>[] =>
  facts.flatMap((fact) => {
    const value = fact.claim.status === 'happened' ? whoOf(fact) : null
    return value !== null && isNamed(value) ? [{ fact, value }] : []
  })

/** Those of roles that one alone can fill: «pendaki pertama yang mencapai puncak». */
function solesIn(facts: readonly Fact[], { parallel }: Likeness): Camps {
  return campsOf(
    namedAs(facts, (fact) => chosenOf(fact) ?? onlyOne(fact)),
    (a, b) =>
      areIndependent(a.fact, b.fact) &&
      isSole(a, b) &&
      !areOne(a, b) &&
      !mayMean(a.value, b.value) &&
      !mayMean(b.value, a.value) &&
      isRegnal(a.value) === isRegnal(b.value) &&
      (a.fact.claim.order !== null || areActing(a.fact, b.fact) || parallel(a.fact, b.fact)),
    areOne,
  )
}

/** «Sari dan Rudi meneken perjanjian», «Sari dan Tono meneken perjanjian». */
function partnersIn(facts: readonly Fact[]): Camps {
  const stated = facts
    .filter(({ claim }) => claim.status === 'happened')
    .flatMap((fact) => partnersOf(fact).map((value) => ({ fact, value })))
  return campsOf(
    stated,
    (a, b) => areIndependent(a.fact, b.fact) && haveOtherPartner(a, b) && !areOfTwoDays(a.fact, b.fact),
  )
}

/** «Rudi mencetak gol pada menit ke-12», «gol Tono pada menit ke-12». */
function scorersIn(facts: readonly Fact[]): Camps {
  const stated = facts.flatMap((fact) => {
    const [value, ...others] = minuteOf(fact) === null ? [] : fact.claim.who.filter(({ kind }) => kind === 'person')
    return value && others.length === 0 && isNamed(value) ? [{ fact, value }] : []
  })
  return campsOf(
    stated,
    (a, b) => areIndependent(a.fact, b.fact) && areOfOneGoal(a.fact, b.fact) && !areOne(a, b),
    areOne,
  )
}

/** «Sari menggantikan Rudi», «Tono menggantikan Rudi». */
const successorsIn = (facts: readonly Fact[]): Camps =>
  campsOf(
    namedAs(facts, (fact) => successionOf(fact)?.comes ?? null),
    (a, b) => areIndependent(a.fact, b.fact) && !areOne(a, b) && areOfOneSuccession(a.fact, b.fact),
    areOne,
  )

/** «PT Sagara membeli pabrik itu Rp2 miliar», «PT Bahari membeli pabrik itu Rp2 miliar». */
const doersIn = (facts: readonly Fact[]): Camps =>
  campsOf(
    namedAs(facts, doerOf),
    (a, b) =>
      areIndependent(a.fact, b.fact) &&
      !areOne(a, b) &&
      areOneDeed({ fact: a.fact, who: a.value }, { fact: b.fact, who: b.value }, facts),
    areOne,
  )

/** «KPU menetapkan Surya-Sari sebagai pemenang», «Rudi-Ratna ditetapkan KPU sebagai pemenang». */
const ticketsIn = (facts: readonly Fact[]): Camps =>
  campsOf(
    namedAs(facts, headOfTicket),
    (a, b) =>
      areIndependent(a.fact, b.fact) &&
      !areOne(a, b) &&
      areOfOneSeat(a.fact, b.fact) &&
      !names(a.fact.article, b.value, facts) &&
      !names(b.fact.article, a.value, facts),
    areOne,
  )

/** «Sari menaklukkan Ratna», «Ratna mengalahkan Sari». */
const victorsIn = (facts: readonly Fact[]): Camps =>
  campsOf(
    facts.flatMap((fact) => {
      const value = fact.claim.status === 'happened' ? victorOf(fact) : null
      return value === null ? [] : [{ fact, value }]
    }),
    (a, b) => areIndependent(a.fact, b.fact) && !areOne(a, b) && haveOtherVictor(a, b, facts),
    areOne,
  )

/** Two names for what one alone can be. */
export const whoRule: SlotRule = {
  on: 'who',
  disputes: (facts, likeness) =>
    disputesOf(
      'who',
      [
        ...solesIn(facts, likeness),
        ...partnersIn(facts),
        ...scorersIn(facts),
        ...successorsIn(facts),
        ...doersIn(facts),
        ...ticketsIn(facts),
        ...victorsIn(facts),
      ],
      ([first]) => (first ? shownAs(first) : ''),
      ({ value }) => value,
    ),
}
