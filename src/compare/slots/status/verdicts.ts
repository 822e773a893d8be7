import type { Fact } from '../../facts/facts.ts'

/** «memvonis bebas», «membebaskan terdakwa», «dinyatakan tidak bersalah» */
const ACQUITS =
  /\b(?:(?:di|mem)?(?:putus|vonis)\p{Ll}*(?: [A-Z]\S+){0,4} (?:bebas|lepas)|(?:di|mem)bebaskan(?: (?:dari|terdakwa|\p{Lu}\p{L}+))|tidak (?:terbukti )?bersalah)\b/u

/** «menjatuhkan hukuman empat tahun penjara», «dinyatakan bersalah» */
const CONDEMNS = /\b(?:bersalah|hukuman|kurungan|penjara)\b/iu

/** «bebas dari dakwaan primer», «sedangkan terdakwa lain …»: both in one ruling. */
const IN_PART = /\b(?:adapun|kecuali|primair|primer|sedangkan|sementara|subsider)\b/iu

/** «menguatkan vonis bebas», «menolak kasasi»: a ruling on a ruling. */
const ON_APPEAL = /\b(?:banding|kasasi|menganulir|menguatkan|peninjauan kembali|sebelumnya|tingkat pertama)\b/iu

/** Whether a claim of a ruling tells that the accused went free; null where it does not say, or is of a ruling on a ruling. */
export function isAcquittal({ claim: { type, status, quote } }: Fact): boolean | null {
  if (type !== 'sentence' || status !== 'happened' || IN_PART.test(quote) || ON_APPEAL.test(quote)) return null
  if (ACQUITS.test(quote)) return true
  return CONDEMNS.test(quote) ? false : null
}
