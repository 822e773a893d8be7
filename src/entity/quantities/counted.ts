import { stopWords } from '../../lexicon/stop-words.ts'
import { classifiers, peopleNouns, units } from '../../lexicon/units.ts'
import type { Mod, QuantityMention } from '../../model/quantity.ts'
import type { Token } from '../../model/reading.ts'
import { type Desk, isCapital, normAt } from '../desk.ts'
import { phraseAfter, phraseBefore } from './about.ts'
import { hedgeBefore, isMore } from './hedges.ts'
import { currencyAfter } from './money.ts'
import { type NumberRead, readNumber } from './read-number.ts'
import { mentionOf, type QuantityFound, type QuantityRule } from './rule.ts'

/** After a stretch of time these make it a date: `tiga hari kemudian`, `dua pekan lalu`. */
const TIME_AFTER: ReadonlySet<string> = new Set([
  'berikutnya',
  'berselang',
  'depan',
  'ke',
  'kemudian',
  'lagi',
  'lalu',
  'mendatang',
  'pascakejadian',
  'sebelum',
  'sebelumnya',
  'selanjutnya',
  'selepas',
  'sesudah',
  'sesudahnya',
  'setelah',
  'setelahnya',
  'silam',
  'terakhir',
  'usai',
  'yang',
  'jelang',
  'menjelang',
])

const TIME_UNITS: ReadonlySet<string> = new Set([
  'abad',
  'bulan',
  'dekade',
  'detik',
  'hari',
  'jam',
  'menit',
  'minggu',
  'tahun',
])

/** `salah satu`, `nomor satu`: no count. */
const NOT_BEFORE: ReadonlySet<string> = new Set([
  'nomor',
  'no',
  'salah',
  'ke',
  'pasal',
  'bersama',
  'peringkat',
  'urutan',
])

const AGES: ReadonlySet<string> = new Set(['berumur', 'berusia', 'umur', 'usia', 'usianya', 'umurnya'])

const measureAt = (desk: Desk, at: number, last: number): { readonly unit: string; readonly next: number } | null => {
  let key = ''
  let found: { unit: string; next: number } | null = null
  for (let end = at; end < Math.min(last, at + 3); end += 1) {
    key = end === at ? normAt(desk, end) : `${key} ${normAt(desk, end)}`
    const unit = units.get(key)
    // «dua Minggu» is no stretch of time, «2 m» is a length, «Rp2 M» no length.
    if (unit !== undefined && !(key === 'm' && desk.tokens[end]?.casing === 'upper')) found = { unit, next: end + 1 }
  }
  if (!found) return null
  const per = normAt(desk, found.next)
  return per === 'per' && found.unit === 'barel' && normAt(desk, found.next + 1) === 'hari'
    ? { unit: 'barel per hari', next: found.next + 2 }
    : found
}

const isTimeAfter = (desk: Desk, unit: string, next: number): boolean => {
  if (!TIME_UNITS.has(unit)) return false
  const after = normAt(desk, next)
  if (after === 'yang') return normAt(desk, next + 1) === 'lalu'
  return TIME_AFTER.has(after) && !(after === 'ke' && normAt(desk, next + 1) !== 'depan')
}

interface Count {
  readonly read: NumberRead
  readonly start: number
  readonly to: number | null
  readonly mod: Mod
  readonly next: number
}

/** The number, its hedge and the other end of its range. */
function countAt(desk: Desk, at: number, first: number, last: number): Count | null {
  const { tokens } = desk
  const read = readNumber(tokens, at, last)
  if (!read) return null
  const hedge = hedgeBefore(tokens, at, first)
  let { next } = read
  let to: number | null = null
  const link = normAt(desk, next)
  if (/^(?:-|–|hingga|sampai|sampai dengan|atau)$/u.test(link)) {
    const end = readNumber(tokens, next + 1, last)
    const joined = link === '-' || link === '–'
    if (
      end &&
      end.vague === null &&
      end.value > read.value &&
      (joined ||
        (link !== 'atau' && measureAt(desk, end.next, last) !== null && !/^\d{4}$/u.test(normAt(desk, next + 1))) ||
        peopleNouns.has(normAt(desk, end.next)))
    ) {
      to = end.value
      next = end.next
    }
  }
  const more = isMore(tokens, next, last)
  if (more) next += 1
  const mod =
    more || read.vague === 'floor' ? 'atleast' : hedge.mod === 'exact' && read.vague === 'rough' ? 'about' : hedge.mod
  return { read, start: hedge.first, to, mod, next }
}

const nothing = (next: number): QuantityFound => ({ mentions: [], next })

