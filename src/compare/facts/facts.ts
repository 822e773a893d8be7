import type { Claim, ClaimNumber, EventType, Role } from '../../model/claim.ts'
import type { EntityKind } from '../../model/entity.ts'
import type { ArticleRecord } from '../../model/report.ts'
import { type Interval, interval } from '../../model/time.ts'
import { baseOf } from '../judge/amounts.ts'
import { unitOf } from '../judge/counting.ts'
import { editionOf, roundOf, type Stage, stageOf } from './contests.ts'
import { inOneWord } from './doings.ts'
import { accidents } from './families.ts'
import { keptApart, magnitudeOf } from './magnitudes.ts'
import { mentionsOf } from './mentions.ts'
import { fold, remembered } from './names.ts'
import { misnamedOf, onceOf } from './once.ts'
import { withReferents } from './referents.ts'
import { noStory, type Story, storiesOf } from './stories.ts'
import type { Word } from './things.ts'
import { namesOf } from './told-names.ts'

export interface FactPlace {
  readonly name: string
  /** Nearest first. */
  readonly within: readonly string[]
}

/** A claim made ready for comparing: its values read once, its names folded. */
export interface Fact {
  /** Its place in the fixed order of all claims: by article path, then span. */
  readonly index: number
  readonly claim: Claim
  /** The place of its article in the order of paths. */
  readonly article: number
  /** The article that its own is a copy of, or its own: claims of one source do not confirm each other. */
  readonly source: string
  readonly published: Interval | null
  /** The day its article tells it: of publication, else the latest that any of its claims gives; null for neither. */
  readonly told: number | null
  /** Whether its article tells of people still looked for, or of counts that are not the last. */
  readonly isCounting: boolean
  /** Its place among its article's claims, from 0. */
  readonly rank: number
  /** How many claims of its type its article makes, headlines left out, and on how many days; 1 at least. */
  readonly ofType: { readonly claims: number; readonly days: number }
  /** On how many days its article tells of accidents, headlines left out. */
  readonly accidentDays: number
  /** Null for an undated claim, and for a value that cannot be read. */
  readonly time: Interval | null
  /** About when an undated claim may be: the date of the dated claim nearest to it, a headline's that of the lead. */
  readonly about: Interval | null
  /** Of an undated accusation or denial, the date of what it speaks of: «menuduh X mengirim senjata pada Mei 2019». */
  readonly content: Interval | null
  /** The year since which it is the first of its kind. */
  readonly since: Interval | null
  /** Whom it names, each by what tells people and names apart. */
  readonly who: readonly string[]
  /** Of what kind each of them is. */
  readonly kinds: readonly EntityKind[]
  /** What each of the claim's participants is shown as: one name for all spellings. */
  readonly names: readonly string[]
  /** Those of them who do it. */
  readonly doers: readonly string[]
  /** Those of them to whom it is done. */
  readonly sufferers: readonly string[]
  readonly where: readonly FactPlace[]
  /** The thing that it befell, where it says when something came about that comes about once. */
  readonly once: readonly Word[] | null
  /** Whether its date stands in the clause of what its article tells next, which it may be of alone. */
  readonly isDatedBehind: boolean
  /** Whether its date, which stands behind its clause, is given outright and nothing else is told between them. */
  readonly isLastBefore: boolean
  /** The weekday that its date's words name, where its day is another. */
  readonly misnamed: number | null
  /** The round of a contest, where it tells one. */
  readonly round: string | null
  /** The year in the name of the tournament that it tells of: 2023 of «juara SEA Games 2023». */
  readonly edition: number | null
  /** The part of a contest, a trial or a series that it tells of, where it counts one. */
  readonly stage: Stage | null
  /** Of a quake, its magnitude; null when it tells none. */
  readonly magnitude: number | null
  /** Magnitudes of other quakes that some article tells of beside one of this magnitude. */
  readonly otherMagnitudes: readonly number[]
  /** The roots of its wording. */
  readonly terms: readonly string[]
  /** The words of the names in its quote, whatever part they play. */
  readonly mentions: readonly string[]
  /** What its article says anywhere of amounts, `orang 12`, and of hours, `2031-05-02 07:40`. */
  readonly said: ReadonlySet<string>
  /** Whom and what its article names that few others do. */
  readonly story: Story
  /** Those of the claims around it: a claim of «wahana itu» speaks of what they name. */
  readonly context: readonly string[]
}

