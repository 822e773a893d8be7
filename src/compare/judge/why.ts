import { unitsInEnglish } from '../../lexicon/counted-words.ts'
import type { ClaimNumber } from '../../model/claim.ts'
import type { Slot } from '../../model/event.ts'
import { type Lang, readableAmount, readableNumber, readableRange, readableTime } from '../../model/readable.ts'
import type { Counted } from './updates.ts'

interface ShownSide {
  readonly value: string
  readonly sources: number
  /** Whether some of its sources give another hour, near enough to be the same. */
  readonly about?: boolean
  /** How many sources tell the side before it, where all of its own are among them. */
  readonly among?: number | null
}

interface Why {
  readonly why: string
  readonly whyId: string
}

const ordinalsId: ReadonlyMap<string, string> = new Map([
  ['first', 'pertama'],
  ['second', 'kedua'],
  ['third', 'ketiga'],
  ['fourth', 'keempat'],
  ['fifth', 'kelima'],
  ['sixth', 'keenam'],
  ['seventh', 'ketujuh'],
  ['eighth', 'kedelapan'],
  ['ninth', 'kesembilan'],
  ['tenth', 'kesepuluh'],
  ['last', 'terakhir'],
])

/** What a source does that gives a status: one source, several sources, and in Indonesian. */
const statuses: ReadonlyMap<string, readonly [one: string, many: string, id: string]> = new Map([
  ['alleged', ['reports it as an allegation', 'report it as an allegation', 'memuatnya sebagai tuduhan']],
  ['denied', ['reports that it is denied', 'report that it is denied', 'memuat bantahannya']],
  ['happened', ['reports it as a fact', 'report it as a fact', 'memuatnya sebagai kenyataan']],
  ['possible', ['reports it as possible', 'report it as possible', 'memuatnya sebagai kemungkinan']],
])

type Telling = readonly [one: string, many: string, id: string]

const verbs: Readonly<Record<Exclude<Slot, 'status'>, Telling>> = {
  time: ['dates it', 'date it', 'menyebut'],
  place: ['places it at', 'place it at', 'menempatkannya di'],
  number: ['gives', 'give', 'menyebut'],
  order: ['calls it the', 'call it the', 'menyebutnya yang'],
  who: ['names', 'name', 'menyebut'],
}

function valueIn(on: Slot, value: string, lang: Lang): string {
  if (on === 'time') return readableTime(value, lang)
  if (on === 'order') return lang === 'en' ? value : (ordinalsId.get(value) ?? value)
  return on === 'number' ? readableRange(value, lang, unitsInEnglish) : value
}

/** `reports it as an allegation`, `dates it 13 September 2023`: what some sources do, in each language. */
function tellingOf(on: Slot, { value, about = false }: ShownSide): Telling {
  // «disahkan», «ditolak»: in the sources' own words.
  if (on === 'status') return statuses.get(value) ?? [`writes “${value}”`, `write “${value}”`, `menulis “${value}”`]
  const [one, many, id] = verbs[on]
  const [en, local] = [
    `${about ? 'about ' : ''}${valueIn(on, value, 'en')}`,
    `${about ? 'sekitar ' : ''}${valueIn(on, value, 'id')}`,
  ]
  return [`${one} ${en}`, `${many} ${en}`, `${id} ${local}`]
}

/** Who tells a side, in each language: `2 sources`, `another`, `the same one`, `one of them`. */
function tellersOf({ sources, among = null }: ShownSide, at: number): readonly [en: string, id: string] {
  if (at > 0 && among === sources)
    return sources > 1 ? [`the same ${sources}`, `${sources} sumber yang sama`] : ['the same one', 'sumber yang sama']
  if (at > 0 && among !== null)
    return sources > 1 ? [`${sources} of them`, `${sources} di antaranya`] : ['one of them', 'salah satunya']
  if (sources > 1) return [`${sources} sources`, `${sources} sumber`]
  return at === 0 ? ['One source', 'Satu sumber'] : ['another', 'satu sumber lain']
}

/** `2 sources date it 13 September 2023, but another dates it 12 September 2023.` */
export function whyConflict(on: Slot, sides: readonly ShownSide[]): Why {
  const tellings = sides.map((side, at) => {
    const { sources } = side
    const [one, many, id] = tellingOf(on, side)
    const [en, local] = tellersOf(side, at)
    return [`${en} ${sources > 1 ? many : one}`, `${local} ${id}`] as const
  })
  return {
    why: `${tellings.map(([en]) => en).join(', but ')}.`,
    whyId: `${tellings.map(([, id]) => id).join(', tetapi ')}.`,
  }
}

/** What became of the people counted, and how badly, in English. */
const fates: ReadonlyMap<string, string> = new Map([
  ['hilang', 'missing'],
  ['luka', 'injured'],
  ['meninggal', 'dead'],
  ['mengungsi', 'displaced'],
  ['selamat', 'safe'],
  ['tahan', 'arrested'],
])
const severities: ReadonlyMap<string, string> = new Map([
  ['ringan', 'lightly'],
  ['sedang', 'moderately'],
])

/** ` (badly injured)`, ` (luka berat)`; nothing where the figures do not say what they count. */
function countedIn(lang: Lang, { fate, severity }: Counted): string {
  if (fate === null) return ''
  const how = severity === null || lang === 'id' ? severity : (severities.get(severity) ?? 'badly')
  const words = lang === 'id' ? [fate, how] : [how, fates.get(fate) ?? fate]
  return ` (${words.filter((word) => word !== null).join(' ')})`
}

/** `The figure (dead) changed from report to report: 9, 30, 60, 67 people.` */
export function whyUpdate(figures: readonly ClaimNumber[], counted: Counted): Why {
  const values = [...new Set(figures.map(({ value }) => value))]
  const unit = figures[0]?.unit ?? ''
  const shown = (lang: Lang): string =>
    values
      .map((value, at) =>
        at < values.length - 1 ? readableNumber(value, lang) : readableAmount(value, unit, lang, unitsInEnglish),
      )
      .join(', ')
  return {
    why: `The figure${countedIn('en', counted)} changed from report to report: ${shown('en')}.`,
    whyId: `Angkanya${countedIn('id', counted)} berubah dari laporan ke laporan: ${shown('id')}.`,
  }
}
