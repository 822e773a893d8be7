import type { EventType } from '../../model/claim.ts'
import { readableTime } from '../../model/readable.ts'
import { bodyOf, castOf, phraseOf } from './cast.ts'
import { joined, type Named } from './named.ts'
import { isToll, nounsOf } from './nouns.ts'
import { thingOf } from './thing.ts'

interface Label {
  readonly label: string
  readonly labelId: string
}

/** Happenings that bear the name of their place: `gempa Cianjur`; others bear that of whoever takes part. */
const placed: ReadonlySet<EventType> = new Set<EventType>([
  'collapse',
  'crash',
  'erupt',
  'evacuate',
  'famine',
  'fire',
  'flood',
  'protest',
  'quake',
  'strike',
  'war',
])

/** Happenings that two make together, or one to another: their labels name both. */
const mutual: ReadonlySet<EventType> = new Set<EventType>([
  'agree',
  'attack',
  'buy',
  'call',
  'ceasefire',
  'meet',
  'merge',
  'play',
  'sell',
  'sign',
  'support',
  'trade',
  'transfer',
  'veto',
  'war',
])

/** Happenings that bear the name of what is opened, priced, voted on, rather than that of whoever does it. */
const made: ReadonlySet<EventType> = new Set<EventType>([
  'build',
  'close',
  'finish',
  'inaugurate',
  'launch',
  'open',
  'price',
  'supply',
  'test',
  'vote',
])

/** Happenings that bear the name of the ship, train or airline, where one is told, rather than that of their place. */
const carried: ReadonlySet<EventType> = new Set<EventType>(['crash'])

/** How much of the date a label tells: as little as keeps it apart from the others. */
type Grain = 'year' | 'month' | 'day'

const lengths: Readonly<Record<Grain, number>> = { year: 4, month: 7, day: 10 }

/** What kind of place it is says nothing that its name does not: `Vostochny` for Kosmodrom Vostochny. */
const PLACE_KIND = /^(?:Kabupaten|Kecamatan|Kosmodrom|Kota|Provinsi) (?=\p{Lu})/u

/** The day or stretch as labels give it: the clock left out, of an open stretch the end that is told. */
function dateOf(time: string, grain: Grain): string {
  const told = time.split('/').find((side) => side !== '..' && side !== '') ?? ''
  const day = told.replace(/T.*$/, '').replace(/[~?%]$/, '')
  return day.slice(0, lengths[grain])
}

function labelAt(named: Named, grain: Grain): Label {
  const { type, time, facts } = named
  const { who: cast, by, where } = castOf(named)
  const [en, id] = nounsOf(named)
  if (grain === 'year' && type === 'meet' && where[0] !== undefined && time !== null) {
    const [meeting, year] = [where[0].replace(PLACE_KIND, ''), dateOf(time, 'year')]
    return { label: joined([year, meeting, en]), labelId: joined([id, meeting, year]) }
  }
  const craft = carried.has(type) ? bodyOf(facts, cast) : ''
  const isPlaced = (placed.has(type) && craft === '') || (type === 'die' && isToll(facts))
  const thing = made.has(type) ? thingOf(facts.filter(({ claim }) => claim.type === type)) : ''
  const who = craft || cast.slice(0, mutual.has(type) ? 2 : 1).join('–')
  const doer = thing || who ? '' : by
  const names = thing || who || (where.length === 0 && doer === '' ? phraseOf(facts) : '')
  const place = where[0] ?? ''
  const subject = isPlaced ? place || names : names || (doer ? '' : place)
  const at = subject === place || isPlaced ? '' : place
  const date = time === null ? '' : dateOf(time, grain === 'year' ? 'month' : grain)
  const [dateEn, dateId] = [readableTime(date, 'en'), readableTime(date, 'id')]
  return {
    label: `${joined([subject, en, doer && `by ${doer}`, at && `in ${at}`])}${dateEn && `, ${dateEn}`}`,
    // «Status Semeru “ditetapkan”»: a verb follows its subject in both.
    labelId: joined([
      ...(id.startsWith('“') ? [subject, id] : [id, subject]),
      doer && `oleh ${doer}`,
      at && `di ${at}`,
      dateId,
    ]),
  }
}

/**
 * Labels a newsroom would use, in the order of the events: `2019 Vladivostok summit`, `KTT Vladivostok 2019`; `Cianjur
 * earthquake, November 2022`. Where two would be one, more of the date is told, and where that does not help, a number.
 */
export function labelsOf(events: readonly Named[]): readonly Label[] {
  const grains = ['year', 'month', 'day'] as const
  const labels = grains.reduce<readonly Label[]>((told, grain) => {
    const common = countOf(told.map(({ label }) => label))
    return events.map((named, at) => {
      const label = told[at]
      return label && common.get(label.label) === 1 ? label : labelAt(named, grain)
    })
  }, [])
  const times = countOf(labels.map(({ label }) => label))
  const seen = new Map<string, number>()
  return labels.map(({ label, labelId }) => {
    if ((times.get(label) ?? 0) < 2) return { label, labelId }
    const nth = (seen.get(label) ?? 0) + 1
    seen.set(label, nth)
    return nth === 1 ? { label, labelId } : { label: `${label} (${nth})`, labelId: `${labelId} (${nth})` }
  })
}

function countOf(labels: readonly string[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>()
  for (const label of labels) count.set(label, (count.get(label) ?? 0) + 1)
  return count
}
