import { aspects } from '../../lexicon/aspect.ts'
import { peopleUnits } from '../../lexicon/counted-words.ts'
import { eventWords, rootWords, summitWords, tollWords, typedRootWords } from '../../lexicon/event-words.ts'
import { stopWords } from '../../lexicon/stop-words.ts'
import type { EventType } from '../../model/claim.ts'
import { readableTime } from '../../model/readable.ts'
import type { Fact } from '../facts/facts.ts'
import { fold } from '../facts/names.ts'
import { sourcesOf } from '../judge/sides.ts'
import { thingOf } from './thing.ts'

/** What an event is named by. */
export interface Named {
  readonly type: EventType
  readonly time: string | null
  readonly who: readonly string[]
  readonly where: readonly string[]
  readonly facts: readonly Fact[]
}

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

const SUMMIT = /\bKTT\b|\b(?:pertemuan|konferensi) (?:tingkat tinggi|puncak)\b/iu

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

/** Roots that say no more than that something was so: `terjadi`, `mengalami`, `diberitakan`. */
const EMPTY: ReadonlySet<string> = new Set(['ada', 'alam', 'berita', 'jadi', 'laku', 'langsung'])

/** The noun for an event: of the word that most sources tell it with, or of its type; of no type, that word itself. */
function nounsOf({ type, facts }: Named): readonly [en: string, id: string] {
  if (type === 'meet' && facts.some(({ claim }) => SUMMIT.test(claim.quote))) return summitWords
  if (type === 'die' && isToll(facts)) return tollWords
  const of = facts.filter(({ claim }) => claim.type === type)
  const weightOf = (root: string): number => (EMPTY.has(root) ? 0 : tellers(of, root))
  const [most] = [...new Set(of.map(({ claim }) => claim.root))].toSorted((a, b) => weightOf(b) - weightOf(a))
  if (type !== 'other') return typedRootWords[type]?.get(most ?? '') ?? eventWords[type]
  const told = of.filter(({ claim }) => claim.root === most).map(wordsOf)
  const fullest = told.toSorted((a, b) => b.length - a.length)[0] ?? ''
  return rootWords.get(most ?? '') ?? (fullest === '' ? eventWords.other : [`“${fullest}”`, `“${fullest}”`])
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

/** Words beside a verb that say how, and name nothing; stop words and words of aspect are known as such. Sorted. */
const manners: ReadonlySet<string> = new Set(['akhirnya', 'kembali', 'langsung', 'paling', 'tetap', 'total', 'usai'])

const namesNothing = (word: string): boolean => stopWords.has(word) || aspects.has(word) || manners.has(word)

/** A verb with the word that says what it is done to: «menerima predikat», «rumah disita». */
function wordsOf({ claim: { quote, span, trigger } }: Fact): string {
  const [start, end] = [trigger.start - span.start, trigger.end - span.start]
  const told = trigger.text.toLowerCase()
  const [isActive, isPassive] = [/^me.*(?<!nya)$/u.test(told), /^(?:di|ter)/u.test(told)]
  const [object = ''] = /^ \p{Ll}[\p{Ll}-]+/u.exec(isActive ? quote.slice(end) : '') ?? []
  const [subject = ''] = /(?<![\p{L}-])\p{Ll}[\p{Ll}-]+ $/u.exec(isPassive ? quote.slice(0, start) : '') ?? []
  const [before, behind] = [subject.trim(), object.trim()].map((word) => (namesNothing(word) ? '' : word))
  return joined([before ?? '', told, behind ?? ''])
}

/** Whether it is a count of the dead rather than somebody's death. */
const isToll = (facts: readonly Fact[]): boolean =>
  facts.some(({ claim }) => claim.type === 'die' && claim.numbers.some(({ unit }) => peopleUnits.has(unit)))

const tellers = (facts: readonly Fact[], root: string): number =>
  sourcesOf(facts.filter(({ claim }) => claim.root === root))

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu

/** The names in a quote: words with a capital that stand side by side and are known as words of names. */
function phrasesOf({ claim: { quote }, mentions }: Fact): readonly string[] {
  const known = new Set(mentions)
  const phrases: string[] = []
  let end = -1
  for (const match of quote.matchAll(WORD)) {
    const [word] = match
    if (!known.has(fold(word)) || !/^\p{Lu}/u.test(word)) continue
    const last = phrases.length - 1
    if (end >= 0 && quote.slice(end, match.index) === ' ') phrases[last] = `${phrases[last] ?? ''} ${word}`
    else phrases.push(word)
    end = match.index + word.length
  }
  return phrases.filter((phrase) => phrase.length > 3)
}

/** For an event without known participants, the name that most sources' quotes hold: `TikTok Shop`. */
function phraseOf(facts: readonly Fact[]): string {
  const tellersOf = new Map<string, Set<string>>()
  // «Jembatan Tua Putus»: in a headline every word has a capital.
  for (const fact of facts.filter(({ claim }) => !claim.headline)) {
    for (const phrase of phrasesOf(fact)) tellersOf.set(phrase, (tellersOf.get(phrase) ?? new Set()).add(fact.source))
  }
  return [...tellersOf].toSorted(([, a], [, b]) => b.size - a.size)[0]?.[0] ?? ''
}

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

/** Whom and where claims of the event's own type name, if any does: what followed from it may have been elsewhere. */
function castOf({ type, who, where, facts }: Named): Pick<Named, 'who' | 'where'> {
  const own = facts.filter(({ claim }) => claim.type === type)
  const [names, places] = [
    new Set(own.flatMap((fact) => fact.names)),
    new Set(own.flatMap(({ claim }) => claim.where.map(({ name }) => name))),
  ]
  const [by, at] = [who.filter((name) => names.has(name)), where.filter((name) => places.has(name))]
  return { who: by.length > 0 ? by : who, where: by.length + at.length > 0 ? at : where }
}

/** The first of the cast that is a body or a craft, not a person or a country. */
const bodyOf = (facts: readonly Fact[], cast: readonly string[]): string =>
  cast.find((name) =>
    facts.some(({ claim }) => claim.who.some((one) => one.name === name && one.kind === 'organisation')),
  ) ?? ''

function labelAt(named: Named, grain: Grain): Label {
  const { type, time, facts } = named
  const { who: cast, where } = castOf(named)
  const [en, id] = nounsOf(named)
  if (grain === 'year' && type === 'meet' && where[0] !== undefined && time !== null) {
    const [meeting, year] = [where[0].replace(PLACE_KIND, ''), dateOf(time, 'year')]
    return { label: joined([year, meeting, en]), labelId: joined([id, meeting, year]) }
  }
  const craft = carried.has(type) ? bodyOf(facts, cast) : ''
  const isPlaced = (placed.has(type) && craft === '') || (type === 'die' && isToll(facts))
  const thing = made.has(type) ? thingOf(facts.filter(({ claim }) => claim.type === type)) : ''
  const who = craft || cast.slice(0, mutual.has(type) ? 2 : 1).join('–')
  const names = thing || who || (where.length === 0 ? phraseOf(facts) : '')
  const place = where[0] ?? ''
  const subject = isPlaced ? place || names : names || place
  const at = subject === place || isPlaced ? '' : place
  const date = time === null ? '' : dateOf(time, grain === 'year' ? 'month' : grain)
  const [dateEn, dateId] = [readableTime(date, 'en'), readableTime(date, 'id')]
  return {
    label: `${joined([subject, en, at && `in ${at}`])}${dateEn && `, ${dateEn}`}`,
    // «Status Semeru “ditetapkan”»: a verb follows its subject in both.
    labelId: joined([...(id.startsWith('“') ? [subject, id] : [id, subject]), at && `di ${at}`, dateId]),
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
