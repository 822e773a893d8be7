import { eventWords } from '../../lexicon/event-words.ts'
import type { Conflict, Event, Side } from '../../model/event.ts'
import { type Lang, readableTime } from '../../model/readable.ts'
import type { ReportArticle, ReportClaim } from '../../model/report.ts'
import { rank, stretchOf } from '../rank.ts'
import { articlesOf, claimsOf, counted, nameOf, outletOf, type Shown, sideValue, whyOf } from '../shown.ts'
import { signs } from '../signs.ts'
import { type Markup, markup } from './markup.ts'
import { timeWithin } from './periods.ts'
import { quotation } from './quotes.ts'

/** Quotes of one source that stand open; the rest is folded. */
const OPEN = 2

/** The noun for a type, in the reader's language: `earthquake`, `gempa`. */
export const typeName = ({ type }: Pick<Event, 'type'>, lang: Lang): string => eventWords[type][lang === 'id' ? 1 : 0]

/** One event of the timeline: a line that opens to its sources. */
export function eventEntry(shown: Shown, event: Event, period: string | null, outlets: readonly string[]): Markup {
  const { view, words } = shown
  const { time, verdict, sources } = event
  const tellers = articlesOf(shown, claimsOf(shown, event.claims)).map((article) => outlets.indexOf(outletOf(article)))
  return markup`<details class="event ${verdict}" data-verdict="${verdict}" data-type="${event.type}" data-outlets=" ${[...new Set(tellers)].join(' ')} ">
<summary>
<span class="when">${time === null ? words.undated : timeWithin(period, time, view.lang)}</span>
<span class="label">${nameOf(shown, event)}</span>
<span class="verdict"><i aria-hidden="true">${signs[verdict]}</i> ${words.verdicts[verdict]}</span>
<span class="count">${words.sources(sources)}</span>
</summary>
<div class="body" id="${event.id}">
${event.conflicts.map((conflict) => conflictBlock(shown, conflict))}${updateBlock(shown, event)}${sourcesBlock(shown, event)}<p class="facts">${factsOf(shown, event)}</p>
</div>
</details>
`
}

/** What sources differ on, and the sides beside each other. */
function conflictBlock(shown: Shown, conflict: Conflict): Markup {
  const { words } = shown
  return markup`<section class="dispute">
<h4><b>${words.slots[conflict.on]}</b> ${whyOf(shown, conflict)}</h4>
<div class="beside">
${conflict.sides.map((side) => sideBlock(shown, conflict, side))}</div>
</section>
`
}

function sideBlock(shown: Shown, { on }: Conflict, side: Side): Markup {
  const claims = claimsOf(shown, side.claims)
  const articles = articlesOf(shown, claims)
  return markup`<section class="side">
<h5>${sideValue(shown, side.value, on)} <small>${counted(shown, articles.length, side.sources)}</small></h5>
${bySource(shown, rank(shown, claims, on, side.value)).map((source) => sourceBlock(shown, source, on, side.value, 'h6'))}</section>
`
}

const headings = {
  h4: (name: string) => markup`<h4 class="outlet">${name}</h4>`,
  h5: (name: string) => markup`<h5 class="outlet">${name}</h5>`,
  h6: (name: string) => markup`<h6 class="outlet">${name}</h6>`,
} as const

/** An article that tells something, with the copies that tell it in the same words. */
interface Source {
  readonly article: ReportArticle
  readonly claims: readonly ReportClaim[]
  readonly copies: readonly ReportArticle[]
}

/** The claims by article; a copy stands with its original when that is there. */
function bySource(shown: Shown, claims: readonly ReportClaim[]): readonly Source[] {
  const articles = articlesOf(shown, claims)
  const originals = articles.filter(({ copyOf }) => !articles.some(({ id }) => id === copyOf))
  return originals.map((article) => ({
    article,
    claims: claims.filter((claim) => claim.article === article.id),
    copies: articles.filter(({ copyOf }) => copyOf === article.id),
  }))
}

function sourceBlock(
  shown: Shown,
  { article, claims, copies }: Source,
  on: Conflict['on'],
  value: string,
  heading: keyof typeof headings,
): Markup {
  const { view, words } = shown
  const quotes = claims.map((claim) => quotation(shown, claim, on, value))
  const more = quotes.slice(OPEN)
  const [published, updated] = [article.published, article.updated].map((date) => date?.value.slice(0, 10))
  const about = [
    ...(view.drafts?.includes(article.id) ? [words.page.draft] : []),
    ...(published ? [words.page.published(readableTime(published, view.lang))] : []),
    ...(updated && updated !== published ? [words.page.updated(readableTime(updated, view.lang))] : []),
    ...(article.wire === null || article.wire === article.outlet ? [] : [article.wire]),
  ]
  return markup`<div class="source">
${headings[heading](outletOf(article))}
${article.title === null ? null : markup`<p class="title" lang="id">${linked(article)}</p>\n`}<p class="about">${about.join(' · ')}</p>
${quotes.slice(0, OPEN)}${more.length > 0 ? markup`<details class="more"><summary>${words.moreQuotes(more.length)}</summary>\n${more}</details>\n` : null}${
  copies.length > 0
    ? markup`<p class="copies">${words.page.copiedBy} ${copies.map((copy, index) => markup`${index > 0 ? ', ' : ''}${outletOf(copy)}`)}</p>\n`
    : null
}</div>
`
}

/** The title, which leads to the article where the article names its address on the web. */
function linked({ title, url }: ReportArticle): Markup {
  const isWeb = url !== null && /^https?:\/\//i.test(url)
  return isWeb ? markup`<a href="${url}" rel="noreferrer">${title}</a>` : markup`${title}`
}

/** The claims that no conflict has shown yet, source beside source. */
function sourcesBlock(shown: Shown, event: Event): Markup | null {
  const told = claimsOf(
    shown,
    event.conflicts.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims)),
  )
  const stretches = new Set(told.map(stretchOf))
  const rest = claimsOf(shown, event.claims).filter((claim) => !stretches.has(stretchOf(claim)))
  if (rest.length === 0) return null
  const sources = bySource(shown, rank(shown, rest, 'time', event.time ?? ''))
  const heading = told.length > 0 ? 'h5' : 'h4'
  const title = told.length > 0 ? markup`<h4>${shown.words.page.alsoTell}</h4>\n` : null
  return markup`<section class="sources">
${title}<div class="beside">
${sources.map((source) => sourceBlock(shown, source, 'time', '', heading))}</div>
</section>
`
}

function updateBlock(shown: Shown, event: Event): Markup | null {
  const { words } = shown
  if (event.updates.length === 0) return null
  return markup`<section class="updates">
<h4><b>${words.updates}</b> ${words.updatesNote}</h4>
<ul>${event.updates.map((update) => markup`<li>${whyOf(shown, update)}</li>`)}</ul>
</section>
`
}

/** `meeting · 25 April 2019 · Kim Jong Un, Vladimir Putin · Vladivostok` */
function factsOf({ view }: Shown, event: Event): string {
  const date = event.time === null ? '' : readableTime(event.time, view.lang)
  const parts = [typeName(event, view.lang), date, event.who.join(', '), event.where.join(', ')]
  return parts.filter((part) => part !== '').join(' · ')
}
