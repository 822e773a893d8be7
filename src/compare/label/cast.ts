import type { EventType } from '../../model/claim.ts'
import type { Fact } from '../facts/facts.ts'
import { fold } from '../facts/names.ts'
import { sourcesOf } from '../judge/sides.ts'
import type { Named } from './named.ts'

/** Happenings that bear the name of whoever suffers them, and where none is told, of whoever does them as such. */
const suffered: ReadonlySet<EventType> = new Set<EventType>([
  'appoint',
  'arrest',
  'ban',
  'build',
  'charge',
  'close',
  'deploy',
  'elect',
  'finish',
  'found',
  'free',
  'inaugurate',
  'injure',
  'launch',
  'open',
  'permit',
  'rescue',
  'resign',
  'supply',
  'test',
])

/** Who takes part in an event, who of them does it to the others, and where. */
interface Cast {
  readonly who: readonly string[]
  readonly by: string
  readonly where: readonly string[]
}

/** «KPK menangkap»: done to somebody, if not told to whom; nobody else «mengundurkan diri», a suit («mengajukan») is its maker's. */
const DONE = /^me(?!layangkan|ndaftarkan|ngajukan|nggugat|ngundurkan)/iu

/** Those whom as many sources name as its doer as name them otherwise: «Presiden Danu melantik Rani». */
function doersOf(own: readonly Fact[], who: readonly string[]): ReadonlySet<string> {
  const tell = (name: string, does: boolean): number =>
    sourcesOf(
      own.filter(({ claim, names }) =>
        claim.who.some(
          ({ role }, at) => names[at] === name && (role === 'agent' && DONE.test(claim.trigger.text)) === does,
        ),
      ),
    )
  return new Set(who.filter((name) => tell(name, true) > 0 && tell(name, true) >= tell(name, false)))
}

/** Whom and where claims of the event's own type name, if any does: what followed from it may have been elsewhere. */
export function castOf({ type, who, where, facts }: Named): Cast {
  const own = facts.filter(({ claim }) => claim.type === type)
  const [names, places] = [
    new Set(own.flatMap((fact) => fact.names)),
    new Set(own.flatMap(({ claim }) => claim.where.map(({ name }) => name))),
  ]
  const [part, at] = [who.filter((name) => names.has(name)), where.filter((name) => places.has(name))]
  const cast = part.length > 0 ? part : who
  const doers = suffered.has(type) ? doersOf(own, cast) : new Set<string>()
  return {
    who: cast.filter((name) => !doers.has(name)),
    by: cast.find((name) => doers.has(name)) ?? '',
    where: part.length + at.length > 0 ? at : where,
  }
}

/** The first of the cast that is a body or a craft, not a person or a country. */
export const bodyOf = (facts: readonly Fact[], cast: readonly string[]): string =>
  cast.find((name) =>
    facts.some(({ claim }) => claim.who.some((one) => one.name === name && one.kind === 'organisation')),
  ) ?? ''

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
export function phraseOf(facts: readonly Fact[]): string {
  const tellersOf = new Map<string, Set<string>>()
  // «Jembatan Tua Putus»: in a headline every word has a capital.
  for (const fact of facts.filter(({ claim }) => !claim.headline)) {
    for (const phrase of phrasesOf(fact)) tellersOf.set(phrase, (tellersOf.get(phrase) ?? new Set()).add(fact.source))
  }
  return [...tellersOf].toSorted(([, a], [, b]) => b.size - a.size)[0]?.[0] ?? ''
}
