import { peopleUnits } from '../../../lexicon/counted-words.ts'
import type { Claim, EventType } from '../../../model/claim.ts'
import { isOpen } from '../../facts/dates.ts'
import type { Fact } from '../../facts/facts.ts'
import { tolls } from '../../facts/families.ts'
import { isQuote } from '../../facts/quotes.ts'

/** The words of a claim's quote before its trigger. */
const wordsBefore = ({ quote, span, trigger }: Claim): string => quote.slice(0, Math.max(0, trigger.start - span.start))

/** «Kepala Dinas Dilantik Rabu»: a headline's bare weekday is settled by the text under it. */
const isBareWeekday = ({ headline, time }: Claim): boolean =>
  headline && time?.from === 'relative' && !/\d/.test(time.text)

/** «total nelayan yang tewas sembilan orang», «terdapat empat tambahan korban»: so many on the day of the count. */
const COUNTED = /\b(?:bertambah|jumlah|tambahan|terdapat|tercatat|terdata|total)\b/iu

/** «Hingga tahap kedua, 23 nelayan ditemukan»: said on the day of the report of what the days before it brought. */
const isCountedOn = ({ type, time, numbers, quote }: Claim): boolean =>
  tolls.has(type) &&
  (time?.from === 'inherited' || COUNTED.test(quote)) &&
  numbers.some(({ unit }) => peopleUnits.has(unit))

const MANY =
  /\b(?<!\b(?:sesudah|setelah|usai) )(?:\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belasan|puluhan|beberapa) (?:insiden|kali|kejadian|peristiwa)\b/iu
/** «tercatat 4 kali gempa guguran», «dua kali bertemu», «dua kejadian pada 12 dan 14 Mei»: so many happenings, not the one that others tell of; but «berakhir setelah 20 kali penyelaman». */
export const isOfMany = ({ quote }: Claim): boolean => MANY.test(quote)

/** Happenings that come again. */
export const recurring: ReadonlySet<EventType> = new Set<EventType>(['attack', 'erupt', 'fire', 'flood', 'quake'])

/** «gempa kembali terjadi», «gunung itu kembali menyemburkan abu», «kali ini menimpa»: one more than others tell of. */
const ONE_MORE =
  /\b(?:juga|kembali) (?:digelar|melanda|meluap|mengguncang|meletus|meninggi|menerjang|naik|terjadi)\b|\bkali ini\b/iu
const AGAIN = /\b(?:juga|kembali|lagi-lagi) $/iu
export const isOneMore = (claim: Claim): boolean =>
  ONE_MORE.test(claim.quote) || (recurring.has(claim.type) && AGAIN.test(wordsBefore(claim)))

/** «Banjir di Demak meluas, Selasa», «kebakaran belum padam»: how it goes on, days after it came. */
const GOES_ON = /^(?:,? [\p{L}-]+){0,6},? (?:belum|berangsur|kian|masih|meluas|semakin|surut|terus)\b/iu
const isGoingOn = ({ quote, span, trigger, type }: Claim): boolean =>
  recurring.has(type) && GOES_ON.test(quote.slice(trigger.end - span.start))

/** «Sidang pembunuhan notaris digelar Senin», «kasus penembakan itu»: the date is of what is done about it. */
const CASE =
  /\b(?:dugaan|kasus|pelaku|perkara|persidangan|rekonstruksi|sidang|terdakwa|tersangka)(?: (?:dugaan|kasus|lanjutan|perdana|perkara))* $/iu
/** «Terdakwa menikam korban Jumat malam», «tersangka ditangkap Senin»: what he did, or what was done to him. */
const SUBJECT = /\b(?:pelaku|terdakwa|tersangka) $/iu
const VERB = /^(?:ber|di|me|ter)[a-z]{3}/iu
function isOfCase(claim: Claim): boolean {
  const before = wordsBefore(claim)
  return claim.type !== 'try' && CASE.test(before) && !(SUBJECT.test(before) && VERB.test(claim.trigger.text))
}

