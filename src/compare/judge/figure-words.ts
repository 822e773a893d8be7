import { measureUnits, peopleUnits, severityWords } from '../../lexicon/counted-words.ts'
import type { ClaimNumber } from '../../model/claim.ts'
import { fold } from '../facts/names.ts'
import { unitOf } from './counting.ts'
import type { Figure } from './sides.ts'

/** Characters behind a number in which it says how badly: «27 orang luka berat». */
const BEHIND = 30

/** Where a figure stands in its claim's quote, «8 orang» not in «18 orang»; -1 where it stands elsewhere. */
function placeOf({ fact: { claim }, value }: Figure): number {
  const at = value.start - claim.span.start
  return claim.quote.startsWith(value.text, at) ? at : claim.quote.indexOf(value.text)
}

/** The words of what a number counts, and those right behind it. */
export function wordsAround(figure: Figure, far = BEHIND): readonly string[] {
  const { fact, value } = figure
  const { claim } = fact
  const at = placeOf(figure)
  const end = at + value.text.length
  const behind = at < 0 ? '' : claim.quote.slice(end, end + far).split(/[,;.]|\bdan\b/u)[0]
  return fold(`${value.about} ${behind ?? ''}`).split(' ')
}

/** How badly those counted are hurt, as their claim says: `berat`; null where it does not, and of «berat emas 2 kilogram». */
export const severityOf = (figure: Figure): string | null =>
  isMeasure(figure.value) ? null : (wordsAround(figure).find((word) => severityWords.has(word)) ?? null)

/** «53 orang terluka, enam di antaranya masih dirawat», «127 tewas, termasuk 2 polisi»: a part of the people told of. */
export const isPart = (figure: Figure): boolean =>
  peopleUnits.has(figure.value.unit) &&
  (/\b(?:(?:di)?antaranya|lainnya|sisanya)\b/u.test(wordsAround(figure).join(' ')) ||
    figure.fact.claim.quote.toLowerCase().includes(`termasuk ${figure.value.text.toLowerCase()}`))

/** «12 pemain dan pelatihnya», «20 siswa beserta seorang guru», «54 penumpang dan awak»: others are told of beside those counted. */
const COMPANY =
  /^(?: [A-Za-z-]+)? (?:bersama|beserta|dan|serta) (?:seorang |(?:para )?(?:abk|awak|kru)\b|[A-Za-z-]+(?:nya| mereka)\b)/iu

export function hasCompany(figure: Figure): boolean {
  const at = placeOf(figure)
  const { fact, value } = figure
  return at >= 0 && peopleUnits.has(value.unit) && COMPANY.test(fact.claim.quote.slice(at + value.text.length))
}

/** «mencari 37 penumpang», «jumlah penumpang 150»: those who are looked for are not all. */
const SOUGHT = /\b(?:mencari|dicari|pencarian)(?: [a-z-]+){0,3}$/iu

/** «18 orang tewas dan 8 orang masih dicari», «5 orang belum ditemukan», «delapan lainnya masih dirawat»: fewer each day. */
const STILL_SOUGHT =
  /^(?: (?:korban|lain|lainnya|orang|warga|yang))* (?:(?:masih )?(?:belum ditemukan|dalam pencarian|dicari)|masih (?:di(?:opname|rawat)|hilang|mengungsi|menjalani perawatan|terjebak|terperangkap|tertimbun))\b/iu

export function isSought(figure: Figure): boolean {
  const { fact, value } = figure
  const { claim } = fact
  const at = placeOf(figure)
  if (at < 0) return false
  return SOUGHT.test(claim.quote.slice(0, at).trimEnd()) || STILL_SOUGHT.test(claim.quote.slice(at + value.text.length))
}

/** Words before a figure that say whether it was or became so: «dari Rp7.200 menjadi Rp8.500». */
const BEFORE = /\b(?:dari|semula|sebelumnya)(?: sekitar)? $/iu

const AFTER = /\b(?:jadi|ke|menjadi)(?: sekitar)? $/iu

/** Whether a figure is what was `before` or `after` a change, as its claim says; null where it does not. */
export function stageOf({ fact: { claim }, value }: Figure): 'before' | 'after' | null {
  const told = claim.quote.slice(0, Math.max(0, value.start - claim.span.start))
  return BEFORE.test(told) ? 'before' : AFTER.test(told) ? 'after' : null
}

/** Whether a claim tells no other number of its unit, or none of its stage: «turun dari Rp14.500 ke Rp13.500». */
export const isSole = ({ fact, value }: Figure): boolean => {
  const stage = stageOf({ fact, value })
  const like = fact.claim.numbers.filter((other) => unitOf(other) === unitOf(value))
  return (
    like.length === 1 ||
    (stage !== null && like.filter((other) => stageOf({ fact, value: other }) === stage).length === 1)
  )
}

/** «84 orang, terdiri atas | 71 murid», «30 orang: | 22 awak»: what follows spells out the figure before it. */
const SPELT_OUT =
  /^(?: [\p{L}-]+){0,4}(?::|,? (?:yang )?terdiri (?:atas|dari)|,? (?:meliputi|yaitu|yakni)) (?:[\p{L}-]+ ){0,2}$/iu

/** Whether a figure is the sum of those of its unit that its claim tells behind it. */
function isSum(figure: Figure): boolean {
  const { fact, value } = figure
  const [next] = fact.claim.numbers.filter((other) => other.start >= value.end && unitOf(other) === unitOf(value))
  const at = fact.claim.span.start
  return next !== undefined && SPELT_OUT.test(fact.claim.quote.slice(value.end - at, next.start - at))
}

/** Whether a claim tells no other number of its unit but this one's parts. */
export const isMain = (figure: Figure): boolean => isSole(figure) || isSum(figure)

/** Beside another figure of its unit, one that stands behind the claim's own words is of what stands there. */
export const isBeside = (figure: Figure): boolean => !isSole(figure) && figure.value.start >= figure.fact.claim.span.end

/** Units that say how much, not of what: two amounts of rupiah need not be of one thing. */
export const isMeasure = (number: ClaimNumber): boolean => measureUnits.has(unitOf(number))

/** «menit ke-68»: when in a match. */
export const isOfMinute = ({ about }: ClaimNumber): boolean => about.startsWith('menit ke')
