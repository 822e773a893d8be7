import type { Span } from '../../../model/span.ts'
import type { Fact } from '../../facts/facts.ts'

/** «tewas di tempat kejadian», «meninggal seketika di lokasi»: where it happened, whatever its name. */
const ON_THE_SPOT =
  /\b(?:mati|meninggal(?: dunia)?|tewas|wafat)(?: seketika)? (di (?:lokasi|tempat)(?: kejadian)?)\b(?! \p{L})/iu
/** What it is shown as. */
export const SPOT = 'tempat kejadian'
/** «meninggal di RS Kasih Bunda»: in a house where the hurt are treated. */
const HOSPITAL = /^(?:klinik|puskesmas|rs\p{Ll}*|rumah sakit)\b/u
const WENT =
  /\b(?:mati|meninggal(?: dunia)?|tewas|wafat)(?: [a-z-]+){0,3} di (?:RS|[Rr]umah [Ss]akit|[Pp]uskesmas|[Kk]linik)/u

/** Where somebody is said to have died, of the two that cannot both be right. */
export function deathbedOf({ claim, where }: Fact): 'spot' | 'hospital' | null {
  if (claim.type !== 'die' || claim.status !== 'happened') return null
  if (ON_THE_SPOT.test(claim.quote)) return 'spot'
  return WENT.test(claim.quote) && where.some(({ name }) => HOSPITAL.test(name)) ? 'hospital' : null
}

const shareDead = (a: Fact, b: Fact): boolean =>
  a.claim.who.some(({ kind }, at) => kind === 'person' && b.names.includes(a.names[at] ?? ''))

/** Whether one claim has somebody die on the spot whom the other has die in a hospital. */
export function dieApart(a: Fact, b: Fact): boolean {
  const [one, other] = [deathbedOf(a), deathbedOf(b)]
  return one !== null && other !== null && one !== other && shareDead(a, b)
}

/** The words for the spot. */
export const spotOf = ({ claim: { quote, span } }: Fact): Span | null => {
  const words = ON_THE_SPOT.exec(quote)?.[1]
  const start = span.start + (words === undefined ? 0 : quote.indexOf(words))
  return words === undefined ? null : { start, end: start + words.length }
}
