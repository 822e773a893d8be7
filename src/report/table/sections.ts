import type { Event } from '../../model/event.ts'
import { copyFamilies } from '../copies.ts'
import { grouped } from '../digits.ts'
import { claimsOf, countsOf, labelOf, outletOf, placeOf, titleOf, whyOf } from '../shown.ts'
import { signs } from '../signs.ts'
import { byTime } from '../when.ts'
import { width, wrapped } from '../wrap.ts'
import type { Page } from './page.ts'
import { sideBlock } from './quotes.ts'

const indented = (lines: readonly string[], by: number): readonly string[] =>
  lines.map((line) => `${' '.repeat(by)}${line}`)

function heading({ theme, view }: Page, title: string, note: string): readonly string[] {
  const [first = '', ...more] = wrapped(`${title} (${note})`, view.columns)
  return [theme.heading(title) + theme.quiet(first.slice(title.length)), ...more.map(theme.quiet)]
}

/** Each conflict with its slot, its cause, and both sides in their own words. */
export function conflictSection(page: Page): readonly string[] {
  const { report, theme, words } = page
  const events = byTime(report.events).filter(({ conflicts }) => conflicts.length > 0)
  if (events.length === 0) return []
  return ['', theme.heading(words.conflicts), ...events.flatMap((event) => ['', ...conflictBlock(page, event)])]
}

function conflictBlock(page: Page, event: Event): readonly string[] {
  const { theme, view, words } = page
  const title = wrapped(`${signs.conflict} ${titleOf(page, event)}`, view.columns)
  return [
    ...title.map(theme.verdict.conflict),
    ...event.conflicts.flatMap((conflict, index) => [
      ...(index > 0 ? [''] : []),
      ...indented(reason(page, words.slots[conflict.on], whyOf(page, conflict)), 2),
      ...conflict.sides.flatMap((side) => ['', ...sideBlock(page, side, conflict.on)]),
    ]),
  ]
}

/** `time: one says …`, the slot set off. */
function reason({ theme, view }: Page, slot: string, why: string): readonly string[] {
  const [first = '', ...more] = wrapped(`${slot}: ${grouped(why, view.lang)}`, view.columns - 2)
  return [theme.strong(slot) + first.slice(slot.length), ...more]
}

/** Figures that grew, a line each, with the places of the claims. */
export function updateSection(page: Page): readonly string[] {
  const { report, theme, view, words } = page
  const events = byTime(report.events).filter(({ updates }) => updates.length > 0)
  if (events.length === 0) return []
  const blocks = events.flatMap((event) =>
    event.updates.flatMap((update) => {
      const places = claimsOf(page, update.claims).map((claim) => placeOf(page, claim))
      return [
        ...indented(
          wrapped(`${labelOf(page, event)}: ${grouped(whyOf(page, update), view.lang)}`, view.columns - 2),
          2,
        ),
        ...indented(wrapped(places.join(', '), view.columns - 4).map(theme.quiet), 4),
      ]
    }),
  )
  return ['', ...heading(page, words.updates, words.updatesNote), '', ...blocks]
}

/** Which articles are copies of which: `3 articles, 1 source`. */
export function copySection(page: Page): readonly string[] {
  const { theme, view, words } = page
  const blocks = copyFamilies(page).flatMap(({ articles, wire }) => {
    const head = `${words.articles(articles.length)}, ${words.sources(1)}${wire === null ? '' : ` · ${wire}`}`
    const names = articles.map((article) => (article.outlet ? `${outletOf(article)} (${article.path})` : article.path))
    return [`  ${head}`, ...indented(wrapped(names.join(', '), view.columns - 4).map(theme.quiet), 4)]
  })
  if (blocks.length === 0) return []
  return ['', ...heading(page, words.copies, words.copiesNote), '', ...blocks]
}

/** The one line everybody reads. */
export function summaryLine(page: Page): string {
  const { report, theme, view, words } = page
  const { agree, conflict, single } = report.summary
  const counts = countsOf(page)
  const verdicts = [
    theme.verdict.agree(`${agree} ${words.verdicts.agree}`),
    (conflict > 0 ? theme.verdict.conflict : theme.quiet)(`${conflict} ${words.verdicts.conflict}`),
    theme.quiet(`${single} ${words.verdicts.single}`),
  ].join(', ')
  const line = `${counts}: ${verdicts}`
  if (width(line) <= view.columns) return line
  return [...wrapped(`${counts}:`, view.columns), `  ${verdicts}`].join('\n')
}
