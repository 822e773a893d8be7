import { peopleUnits } from '../../../lexicon/counted-words.ts'
import type { Claim, EventType } from '../../../model/claim.ts'
import { isOpen } from '../../facts/dates.ts'
import type { Fact } from '../../facts/facts.ts'
import { tolls } from '../../facts/families.ts'
import { isQuote } from '../../facts/quotes.ts'
import type { Silence } from '../silence.ts'

/** The words of a claim's quote before its trigger. */
const wordsBefore = ({ quote, span, trigger }: Claim): string => quote.slice(0, Math.max(0, trigger.start - span.start))
const wordsBehind = ({ quote, span, trigger }: Claim): string => quote.slice(trigger.end - span.start)

const COUNTED = /\b(?:bertambah|jumlah|tambahan|terdapat|tercatat|terdata|total)\b/iu

/** Not «berakhir setelah 20 kali penyelaman». */
const MANY =
  /\b(?<!\b(?:sesudah|setelah|usai) )(?:\d+|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belasan|puluhan|beberapa) (?:insiden|kali|kejadian|peristiwa)\b/iu

/** Happenings that come again. */
export const recurring: ReadonlySet<EventType> = new Set<EventType>(['attack', 'erupt', 'fire', 'flood', 'quake'])

/** Doings of a crowd, that comes together day after day. */
const gatherings: ReadonlySet<EventType> = new Set<EventType>(['protest', 'strike'])

const ONE_MORE =
  /\b(?:juga|kembali) (?:digelar|melanda|meluap|mengguncang|meletus|meninggi|menerjang|naik|terjadi)\b|\bkali ini\b/iu
const AGAIN = /\b(?:juga|kembali|lagi-lagi) $/iu

/** «gempa kembali terjadi», «gunung itu kembali menyemburkan abu», «kali ini menimpa»: one more than others tell of. */
export const isOneMore = (claim: Claim): boolean =>
  ONE_MORE.test(claim.quote) ||
  ((recurring.has(claim.type) || gatherings.has(claim.type)) && AGAIN.test(wordsBefore(claim)))

const GOES_ON = /^(?:,? [\p{L}-]+){0,6},? (?:belum|berangsur|kian|masih|meluas|semakin|surut|terus)\b/iu

const CASE =
  /\b(?:dugaan|kasus|pelaku|perkara|persidangan|rekonstruksi|sidang|terdakwa|tersangka)(?: (?:dugaan|kasus|lanjutan|perdana|perkara))* $/iu
/** «Terdakwa menikam korban Jumat malam», «tersangka ditangkap Senin»: what he did, or what was done to him. */
const SUBJECT = /\b(?:pelaku|terdakwa|tersangka) $/iu
const VERB = /^(?:ber|di|me|ter)[a-z]{3}/iu

const fates: ReadonlySet<EventType> = new Set<EventType>(['die', 'injure', 'rescue'])
const DONE_WITH = /\b(?:di|me)[a-z]{4,}/u

const DATED =
  /\b(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember) \d{4})\b/iu
const HEARD = /\b(?:info|informasi|kabar|laporan)(?: (?:soal|tentang))? $/iu
const IN_PASSING = /^ dalam (?:insiden|musibah|peristiwa|tragedi)\b/iu

/** «kapal seharusnya berangkat pukul 17.00»: a plan told when its time is past is as fixed as what happened. */
const WAS_PLANNED = /\b(?:sedianya|semestinya|seharusnya)\b/iu

