import { coordinators, subordinators } from '../../lexicon/conjunctions.ts'
import { countedWord, fateWords } from '../../lexicon/counted-words.ts'
import { isPlainWord } from '../../lexicon/plain-words.ts'
import { stopWords } from '../../lexicon/stop-words.ts'
import { classifiers, peopleNouns } from '../../lexicon/units.ts'
import type { Mod, QuantityMention } from '../../model/quantity.ts'
import type { Token } from '../../model/reading.ts'
import { type Desk, isCapital, normAt, noToken } from '../desk.ts'
import { phraseAfter, phraseBefore } from './about.ts'
import { measureAt } from './measures.ts'
import { type NumberRead, readNumber } from './read-number.ts'
import { mentionOf, nothing, type QuantityFound } from './rule.ts'

/** A number with its hedge: the token it begins at and the one after it. */
export interface Count {
  readonly read: NumberRead
  readonly start: number
  readonly to: number | null
  readonly mod: Mod
  readonly next: number
}

/** The counted noun: `warga` of «satu warganya», `keluarga` of «11 KK». */
function nounOf(noun: Token | undefined): string {
  if (!noun) return ''
  if (noun.norm === 'kk') return 'keluarga'
  return noun.word?.clitic === 'nya' ? noun.word.stem : noun.norm
}

/** «Simpang Lima Gumul», «di 7 Pulau»: a capital makes a name, but for people and for what is counted: «9 Piala Rimba». */
function isPartOfName(desk: Desk, noun: Token, next: number, at: number, { digits }: NumberRead): boolean {
  if (noun.casing === 'lower' || noun.casing === 'upper' || peopleNouns.has(noun.norm)) return false
  if (desk.shouting[desk.sentenceOf[next] ?? -1] === true) return false
  const isWord = digits || desk.tokens[at]?.casing === 'lower' || desk.initial[at] === 1
  return !isWord || !isPlainWord(noun.norm) || isBehindName(desk, at)
}

/** «Boeing 737 Max», but not the verb of a headline: «Film Ini Borong 9 Piala». */
function isBehindName(desk: Desk, at: number): boolean {
  const before = desk.tokens[at - 1]
  if (!before || !isCapital(before) || desk.initial[at - 1] === 1) return false
  return !(desk.shouting[desk.sentenceOf[at] ?? -1] === true && isPlainWord(before.norm))
}

/** Words that go on with the sentence behind a bare number: «yang tewas ada 8 | sedangkan sisanya selamat». */
const isJoining = (norm: string): boolean =>
  stopWords.has(norm) || coordinators.has(norm) || subordinators.has(norm) || norm === 'diantara' || norm === 'seiring'

/** «korban meninggal menjadi 23», «yang terluka ada 12»: what became of those whom a bare number counts. */
const tellsFate = (words: string): boolean =>
  words.split(' ').some((word) => fateWords.has(countedWord.get(word.toLowerCase()) ?? ''))

const isJoint = (norm: string): boolean => norm === 'dan' || norm === ','

/** Units of amounts of which there are no others: «bayi berusia 20 bulan dan 10 lainnya». Sorted. */
const nobodys: ReadonlySet<string> = new Set([
  'bulan',
  'detik',
  'dolar AS',
  'gol',
  'hari',
  'jam',
  'kilometer',
  'magnitudo',
  'menit',
  'meter',
  'minggu',
  'persen',
  'rupiah',
  'tahun',
])

type Make = (unit: string, about: string, end: number) => QuantityFound

const unitOf = (norm: string): string => (peopleNouns.has(norm) ? 'orang' : norm)

/** «tiga lainnya», «10 di antaranya»: of those whom the sentence counted before. */
function others(desk: Desk, last: number, { read, next }: Count, unitBefore: string, make: Make): QuantityFound | null {
  const norm = nounOf(desk.tokens[next])
  const isAmong = norm === 'di' && normAt(desk, next + 1) === 'antaranya'
  if (next >= last || !(isAmong || /^(?:lainnya|lain|sisanya|lagi)$/u.test(norm))) return null
  if (read.value === 1 && !read.digits && !isAmong) return nothing(next)
  const about = phraseAfter(desk, isAmong ? next + 2 : next + 1, last, 3).text
  return make(nobodys.has(unitBefore) ? 'orang' : unitBefore, about, next)
}

