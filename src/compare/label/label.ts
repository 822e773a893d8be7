import { eventWords, wayWords } from '../../lexicon/event-words.ts'
import type { EventType } from '../../model/claim.ts'
import { readableTime } from '../../model/readable.ts'
import type { Fact } from '../facts/facts.ts'
import { bearsThing, bodyOf, type Cast, castOf, isPerson, mutual, placed } from './cast.ts'
import { clauseOf, coreOf } from './clause.ts'
import { type Called, joined, type Named } from './named.ts'
import { isToll, nounsOf, verbOf } from './nouns.ts'
import { phraseOf } from './phrase.ts'
import { thingOf } from './thing.ts'
import { wayTo } from './way.ts'

interface Label {
  readonly label: string
  readonly labelId: string
}

/** Happenings that bear the name of what is opened, priced, voted on, rather than that of whoever does it. */
const makes: ReadonlySet<EventType> = new Set<EventType>([
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

/** A clause that others tell too, in the words of one, and its date where it does not say the year itself. */
function quoting(clause: string, date: string): Label {
  const told = clause.includes(date.slice(0, lengths.year)) ? '' : date
  const [dateEn, dateId] = [readableTime(told, 'en'), readableTime(told, 'id')]
  return { label: `“${clause}”${dateEn && `, ${dateEn}`}`, labelId: `“${clause}”${dateId && `, ${dateId}`}` }
}

const ROAD = /^(?:Gang|Jalan|Jl|Jln|Tol)\b/u

/** What a label without a clause says beside its noun and date. */
interface Naming {
  /** Whom or what it is of; empty where that is not told. */
  readonly subject: string
  /** Who did it, where it is not told to whom. */
  readonly doer: string
  readonly place: string
  /** Whether that is enough for a reader to know which happening it is. */
  readonly isEnough: boolean
}

function namingOf({ type, facts }: Named, { own, noun }: Called, { who: cast, by, where }: Cast): Naming {
  // «di Jalan Melati», «di Pasar Wela»: a house says more than its road.
  const place = where.find((name) => !ROAD.test(name)) ?? where[0] ?? ''
  const craft = carried.has(type) ? bodyOf(facts, cast) : ''
  // «Danu termasuk di antara enam korban tewas»: none of the dead gives the toll a name.
  const isOfMany = type === 'die' && isToll(facts)
  const named = isOfMany ? cast.filter((name) => !isPerson(facts, name)) : cast
  const isOfNobody = (type === 'attack' && cast.length === 0) || isOfMany
  const isPlaced = (placed.has(type) && craft === '') || isOfNobody
  const made = makes.has(type) ? thingOf(own) : ''
  const thing = isPerson(facts, made) ? '' : made
  const who = craft || named.slice(0, mutual.has(type) ? 2 : 1).join('–')
  const doer = thing || who ? '' : by
  const isTold = thing !== '' || who !== '' || (isPlaced && place !== '')
  const phrase = where.length === 0 && doer === '' && bearsThing(type) ? phraseOf(facts) : ''
  const names = thing || who || (isPerson(facts, phrase) ? '' : phrase)
  const subject = isPlaced ? place || names : names || (makes.has(type) && doer === '' ? place : '')
  // «serangan Laos–Nepal di Nepal»
  const isOfPlace = subject.split('–').includes(place) || isPlaced
  return { subject, doer, place: isOfPlace ? '' : place, isEnough: isTold && noun !== null }
}

/** The clause that says better what happened than the noun does with what is told beside it; empty where none does. */
function clauseFor(named: Named, { own, noun }: Called, { subject, doer, place, isEnough }: Naming): string {
  if (isEnough) return ''
  const clause = clauseOf(own, noun === null || named.type === 'other')
  if (clause !== '') return clause
  const [en] = noun ?? verbOf(own, subject !== '')
  // «kepulangan di Tirta»: a journey of nobody.
  const isBare = en === eventWords.other[0] || doer !== '' || (subject === '' && (place === '' || wayWords.has(en)))
  return isBare && !isToll(named.facts) ? coreOf(own) : ''
}

/** The claims that tell it of whom the label names: «Danu “terdesak”» is not what another tells of Rani. */
function ofSubject(own: readonly Fact[], subject: string | undefined): readonly Fact[] {
  const told = own.filter(({ names }) => subject !== undefined && names.includes(subject))
  return told.length > 0 ? told : own
}

function labelAt(named: Named, grain: Grain): Label {
  const { type, time } = named
  const called = nounsOf(named)
  const cast = castOf(named, called)
  const date = time === null ? '' : dateOf(time, grain === 'year' ? 'month' : grain)
  const [en, id] = called.noun ?? verbOf(ofSubject(called.own, cast.who[0]), cast.who.length > 0)
  if (grain === 'year' && type === 'meet' && cast.where[0] !== undefined && time !== null) {
    const [meeting, year] = [cast.where[0].replace(PLACE_KIND, ''), dateOf(time, 'year')]
    return { label: joined([year, meeting, en]), labelId: joined([id, meeting, year]) }
  }
  const naming = namingOf(named, called, cast)
  const clause = clauseFor(named, called, naming)
  if (clause !== '') return quoting(clause, date)
  const { subject, doer, place } = naming
  const [way, wayId] = wayTo(en, place, named.facts)
  const [dateEn, dateId] = [readableTime(date, 'en'), readableTime(date, 'id')]
  return {
    label: `${joined([subject, en, doer && `by ${doer}`, place && `${way} ${place}`])}${dateEn && `, ${dateEn}`}`,
    // «Status Semeru “ditetapkan”»: a verb follows its subject in both.
    labelId: joined([
      ...(id.startsWith('“') ? [subject, id] : [id, subject]),
      doer && `oleh ${doer}`,
      place && `${wayId} ${place}`,
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