const byText = (a: Claim, b: Claim): number =>
  a.span.start - b.span.start || a.trigger.start - b.trigger.start || a.span.end - b.span.end

function nearestTime(claim: Claim, dated: readonly Claim[]): Interval | null {
  // A headline's date is that of what follows it.
  const behind = claim.headline ? Number.POSITIVE_INFINITY : claim.span.start
  const distance = ({ span }: Claim): number =>
    span.start >= claim.span.end ? span.start - claim.span.end : Math.max(0, behind - span.end)
  let nearest: Claim | null = null
  for (const other of dated) if (nearest === null || distance(other) < distance(nearest)) nearest = other
  return nearest?.time ? interval(nearest.time.value) : null
}

/** The date told in what an undated accusation or denial speaks of; null of other claims, and without one. */
function contentTime({ span, time, type }: Claim, dated: readonly Claim[]): Interval | null {
  if (time !== null || (type !== 'accuse' && type !== 'deny')) return null
  const said = dated.find((one) => one.span.start >= span.start && one.span.end <= span.end)
  return said?.time && said.time.from !== 'inherited' ? interval(said.time.value) : null
}

/** «korban diperiksa dan hasilnya keluar pada Jumat»: who was examined gets the date on which the result came. */
const isDatedBehind = ({ span, time, type }: Claim, ordered: readonly Claim[]): boolean =>
  time !== null &&
  time.start > span.end &&
  ordered.some(
    (next) =>
      next.type !== type &&
      next.trigger.start >= span.end &&
      next.trigger.end <= time.start &&
      next.span.end >= time.end &&
      next.time?.start === time.start,
  )

/** «Kapal terbakar saat bersandar, Jumat pukul 19.15»: of no other doing than the one before it. */
const isLastBefore = ({ span, time }: Claim, ordered: readonly Claim[]): boolean =>
  time !== null &&
  time.from !== 'inherited' &&
  time.start >= span.end &&
  !ordered.some(({ trigger }) => trigger.start >= span.end && trigger.start < time.start)

/** «pertemuan pertama mereka sejak 2031», «kemenangan pertamanya sejak Mei 2031». */
const FIRST_SINCE = /\bpertama(?:nya)?\b[^.;]{0,40}? sejak (?:\p{L}+ )?(\d{4})(?!\d)/iu

/** The latest day of dated claims; null without one. */
function latest(dated: readonly Claim[]): number | null {
  const days = dated.flatMap(({ time }) => {
    const last = time ? interval(time.value)?.last : undefined
    return last !== undefined && Number.isFinite(last) ? [last] : []
  })
  return days.length === 0 ? null : days.reduce((a, b) => Math.max(a, b))
}

const daysOf = (claims: readonly Claim[]): number =>
  new Set(claims.flatMap(({ time }) => (time ? [interval(time.value)?.first] : []))).size

/** By type, how many claims an article makes of it below its headlines, and on how many days. */
function talliesOf(claims: readonly Claim[]): ReadonlyMap<EventType, Fact['ofType']> {
  const byType = new Map<EventType, Claim[]>()
  for (const claim of claims) {
    if (claim.headline) continue
    const known = byType.get(claim.type)
    if (known) known.push(claim)
    else byType.set(claim.type, [claim])
  }
  return new Map([...byType].map(([type, told]) => [type, { claims: told.length, days: Math.max(1, daysOf(told)) }]))
}

/** «enam warga masih dalam pencarian», «delapan pendaki belum ditemukan», «evakuasi masih dilakukan», «data sementara». */
const STILL_COUNTED =
  /\b(?:(?:belum|masih) (?:bisa |terus )?(?:ditemukan|dalam pencarian|berlangsung|dicari|dievakuasi|dilakukan|hilang|mencari|mengevakuasi|terjebak|tertimbun)|(?:dalam|melanjutkan) pencarian|data sementara|terus bertambah|terverifikasi|hingga (?:berita ini|kini|saat ini)|sa(?:at|mpai saat) ini)\b/iu

/** So far around a claim, in characters, what stands there speaks of the same. */
const AROUND = 300
/** So many claims before and after it can stand there. */
const NEIGHBOURS = 16

