import type { EventType } from '../../../model/claim.ts'
import type { Fact } from '../../facts/facts.ts'
import type { Silence } from '../silence.ts'

const spread: ReadonlySet<EventType> = new Set<EventType>([
  'attack',
  'deploy',
  'erupt',
  'evacuate',
  'famine',
  'flood',
  'move',
  'quake',
  'rescue',
  'strike',
  'supply',
  'trade',
  'transfer',
  'war',
])

const DIRECTION =
  /\b(?:asal|\p{L}*(?:antar|bawa|irim|kabur|kembali|lari|pindah|rujuk|terbang|ungsi)\p{L}*(?: \p{L}+)? (?:ke|menuju))\s*(?:(?:kabupaten|kota|provinsi)\s*)?$/iu
const ON_THE_WAY = /\b(?:berlayar|melaju|meluncur)(?: [a-z-]+)? dari $/iu
/** «Tari Payung dari Wela»; what is shot or launched from somewhere was so there. */
const FROM = /\p{Lu}\p{L}* dari (?:(?:desa|kabupaten|kota|provinsi) )?$/u
const sendsOff: ReadonlySet<EventType> = new Set<EventType>(['attack', 'launch', 'test'])
const JOURNEY = /\b(?:kepulangan|kunjungan|lawatan|perjalanan|pulang|sepulang)(?: [a-z-]+){0,3} (?:dari|ke|menuju) $/iu
const OFF = /\b(?:km|kilometer|meter|mil)(?: [a-z-]+){0,3} (?:dari|sebelum)(?: [a-z-]+)? $/iu

/** A place behind one of these, or behind a mark, is no part of a title's other words, which are all written large. */
const LED = /(?:^|[,(:/–-]|\b(?:dari|di|ke))\s*$/iu

const FELLS_MANY =
  /\b(?:angin|badai|banjir|gempa|guncangan|juga (?:ambruk|roboh|runtuh)|longsor|lindu|topan|tsunami)\b/iu

const marching: ReadonlySet<string> = new Set(['arak', 'gerak', 'kumpul', 'pawai'])

/** The words of a claim's quote before its first place. */
const wordsBefore = ({ claim: { quote, span, where } }: Fact): string =>
  quote.slice(0, Math.max(0, (where[0]?.start ?? span.start) - span.start))

/** Why a claim's place may stand against no other. */
export const placeSilences: readonly Silence<Fact>[] = [
  {
    why: 'it gives no place',
    holds: ({ where }) => where.length === 0,
    example: 'Jembatan itu ambruk, Senin (5/5/2031).',
  },
  {
    why: 'its place is told of something else, and taken over',
    holds: ({ claim: { where, span } }) =>
      where.slice(0, 1).some(({ start, end }) => end <= span.start || start >= span.end),
    example: 'Di Bandung, menteri bertemu gubernur, lalu menandatangani perjanjian, Senin (5/5/2031).',
  },
  {
    why: 'in a title every word is written large, and a place follows «di»',
    holds: (fact) => {
      const { headline, span, type, where } = fact.claim
      return (
        headline &&
        type !== 'visit' &&
        where.slice(0, 1).some(({ start }) => start >= span.start) &&
        !LED.test(wordsBefore(fact))
      )
    },
    example: 'Pasar Bandung Ditutup\nTidak ada korban.',
  },
  {
    why: 'it has not happened',
    holds: ({ claim }) => claim.status !== 'happened',
    example: 'Presiden akan meresmikan jembatan di Bandung.',
  },
  {
    why: 'it is in many places at once, or goes from one to another',
    // «Dua pelajar hanyut»: of the waters, what befalls people at one spot.
    holds: ({ claim }) => spread.has(claim.type) && claim.root !== 'hanyut',
    example: 'Banjir merendam Bandung, Senin (5/5/2031).',
  },
  {
    why: 'it is the like of it, somewhere else',
    holds: ({ claim }) => /\b(?:sejenis|senada|serupa)\b/iu.test(claim.quote),
    example: 'Mahasiswa menggelar unjuk rasa serupa di Ambon, Senin (5/5/2031).',
  },
  {
    why: 'damage is told house by house',
    holds: ({ claim }) => claim.root === 'rusak',
    example: 'Hotel Melati di Ambon rusak, Senin (5/5/2031).',
  },
  {
    why: 'what brings down one house brings down others',
    holds: ({ claim }) => claim.type === 'collapse' && FELLS_MANY.test(claim.quote),
    example: 'Hotel Melati di Ambon juga runtuh, Senin (5/5/2031).',
  },
  {
    why: 'a march has many places',
    holds: ({ claim }) => claim.type === 'protest' && marching.has(claim.root),
    example: 'Massa aksi berkumpul di Bandung, Senin (5/5/2031).',
  },
  {
    why: 'its place is where to or where from, not where',
    holds: (fact) => DIRECTION.test(wordsBefore(fact)),
    example: 'Danu Wirawan kabur ke Jakarta, Senin (5/5/2031).',
  },
  {
    why: 'its place is where what is named comes from',
    holds: (fact) => !sendsOff.has(fact.claim.type) && FROM.test(wordsBefore(fact)),
    example: 'UNESCO mengakui Tari Payung dari Bandung, Senin (5/5/2031).',
  },
  {
    why: 'it was on the way, somewhere between',
    holds: (fact) => ON_THE_WAY.test(wordsBefore(fact)),
    example: 'Kapal itu terbakar ketika berlayar dari Surabaya, Senin (5/5/2031).',
  },
  {
    why: 'its place is off the one that is named',
    holds: (fact) => OFF.test(wordsBefore(fact)),
    example: 'Kapal itu karam sekitar dua mil dari Surabaya, Senin (5/5/2031).',
  },
  {
    why: 'its place is of a journey, of whoever was elsewhere by then',
    holds: (fact) => fact.claim.type !== 'visit' && JOURNEY.test(wordsBefore(fact)),
    example: 'Menteri itu ditangkap sepulang dari lawatan ke Peru, Senin (5/5/2031).',
  },
  {
    why: 'its place is one of several',
    holds: (fact) => /\b(?:termasuk|antara lain|di antaranya|misalnya)\b/iu.test(wordsBefore(fact)),
    example: 'Sejumlah pasar ditutup, antara lain di Ciamis, Senin (5/5/2031).',
  },
]
