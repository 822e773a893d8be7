import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from '../../src/check.ts'
import type { Report } from '../../src/model/report.ts'
import { readArticles } from '../../src/read/read-articles.ts'
import { archive, type Told } from '../bench/archive/archive.ts'
import type { ScorePart } from './part.ts'

const ARTICLES = 1000

/** A conflict of the report, with the articles that stand on its sides. */
interface Found {
  readonly on: string
  readonly articles: ReadonlySet<string>
  readonly shown: string
}

/** The report on an archive, written to a file and read like any other. */
function reportOn(told: readonly Told[]): Report {
  const folder = mkdtempSync(join(tmpdir(), 'rkn-archive-'))
  try {
    const file = join(folder, 'archive.ndjson')
    writeFileSync(file, told.flatMap(({ lines }) => lines.map((line) => `${JSON.stringify(line)}\n`)).join(''))
    return check(readArticles([file]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** `archive.ndjson#e12-3` → `e12-3`. */
const lineIn = (path: string): string => path.slice(path.indexOf('#') + 1)

/** The line of the archive behind each claim. */
function linesBehind({ articles, claims }: Report): ReadonlyMap<string, string> {
  const lines = new Map(articles.map(({ id, path }) => [id, lineIn(path)]))
  return new Map(claims.map(({ id, article }) => [id, lines.get(article) ?? '']))
}

function conflictsIn(report: Report, lineOf: ReadonlyMap<string, string>): readonly Found[] {
  const quotes = new Map(report.claims.map(({ id, quote }) => [id, quote]))
  return report.events.flatMap(({ label, conflicts }) =>
    conflicts.map(({ on, sides, why }) => ({
      on,
      articles: new Set(sides.flatMap(({ claims }) => claims.map((claim) => lineOf.get(claim) ?? ''))),
      shown: [label, why, ...sides.map(({ claims }) => `  ${quotes.get(claims[0] ?? '')}`)].join('\n  '),
    })),
  )
}

const share = (part: number, all: number): string =>
  `${String(part).padStart(5)} of ${String(all).padStart(5)}  ${((100 * part) / Math.max(all, 1)).toFixed(1).padStart(5)} %`

/** A mixed archive of our own making: what was told wrong in it must show as a conflict, and nothing else may. */
export const archiveScore: ScorePart = ({ errors }) => {
  const told = [...archive(ARTICLES)]
  const report = reportOn(told)
  const lineOf = linesBehind(report)
  const conflicts = conflictsIn(report, lineOf)
  const planted = told.flatMap((event) => (event.planted ? [{ ...event.planted, lines: event.lines }] : []))
  const shows = (plant: (typeof planted)[number], { on, articles }: Found): boolean =>
    on === plant.on && articles.has(plant.article)
  const missed = planted.filter((plant) => !conflicts.some((found) => shows(plant, found)))
  const invented = conflicts.filter((found) => !planted.some((plant) => shows(plant, found)))
  const copies = new Set(told.flatMap((event) => event.copies))
  const marked = report.articles.flatMap(({ path, copyOf }) =>
    copyOf === null ? [] : [{ line: lineIn(path), copyOf }],
  )
  const pathOf = new Map(report.articles.map(({ id, path }) => [id, path]))
  const eventOf = new Map(told.flatMap(({ lines }, event) => lines.map(({ id }) => [id, event] as const)))
  const mixed = report.events.filter(
    ({ claims }) => new Set(claims.map((claim) => eventOf.get(lineOf.get(claim) ?? ''))).size > 1,
  )
  const foreign = marked.filter(
    ({ line, copyOf }) => eventOf.get(line) !== eventOf.get(lineIn(pathOf.get(copyOf) ?? '')),
  )
  console.log(`
a mixed archive of ${ARTICLES} articles, ${told.length} events
  planted conflicts found    ${share(planted.length - missed.length, planted.length)}
  conflicts invented         ${share(invented.length, conflicts.length)}
  events that mix two        ${share(mixed.length, report.events.length)}
  copies marked              ${share(marked.filter(({ line }) => copies.has(line)).length, copies.size)}
  marked as another event's  ${share(foreign.length, marked.length)}`)
  for (const { on, lines } of missed.slice(0, errors))
    console.log(`\nmissed on ${on}\n${lines.map(({ text }) => `  ${text.split('\n')[0]}`).join('\n')}`)
  for (const { on, shown } of invented.slice(0, errors)) console.log(`\ninvented on ${on}\n  ${shown}`)
}