function contextOf(at: number, ordered: readonly Claim[], mentionsOf: (claim: Claim) => readonly string[]): string[] {
  const middle = ordered[at]?.trigger.start ?? 0
  const isNear = (claim: Claim | undefined): claim is Claim =>
    claim !== undefined && Math.abs(claim.trigger.start - middle) <= AROUND
  const words = new Set<string>()
  // Claims are in the order of their clauses, so that a trigger farther off may stand before one that is near.
  for (let from = Math.max(0, at - NEIGHBOURS); from <= at + NEIGHBOURS; from += 1) {
    const claim = ordered[from]
    if (isNear(claim)) for (const word of mentionsOf(claim)) words.add(word)
  }
  return [...words]
}

/** An amount as `said` has it: in its base unit. */
export const amountKey = (number: ClaimNumber): string => `${unitOf(number)} ${baseOf(number)}`

/** A clock as `said` has it; null of a time without one. */
export const clockKey = ({ time }: Claim): string | null =>
  /\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(time?.value ?? '')?.[0] ?? null

/** The claims of articles in the order of their paths, as facts. */
export function factsOf(
  told: readonly { readonly article: ArticleRecord; readonly claims: readonly Claim[] }[],
  original: ReadonlyMap<string, string>,
): readonly Fact[] {
  const articles = told.map(({ article, claims }) => ({ article, claims: withReferents(claims.map(inOneWord)) }))
  const facts: Omit<Fact, 'story'>[] = []
  const every = articles.flatMap(({ claims }) => claims)
  const names = namesOf(
    articles.map(({ article: { id, aliases }, claims }) => ({ source: original.get(id) ?? id, claims, aliases })),
  )
  const mentions = mentionsOf(every)
  const said = new Map(every.map((claim, at) => [claim, mentions[at] ?? []]))
  const saidBy = (claim: Claim): readonly string[] => said.get(claim) ?? []
  const foldOf = remembered(fold)
  const magnitudes = keptApart(articles.map(({ claims }) => claims))
  for (const [at, { article, claims }] of articles.entries()) {
    const source = original.get(article.id) ?? article.id
    const published = article.published ? interval(article.published.value) : null
    const ordered = claims.toSorted(byText)
    const dated = ordered.filter(({ time, status }) => time !== null && status !== 'planned')
    const reported = published?.first ?? latest(dated)
    const tallies = talliesOf(ordered)
    const said = new Set(ordered.flatMap((claim) => [...claim.numbers.map(amountKey), clockKey(claim) ?? []].flat()))
    const isCounting = ordered.some(({ quote }) => STILL_COUNTED.test(quote))
    const accidentDays = daysOf(ordered.filter(({ type, headline }) => !headline && accidents.has(type)))
    for (const [rank, claim] of ordered.entries()) {
      const magnitude = magnitudeOf(claim)
      const time = claim.time ? interval(claim.time.value) : null
      const who = new Map(claim.who.map((one) => [names.keyOf(one), one.kind]))
      const shown = claim.who.map(names.shownBy)
      const inRole = (role: Role): readonly string[] => shown.filter((_, nth) => claim.who[nth]?.role === role)
      facts.push({
        index: facts.length,
        claim,
        article: at,
        rank,
        source,
        published,
        told: reported,
        isCounting,
        ofType: tallies.get(claim.type) ?? { claims: 1, days: 1 },
        accidentDays,
        time,
        about: claim.time ? null : (nearestTime(claim, dated) ?? published),
        content: contentTime(claim, dated),
        since: interval(FIRST_SINCE.exec(claim.quote)?.[1] ?? ''),
        who: [...who.keys()],
        kinds: [...who.values()],
        names: shown,
        doers: inRole('agent'),
        sufferers: inRole('patient'),
        where: claim.where.map(({ name, within }) => ({ name: foldOf(name), within: within.map(foldOf) })),
        once: onceOf(claim, time),
        isDatedBehind: isDatedBehind(claim, ordered),
        isLastBefore: isLastBefore(claim, ordered),
        misnamed: misnamedOf(claim, time),
        round: roundOf(claim),
        edition: editionOf(claim),
        stage: stageOf(claim),
        magnitude,
        otherMagnitudes: magnitude === null ? [] : (magnitudes.get(magnitude) ?? []),
        terms: claim.terms,
        mentions: saidBy(claim),
        context: contextOf(rank, ordered, saidBy),
        said,
      })
    }
  }
  const stories = storiesOf(facts)
  return facts.map((fact) => ({ story: stories.get(fact.article) ?? noStory, ...fact }))
}
