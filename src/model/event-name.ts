import type { Event } from './event.ts'
import { type Lang, readableTime } from './readable.ts'

type Labelled = Pick<Event, 'label' | 'labelId' | 'time'>

export const labelIn = ({ label, labelId }: Labelled, lang: Lang): string => (lang === 'id' ? labelId : label)

/** The label without the date at its end, for where the date stands beside it: `Kim Jong Un visit`. */
export function nameIn(event: Labelled, lang: Lang): string {
  const label = labelIn(event, lang)
  const told = event.time?.split('/').find((side) => side !== '..' && side !== '') ?? ''
  const [day, month] = [10, 7].map((length) => ` ${readableTime(told.slice(0, length), lang)}`)
  // A year alone may belong to the name: «KTT Vladivostok 2019».
  const date = [day, month, `, ${told.slice(0, 4)}`].find((end = '') => end.length > 5 && label.endsWith(end))
  return date === undefined ? label : label.slice(0, -date.length).replace(/,$/, '')
}

/** The label with its whole time: `Kim Jong Un visit, 24 April 2019`, `Vladivostok summit · 25 April 2019`. */
export function titleIn(event: Labelled, lang: Lang): string {
  const label = labelIn(event, lang)
  const { time } = event
  if (time === null) return label
  const whole = readableTime(time, lang)
  if (label.includes(whole)) return label
  // «Tirta fire, 3 March 2023» tells the day, of which the clock is lacking.
  const told = [10, 7]
    .map((length) => ` ${readableTime(time.slice(0, length), lang)}`)
    .find((date) => label.includes(date))
  return told === undefined ? `${label} · ${whole}` : label.replace(told, ` ${whole}`)
}

/** What reports call the event, in either language: a name alone stands in a table beside the date. */
export const callings = (
  event: Labelled,
): { readonly whole: readonly string[]; readonly names: readonly string[] } => ({
  whole: [event.label, event.labelId, titleIn(event, 'en'), titleIn(event, 'id')],
  names: [nameIn(event, 'en'), nameIn(event, 'id')],
})
