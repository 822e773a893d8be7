import { currencyUnits } from '../../lexicon/currencies.ts'
import { converseRoots, doingsAtPlace, lossVerbs, sameDoings } from '../../lexicon/same-doings.ts'
import type { Claim } from '../../model/claim.ts'

/** Characters between a verb and a place that is what it is done to: «meninggalkan Stasiun Semarang Tawang». */
const BEHIND = 2

/** The root of what was lost. */
export const lossRoot = 'rugi'

const LOSS = /\b(?:dirugikan|kerugian|merugi|merugikan|rugi)\b/iu

/** «Kerugian ditaksir Rp3 miliar», «negara dirugikan Rp3 miliar»: what was lost, whatever verb gives the figure. */
const tellsLoss = ({ type, root, quote, numbers }: Claim): boolean =>
  (type === 'other' || type === 'report') &&
  lossVerbs.has(root) &&
  numbers.some(({ unit }) => currencyUnits.has(unit)) &&
  LOSS.test(quote)

/** The root of a claim's doing, one for all words that say it: `berangkat` for «bertolak» and «meninggalkan Semarang». */
function doingOf(claim: Claim): string {
  const { trigger, type, root, where } = claim
  if (type === 'launch') return root
  if (tellsLoss(claim)) return lossRoot
  const [first = '', second = ''] = trigger.text.toLowerCase().split(' ')
  const known = sameDoings.get(`${first} ${second}`) ?? sameDoings.get(first)
  if (known !== undefined) return known
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

/** Whether two claims say one doing in one word, or from its two sides: «menyerahkan», «menerima». */
export const areOneWord = ({ root: a }: Claim, { root: b }: Claim): boolean =>
  a === b || converseRoots.has([a, b].toSorted().join(' '))

/** Roots of bringing into being, not of coming upon. */
const founding: ReadonlySet<string> = new Set([
  'bangun',
  'bentuk',
  'bidan',
  'diri',
  'gagas',
  'lahir',
  'prakarsa',
  'rintis',
])

/** «satgas dibentuk», «bangkai ditemukan»: one is founded, the other found. */
export const areFoundedAndFound = (a: Claim, b: Claim): boolean =>
  a.type === 'found' && b.type === 'found' && founding.has(a.root) !== founding.has(b.root)

const isSaved = ({ type, trigger }: Claim): boolean => type === 'rescue' && /^selamat$/iu.test(trigger.text)

/** «mencari korban», «15 orang selamat»: who is sought is not yet saved. */
export const areSoughtAndSaved = (a: Claim, b: Claim): boolean =>
  (a.root === 'cari' && isSaved(b)) || (b.root === 'cari' && isSaved(a))
