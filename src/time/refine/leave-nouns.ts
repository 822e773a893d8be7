import type { Found } from '../said.ts'
import type { Refine } from './refine.ts'

const reach = 90

/** «pria kelahiran 1 Januari 1970» */
const born = /(?:^|[^a-z])kelahiran\s+$/i
/** «bupati periode 2025-2030», «anggota DPRD Garut 2014-2019» */
const term =
  /(?:^|[^a-z])(?:(?:dpr|dprd|dpd|mpr)(?:\s+\S+){0,3}|(?:periode|masa (?:jabatan|bakti|khidmat|kerja)|kepengurusan)(?: tahun)?)\s+$/i
/** «tersangka kasus korupsi proyek jalan tahun 2015-2017»: of the case, however many nouns stand between. */
const ofCase =
  /(?:^|[^a-z])(?:kasus|perkara|dugaan korupsi|korupsi|suap|pengadaan|proyek)\s(?:(?!(?:yang|pada|di|dalam|terjadi|bergulir|mencuat|sejak|hingga|meningkat|menurun|turun|naik|mencapai|sepanjang|selama|dari)\s|\S*[,;.:]\s)\S+\s){0,8}$/i
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
  if (one.said.kind !== 'date') return false
  const before = text.slice(Math.max(0, one.start - reach), one.start)
  if (born.test(before)) return true
  return (one.rule === 'year-range' && term.test(before)) || (isYear(one) && ofCase.test(before))
}