/** «jarak dipangkas dari 31 menjadi 24 putaran», «dua atau tiga orang»: the unit stands after the second number. */
function beforeSecond(
  desk: Desk,
  first: number,
  last: number,
  { start, next }: Count,
  make: Make,
): QuantityFound | null {
  if (next >= last || !/^(?:dari|menjadi|jadi|ke|hingga|sampai|atau|dan)$/u.test(nounOf(desk.tokens[next]))) return null
  const second = readNumber(desk.tokens, next + 1, last)
  if (!second) return null
  const measure = measureAt(desk, second.next, last)
  if (measure) return make(measure.unit, phraseBefore(desk, start, first), next)
  const noun = desk.tokens[second.next]
  if (noun?.kind !== 'word' || second.next >= last || stopWords.has(noun.norm) || isCapital(noun)) return null
  return make(unitOf(noun.norm), phraseAfter(desk, second.next, last).text, next)
}

/** «terbelah tiga», «menempati posisi 5»: words alone count nothing; big figures do. */
function alone(desk: Desk, at: number, first: number, { read, start, next }: Count, make: Make): QuantityFound {
  const { value, digits, next: behind } = read
  const counted = phraseBefore(desk, start, first)
  if (digits && tellsFate(counted)) return make('orang', counted, next)
  const isYear = /^(?:19|20)\d\d$/u.test(normAt(desk, at))
  return digits && value >= 1000 && !isYear ? make('', counted, next) : nothing(behind)
}

/** The unit that the noun behind a number is, and where what is counted begins: `rumah` of «12 unit rumah». */
function unitAt(desk: Desk, next: number, last: number): readonly [unit: string, from: number] {
  const norm = nounOf(desk.tokens[next])
  // «609 kepala keluarga» are households, not heads.
  if (norm === 'keluarga' || (norm === 'kepala' && normAt(desk, next + 1) === 'keluarga')) return ['keluarga', next]
  if (!classifiers.has(norm)) return [unitOf(norm), next]
  const thing = desk.tokens[next + 1]
  const isPlain = next + 1 < last && thing?.kind === 'word' && thing.casing === 'lower' && !stopWords.has(thing.norm)
  if (!isPlain || /^(?:kali|orang|personel|unit)$/u.test(norm)) return [unitOf(norm), next + 1]
  const isOfThing = peopleNouns.has(thing.norm) || /^(?:buah|ekor|pucuk|tambahan)$/u.test(norm)
  return [isOfThing ? unitOf(thing.norm) : norm, next + 1]
}

/** A number and the noun it counts, which may stand apart: `empat dari sembilan hakim`, `tiga lainnya`. */
export function countedNoun(
  desk: Desk,
  at: number,
  first: number,
  last: number,
  count: Count,
  earlier: readonly QuantityMention[],
): QuantityFound | null {
  const { read, start, to, mod, next } = count
  const { value, digits } = read
  const make: Make = (unit, about, end) => ({
    mentions: [mentionOf(desk, { rule: 'counted', first: start, last: end, value, to, unit, about, mod })],
    next: end,
  })
  const before = earlier.at(-1)
  const unitBefore = before && before.start >= (desk.tokens[first]?.start ?? 0) ? before.unit : 'orang'
  const among = others(desk, last, count, unitBefore, make)
  if (among) return among
  const noun = desk.tokens[next]
  const norm = nounOf(noun)
  // «8.574 orang tewas di Turki dan 2.662 di Suriah»
  const isSame = before && unitBefore === before.unit && isJoint(normAt(desk, start - 1))
  if (isSame && norm === 'di' && isCapital(desk.tokens[next + 1] ?? noun ?? noToken))
    return make(unitBefore, before.about, next)
  const second = beforeSecond(desk, first, last, count, make)
  if (second) return second
  // «tangki 36 T-102»: what is numbered, not counted.
  if (noun?.casing !== 'lower' && /\d/u.test(norm)) return nothing(next + 1)
  if (next >= last || noun?.kind !== 'word' || isJoining(norm) || isPartOfName(desk, noun, next, at, read))
    return alone(desk, at, first, count, make)
  if (noun.casing !== 'lower' && digits && isBehindName(desk, at) && !peopleNouns.has(norm)) return nothing(read.next)
  const [unit, from] = unitAt(desk, next, last)
  return make(unit, phraseAfter(desk, from, last).text || phraseBefore(desk, start, first), next + 1)
}
