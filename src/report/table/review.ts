import type { Conflict, Event } from '../../model/event.ts'
import type { ReportClaim } from '../../model/report.ts'
import { grouped } from '../digits.ts'
import { claimsOf, labelOf, placeOf, whyOf } from '../shown.ts'
import { signs } from '../signs.ts'
import { width, wrapped } from '../wrap.ts'
import { excerpt } from './excerpt.ts'
import type { Page } from './page.ts'
import { evidence, sideBlock } from './quotes.ts'

interface Finding {
  readonly event: Event
  /** The claim of the draft that the finding is about. */
  readonly claim: ReportClaim
  readonly conflict: Conflict | null
  /** Other articles' claims of the event. */
  readonly others: readonly ReportClaim[]
}

/** The drafts' events in the order of their places, each with what the other sources say. */
export function review(page: Page, drafts: readonly string[]): readonly string[] {
  const all = page.report.events.flatMap((event) => findingsOf(page, event, drafts)).toSorted(byPlace(page))
  // An undated statement that nobody else tells would bury the dates and conflicts a draft is read for.
  const listed =
    page.view.only === null ? all.filter(({ event, others }) => event.time !== null || others.length > 0) : all
  const left = all.length - listed.length
  return [
    ...listed.flatMap((finding) => [...block(page, finding), '']),
    ...(left === 0 ? [] : [...wrapped(page.words.alsoAlone(left), page.view.columns).map(page.theme.quiet), '']),
    ...summary(page, drafts),
  ]
}

function findingsOf(page: Page, event: Event, drafts: readonly string[]): readonly Finding[] {
  const isOwn = ({ article }: ReportClaim): boolean => drafts.includes(article)
  const others = claimsOf(page, event.claims).filter((claim) => !isOwn(claim))
  const conflicts = event.conflicts.flatMap((conflict) => {
    const claim = claimsOf(
      page,
      conflict.sides.flatMap(({ claims }) => claims),
    ).find(isOwn)
    return claim ? [{ event, claim, conflict, others }] : []
  })
  if (conflicts.length > 0) return conflicts
  const own = claimsOf(page, event.claims).filter(isOwn)
  // The claim that says when, before one that leaves it to the rest of the article.
  const claim = own.find(({ time }) => time !== null && time.text !== '') ?? own[0]
  return claim ? [{ event, claim, conflict: null, others }] : []
}

function byPlace({ articles }: Page): (a: Finding, b: Finding) => number {
  const order = new Map([...articles.keys()].map((id, index) => [id, index]))
  const orderOf = ({ claim }: Finding): number => order.get(claim.article) ?? 0
  return (a, b) => orderOf(a) - orderOf(b) || a.claim.span.start - b.claim.span.start
}

function block(page: Page, finding: Finding): readonly string[] {
  const { event, claim, conflict, others } = finding
  const { words } = page
  if (conflict) return conflictBlock(page, finding, conflict)
  const [verdict, text] =
    others.length === 0
      ? (['single', words.alone] as const)
      : event.sources < 2
        ? (['single', words.copied] as const)
        : (['agree', words.supported(event.sources - 1)] as const)
  return [
    ...head(page, finding, verdict, text),
    ...excerpt(page, claim, 'time', ''),
    ...(others.length > 0 ? ['', ...evidence(page, oneEach(others, claim), 'time', '')] : []),
  ]
}

function conflictBlock(page: Page, finding: Finding, conflict: Conflict): readonly string[] {
  const { claim } = finding
  const { view, words } = page
  const side = conflict.sides.find(({ claims }) => claims.includes(claim.id))
  return [
    ...head(page, finding, 'conflict', `${words.verdicts.conflict} · ${words.slots[conflict.on]}`),
    ...excerpt(page, claim, conflict.on, side?.value ?? ''),
    ...wrapped(grouped(whyOf(page, conflict), view.lang), view.columns - 2).map((line) => `  ${line}`),
    ...conflict.sides
      .filter((other) => other !== side)
      .flatMap((other) => ['', ...sideBlock(page, other, conflict.on)]),
  ]
}

/** A claim of each article: of the draft's own type where the article makes one. */
function oneEach(claims: readonly ReportClaim[], own: ReportClaim): readonly ReportClaim[] {
  const byArticle = new Map<string, ReportClaim>()
  for (const claim of claims) {
    const known = byArticle.get(claim.article)
    if (!known || (known.type !== own.type && claim.type === own.type)) byArticle.set(claim.article, claim)
  }
  return [...byArticle.values()]
}

/** `naskah.md:12:5  ✗ conflict · time`, and below it what the event is. */
function head(page: Page, { event, claim }: Finding, verdict: Event['verdict'], text: string): readonly string[] {
  const { theme, view } = page
  const [place, found] = [placeOf(page, claim), `${signs[verdict]} ${text}`]
  const together = width(place) + width(found) + 2 <= view.columns
  return [
    theme.place(place) + (together ? `  ${theme.verdict[verdict](found)}` : ''),
    ...(together ? [] : wrapped(found, view.columns - 2).map((line) => `  ${theme.verdict[verdict](line)}`)),
    ...wrapped(labelOf(page, event), view.columns - 2).map((line) => `  ${theme.strong(line)}`),
  ]
}

/** `13 events reviewed: 5 agree, 1 conflict, 7 single · held against 11 articles, 10 sources`. */
function summary({ report, theme, view, words }: Page, drafts: readonly string[]): readonly string[] {
  const { articles, sources, events, agree, conflict, single } = report.summary
  const own = report.articles.filter(({ id, copyOf }) => copyOf === null && drafts.includes(id)).length
  const verdicts = [
    theme.verdict.agree(`${agree} ${words.verdicts.agree}`),
    (conflict > 0 ? theme.verdict.conflict : theme.quiet)(`${conflict} ${words.verdicts.conflict}`),
    theme.quiet(`${single} ${words.verdicts.single}`),
  ].join(', ')
  const archive = words.against(words.articles(articles - drafts.length), words.sources(sources - own))
  const found = `${words.reviewed(events)}: ${verdicts}`
  if (width(`${found} · ${archive}`) <= view.columns) return [`${found} · ${archive}`]
  const verdictLines = width(found) <= view.columns ? [found] : [`${words.reviewed(events)}:`, `  ${verdicts}`]
  return [...verdictLines, ...wrapped(archive, view.columns)]
}