/** Numbers of things: `lima jam`, `sekitar 1.000 kontainer amunisi`, `belasan warga`, `delapan di antaranya`. */
export const counted: QuantityRule = {
  id: 'counted',
  read(desk, at, first, last, earlier) {
    const count = countAt(desk, at, first, last)
    if (!count) return null
    const { read, start, to, mod } = count
    const { value } = read
    const { next } = count
    if (NOT_BEFORE.has(normAt(desk, at - 1))) return nothing(read.next)
    const make = (unit: string, about: string, end: number): QuantityFound => ({
      mentions: [mentionOf(desk, { rule: 'counted', first: start, last: end, value, to, unit, about, mod })],
      next: Math.max(end, next),
    })
    const money = currencyAfter(desk, next, last)
    if (money)
      return make(money.unit, phraseBefore(desk, start, first) || phraseAfter(desk, money.next, last).text, money.next)
    const measure = measureAt(desk, next, last)
    if (measure) {
      if (isTimeAfter(desk, measure.unit, measure.next)) return nothing(measure.next)
      const end = isMore(desk.tokens, measure.next, last) ? measure.next + 1 : measure.next
      if (measure.unit === 'tahun' && AGES.has(normAt(desk, start - 1))) return make('tahun', 'usia', end)
      const after = phraseAfter(desk, end, last).text
      const before = phraseBefore(desk, start, first)
      const found = make(
        measure.unit,
        measure.unit === 'persen' || TIME_UNITS.has(measure.unit) ? after || before : before || after,
        end,
      )
      return end > measure.next
        ? { ...found, mentions: found.mentions.map((mention) => ({ ...mention, mod: 'atleast' as const })) }
        : found
    }
    return countedNoun(desk, at, first, last, count, earlier)
  },
  examples: [
    { text: 'Sedikitnya 12 rumah rusak dan belasan warga mengungsi.', finds: '>=12 rumah; >=11 orang' },
    { text: 'Rapat berlangsung lebih dari tiga jam.', finds: '>=3 jam' },
    { text: 'Dari 40 penumpang, tujuh di antaranya terluka.', finds: '40 orang; 7 orang' },
    { text: 'Dua pekan kemudian salah satu pelaku ditangkap.', finds: null },
  ],
}

/** The counted noun: `warga` of «satu warganya», `keluarga` of «11 KK». */
function nounOf(noun: Token | undefined): string {
  if (!noun) return ''
  if (noun.norm === 'kk') return 'keluarga'
  return noun.word?.clitic === 'nya' ? noun.word.stem : noun.norm
}

/** A number and the noun it counts, which may stand apart: `empat dari sembilan hakim`, `tiga lainnya`. */
function countedNoun(
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
    return make(
      /^(?:rupiah|persen|dolar AS|gol|magnitudo)$/u.test(unitBefore) ? 'orang' : unitBefore,
      phraseAfter(desk, end, last, 3).text,
      next,
    )
  }
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
  if (
    next >= last ||
    noun?.kind !== 'word' ||
    stopWords.has(norm) ||
    (noun.casing !== 'lower' &&
      desk.shouting[desk.sentenceOf[next] ?? -1] !== true &&
      noun.casing !== 'upper' &&
      !peopleNouns.has(norm))
  ) {
    // «terbelah tiga», «menempati posisi 5»: words alone count nothing; big figures do.
    const plain = desk.tokens[at]
    if (digits && value >= 1000 && plain && !/^(?:19|20)\d\d$/u.test(plain.norm))
      return make('', phraseBefore(desk, start, first), next)
    return nothing(read.next)
  }
  if (
    noun.casing !== 'lower' &&
    digits &&
    isCapital(desk.tokens[at - 1] ?? noun) &&
    desk.initial[at - 1] !== 1 &&
    !peopleNouns.has(norm)
  )
    return nothing(read.next)
  // «609 kepala keluarga» are households, not heads.
  const households = norm === 'keluarga' || (norm === 'kepala' && normAt(desk, next + 1) === 'keluarga')
  let unit = households ? 'keluarga' : peopleNouns.has(norm) ? 'orang' : norm
  let from = next
  if (classifiers.has(norm)) {
    from = next + 1
    const thing = desk.tokens[from]
    const plain = from < last && thing?.kind === 'word' && thing.casing === 'lower' && !stopWords.has(thing.norm)
    if (norm !== 'orang' && norm !== 'kali' && norm !== 'unit' && norm !== 'personel' && plain)
      unit = peopleNouns.has(thing.norm)
        ? 'orang'
        : norm === 'buah' || norm === 'ekor' || norm === 'pucuk'
          ? thing.norm
          : norm
  }
  const { text } = phraseAfter(desk, from, last)
  return make(unit, text || phraseBefore(desk, start, first), next + 1)
}
