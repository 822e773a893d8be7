import { daysApart } from '../facts/dates.ts'
import type { Fact } from '../facts/facts.ts'
import { areIndependent, type Dispute, disputesOf, type Likeness, type SlotRule } from '../judge/dispute.ts'
import { type Camp, campsOf } from '../judge/sides.ts'
import { areApart, outerOf, tellsToo } from './place/apart.ts'
import { areOneBlowApart, isPlacedBlow } from './place/blow.ts'
import { deathbedOf, dieApart, SPOT, spotOf } from './place/deathbed.ts'
import { areInTwoHospitals, isFetchedIn } from './place/hospital.ts'
import { areSure, areTwoDoings } from './place/proof.ts'
import { areOneScene } from './place/scene.ts'
import { placeSilences } from './place/silent.ts'
import { areInTwoHouses, houseOf } from './place/unnamed.ts'
import { isSilenced } from './silence.ts'

/** Days apart from which two dates are of two happenings rather than one in dispute: no place of one rules out the other's. */
const OTHER_DAYS = 2

const areDaysApart = ({ time: a }: Fact, { time: b }: Fact): boolean =>
  a !== null && b !== null && daysApart(a, b) > OTHER_DAYS

/** Whether either's article tells of the other's place as well. */
const tellEither = (a: Fact, b: Fact, facts: readonly Fact[]): boolean => tellsToo(a, b, facts) || tellsToo(b, a, facts)

/** Disputes whose sides are shown by the first place that they give. */
const byFirstPlace = <Value>(camps: readonly (readonly Camp<Value>[])[]): readonly Dispute[] =>
  disputesOf(
    'place',
    camps,
    ([first]) => first?.fact.claim.where[0]?.name ?? '',
    ({ fact }) => fact.claim.where[0] ?? null,
  )

/** Places of one kind of which neither lies in the other, told of one doing. */
function placesIn(facts: readonly Fact[], likeness: Likeness): readonly Dispute[] {
  const outer = outerOf(facts)
  const stated = facts
    .filter((fact) => !isSilenced(fact, placeSilences))
    .flatMap((fact) => fact.where.slice(0, 1).map((value) => ({ fact, value })))
    .toSorted((a, b) => b.value.within.length - a.value.within.length || a.fact.index - b.fact.index)
  const camps = campsOf(
    stated,
    (a, b) =>
      areIndependent(a.fact, b.fact) &&
      !areDaysApart(a.fact, b.fact) &&
      !areTwoDoings(a.fact, b.fact) &&
      areApart(a.fact, b.fact, outer) &&
      !tellEither(a.fact, b.fact, facts) &&
      (likeness.parallel(a.fact, b.fact) || areOneScene(a.fact, b.fact)) &&
      areSure(a.fact, b.fact, likeness),
  )
  return byFirstPlace(camps)
}

/** «Sembilan korban dibawa ke RS Kasih Bunda», «sembilan korban dirawat di RS Bahari»; «menembak lima orang di Wela», «di Sengon». */
const scenesIn = (
  facts: readonly Fact[],
  isTold: (fact: Fact) => boolean,
  differ: (a: Fact, b: Fact) => boolean,
): readonly Dispute[] =>
  byFirstPlace(
    campsOf(
      facts.filter(isTold).map((fact) => ({ fact, value: null })),
      (a, b) => areIndependent(a.fact, b.fact) && differ(a.fact, b.fact) && !tellEither(a.fact, b.fact, facts),
    ),
  )

/** «meninggal di tempat kejadian», «meninggal di RS Kasih Bunda». */
function deathbedsIn(facts: readonly Fact[]): readonly Dispute[] {
  const camps = campsOf(
    facts.filter((fact) => deathbedOf(fact) !== null).map((fact) => ({ fact, value: null })),
    (a, b) => areIndependent(a.fact, b.fact) && dieApart(a.fact, b.fact),
  )
  return disputesOf(
    'place',
    camps,
    ([first]) => (first && (spotOf(first.fact) ? SPOT : first.fact.claim.where[0]?.name)) ?? '',
    ({ fact }) => spotOf(fact) ?? fact.claim.where[0] ?? null,
  )
}

/** «ditangkap di rumah dinas», «ditangkap di Hotel Melati». */
function housesIn(facts: readonly Fact[], likeness: Likeness): readonly Dispute[] {
  const stated = facts.flatMap((fact) => {
    const value = houseOf(fact)
    return value === null ? [] : [{ fact, value }]
  })
  const camps = campsOf(
    stated,
    (a, b) =>
      areIndependent(a.fact, b.fact) &&
      areInTwoHouses(a.fact, b.fact) &&
      likeness.parallel(a.fact, b.fact) &&
      areSure(a.fact, b.fact, likeness),
  )
  return disputesOf(
    'place',
    camps,
    ([first]) => first?.value.words.text ?? '',
    ({ value }) => value.words,
  )
}

/** Places that cannot both be it, by their names or by what kind of place they are. */
export const placeRule: SlotRule = {
  on: 'place',
  disputes: (facts, likeness) => [
    ...housesIn(facts, likeness),
    ...placesIn(facts, likeness),
    ...scenesIn(facts, isFetchedIn, areInTwoHospitals),
    ...scenesIn(facts, isPlacedBlow, areOneBlowApart),
    ...deathbedsIn(facts),
  ],
}
