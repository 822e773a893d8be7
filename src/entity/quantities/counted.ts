import { bareVerbs } from '../../lexicon/bare-verbs.ts'
import { awayWords } from '../../lexicon/duration-words.ts'
import { peopleNouns } from '../../lexicon/units.ts'
import { type Desk, normAt } from '../desk.ts'
import { phraseAfter, phraseBefore } from './about.ts'
import { type Count, countedNoun } from './counted-noun.ts'
import { hedgeBefore, isMore } from './hedges.ts'
import { measureAt } from './measures.ts'
import { currencyAfter } from './money.ts'
import { readNumber } from './read-number.ts'
import { mentionOf, nothing, type QuantityFound, type QuantityRule } from './rule.ts'

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

/** Units of stuff, which the words behind name: «menyita 40 kilogram ganja». */
const STUFF: ReadonlySet<string> = new Set(['gram', 'kilogram', 'kiloliter', 'kuintal', 'liter', 'ton'])

/** `salah satu`, `nomor satu`, `roda empat`: no count. */
const NOT_BEFORE: ReadonlySet<string> = new Set([
  'nomor',
  'no',
  'salah',
  'pasal',
  'bersama',
  'peringkat',
  'roda',
  'urutan',
])

/** «nomor penerbangan 257 rute Tual–Biak», «nomor urut 2»: what a thing is called. */
const isNumber = (desk: Desk, at: number): boolean =>
  NOT_BEFORE.has(normAt(desk, at - 1)) || (normAt(desk, at - 2) === 'nomor' && desk.tokens[at - 1]?.kind === 'word')

/** Words whose number is told with «ke»: «hari ke 5», «juara ke 2». Sorted. */
const NUMBERED: ReadonlySet<string> = new Set([
  'abad',
  'anak',
  'babak',
  'bulan',
  'gelar',
  'hari',
  'hut',
  'juara',
  'kali',
  'menit',
  'minggu',
  'pekan',
  'peringkat',
  'posisi',
  'presiden',
  'putaran',
  'ronde',
  'tahun',
  'tempat',
  'urutan',
])

/** «hari ke 5», «nomor ke 3»; but «listrik mengalir ke 40 rumah». */
const isNth = (desk: Desk, at: number): boolean =>
  normAt(desk, at - 1) === 'ke' && (NUMBERED.has(normAt(desk, at - 2)) || desk.tokens[at + 1]?.kind !== 'word')

/** What lists of a page are of: `5 fakta`, `8 hal`. Sorted. */
const LISTED: ReadonlySet<string> = new Set([
  'alasan',
  'cara',
  'daftar',
  'deretan',
  'fakta',
  'foto',
  'hal',
  'momen',
  'potret',
  'tips',
])

const AGES: ReadonlySet<string> = new Set(['berumur', 'berusia', 'umur', 'usia', 'usianya', 'umurnya'])

/** `tiga hari kemudian`, `dua pekan lalu`: no length but a date. */
const isTimeAfter = (desk: Desk, unit: string, next: number): boolean => {
  const after = normAt(desk, next)
  // «tiga hari yang lalu», «lima tahun ke depan»
  const word = after === 'yang' || after === 'ke' ? normAt(desk, next + 1) : after
  return TIME_UNITS.has(unit) && awayWords.has(word)
}

/** Whether a thing is named, and no deed, from the token on: «ganja», not «dimusnahkan», «amblas». */
const isNoun = (desk: Desk, at: number): boolean => {
  const token = desk.tokens[at]
  return token?.word !== undefined && token.word !== null && token.word.voice === 'none' && !bareVerbs.has(token.norm)
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

/** Numbers of things: `lima jam`, `sekitar 1.000 kontainer amunisi`, `belasan warga`, `delapan di antaranya`. */
export const counted: QuantityRule = {
  id: 'counted',
  read(desk, at, first, last, earlier) {
    const count = countAt(desk, at, first, last)
    if (!count) return null
    const { read, start, to, mod } = count
    const { value } = read
    const { next } = count
    if (isNumber(desk, at) || isNth(desk, at)) return nothing(read.next)
    const make = (unit: string, about: string, end: number): QuantityFound => ({
      mentions: [mentionOf(desk, { rule: 'counted', first: start, last: end, value, to, unit, about, mod })],
      next: Math.max(end, next),
    })
    const money = currencyAfter(desk, next, last)
    if (money)
      return make(money.unit, phraseBefore(desk, start, first) || phraseAfter(desk, money.next, last).text, money.next)
    // «6 fakta kecelakaan pesawat»: how long the list is; «satu persatu»: one after the other.
    if (LISTED.has(normAt(desk, next)) || /^per-?satu$/u.test(normAt(desk, next))) return nothing(next)
    const measure = measureAt(desk, next, last)
    if (measure) {
      if (isTimeAfter(desk, measure.unit, measure.next)) return nothing(measure.next)
      const end = isMore(desk.tokens, measure.next, last) ? measure.next + 1 : measure.next
      if (measure.unit === 'tahun' && AGES.has(normAt(desk, start - 1))) return make('tahun', 'usia', end)
      const after = phraseAfter(desk, end, last).text
      const before = phraseBefore(desk, start, first)
      const found = make(
        measure.unit,
        measure.unit === 'persen' || TIME_UNITS.has(measure.unit) || (STUFF.has(measure.unit) && isNoun(desk, end))
          ? after || before
          : before || after,
        end,
      )
      return end > measure.next
        ? { ...found, mentions: found.mentions.map((mention) => ({ ...mention, mod: 'atleast' as const })) }
        : found
    }
    return countedNoun(desk, at, first, last, count, earlier)
  },
  examples: [
    { text: 'Sedikitnya, 9 rumah roboh.', finds: '>=9 rumah' },
    { text: 'Sedikitnya 12 rumah rusak dan belasan warga mengungsi.', finds: '>=12 rumah; >=11 orang' },
    { text: 'Rapat berlangsung lebih dari tiga jam.', finds: '>=3 jam' },
    { text: 'Dari 40 penumpang, tujuh di antaranya terluka.', finds: '40 orang; 7 orang' },
    { text: 'Film itu meraih 9 Piala Cendrawasih dan tiga Medali Emas.', finds: '9 piala; 3 medali' },
    { text: 'Listrik mengalir ke 1.040 rumah.', finds: '1040 rumah' },
    { text: 'Pada hari ke 5 pencarian dihentikan.', finds: null },
    {
      text: 'Pesawat dengan nomor penerbangan 257 rute Tual-Biak mendarat.',
      finds: null,
    },
    { text: 'Dua pekan kemudian salah satu pelaku ditangkap di Simpang Lima Raya.', finds: null },
    { text: 'Inilah lima fakta pesawat jatuh, satu persatu.', finds: null },
  ],
}