/** Why a claim's date may stand against no other. */
export const timeSilences: readonly Silence<Fact>[] = [
  {
    why: 'it gives no date',
    holds: ({ time }) => time === null,
    example: 'Jembatan itu ambruk.',
  },
  {
    why: 'its date has no beginning or no end',
    holds: ({ time }) => time !== null && isOpen(time),
    example: 'Pasar itu ditutup sejak 5 Mei 2031.',
  },
  {
    why: 'it is denied, or may be',
    holds: ({ claim }) => claim.status !== 'happened' && claim.status !== 'planned',
    example: 'Polisi membantah jembatan itu ambruk pada 5 Mei 2031.',
  },
  {
    why: 'a plan may change',
    holds: ({ claim }) => claim.status === 'planned' && !WAS_PLANNED.test(claim.quote),
    example: 'Presiden akan meresmikan jembatan itu pada 5 Juni 2031.',
  },
  {
    why: 'who accuses does so again',
    holds: ({ claim }) => claim.type === 'accuse',
    example: 'Danu Wirawan menuding lawannya curang, Senin (5/5/2031).',
  },
  {
    why: 'printed before its day, it tells a plan, though no word says so',
    holds: ({ claim, time, published }) =>
      (claim.headline || claim.time?.from === 'relative') &&
      time !== null &&
      published !== null &&
      time.first > published.last,
    example: 'Warga memprotes pembongkaran lapak besok.',
  },
  {
    why: "a headline's bare weekday is settled by the text under it",
    holds: ({ claim: { headline, time } }) => headline && time?.from === 'relative' && !/\d/.test(time.text),
    example: 'Kepala Dinas Dilantik Rabu\nIa guru.',
  },
  {
    why: 'in a headline the date is of what stands before it',
    holds: ({ claim: { headline, quote, span, time, trigger } }) =>
      headline &&
      time !== null &&
      / dan /iu.test(quote.slice(time.end - span.start, Math.max(0, trigger.start - span.start))),
    example: 'Pabrik Tutup Mulai 1 Maret 2031 dan PHK 300 Karyawan\nTidak ada pesangon.',
  },
  {
    why: 'so many on the day of the count, which the days before it brought',
    holds: ({ claim: { type, time, numbers, quote } }) =>
      tolls.has(type) &&
      (time?.from === 'inherited' || COUNTED.test(quote)) &&
      numbers.some(({ unit }) => peopleUnits.has(unit)),
    example: 'Total nelayan yang tewas sembilan orang, Senin (5/5/2031).',
  },
  {
    why: "a page's own mark, no words of the article",
    holds: ({ claim: { time } }) => /^\d{4}-\d{2}-\d{2}/.test(time?.text ?? ''),
    example: 'date 2031-05-05 Warga berunjuk rasa di Ambon.',
  },
  {
    why: 'its own words name another date than it was given',
    holds: ({ claim: { quote, span, time } }) =>
      time !== null &&
      time.from !== 'inherited' &&
      (time.start >= span.end || time.end <= span.start) &&
      DATED.test(quote),
    example: 'Danu Wirawan ditangkap pada 8 Mei 2031, lalu ditahan dalam kasus suap proyek Mei 2029.',
  },
  {
    why: 'so many happenings, not the one that others tell of',
    holds: ({ claim }) => MANY.test(claim.quote),
    example: 'Kedua menteri dua kali bertemu pada 5 Mei 2031.',
  },
  {
    why: 'what a doing is for has no day of its own',
    holds: ({ claim }) => claim.type === 'other' && wordsBefore(claim) === 'untuk ',
    example: 'Ratusan warga berkumpul untuk menolak tambang itu pada 5 Mei 2031.',
  },
  {
    why: 'one more than others tell of',
    holds: ({ claim }) => isOneMore(claim),
    example: 'Gempa kembali mengguncang Ambon pada 5 Mei 2031.',
  },
  {
    why: 'how it goes on, days after it came',
    holds: ({ claim }) => recurring.has(claim.type) && GOES_ON.test(wordsBehind(claim)),
    example: 'Banjir di Demak meluas, Senin (5/5/2031).',
  },
  {
    why: 'its date is of what is done about the case',
    holds: ({ claim }) =>
      claim.type !== 'try' &&
      CASE.test(wordsBefore(claim)) &&
      !(SUBJECT.test(wordsBefore(claim)) && VERB.test(claim.trigger.text)),
    example: 'Sidang kebakaran gudang digelar Senin (5/5/2031).',
  },
  {
    why: 'who the victims are, and its date is of what is done with them',
    holds: ({ claim }) =>
      fates.has(claim.type) && /\bkorban $/iu.test(wordsBefore(claim)) && DONE_WITH.test(wordsBehind(claim)),
    example: 'Korban terluka dibawa ke rumah sakit, Senin (5/5/2031).',
  },
  {
    why: 'as it was on that day, not what it went through',
    holds: ({ claim }) => /\bdalam (?:keadaan|kondisi) $/iu.test(wordsBefore(claim)),
    example: 'Bus itu ditemukan dalam kondisi terbakar, Senin (5/5/2031).',
  },
  {
    why: 'its date is when it was heard of',
    holds: ({ claim }) => HEARD.test(wordsBefore(claim)),
    example: 'Info terbaliknya kapal didapat pada 5 Mei 2031.',
  },
  {
    why: 'named in passing, beside what the date is of',
    holds: ({ claim }) => /^yang /iu.test(claim.quote) && IN_PASSING.test(wordsBehind(claim)),
    example: 'Warga memakamkan nelayan yang hilang dalam insiden itu, Senin (5/5/2031).',
  },
  {
    why: 'the hour at which a price was looked up',
    holds: (fact) => isQuote(fact) && (fact.claim.time?.value.includes('T') ?? false),
    example: 'Pada Senin (5/5/2031) pukul 11.15 indeks turun 313 poin.',
  },
  {
    why: 'its date may be of what its article tells next, or told before it, alone',
    holds: ({ mayBeOthersDate }) => mayBeOthersDate,
    example: 'Korban diperiksa dan hasilnya keluar pada 5 Mei 2031.',
  },
]
