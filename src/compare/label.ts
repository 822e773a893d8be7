import { eventWords } from '../lexicon/event-words.ts'
import type { EventType } from '../model/claim.ts'
import { readableTime } from './why.ts'

interface Named {
  readonly type: EventType
  readonly time: string | null
  readonly who: readonly string[]
  readonly where: readonly string[]
}

interface Label {
  readonly label: string
  readonly labelId: string
}

/** The date without its clock and day: enough to tell events of one kind apart. */
const monthOf = (time: string): string =>
  time
    .split('/')
    .map((side) => side.replace(/T.*$/, ''))
    .find((side) => side !== '..' && side !== '') ?? ''

/** `Cianjur earthquake, 21 November 2022`, `gempa Cianjur 21 November 2022`. */
export function labelOf({ type, time, who, where }: Named): Label {
  const [en, id] = eventWords[type]
  const name = who.slice(0, 2).join('–')
  const place = where[0] ?? ''
  const date = time === null ? '' : monthOf(time)
  const subject = name === '' ? place : name
  const at = name === '' || place === '' ? '' : place
  const english = [subject, en, at === '' ? '' : `in ${at}`].filter((part) => part !== '').join(' ')
  const indonesian = [id, subject, at === '' ? '' : `di ${at}`].filter((part) => part !== '').join(' ')
  return {
    label: date === '' ? english : `${english}, ${readableTime(date, 'en')}`,
    labelId: date === '' ? indonesian : `${indonesian}, ${readableTime(date, 'id')}`,
  }
}
