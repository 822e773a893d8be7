import { peopleUnits } from '../../../lexicon/counted-words.ts'
import { lossRoot } from '../../facts/doings.ts'
import { tolls } from '../../facts/families.ts'
import { isMark } from '../../facts/quotes.ts'
import { isMeasure } from '../../judge/figure-words.ts'
import { isIncrement, isPicked } from '../../judge/shares.ts'
import type { Figure } from '../../judge/sides.ts'
import { isAge } from '../age.ts'
import type { Silence } from '../silence.ts'
import { isOneMore } from '../time/silent.ts'

const MORE = /\b(?:lagi|tambahan|susulan)\b/iu
const MORE_CHARGED = /\btersangka (?:baru|lain(?:nya)?)\b|\bjuga (?:di|me)\p{L}+ (?:\S+ ){1,3}tersangka\b/iu

/** «setelah 20 kali pendakian»: the doings counted are over. */
const DOINGS = /^pe\p{L}+an\b/u
/** «pesangon 12 kali upah»: so many times an amount. */
const AMOUNTS = /^(?:gaji|harga|nilai|upah)\b/u

const OTHERS = /^(?: \p{L}+)? lain(?:nya)?\b/u
const NOT_ALL = /\b(?:awalnya|disusul|ditambah|mula-mula|mulanya|tambahan)\b/iu
const HEAT = /\b(?:(?:catatan|mencatat(?:kan)?|membukukan|mengukir|menorehkan)(?: catatan)? waktu|unggul \S+ detik)\b/iu
const FORMER = /\bsebelumnya(?: (?:di (?:angka|level)|hanya|sebesar|senilai|yakni|yaitu))? (?:rp ?)?$/iu
const prizes: ReadonlySet<string> = new Set(['gelar', 'penghargaan', 'piala', 'trofi'])

/** How long a trial was, not what it came to. */
const HEARD =
  /\b(?:ber(?:gulir|jalan|langsung)|pe(?:meriksaan|rsidangan)|proses|sidang)(?: [a-z]+){0,4} selama(?: [a-z]+)? $/iu

const wordsBefore = ({ fact: { claim }, value }: Figure): string =>
  claim.quote.slice(0, Math.max(0, value.start - claim.span.start))

/** «Tual | 48 orang dan Ambon | 27 orang»: right behind the name of a place or a group. */
const NAMED = /\p{Lu}[\p{L}-]* $/u
const isNamed = (figure: Figure): boolean => NAMED.test(wordsBefore(figure))

