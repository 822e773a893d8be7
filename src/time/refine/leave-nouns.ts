import type { Found } from '../said.ts'
import type { Refine } from './refine.ts'

const reach = 200

/** «pria kelahiran 1 Januari 1970», «penyair kelahiran Ambon, 4 Maret 1958», «pria kelahiran Tegal tahun 1958» */
const born = /(?:^|[^a-z])kelahiran\s+(?:(?:[A-Z]\S*\s+){0,2}[A-Z][^\s,]*,?\s+)?(?:pada\s+)?(?:tahun\s+)?$/
/** «RT, Tegal, 09/01/1991 (40 th), alamat Jalan Nangka»: a day of birth before an age */
const aged = /^\s*\((?:(?:umur|usia)\s+)?\d{1,2}\s*(?:tahun|th|thn)\b/i
/** «bus bermesin tahun 2006», «Undang-Undang Dasar Negara Republik Indonesia Tahun 1945» */
const ofThing =
  /(?:^|[^a-z])(?:(?:alumni|alumnus|angkatan|bermesin|keluaran|lansiran|lulusan|rakitan)|(?:keppres|keputusan|perda|perppu|peraturan|permen|perpres|undang-undang|uud|uu)(?:\s(?!(?:pada|sejak|dan|yang|di)\s)[^\s,.;]+){0,5})\s+$/i
/** «bupati periode 2025-2030», «anggota DPRD Garut 2014-2019» */
const term =
  /(?:^|[^a-z])(?:(?:dpr|dprd|dpd|mpr)(?:\s+\S+){0,3}|(?:periode|masa (?:jabatan|bakti|khidmat|kerja)|kepengurusan)(?: tahun)?)\s+$/i
/** «koran itu edisi Senin (3/6)»: when it was told, not when it happened */
const printed = /(?:^|[^a-z])(?:edisi|terbitan)\s+$/i
/** «RPJMN 2020-2024», «korupsi PT Maju 2015-2022»: a name and its years */
const called = /(?:^|\s)(?:\p{Lu}\p{Lu}\p{Lu}+|\p{Lu}[\p{L}\d]*\s\p{Lu}[\p{L}\d]*)\s+$/u
/** «Perang Korea 1950-1953»: what happened in those years */
const lasted =
  /(?:^|[^a-z])(?:agresi|invasi|konflik|krisis|pandemi|pemberontakan|pendudukan|perang|resesi|revolusi|wabah)(?:\s\S+){1,3}\s+$/i
/** «layanan Mudik Lebaran 2025», «tiket Natal»: what is done for a feast is not done on it */
const ofFeast =
  /(?:^|[^a-z])(?:angkutan|arus(?: balik| mudik)?|diskon|mudik|operasi|persiapan|posko|satgas|thr|tiket)\s+$/i
/** What ends the noun that a case or a project is: a verb, a new phrase, the end of a clause. */
const ends = String.raw`(?:akan|bergulir|dalam|dari|didakwa|ditahan|ditangkap|ditetapkan|divonis|hingga|mencapai|mencuat|meningkat|menurun|naik|pada|sejak|selama|sepanjang|sudah|telah|terjadi|turun|yang)\s|\S*[;.:]\s|\S*[^\s\d],\s`
/** «tersangka kasus korupsi proyek jalan tahun 2015-2017»: of the case, however many nouns stand between. */
const ofCase = new RegExp(
  String.raw`(?:^|[^a-z])(?:kasus|perkara|dugaan korupsi|korupsi|suap|pengadaan|proyek)\s(?:(?!di\s|${ends})\S+\s){0,24}$`,
  'i',
)
/** «korupsi proyek jalan di Dinas Bina Marga tahun 2015-2017»: so many years are no year of a count. */
const ofLongCase = new RegExp(
  String.raw`(?:^|[^a-z])(?:perkara|korupsi|suap|pengadaan|proyek)\s(?:(?!${ends})\S+\s){0,24}$`,
  'i',
)
const isYear = ({ said, rule }: Found): boolean =>
  said.kind === 'date' &&
  said.year !== undefined &&
  said.month === undefined &&
  (rule === 'year' || rule === 'year-range')

/** Years and days that belong to a noun say nothing of when the clause happened: they keep their TIMEX3 value alone. */
export const leaveNouns: Refine = (found, text) => {
  const left: Found[] = []
  for (const [index, one] of found.entries()) {
    const last = left[index - 1]
    const second = last?.ofNoun === true && one.between !== null && one.between === last.between
    left.push(second || isOfNoun(one, text) ? { ...one, ofNoun: true } : one)
  }
  return left
}

function isOfNoun(one: Found, text: string): boolean {
  const before = text.slice(Math.max(0, one.start - reach), one.start)
  if (one.said.kind === 'holiday') return ofFeast.test(before)
  if (one.said.kind !== 'date') return false
  if (born.test(before) || printed.test(before) || aged.test(text.slice(one.end, one.end + reach))) return true
  if (one.rule === 'year-range' && (term.test(before) || (called.test(before) && !lasted.test(before)))) return true
  return isYear(one) && (ofThing.test(before) || (one.between ? ofLongCase : ofCase).test(before))
}
