import type { Ordinal } from '../../model/claim.ts'
import type { Fact } from '../facts/facts.ts'
import { areIndependent, disputesOf, type SlotRule } from '../judge/dispute.ts'
import { areOfTwoDays } from '../judge/figures.ts'
import { areOfTwoPeople } from '../judge/owners.ts'
import { campsOf } from '../judge/sides.ts'

/** «Pesawat pertama mendarat», «Pesawat kedua membawa 13 penumpang»: a word of what is counted, whatever it does. */
const shareNoun = (a: Fact, b: Fact): boolean => a.terms.some((term) => b.terms.includes(term))

const shareName = (a: Fact, b: Fact): boolean => a.who.some((name) => b.who.includes(name))

/** The word that an ordinal stands behind: «pertandingan kedua», «kunjungan ketiganya»; not «untuk kedua kalinya». */
const COUNTED =
  /(?<![a-zß-ÿ])([a-zß-ÿ]{4,})(?: yang)? (?:perdana|pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh)(?:nya)?(?![a-zß-ÿ]| kali)/

const countedIn = ({ claim }: Fact): string | null => COUNTED.exec(claim.quote.toLowerCase())?.[1] ?? null

/** «pertandingan kedua» is not of the series of «tunggal putra pertama», unless the doing itself is what is counted. */
function areOfTwoSeries(a: Fact, b: Fact): boolean {
  const [one, other] = [countedIn(a), countedIn(b)]
  if (one === null || other === null || one === other) return false
  const isDoing = (word: string, { claim }: Fact): boolean => claim.trigger.text.toLowerCase().includes(word)
  return !isDoing(one, a) || !isDoing(other, b)
}

/** «Sari menjadi wasit ketujuh», «Sari tercatat sebagai wasit kesembilan»: of one name, and the same is counted. */
const countAlike = (a: Fact, b: Fact): boolean =>
  shareName(a, b) && countedIn(a) !== null && countedIn(a) === countedIn(b)

/** «finis kedua», «di posisi ketiga», «juara kedua»: a place among those who took part, and no count. */
const RANKED =
  /\b(?:finis|juara|peringkat|podium|posisi|tempat|urutan) (?:pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan|kesembilan|kesepuluh)(?!nya|[a-zß-ÿ]| kali)/iu
const isRank = ({ claim }: Fact): boolean => RANKED.test(claim.quote)

/** «gelar pertama musim ini», «gelar ketiga bersama pelatih Rudi»: a part of the series that «gelar keempat klub itu» counts. */
const PART =
  /\b(?:(?:bulan|musim|pekan|tahun) ini|bagi pelatih|beruntun|berturut-turut|bersama|dalam karier|di (?:bawah|era|musim)|karier(?:nya)?|pribadi(?:nya)?)\b/iu
const isOfPart = ({ claim }: Fact): boolean => PART.test(claim.quote)

/** «penulis pertama yang menang dan orang kedua dari kotanya»: an article that says both counts two things. */
const tellsBoth = (facts: readonly Fact[], { article }: Fact, value: string): boolean =>
  facts.some((fact) => fact.article === article && fact.claim.order === value)

/** First against second of one series; `last` goes with any. */
export const orderRule: SlotRule = {
  on: 'order',
  disputes: (facts, { parallel, dateless }) => {
    const stated = facts.flatMap((fact) => {
      const { order } = fact.claim
      return order === null || order === 'last' ? [] : [{ fact, value: order }]
    })
    // «ledakan pertama di gudang, ledakan kedua di dapur»: who tells both says nothing against who tells one.
    const tellsToo = ({ article }: Fact, order: Ordinal): boolean =>
      stated.some(({ fact, value }) => fact.article === article && value === order)
    const camps = campsOf(
      stated,
      (a, b) =>
        a.value !== b.value &&
        areIndependent(a.fact, b.fact) &&
        !tellsToo(a.fact, b.value) &&
        !tellsToo(b.fact, a.value) &&
        // «Yang pertama Andi, pada 1970», «yang ketiga Budi, pada 2024»: two of one series.
        !areOfTwoDays(a.fact, b.fact) &&
        !areOfTwoPeople(a.fact, b.fact) &&
        !areOfTwoSeries(a.fact, b.fact) &&
        isRank(a.fact) === isRank(b.fact) &&
        isOfPart(a.fact) === isOfPart(b.fact) &&
        !tellsBoth(facts, a.fact, b.value) &&
        !tellsBoth(facts, b.fact, a.value) &&
        // «treble kedua», «juara untuk pertama kalinya»: one type of doing, and not a word of what is counted.
        (shareNoun(a.fact, b.fact) || shareName(a.fact, b.fact) || a.fact.claim.root === b.fact.claim.root) &&
        (parallel(a.fact, b.fact) || countAlike(a.fact, b.fact) || dateless(a.fact, b.fact) >= 0),
    )
    return disputesOf(
      'order',
      camps,
      ([first]) => first?.value ?? '',
      () => null,
    )
  },
}
