import { peopleUnits } from '../../../lexicon/counted-words.ts'
import type { Fact } from '../../facts/facts.ts'
import { placesClash } from '../../facts/places.ts'
import { areOfOneDay } from '../../judge/figures.ts'

/** «Penembakan di pasar ternak di Garissa»: an attack that says where, in its own words. */
export const isPlacedBlow = ({ claim, where: [place] }: Fact): boolean => {
  const [first] = claim.where
  return (
    claim.type === 'attack' &&
    claim.status === 'happened' &&
    place !== undefined &&
    first !== undefined &&
    first.start >= claim.span.start &&
    first.end <= claim.span.end
  )
}

/** So many words two attacks must share beside their verb to be one: what was struck, and who struck it. */
const ALIKE = 2

/** Whether both articles count one number of people, more than one: «sembilan tewas». */
const shareToll = ({ said: a }: Fact, { said: b }: Fact): boolean =>
  [...a].some((key) => {
    const [unit = '', count] = key.split(' ')
    return peopleUnits.has(unit) && Number(count) > 1 && b.has(key)
  })

/** Whether two claims tell one attack of one day, its target and its toll alike, in two places: a war has many. */
export const areOneBlowApart = (a: Fact, b: Fact): boolean =>
  a.claim.root === b.claim.root &&
  areOfOneDay(a, b) &&
  a.terms.filter((term) => term !== a.claim.root && b.terms.includes(term)).length >= ALIKE &&
  shareToll(a, b) &&
  a.where.every((one) => b.where.every((other) => placesClash(one, other)))
