import type { Conflict, Event, Side } from '../model/event.ts'
import { readableTime } from '../model/readable.ts'
import type { Report, ReportClaim } from '../model/report.ts'
import { copyFamilies } from './copies.ts'
import { mark } from './mark.ts'
import { bold, code, details, inline, table } from './markdown/write.ts'
import { rank } from './rank.ts'
import {
  articlesOf,
  claimsOf,
  counted,
  labelOf,
  nameOf,
  outletOf,
  placeOf,
  type Shown,
  shown,
  sideValue,
  summaryOf,
  tellerOf,
  titleOf,
  whyOf,
} from './shown.ts'
import { signs } from './signs.ts'
import type { View } from './view.ts'
import { byTime } from './when.ts'

/** Quotes of a side that stand open; the rest is folded away. */
const OPEN = 1

/** For the comment on a pull request: the conflicts with their quotes, all else folded below them. */
export function markdown(report: Report, view: View): string {
  const made = shown(report, view)
  const lines = [
    ...head(made),
    ...byTime(made.report.events).flatMap((event) => conflictBlocks(made, event)),
    ...eventList(made, 'agree'),
    ...eventList(made, 'single'),
    ...updates(made),
    ...copies(made),
    ...notices(made),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function head(made: Shown): readonly string[] {
  const { report, words } = made
  const found = report.events.flatMap(({ conflicts }) => conflicts).length
  return [
    `## ${found > 0 ? signs.conflict : signs.agree} ${inline(words.conflictsFound(found))}`,
    '',
    `<sub>${inline(summaryOf(made))}</sub>`,
    '',
  ]
}

function conflictBlocks(made: Shown, event: Event): readonly string[] {
  return event.conflicts.flatMap((conflict) => {
    return [
      `### ${signs.conflict} ${inline(titleOf(made, event))}`,
      '',
      `${bold(made.words.slots[conflict.on])}: ${inline(whyOf(made, conflict))}`,
      '',
      ...draftFirst(made, conflict.sides).flatMap((side) => sideBlock(made, conflict, side)),
    ]
  })
}

/** In a review, what the draft says comes first. */
function draftFirst(made: Shown, sides: readonly Side[]): readonly Side[] {
  const { drafts } = made.view
  const isDraft = (side: Side): boolean =>
    claimsOf(made, side.claims).some(({ article }) => drafts?.includes(article) ?? false)
  return [...sides.filter(isDraft), ...sides.filter((side) => !isDraft(side))]
}

function sideBlock(made: Shown, { on }: Conflict, side: Side): readonly string[] {
  const claims = rank(made, claimsOf(made, side.claims), on, side.value)
  const sources = counted(made, articlesOf(made, claims).length, side.sources)
  const quotes = claims.map((claim) => quotation(made, claim, on, side.value))
  const more = quotes.slice(OPEN)
  return [
    `${bold(sideValue(made, side.value, on))} · ${inline(sources)}`,
    '',
    ...quotes.slice(0, OPEN).flat(),
    ...(more.length > 0 ? details(made.words.moreQuotes(more.length), more.flat()) : []),
  ]
}

/** «Putin tiba **Rabu (19/6/2024)**», under it the outlet and the place. */
function quotation(made: Shown, claim: ReportClaim, on: Conflict['on'], value: string): readonly string[] {
  const { text, marks } = mark(claim, on, value)
  let quote = ''
  let from = 0
  for (const { start, end } of marks) {
    quote += inline(text.slice(from, start)) + bold(text.slice(start, end))
    from = end
  }
  const teller = tellerOf(made, claim)
  return [
    `> “${quote}${inline(text.slice(from))}”`,
    `> <br><sub>${teller && `${inline(teller)} · `}${code(placeOf(made, claim))}</sub>`,
    '',
  ]
}

/** The events of a verdict, folded; those of one source only when they were asked for, or there is nothing else. */
function eventList(made: Shown, verdict: 'agree' | 'single'): readonly string[] {
  const { report, view, words } = made
  const events = byTime(report.events).filter((event) => event.verdict === verdict)
  const asked = verdict === 'agree' || view.drafts !== null || view.only !== null
  if (events.length === 0 || !asked) return []
  const titles = [words.columns.time, words.columns.event, words.columns.sources, words.columns.outlets]
  const rows = events.map((event) => [
    inline(event.time === null ? words.undated : readableTime(event.time, view.lang)),
    inline(nameOf(made, event)),
    String(event.sources),
    inline([...new Set(articlesOf(made, claimsOf(made, event.claims)).map(outletOf))].join(', ')),
  ])
  return details(`${signs[verdict]} ${words.eventsOf[verdict](events.length)}`, table(titles, rows, [2]))
}

function updates(made: Shown): readonly string[] {
  const { report, words } = made
  const rows = byTime(report.events).flatMap((event) =>
    event.updates.map((update) => [
      inline(labelOf(made, event)),
      inline(whyOf(made, update)),
      claimsOf(made, update.claims)
        .map((claim) => code(placeOf(made, claim)))
        .join(', '),
    ]),
  )
  if (rows.length === 0) return []
  const titles = [words.columns.event, words.columns.figures, words.columns.places]
  return details(`${words.updates} (${words.updatesNote})`, table(titles, rows))
}

function copies(made: Shown): readonly string[] {
  const { words } = made
  const rows = copyFamilies(made).map(({ articles, wire }) => [
    inline(`${words.articles(articles.length)}, ${words.sources(1)}${wire === null ? '' : ` · ${wire}`}`),
    articles.map((article) => `${inline(outletOf(article))} ${code(article.path)}`).join(', '),
  ])
  if (rows.length === 0) return []
  return details(`${words.copies} (${words.copiesNote})`, table([words.copies, words.columns.places], rows))
}

function notices({ report, view, words }: Shown): readonly string[] {
  const rows = report.notices.map(({ path, line, column, message, messageId }) => [
    code([path, line, column].filter((part) => part !== null).join(':')),
    inline(view.lang === 'id' ? messageId : message),
  ])
  if (rows.length === 0) return []
  return details(words.notices, table([words.columns.places, words.notices], rows))
}
