import type { ClaimNumber } from '../../model/claim.ts'
import type { Fact } from '../facts/facts.ts'
import { meet } from '../facts/names.ts'
import { unitOf } from './counting.ts'
import type { Figure } from './sides.ts'

/** «menjadi 22 orang, bertambah sembilan orang»: so many more than before. */
export const isIncrement = ({ fact, value }: Figure): boolean =>
  ['bertambah', 'naik', 'tambahan', 'turun'].some((word) =>
    fact.claim.quote.toLowerCase().includes(`${word} ${value.text.toLowerCase()}`),
  )

/** «Sepuluh provinsi dengan kasus terbanyak», «tiga kota yang paling padat»: so many were picked out of more. */
const PICKED = /^(?: [a-z-]+)? (?:dengan|yang)(?: [a-z-]+){0,4} (?:paling|ter(?:banyak|besar|parah|rendah|tinggi))\b/iu
export const isPicked = ({ fact: { claim }, value }: Figure): boolean =>
  PICKED.test(claim.quote.slice(value.end - claim.span.start))

/** Between a part and its whole: «85 orang | dari total | 181 penumpang». */
const OF =
  /^\s*(?:[a-zß-ÿ]+\s+){0,4}(?:dari|di antara)(?:\s+(?:total|jumlah|keseluruhan|seluruh|sekitar|sebanyak|semua))*\s*$/iu

/** «Dari sembilan pendaki, empat | di antaranya»: behind a part of a whole that stands before it. */
const AMONG = /^(?: \p{L}+)? di ?antaranya\b/u

/** «31 penumpang | dengan rincian 4 tewas dan 27 selamat»: all, whatever befell them. */
const BROKEN_DOWN = /^(?: \p{L}+)?,? (?:dengan rincian|rinciannya)\b/iu

/** «Dari total | 80 orang», at the head of what is told. */
const OPENING = /^\W*dari(?: (?:jumlah|keseluruhan|sekitar|seluruh|total))* $/iu

/** «80 orang (71 penumpang dan sembilan awak)»: inside brackets. */
const IN_BRACKETS = /\([^)]*$/u

/** «Dari 80 orang (71 penumpang dan sembilan awak), 34 diselamatkan»: what the whole is made of, of whom a part is told. */
export function isMakeUp({ fact: { claim }, value }: Figure): boolean {
  const before = ({ start }: ClaimNumber): string => claim.quote.slice(0, Math.max(0, start - claim.span.start))
  return IN_BRACKETS.test(before(value)) && claim.numbers.some((whole) => OPENING.test(before(whole)))
}

/** «85 orang tewas dari total 181 penumpang», «Dari sembilan pendaki, empat di antaranya dikenali»: all, of whom the claim tells a part. */
export function isWhole({ fact: { claim }, value }: Figure): boolean {
  const shift = claim.span.start
  if (BROKEN_DOWN.test(claim.quote.slice(value.end - shift))) return true
  const isBefore = value.start < shift || /\bdari \S*$/iu.test(claim.quote.slice(0, value.start - shift))
  const opens = OPENING.test(claim.quote.slice(0, Math.max(0, value.start - shift)))
  if (opens && claim.numbers.some((part) => part.start > value.end && part.value < value.value)) return true
  return claim.numbers.some((part) => {
    if (part.value >= value.value || part.start < shift) return false
    if (part.end <= value.start) return OF.test(claim.quote.slice(part.end - shift, value.start - shift))
    return isBefore && part.start >= value.end && AMONG.test(claim.quote.slice(part.end - shift))
  })
}

/** What a figure is told to be a part of: 60 for 14 of «14 dari 60 perajin»; null where it is told of no whole. */
export function wholeOf({ fact: { claim }, value }: Figure): number | null {
  const between = (whole: ClaimNumber): string =>
    claim.quote.slice(value.end - claim.span.start, whole.start - claim.span.start)
  const whole = claim.numbers.find(
    (number) => number.value > value.value && number.start >= value.end && OF.test(between(number)),
  )
  return whole?.value ?? null
}

/** All the people of a claim that gives several figures of them, of which this is one; null for a single figure. */
export function sharesOf({ claim }: Fact, value: ClaimNumber): number | null {
  const shares = claim.numbers.filter((number) => unitOf(number) === 'orang')
  return shares.length > 1 && shares.includes(value) ? shares.reduce((sum, share) => sum + share.value, 0) : null
}

/** «57 orang» of an article that tells of «41 penumpang, 13 awak, dan tiga petugas»: the sum of what it counts apart. */
export const isSumTold = ({ fact, value }: Figure, facts: readonly Fact[]): boolean =>
  facts.some(
    (other) =>
      other.article === fact.article &&
      other.claim.numbers.some((share) => share !== value && sharesOf(other, share) === value.value),
  )

/** What a figure of people is a share of, where its claim gives several: 11 for 9 of «9 pelajar, seorang guru, seorang pengendara». */
export function totalOf({ fact, value }: Figure, facts: readonly Fact[]): number | null {
  const shares = fact.claim.numbers.filter((number) => unitOf(number) === 'orang')
  if (shares.length < 2 || !shares.includes(value)) return null
  const sumWithout = (total: ClaimNumber): number =>
    shares.reduce((sum, share) => (share === total ? sum : sum + share.value), 0)
  const total = facts
    .filter(({ article }) => article === fact.article)
    .flatMap(({ claim }) => claim.numbers)
    .find((number) => number !== value && unitOf(number) === 'orang' && sumWithout(number) === number.value)
  return total?.value ?? null
}

/** «2.012 orang tewas; 452 orang tewas di Tual»: those of one place, of all that its article counts; another tells no such place. */
export function isOfOnePlace({ fact, value }: Figure, other: Figure, facts: readonly Fact[]): boolean {
  const here = fact.where.map(({ name }) => name)
  const isThere = ({ where }: Fact): boolean => where.some(({ name, within }) => meet(here, [name, ...within]))
  if (here.length === 0 || unitOf(value) !== 'orang' || isThere(other.fact)) return false
  return facts.some(
    (all) =>
      all.article === fact.article &&
      all.claim.type === fact.claim.type &&
      !isThere(all) &&
      all.claim.numbers.some((number) => unitOf(number) === 'orang' && number.value > value.value),
  )
}
