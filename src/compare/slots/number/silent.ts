import { peopleUnits } from '../../../lexicon/counted-words.ts'
import type { ClaimNumber } from '../../../model/claim.ts'
import type { Fact } from '../../facts/facts.ts'
import { tolls } from '../../facts/families.ts'
import { isMark } from '../../facts/quotes.ts'
import { isMeasure } from '../../judge/figure-words.ts'
import { isIncrement, isPicked } from '../../judge/shares.ts'
import type { Figure } from '../../judge/sides.ts'
import { isAge } from '../age.ts'
import { isOneMore } from '../time/silent.ts'

/** «menemukan tiga jenazah lagi»: so many more, not so many in all. */
const MORE = /\b(?:lagi|tambahan|susulan)\b/iu

/** «dua tersangka baru», «polisi juga menetapkan dua tersangka»: besides those of before. */
const MORE_CHARGED = /\btersangka (?:baru|lain(?:nya)?)\b|\bjuga (?:di|me)\p{L}+ (?:\S+ ){1,3}tersangka\b/iu

/** Whether none of a claim's figures is to be held against another's. */
export function isSilentOnNumbers(fact: Fact): boolean {
  const { claim } = fact
  return (
    ((tolls.has(claim.type) || claim.type === 'charge') && MORE.test(claim.quote)) ||
    MORE_CHARGED.test(claim.quote) ||
    isOneMore(claim) ||
    claim.status === 'denied' ||
    claim.status === 'possible' ||
    isMark(fact)
  )
}

/** «sudah dua kali bertemu», a year later «tiga kali»: what is counted in times goes on; not «ditembak dua kali». */
const TIMES = 'kali'

/** «setelah 20 kali pendakian»: the doings counted are over. */
const DOINGS = /^pe\p{L}+an\b/u

/** «pesangon 12 kali upah»: so many times an amount. */
const AMOUNTS = /^(?:gaji|harga|nilai|upah)\b/u

const goesOn = ({ fact, value }: Figure): boolean =>
  value.unit === TIMES && fact.claim.type !== 'attack' && !DOINGS.test(value.about) && !AMOUNTS.test(value.about)

/** «bertambah setelah seorang pasien meninggal»: somebody, not a count. */
const isSomebody = ({ text, value }: ClaimNumber): boolean => value === 1 && /^se/iu.test(text)

/** «siang magnitudo 6,1 dan sore 6,5»: which of the two is meant, another claim says. */
const isOfSeveralQuakes = ({ fact, value }: Figure): boolean =>
  value.unit === 'magnitudo' && fact.claim.numbers.filter(({ unit }) => unit === 'magnitudo').length > 1

/** «meraih 14 kategori lain», «Wati dan empat wali kota lain»: so many besides. Of people at large the rest are counted by their own fate. */
const OTHERS = /^(?: \p{L}+)? lain(?:nya)?\b/u

const isOfOthers = ({ fact: { claim }, value }: Figure): boolean =>
  (!peopleUnits.has(value.unit) || claim.who.some(({ kind, end }) => kind === 'person' && end < value.start)) &&
  OTHERS.test(claim.quote.slice(value.end - claim.span.start))

/** «Awalnya dua mobil pemadam dikerahkan», «disusul 12 petugas»: not all there were in the end. */
const NOT_ALL = /\b(?:awalnya|disusul|ditambah|mula-mula|mulanya|tambahan)\b/iu

const isOfStage = ({ fact: { claim }, value }: Figure): boolean =>
  NOT_ALL.test(claim.quote.slice(0, Math.max(0, value.start - claim.span.start)))

/** «mencatatkan waktu 9,31 detik»: who runs has another time in each heat, and claims seldom say in which. */
const HEAT = /\b(?:(?:catatan|mencatat(?:kan)?|membukukan|mengukir|menorehkan)(?: catatan)? waktu|unggul \S+ detik)\b/iu

const isOfHeat = ({ fact: { claim }, value }: Figure): boolean => value.unit === 'detik' && HEAT.test(claim.quote)

/** «upah sebelumnya sebesar Rp3,2 juta»: what it was, beside what it is. */
const FORMER = /\bsebelumnya(?: (?:di (?:angka|level)|hanya|sebesar|senilai|yakni|yaitu))? (?:rp ?)?$/iu

const isFormer = ({ fact: { claim }, value }: Figure): boolean =>
  isMeasure(value) && FORMER.test(claim.quote.slice(0, Math.max(0, value.start - claim.span.start)))

/** «telah mengoleksi lima piala»: all that one has won, not what was won that night. */
const COLLECTED = /\b(?:k|meng)oleksi/iu
const prizes: ReadonlySet<string> = new Set(['gelar', 'penghargaan', 'piala', 'trofi'])

const isOfCareer = ({ fact: { claim }, value }: Figure): boolean =>
  prizes.has(value.unit) && COLLECTED.test(claim.quote)

/** Whether a figure stands against no other: an age, a part, what goes on, or what others have beside. */
export const isSilent = (figure: Figure): boolean =>
  goesOn(figure) ||
  isSomebody(figure.value) ||
  isAge(figure) ||
  isOfHeat(figure) ||
  isOfStage(figure) ||
  isPicked(figure) ||
  isIncrement(figure) ||
  isFormer(figure) ||
  isOfCareer(figure) ||
  isOfSeveralQuakes(figure) ||
  isOfOthers(figure)