/** «korban selamat dirujuk ke kota, Rabu»: who they are, and the date is of what is done with them. */
const fates: ReadonlySet<EventType> = new Set<EventType>(['die', 'injure', 'rescue'])
const DONE_WITH = /\b(?:di|me)[a-z]{4,}/u
const isOfVictims = (claim: Claim): boolean =>
  fates.has(claim.type) &&
  /\bkorban $/iu.test(wordsBefore(claim)) &&
  DONE_WITH.test(claim.quote.slice(claim.trigger.end - claim.span.start))

/** «Jembatan Dibuka 12 Mei», «pelantikan digelar Rabu ini», printed on the Monday before: a plan, though no word says so. */
const isAhead = ({ claim, time, published }: Fact): boolean =>
  (claim.headline || claim.time?.from === 'relative') &&
  time !== null &&
  published !== null &&
  time.first > published.last

/** «ditemukan dalam kondisi terbalik»: as it was on that day, not what it went through. */
const isState = (claim: Claim): boolean => /\bdalam (?:keadaan|kondisi) $/iu.test(wordsBefore(claim))

/** «date 2031-05-12 Warga berunjuk rasa …»: a page's own mark, no words of the article. */
const MARK = /^\d{4}-\d{2}-\d{2}/
const isMark = ({ time }: Claim): boolean => MARK.test(time?.text ?? '')

/** «Danu ditahan pada Mei 2031» of a sentence that begins «Pada 8 Juni 2031»: its own words name another date than it was given. */
const DATED =
  /\b(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember) \d{4})\b/iu
const isOfOtherDate = ({ quote, span, time }: Claim): boolean =>
  time !== null && time.from !== 'inherited' && (time.start >= span.end || time.end <= span.start) && DATED.test(quote)

/** «Pasar Tutup Mulai 1 Maret dan Pedagang Dipindah»: in a headline the date of what stands before it. */
const isOfFirstDeed = ({ headline, quote, span, time, trigger }: Claim): boolean =>
  headline &&
  time !== null &&
  / dan /iu.test(quote.slice(time.end - span.start, Math.max(0, trigger.start - span.start)))

/** «Info terbaliknya kapal didapat pukul 16.00»: when it was heard of. */
const HEARD = /\b(?:info|informasi|kabar|laporan)(?: (?:soal|tentang))? $/iu
/** «menemukan korban yang hilang dalam insiden itu, Sabtu»: named in passing, beside what the date is of. */
const IN_PASSING = /^ dalam (?:insiden|musibah|peristiwa|tragedi)\b/iu
const isMentioned = (claim: Claim): boolean =>
  HEARD.test(wordsBefore(claim)) ||
  (/^yang /iu.test(claim.quote) && IN_PASSING.test(claim.quote.slice(claim.trigger.end - claim.span.start)))

/** «pukul 11.15 indeks turun 313 poin»: the hour at which it was looked up. */
const isReadAt = (fact: Fact): boolean => isQuote(fact) && (fact.claim.time?.value.includes('T') ?? false)

/** Whether a claim gives no date that may stand against another. */
export const isSilentOnTime = (fact: Fact): boolean =>
  isAhead(fact) ||
  isMark(fact.claim) ||
  isOfOtherDate(fact.claim) ||
  isOfMany(fact.claim) ||
  isOneMore(fact.claim) ||
  isGoingOn(fact.claim) ||
  isOfCase(fact.claim) ||
  isOfVictims(fact.claim) ||
  isState(fact.claim) ||
  isMentioned(fact.claim) ||
  isReadAt(fact) ||
  isOfFirstDeed(fact.claim) ||
  fact.isDatedBehind ||
  isSilentClaim(fact)

/** «kapal seharusnya berangkat pukul 17.00»: a plan told when its time is past is as fixed as what happened. */
const WAS_PLANNED = /\b(?:sedianya|semestinya|seharusnya)\b/iu
const isOpenPlan = ({ status, quote }: Claim): boolean => status === 'planned' && !WAS_PLANNED.test(quote)

const isSilentClaim = ({ claim, time }: Fact): boolean =>
  time === null ||
  isOpen(time) ||
  (claim.status !== 'happened' && claim.status !== 'planned') ||
  isOpenPlan(claim) ||
  claim.type === 'accuse' ||
  isCountedOn(claim) ||
  isBareWeekday(claim)
