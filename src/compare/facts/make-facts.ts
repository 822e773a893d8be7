import type { Claim, Role } from '../../model/claim.ts'
import type { ArticleRecord } from '../../model/report.ts'
import { interval } from '../../model/time.ts'
import { editionOf, roundOf, stageOf } from './contests.ts'
import { inOneWord } from './doings.ts'
import {
  contentTime,
  daysOf,
  FIRST_SINCE,
  isLastBefore,
  latest,
  mayBeOthersDate,
  nearestTime,
  talliesOf,
} from './fact-times.ts'
import { againKey, amountKey, clockKey, type Fact } from './facts.ts'
import { accidents } from './families.ts'
import { keptApart, magnitudeOf } from './magnitudes.ts'
import { mentionsOf } from './mentions.ts'
import { foldPlace, remembered } from './names.ts'
import { misnamedOf, onceOf } from './once.ts'
import { withReferents } from './referents.ts'
import { noStory, storiesOf } from './stories.ts'
import { namesOf } from './told-names.ts'

const byText = (a: Claim, b: Claim): number =>
  a.span.start - b.span.start || a.trigger.start - b.trigger.start || a.span.end - b.span.end

/** «enam warga masih dalam pencarian», «delapan pendaki belum ditemukan», «evakuasi masih dilakukan», «data sementara». */
const STILL_COUNTED =
  /\b(?:(?:belum|masih) (?:bisa |terus )?(?:ditemukan|dalam pencarian|berlangsung|dicari|dievakuasi|dilakukan|hilang|mencari|mengevakuasi|terjebak|tertimbun)|(?:dalam|melanjutkan) pencarian|data sementara|terus bertambah|terverifikasi|hingga (?:berita ini|kini|saat ini)|sa(?:at|mpai saat) ini)\b/iu

/** So far around a claim, in characters, what stands there speaks of the same. */
const AROUND = 300

/** So many claims before and after it can stand there. */
const NEIGHBOURS = 16

/** The words of the names in the quotes around a claim. */
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

/** An article and its claims. */
interface Told {
  readonly article: ArticleRecord
  readonly claims: readonly Claim[]
}

/** What all articles together say of names and quakes. */
interface Archive {
  readonly names: ReturnType<typeof namesOf>
  readonly foldOf: (name: string) => string
  readonly mentionsOf: (claim: Claim) => readonly string[]
  readonly magnitudes: ReturnType<typeof keptApart>
}

function archiveOf(articles: readonly Told[], sourceOf: (article: ArticleRecord) => string): Archive {
  const every = articles.flatMap(({ claims }) => claims)
  const mentions = mentionsOf(every)
  const said = new Map(every.map((claim, at) => [claim, mentions[at] ?? []]))
  return {
    names: namesOf(
      articles.map(({ article, claims }) => ({ source: sourceOf(article), claims, aliases: article.aliases })),
    ),
    foldOf: remembered(foldPlace),
    mentionsOf: (claim) => said.get(claim) ?? [],
    magnitudes: keptApart(articles.map(({ claims }) => claims)),
  }
}

/** What an article tells of all its claims alike, and what its claims tell of each other. */
interface Page
  extends Pick<Fact, 'article' | 'source' | 'published' | 'told' | 'isCounting' | 'accidentDays' | 'said'> {
  readonly ordered: readonly Claim[]
  readonly dated: readonly Claim[]
  readonly tallies: ReturnType<typeof talliesOf>
}

const AGAIN = /\b(?:juga|kembali|lagi)\b/iu

/** «Dua hari sebelumnya mereka juga berunjuk rasa» */
function againOf({ type, time, headline, quote }: Claim): string | null {
  const day = time && !headline && type !== 'other' && AGAIN.test(quote) ? interval(time.value) : null
  return day && day.first === day.last ? againKey(type, day.first) : null
}

function pageOf({ article: { published: day }, claims }: Told, article: number, source: string): Page {
  const published = day ? interval(day.value) : null
  const ordered = claims.toSorted(byText)
  const dated = ordered.filter(({ time, status }) => time !== null && status !== 'planned')
  return {
    article,
    source,
    published,
    told: published?.first ?? latest(dated),
    isCounting: ordered.some(({ quote }) => STILL_COUNTED.test(quote)),
    accidentDays: daysOf(ordered.filter(({ type, headline }) => !headline && accidents.has(type))),
    said: new Set(
      ordered.flatMap((claim) => [...claim.numbers.map(amountKey), clockKey(claim) ?? [], againOf(claim) ?? []].flat()),
    ),
    ordered,
    dated,
    tallies: talliesOf(ordered),
  }
}

/** A fact, but for its place among all and its article's story. */
function factOf(
  claim: Claim,
  rank: number,
  { ordered, dated, tallies, ...page }: Page,
  { names, foldOf, mentionsOf, magnitudes }: Archive,
): Omit<Fact, 'index' | 'story'> {
  const magnitude = magnitudeOf(claim)
  const time = claim.time ? interval(claim.time.value) : null
  const who = new Map(claim.who.map((one) => [names.keyOf(one), one.kind]))
  const shown = claim.who.map(names.shownBy)
  const inRole = (role: Role): readonly string[] => shown.filter((_, nth) => claim.who[nth]?.role === role)
  return {
    claim,
    ...page,
    rank,
    ofType: tallies.get(claim.type) ?? { claims: 1, days: 1 },
    time,
    about: claim.time ? null : (nearestTime(claim, dated) ?? page.published),
    content: contentTime(claim, dated),
    since: interval(FIRST_SINCE.exec(claim.quote)?.[1] ?? ''),
    who: [...who.keys()],
    kinds: [...who.values()],
    names: shown,
    doers: inRole('agent'),
    sufferers: inRole('patient'),
    where: claim.where.map(({ name, within }) => ({ name: foldOf(name), within: within.map(foldOf) })),
    once: onceOf(claim, time),
    mayBeOthersDate: mayBeOthersDate(claim, ordered),
    isLastBefore: isLastBefore(claim, ordered),
    misnamed: misnamedOf(claim, time),
    round: roundOf(claim),
    edition: editionOf(claim),
    stage: stageOf(claim),
    magnitude,
    otherMagnitudes: magnitude === null ? [] : (magnitudes.get(magnitude) ?? []),
    terms: claim.terms,
    mentions: mentionsOf(claim),
    context: contextOf(rank, ordered, mentionsOf),
  }
}

/** The claims of articles in the order of their paths, as facts. */
export function factsOf(told: readonly Told[], original: ReadonlyMap<string, string>): readonly Fact[] {
  const articles = told.map(({ article, claims }) => ({ article, claims: withReferents(claims.map(inOneWord)) }))
  const sourceOf = ({ id }: ArticleRecord): string => original.get(id) ?? id
  const archive = archiveOf(articles, sourceOf)
  const facts = articles.flatMap((one, at) => {
    const page = pageOf(one, at, sourceOf(one.article))
    return page.ordered.map((claim, rank) => factOf(claim, rank, page, archive))
  })
  const stories = storiesOf(facts)
  return facts.map((fact, index) => ({ index, story: stories.get(fact.article) ?? noStory, ...fact }))
}
