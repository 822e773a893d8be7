import { doingsAtPlace, sameDoings } from '../../lexicon/same-doings.ts'
import type { Claim, EventType } from '../../model/claim.ts'

/** Characters between a verb and a place that is what it is done to: «meninggalkan Stasiun Semarang Tawang». */
const BEHIND = 2

/** Verbs that say how a disaster struck, and leave it to a noun beside them which it was. */
const STRUCK =
  /^(?:(?:di|me|ter)(?:hantam|dampak|himpit|nghantam|nerjang|nimbun|nimpa|nyapu|terjang|timbun|timpa|sapu)|melanda|terjadi|terjadinya)$/iu
const DISASTER = /(?<![\p{L}-])(longsor|ledak)(?:an)?(?:nya)?(?![\p{L}-])/iu

/** The disaster that a verb of no type tells of: `longsor` for «tertimbun longsor» and «longsor terjadi». */
const disasterOf = ({ trigger, type, quote }: Claim): string | undefined =>
  type === 'other' && STRUCK.test(trigger.text) ? DISASTER.exec(quote)?.[1]?.toLowerCase() : undefined

/** The type that a claim counts as among others: its own, of a landslide that of an accident, whose dead are told with it. */
export const kindOf = ({ type, root }: Claim): EventType => (type === 'other' && root === 'longsor' ? 'crash' : type)

/** The root of a claim's doing, one for all words that say it: `berangkat` for «bertolak» and «meninggalkan Semarang». */
function doingOf(claim: Claim): string {
  const { trigger, type, root, where } = claim
  if (type === 'launch') return root
  const [first = '', second = ''] = trigger.text.toLowerCase().split(' ')
  const known = sameDoings.get(`${first} ${second}`) ?? sameDoings.get(first)
  if (known !== undefined) return known
  const disaster = disasterOf(claim)
  if (disaster !== undefined) return disaster
  const isAt = where.some(({ start }) => start > trigger.end - 1 && start <= trigger.end + BEHIND)
  return (isAt ? doingsAtPlace.get(first) : undefined) ?? root
}

/** The claim with that root, in its words too. */
export function inOneWord(claim: Claim): Claim {
  const root = doingOf(claim)
  if (root === claim.root) return claim
  const terms = new Set(claim.terms.map((term) => (term === claim.root ? root : term)))
  return { ...claim, root, terms: [...terms].toSorted() }
}
