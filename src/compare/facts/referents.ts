import type { Claim } from '../../model/claim.ts'
import { strikes } from './families.ts'

const VERB = /^(?:berawal|berlangsung|bermula|melibatkan|menimpa|terjadi)$/iu
/** «Peristiwa itu terjadi pukul 06.15», «insiden nahas pada Minggu (20/7) tersebut melibatkan dua truk». */
const POINTS =
  /\b(?:bencana|insiden|kecelakaan|kejadian|musibah|peristiwa|tragedi)(?: [a-z]+)?(?: pada [\w ()/]{4,24})?(?: (?:ini|itu|tersebut))? $/iu

/** «Kepala regu saat insiden itu terjadi ialah Anton» tells who he was. */
const NAMES = /^ (?:adalah|ialah)\b/iu

function pointsBack({ quote, trigger, type }: Claim): boolean {
  if (strikes.has(type) || !VERB.test(trigger.text)) return false
  const at = quote.indexOf(trigger.text)
  return POINTS.test(quote.slice(0, at)) && !NAMES.test(quote.slice(at + trigger.text.length))
}

/** What strikes people and is of no type of its own: «gudang petasan meledak». Sorted. */
const mishaps: ReadonlySet<string> = new Set(['ledak', 'longsor', 'rampok'])
const isBlow = ({ type, root }: Claim): boolean => strikes.has(type) || mishaps.has(root)
/** Told as what it did to people: «Delapan murid tertimpa genteng». */
const isHarm = ({ type }: Claim): boolean => type === 'die' || type === 'injure'

/**
 * The claims of an article, each that only points at a happening («Insiden itu terjadi di Ambon») told as the last one
 * before it.
 */
export function withReferents(claims: readonly Claim[]): readonly Claim[] {
  if (!claims.some(pointsBack)) return claims
  const ordered = claims.toSorted((a, b) => a.trigger.start - b.trigger.start)
  return claims.map((claim) => {
    if (!pointsBack(claim)) return claim
    const before = ordered.filter(({ trigger }) => trigger.start < claim.trigger.start)
    const last = before.findLast(isBlow) ?? before.findLast(isHarm)
    if (!last) return claim
    const terms = new Set([...claim.terms.filter((term) => term !== claim.root), last.root])
    return { ...claim, type: last.type, root: last.root, terms: [...terms].toSorted() }
  })
}
