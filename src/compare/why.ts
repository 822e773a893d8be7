import type { ClaimNumber } from '../model/claim.ts'
import type { Slot } from '../model/event.ts'

interface ShownSide {
  readonly value: string
  readonly sources: number
}

interface Why {
  readonly why: string
  readonly whyId: string
}

const monthsEn = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const monthsId = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]

/** `2023-09-13T13:00+07:00` as a reader writes it: `13 September 2023, 13:00`. Anything else as it stands. */
export function readableTime(edtf: string, lang: 'en' | 'id'): string {
  const [from, to] = edtf.split('/')
  if (from !== undefined && to !== undefined) {
    if (from === '..' || from === '') return `${lang === 'en' ? 'until' : 'hingga'} ${readableTime(to, lang)}`
    if (to === '..' || to === '') return `${lang === 'en' ? 'since' : 'sejak'} ${readableTime(from, lang)}`
    return `${readableTime(from, lang)} – ${readableTime(to, lang)}`
  }
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2}))?/.exec(edtf)
  if (!parts?.[1]) return edtf
  const month = (lang === 'en' ? monthsEn : monthsId)[Number(parts[2]) - 1]
  const date = [parts[3] ? String(Number(parts[3])) : null, month ?? null, parts[1]].filter((part) => part !== null)
  return `${date.join(' ')}${parts[4] ? `, ${parts[4]}` : ''}`
}

const sourcesEn = (count: number): string => (count === 1 ? 'one source' : `${count} sources`)
const sourcesId = (count: number): string => (count === 1 ? 'satu sumber' : `${count} sumber`)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

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

const statusId: ReadonlyMap<string, string> = new Map([
  ['alleged', 'dituduhkan'],
  ['denied', 'dibantah'],
  ['happened', 'terjadi'],
  ['possible', 'mungkin terjadi'],
])

const verbs: Readonly<Record<Slot, readonly [en: string, id: string]>> = {
  time: ['dates it', 'menyebut tanggal'],
  place: ['places it at', 'menyebut tempat'],
  number: ['gives', 'menyebut'],
  order: ['calls it the', 'menyebutnya yang'],
  who: ['names', 'menyebut'],
  status: ['says it is', 'menyatakan hal itu'],
}

function valueIn(on: Slot, value: string, lang: 'en' | 'id'): string {
  if (on === 'time') return readableTime(value, lang)
  if (lang === 'en') return value
  if (on === 'order') return ordinalsId.get(value) ?? value
  return on === 'status' ? (statusId.get(value) ?? value) : value
}

/** `2 sources date it 13 September 2023, but one source dates it 12 September 2023.` */
export function whyConflict(on: Slot, sides: readonly ShownSide[]): Why {
  const [en, id] = verbs[on]
  const [verb = '', ...rest] = en.split(' ')
  const plural = (count: number): string => [count === 1 ? verb : verb.replace(/s$/, ''), ...rest].join(' ')
  const partsEn = sides.map(
    ({ value, sources }) => `${sourcesEn(sources)} ${plural(sources)} ${valueIn(on, value, 'en')}`,
  )
  const partsId = sides.map(({ value, sources }) => `${sourcesId(sources)} ${id} ${valueIn(on, value, 'id')}`)
  return { why: `${capital(partsEn.join(', but '))}.`, whyId: `${capital(partsId.join(', tetapi '))}.` }
}

/** `The count grew between the reports: 9, 30, 60, 67 orang.` */
export function whyUpdate(figures: readonly ClaimNumber[]): Why {
  const values = [...new Set(figures.map(({ value }) => String(value)))].join(', ')
  const unit = figures[0]?.unit ?? ''
  return {
    why: `The figure grew between the reports: ${values} ${unit}.`,
    whyId: `Angkanya bertambah dari laporan ke laporan: ${values} ${unit}.`,
  }
}
