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
  const make = (unit: string, about: string, end: number): QuantityFound => ({
    mentions: [mentionOf(desk, { rule: 'counted', first: start, last: end, value, to, unit, about, mod })],
    next: end,
  })
  const noun = desk.tokens[next]
  const norm = nounOf(noun)
  const before = earlier.at(-1)
  const unitBefore = before && before.start >= (desk.tokens[first]?.start ?? 0) ? before.unit : 'orang'
  if (
    next < last &&
    ((norm === 'di' && normAt(desk, next + 1) === 'antaranya') || /^(?:lainnya|lain|sisanya|lagi)$/u.test(norm))
  ) {
    if (value === 1 && !digits && norm !== 'di') return nothing(next)
    const end = norm === 'di' ? next + 2 : next + 1
    return make(nobodys.has(unitBefore) ? 'orang' : unitBefore, phraseAfter(desk, end, last, 3).text, next)
  }
  // «8.574 orang tewas di Turki dan 2.662 di Suriah»
  const same = before && unitBefore === before.unit && isJoint(normAt(desk, start - 1))
  if (same && norm === 'di' && isCapital(desk.tokens[next + 1] ?? noun ?? noToken))
    return make(unitBefore, before.about, next)
  // «jarak dipangkas dari 27 menjadi 20 putaran», «dua atau tiga orang»: the unit stands after the second number.
  if (next < last && /^(?:dari|menjadi|jadi|ke|hingga|sampai|atau|dan)$/u.test(norm)) {
    const second = readNumber(desk.tokens, next + 1, last)
    if (second) {
      const measure = measureAt(desk, second.next, last)
      const other = desk.tokens[second.next]
      if (measure) return make(measure.unit, phraseBefore(desk, start, first), next)
      if (other?.kind === 'word' && second.next < last && !stopWords.has(other.norm) && !isCapital(other))
        return make(peopleNouns.has(other.norm) ? 'orang' : other.norm, phraseAfter(desk, second.next, last).text, next)
    }
  }
  // «tangki 36 T-102»: what is numbered, not counted.
  if (noun?.casing !== 'lower' && /\d/u.test(norm)) return nothing(next + 1)
  if (next >= last || noun?.kind !== 'word' || isJoining(norm) || isPartOfName(desk, noun, next, at, read)) {
    // «terbelah tiga», «menempati posisi 5»: words alone count nothing; big figures do.
    const plain = desk.tokens[at]
    const counted = phraseBefore(desk, start, first)
    if (digits && tellsFate(counted)) return make('orang', counted, next)
    if (digits && value >= 1000 && plain && !/^(?:19|20)\d\d$/u.test(plain.norm)) return make('', counted, next)
    return nothing(read.next)
  }
  if (noun.casing !== 'lower' && digits && isBehindName(desk, at) && !peopleNouns.has(norm)) return nothing(read.next)
  // «609 kepala keluarga» are households, not heads.
  const households = norm === 'keluarga' || (norm === 'kepala' && normAt(desk, next + 1) === 'keluarga')
  let unit = households ? 'keluarga' : peopleNouns.has(norm) ? 'orang' : norm
  let from = next
  if (classifiers.has(norm)) {
    from = next + 1
    const thing = desk.tokens[from]
    const plain = from < last && thing?.kind === 'word' && thing.casing === 'lower' && !stopWords.has(thing.norm)
    if (norm !== 'orang' && norm !== 'kali' && norm !== 'unit' && norm !== 'personel' && plain)
      unit = peopleNouns.has(thing.norm) ? 'orang' : /^(?:buah|ekor|pucuk|tambahan)$/.test(norm) ? thing.norm : norm
  }
  const { text } = phraseAfter(desk, from, last)
  return make(unit, text || phraseBefore(desk, start, first), next + 1)
}
