/** The languages that a report is read in. */
export const langs = ['en', 'id'] as const

export type Lang = (typeof langs)[number]

const months: Readonly<Record<Lang, readonly string[]>> = {
  en: [
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
  ],
  id: [
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
  ],
}

/** Indonesia's three times, by the name that its papers give them. */
const zones: ReadonlyMap<string, string> = new Map([
  ['+07:00', 'WIB'],
  ['+08:00', 'WITA'],
  ['+09:00', 'WIT'],
])

/** `2023-09-13T13:00+07:00` as a reader writes it: `13 September 2023, 13:00 WIB`. Anything else as it stands. */
export function readableTime(edtf: string, lang: Lang): string {
  const [from, to] = edtf.split('/')
  if (from !== undefined && to !== undefined) {
    if (from === '..' || from === '') return `${lang === 'en' ? 'until' : 'hingga'} ${readableTime(to, lang)}`
    if (to === '..' || to === '') return `${lang === 'en' ? 'since' : 'sejak'} ${readableTime(from, lang)}`
    return `${readableTime(from, lang)} – ${readableTime(to, lang)}`
  }
  const decade = /^(\d{3})X$/.exec(edtf)
  if (decade) return `${decade[1]}0${lang === 'en' ? 's' : '-an'}`
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2}))?(?::\d{2})?([+-]\d{2}:\d{2})?/.exec(edtf)
  if (!parts?.[1]) return edtf
  const month = months[lang][Number(parts[2]) - 1]
  const date = [parts[3] ? String(Number(parts[3])) : null, month ?? null, parts[1]].filter((part) => part !== null)
  const about = edtf.endsWith('~') ? (lang === 'en' ? 'about ' : 'sekitar ') : ''
  const zone = parts[5] === undefined ? '' : ` ${zones.get(parts[5]) ?? parts[5]}`
  return `${about}${date.join(' ')}${parts[4] ? `, ${parts[4]}${zone}` : ''}`
}

const scales: readonly (readonly [value: number, en: string, id: string])[] = [
  [1e12, 'trillion', 'triliun'],
  [1e9, 'billion', 'miliar'],
  [1e6, 'million', 'juta'],
]

/** `7250000` is `7.25 million`, `7,25 juta`; `31415926`, which no such word holds, `31,415,926`, `31.415.926`. */
export function readableNumber(value: number, lang: Lang): string {
  const scale = scales.find(([size]) => value >= size)
  const short = scale ? value / scale[0] : value
  const isShort = scale !== undefined && Number(short.toFixed(2)) === short
  const [whole = '', decimals] = String(isShort ? short : value).split('.')
  const [dot, comma] = lang === 'en' ? [',', '.'] : ['.', ',']
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, dot) + (decimals === undefined ? '' : comma + decimals)
  return isShort ? `${digits} ${lang === 'en' ? scale[1] : scale[2]}` : digits
}

/** `250 metres`, `250 meter`; `2.5 billion rupiah`, `Rp2,5 miliar`. `units` gives the English for a unit. */
export function readableAmount(value: number, unit: string, lang: Lang, units: ReadonlyMap<string, string>): string {
  const number = readableNumber(value, lang)
  if (unit === 'rupiah') return lang === 'id' ? `Rp${number}` : `${number} rupiah`
  return `${number} ${lang === 'en' ? (units.get(unit) ?? unit) : unit}`
}

const MINUTE = /^menit ke-(\d+)$/
const AMOUNT = /^(-?\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))? (.+)$/

/** What a side of a conflict on number says, `5-7 jam`, `menit ke-23`, as a reader writes it: `5–7 hours`, `minute 23`. */
export function readableRange(value: string, lang: Lang, units: ReadonlyMap<string, string>): string {
  const minute = lang === 'en' ? MINUTE.exec(value) : null
  if (minute) return `minute ${minute[1]}`
  const amount = AMOUNT.exec(value)
  if (!amount) return value
  const [, from, to, unit = ''] = amount
  const start = to === undefined ? '' : `${readableNumber(Number(from), lang)}–`
  return start + readableAmount(Number(to ?? from), unit, lang, units)
}
