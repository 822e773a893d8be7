import CliTable from 'cli-table3'
import { eventWords } from '../../lexicon/event-words.ts'
import type { Event } from '../../model/event.ts'
import { articlesOf, claimsOf, nameOf, outletOf } from '../shown.ts'
import { signs } from '../signs.ts'
import { byTime, shownTime } from '../when.ts'
import { width, wrapped } from '../wrap.ts'
import type { Page } from './page.ts'

interface Column {
  readonly title: string
  readonly cell: (event: Event) => string
  /** Cells of width it may take at most; the event column takes what is left. */
  readonly most: number
  readonly align: 'left' | 'right'
  readonly paint: (text: string, event: Event) => string
}

/** cli-table3 slows down with the square of the rows, so a long list is drawn in sheets of the same columns. */
const SHEET = 200

/** The events as a table, oldest first. */
export function eventTable(page: Page, events: readonly Event[]): string {
  const rows = byTime(events)
  const columns = columnsFor(page)
  const widths = widthsOf(page, columns, rows)
  const sheets: string[] = []
  for (let from = 0; from < rows.length; from += SHEET) {
    sheets.push(sheet(page, columns, widths, rows.slice(from, from + SHEET), from === 0))
  }
  return sheets.join('')
}

function columnsFor(page: Page): readonly Column[] {
  const { words, view, theme } = page
  const asIs = (text: string): string => text
  const time: Column = {
    title: words.columns.time,
    cell: ({ time }) => (time === null ? words.undated : shownTime(time)),
    most: view.columns < 80 ? 11 : 23,
    align: 'left',
    paint: (text, { time }) => (time === null ? theme.quiet(text) : text),
  }
  const event: Column = {
    title: words.columns.event,
    cell: (event) => nameOf(page, event),
    most: Number.POSITIVE_INFINITY,
    align: 'left',
    paint: asIs,
  }
  const type: Column = {
    title: words.columns.type,
    cell: ({ type }) => (view.lang === 'id' ? eventWords[type][1] : type),
    most: 16,
    align: 'left',
    paint: theme.quiet,
  }
  const verdict: Column = {
    title: view.columns < 60 ? '' : words.columns.verdict,
    cell: ({ verdict }) => (view.columns < 60 ? signs[verdict] : `${signs[verdict]} ${words.verdicts[verdict]}`),
    most: 16,
    align: 'left',
    paint: (text, { verdict }) => theme.verdict[verdict](text),
  }
  const sources: Column = {
    title: words.columns.sources,
    cell: ({ sources }) => String(sources),
    most: 8,
    align: 'right',
    paint: asIs,
  }
  const outlets: Column = {
    title: words.columns.outlets,
    cell: ({ claims }) => [...new Set(articlesOf(page, claimsOf(page, claims)).map(outletOf))].join(', '),
    most: 60,
    align: 'left',
    paint: theme.quiet,
  }
  // The label tells the type in other words; it waits until there is room.
  if (view.columns < 120) return [time, event, verdict, sources]
  return view.columns < 140 ? [time, event, type, verdict, sources] : [time, event, type, verdict, sources, outlets]
}

const GAP = 2

/** As wide as its widest cell, at most what it may take; the event column gives way to the others. */
function widthsOf(page: Page, columns: readonly Column[], rows: readonly Event[]): readonly number[] {
  const wanted = columns.map(({ title, cell, most }) =>
    Math.min(
      most,
      rows.reduce((widest, event) => Math.max(widest, width(cell(event))), width(title)),
    ),
  )
  const fixed = columns.reduce(
    (sum, { most }, index) => sum + GAP + (Number.isFinite(most) ? (wanted[index] ?? 0) : 0),
    0,
  )
  const left = Math.max(page.view.columns - fixed, 12)
  return columns.map(({ most }, index) =>
    Number.isFinite(most) ? (wanted[index] ?? 0) : Math.min(wanted[index] ?? 0, left),
  )
}

function sheet(
  page: Page,
  columns: readonly Column[],
  widths: readonly number[],
  rows: readonly Event[],
  titled: boolean,
): string {
  const table = new CliTable({
    head: titled ? columns.map(({ title }) => page.theme.heading(title)) : [],
    colWidths: widths.map((cells) => cells + GAP),
    colAligns: columns.map(({ align }) => align),
    chars: OPEN,
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': GAP },
  })
  for (const event of rows) {
    table.push(
      columns.map(({ cell, paint }, index) =>
        wrapped(cell(event), widths[index] ?? 0)
          .map((line) => paint(line, event))
          .join('\n'),
      ),
    )
  }
  // The gap after the last column is nobody's: neither blanks nor the rule under the titles go into it.
  return `${table
    .toString()
    .replace(/ +$/gm, '')
    .replace(/^─+$/m, (rule) => rule.slice(GAP))}\n`
}

/** No frame: a rule under the titles is enough to hold the columns. */
const OPEN = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '─',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
} as const