/** Why a claim's figure may stand against no other. */
export const numberSilences: readonly Silence<Figure>[] = [
  {
    why: 'it is denied, or may be',
    // What a loss comes to is always reckoned: «kerugian ditaksir Rp2 miliar».
    holds: ({ fact: { claim } }) =>
      claim.status === 'denied' || (claim.status === 'possible' && claim.root !== lossRoot),
    example: 'Polisi membantah 20 orang tewas dalam ledakan itu.',
  },
  {
    why: 'so many more, not so many in all',
    holds: ({ fact: { claim } }) => (tolls.has(claim.type) || claim.type === 'charge') && MORE.test(claim.quote),
    example: 'Tim menemukan tiga jenazah lagi, Senin (5/5/2031).',
  },
  {
    why: 'so many are charged besides those of before',
    holds: ({ fact: { claim } }) => MORE_CHARGED.test(claim.quote),
    example: 'Polisi menetapkan dua tersangka baru, Senin (5/5/2031).',
  },
  {
    why: 'it is of one happening more than others tell of',
    holds: ({ fact: { claim } }) => isOneMore(claim),
    example: 'Gempa magnitudo 5,4 kembali mengguncang Ambon, Senin (5/5/2031).',
  },
  {
    why: 'a mark that a price passed on its way',
    holds: ({ fact }) => isMark(fact),
    example: 'Rupiah sempat menyentuh Rp17.400 per dolar AS, Senin (5/5/2031).',
  },
  {
    why: 'what is counted in times goes on',
    // Who was shot twice is not shot on.
    holds: ({ fact: { claim }, value: { unit, about } }) =>
      unit === 'kali' && claim.type !== 'attack' && !DOINGS.test(about) && !AMOUNTS.test(about),
    example: 'Kedua menteri sudah bertemu tiga kali.',
  },
  {
    why: 'somebody, not a count',
    holds: ({ value: { value, text } }) => value === 1 && /^se/iu.test(text),
    example: 'Seorang pasien meninggal, Senin (5/5/2031).',
  },
  {
    why: 'those told of before, not how many there are',
    holds: ({ fact: { claim }, value }) =>
      value.text.includes(' ') &&
      /^ (?:itu|tersebut)\b/iu.test(claim.quote.slice(Math.max(0, value.end - claim.span.start))),
    example: 'Tiga pesut itu mati, Senin (5/5/2031).',
  },
  {
    why: 'an age',
    holds: isAge,
    example: 'Danu Wirawan (41 tahun) ditangkap, Senin (5/5/2031).',
  },
  {
    why: 'who runs has another time in each heat, and claims seldom say in which',
    holds: ({ fact: { claim }, value }) => value.unit === 'detik' && HEAT.test(claim.quote),
    example: 'Danu Wirawan menang dengan catatan waktu 9,31 detik, Senin (5/5/2031).',
  },
  {
    why: 'not all there were in the end',
    holds: (figure) => NOT_ALL.test(wordsBefore(figure)),
    example: 'Awalnya dua mobil pemadam dikerahkan, Senin (5/5/2031).',
  },
  {
    why: 'one of a list, place by place',
    holds: ({ fact, value }) =>
      peopleUnits.has(value.unit) &&
      fact.claim.numbers.filter((other) => other.unit === value.unit && isNamed({ fact, value: other })).length > 1 &&
      isNamed({ fact, value }),
    example: 'Warga Tual 48 orang dan Ambon 27 orang mengungsi, Senin (5/5/2031).',
  },
  {
    why: 'the goals of two matches, not of one',
    holds: ({ fact: { claim }, value }) => value.unit === 'gol' && /\bagregat\b/iu.test(claim.quote),
    example: 'Tual menundukkan Wela dengan agregat 6-2, Senin (5/5/2031).',
  },
  {
    why: 'how long it was tried, not what it was given',
    holds: (figure) => figure.fact.claim.type === 'sentence' && HEARD.test(wordsBefore(figure)),
    example: 'Putusan dibacakan setelah pemeriksaan panjang selama tujuh bulan, Senin (5/5/2031).',
  },
  {
    why: 'so many were picked out of more',
    holds: isPicked,
    example: 'Polisi menutup sepuluh pasar dengan kasus terbanyak, Senin (5/5/2031).',
  },
  {
    why: 'so many more than before',
    holds: isIncrement,
    example: 'Korban tewas bertambah sembilan orang, Senin (5/5/2031).',
  },
  {
    why: 'what it was, beside what it is',
    holds: (figure) => isMeasure(figure.value) && FORMER.test(wordsBefore(figure)),
    example: 'Upah buruh naik dari sebelumnya sebesar Rp3,2 juta, Senin (5/5/2031).',
  },
  {
    why: 'all that one has won, not what was won that night',
    holds: ({ fact: { claim }, value }) => prizes.has(value.unit) && /\b(?:k|meng)oleksi/iu.test(claim.quote),
    example: 'Klub itu telah mengoleksi lima piala.',
  },
  {
    why: 'which of two quakes is meant, another claim says',
    holds: ({ fact: { claim }, value }) =>
      value.unit === 'magnitudo' && claim.numbers.filter(({ unit }) => unit === 'magnitudo').length > 1,
    example: 'Gempa magnitudo 6,1 dan magnitudo 6,5 mengguncang Ambon, Senin (5/5/2031).',
  },
  {
    why: 'so many besides; of people at large the rest are counted by their own fate',
    holds: ({ fact: { claim }, value }) =>
      (!peopleUnits.has(value.unit) || claim.who.some(({ kind, end }) => kind === 'person' && end < value.start)) &&
      OTHERS.test(claim.quote.slice(value.end - claim.span.start)),
    example: 'Danu Wirawan dan empat orang lain ditangkap, Senin (5/5/2031).',
  },
]
