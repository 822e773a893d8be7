import { fateWords, peopleUnits } from '../../lexicon/counted-words.ts'
import type { Fact } from '../facts/facts.ts'
import { tolls } from '../facts/families.ts'
import { thingOf } from './counting.ts'
import { isOfMinute, stageOf } from './figure-words.ts'
import type { Figure } from './sides.ts'

/** «Hingga pukul 21.00», «sementara ini», «bertambah menjadi», «taksiran kerugian», «68 kali gempa susulan»: a count that may not be the last. */
export const COUNTING =
  /\b(?:hingga|sementara|bertambah|terbaru|data|tercatat|rusak|kerusakan|menaksir|taksir|kerugian|susulan)/iu
/** «38 rumah rusak»: damage is counted house by house and area by area, as the dead are. */
export const DAMAGE = /\b(?:\p{L}*(?:hancur|rusak)(?:kan)?|roboh|rubuh|hanyut|terendam|tergenang|terdampak|tersapu)\b/iu

/** «Seluruh 40 penumpang selamat», «40 penumpang semuanya selamat»: nobody is left to be counted. */
const ALL_OF = /\b(?:seluruh|semua|segenap) $/iu
const ALL_TOLD = /^(?: [\p{L}-]+){0,4} (?:seluruhnya|semuanya)\b/iu
function isOfAll({ fact: { claim }, value }: Figure): boolean {
  const shift = claim.span.start
  return (
    ALL_OF.test(claim.quote.slice(0, Math.max(0, value.start - shift))) ||
    ALL_TOLD.test(claim.quote.slice(Math.max(0, value.end - shift)))
  )
}

/** A count rises while it goes on; how strong a quake was does not, though «gempa susulan» are counted too, nor when a goal fell. */
export const isGrowing = (figure: Figure): boolean =>
  figure.value.unit !== 'magnitudo' && !isOfMinute(figure.value) && mayRise(figure) && !isOfAll(figure)

/** «memeriksa sembilan saksi», «saksi yang diperiksa sudah 14 orang»: more are heard each day. */
const isHeard = ({ fact: { claim }, value }: Figure): boolean =>
  claim.root === 'periksa' && /\bsaksi\b/iu.test(peopleUnits.has(value.unit) ? claim.quote : value.about)

/** Whether a figure may be one of a count that goes on. */
export const mayRise = (figure: Figure): boolean => {
  const { claim } = figure.fact
  const isOfPeople = peopleUnits.has(figure.value.unit)
  return (
    (isOfPeople && (tolls.has(claim.type) || [...thingOf(figure.value, claim)].some((word) => fateWords.has(word)))) ||
    isHeard(figure) ||
    isSoFar(figure) ||
    COUNTING.test(claim.quote) ||
    DAMAGE.test(claim.quote)
  )
}

/** «hingga Rabu lahan terbakar tercatat 205 hektare»: what has been counted so far. */
const isSoFar = ({ fact: { time } }: Figure): boolean => time !== null && !Number.isFinite(time.first)

/** «kini belasan kapal dikerahkan», «jumlah warga tewas menjadi 37 jiwa»: more than there were. */
const NOW = /\b(?:bertambah|kini|sekarang|terbaru)\b/iu
export const isOfNow = (figure: Figure): boolean =>
  isSoFar(figure) ||
  NOW.test(figure.fact.claim.quote) ||
  (peopleUnits.has(figure.value.unit) && stageOf(figure) === 'after')

export const isMissing = ({ fact, value }: Figure): boolean => thingOf(value, fact.claim).has('hilang')

/** Whether some source of an event says that its toll rose: «korban tewas bertambah menjadi 27 jiwa». */
export const isRising = (facts: readonly Fact[]): boolean =>
  facts.some(({ claim }) => tolls.has(claim.type) && /\bbertambah\b/iu.test(claim.quote))

/** «19 orang, bukan 23», «ralat»: a figure that takes back another. */
const CORRECTING =
  /\b(?:bukan \d|ralat|meralat|koreksi|mengoreksi|(?:sebelumnya|semula) (?:disebut|dilaporkan|tercatat|diberitakan))/iu
export const isCorrected = ({ fact }: Figure): boolean => CORRECTING.test(fact.claim.quote)
