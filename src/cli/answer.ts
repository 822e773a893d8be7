import { type Command, Option } from 'commander'
import { type Verdict, verdicts } from '../model/event.ts'
import type { Waived } from '../model/known.ts'
import type { CompareLine, Context, Report } from '../model/report.ts'
import { type Selection, select } from '../narrow/select.ts'
import { type Format, type Reporter, reporters } from '../report/index.ts'
import { cacheFolder } from './crew.ts'
import type { Acceptance, KnownOptions } from './known.ts'
import { inBatches } from './lines.ts'
import { writeNotices } from './notices.ts'
import { aDay, atLeast, type CommonOptions, common, format, type JobOptions, oneOf, someOf } from './options.ts'
import { type Output, openOutput } from './output.ts'
import { clearProgress } from './progress.ts'
import { exitCodes, Refusal } from './refusal.ts'
import type { Streamed } from './streamed.ts'
import { colorOf, columnsOf, type Terminal } from './terminal.ts'
import { refusals } from './words/refusals.ts'

/** What the commands that answer with a report take, beside what they read. */
export interface ReportOptions extends CommonOptions, KnownOptions {
  readonly format: Format
  readonly only?: readonly Verdict[]
  readonly minSources: number
  readonly event?: string
  readonly exitZero?: boolean
  readonly ids: Ids
}

const idKinds = ['numbers', 'stable'] as const
type Ids = (typeof idKinds)[number]

export const reportOptions = (command: Command): Command =>
  common(
    format(
      command
        .optionsGroup('reported')
        .addOption(
          new Option('--only <verdicts>').choices([...verdicts]).argParser(someOf('verdict', verdicts, '--only')),
        )
        .option('--min-sources <n>', '', atLeast(1, '--min-sources'), 1)
        .option('--event <text>')
        .option('--exit-zero')
        .addOption(
          new Option('--ids <kind>')
            .choices([...idKinds])
            .default('numbers')
            .argParser(oneOf('ids', idKinds, '--ids')),
        )
        .optionsGroup('known')
        .option('--waivers <file>')
        .option('--today <date>', '', aDay('--today'))
        .option('--baseline <file>')
        .option('--write-baseline'),
      Object.keys(reporters),
    ),
  )

/** A report, and what a reviewer's view of it needs. */
export interface Answer {
  readonly report: Report
  readonly drafts: readonly string[] | null
  readonly contexts: ReadonlyMap<string, Context>
  /** Where the report is too large to be held: its parts, which `report` then lacks. */
  readonly streamed: Streamed | null
}

/** The answer where nothing is under review. */
export const whole = (report: Report): Answer => ({ report, drafts: null, contexts: new Map(), streamed: null })

/**
 * The answer to lines as they come. Of a large archive nothing need be held where the format is written piece by piece and
 * nobody must see the whole report first.
 */
export async function answerTo(
  lines: AsyncIterable<readonly CompareLine[]>,
  options: ReportOptions & Pick<JobOptions, 'jobs' | 'cache'>,
  accept: Acceptance['accept'],
): Promise<Answer> {
  const streams = mayStream(options)
  const { compareLines, wholeOf } = await import('./compare-lines.ts')
  const found = await compareLines(lines, {
    jobs: options.jobs,
    cache: cacheFolder(options.cache),
    ids: streams ? options.ids : 'numbers',
  })
  if (found.kind === 'held') return whole(accept(found.report))
  if (!streams) return whole(accept(wholeOf(found.report)))
  const { articles, claims, events, ...rest } = found.report
  return { ...whole({ ...rest, articles: [], claims: [], events: [] }), streamed: found.report }
}

const mayStream = ({ format, only, minSources, event, waivers, baseline, writeBaseline }: ReportOptions): boolean =>
  (format === 'json' || format === 'ndjson') &&
  [only, event, waivers, baseline, writeBaseline].every((option) => option === undefined) &&
  minSources <= 1

/** Opens the output, makes the report, writes it, and tells the exit code. */
export async function answer(
  terminal: Terminal,
  options: ReportOptions,
  make: (accept: Acceptance['accept']) => Promise<Answer>,
): Promise<number> {
  const output = openOutput(terminal, options.output)
  let known: Acceptance | null = null
  try {
    known = await knownBy(terminal, options)
    const { accept } = known
    const identify = await idsOf(options)
    const answer = await make((report) => identify(accept(report)))
    const { report } = answer
    clearProgress(terminal)
    if (!options.quiet) writeNotices(terminal, report.notices, options.lang)
    if (report.summary.articles === 0) throw new Refusal(refusals.noArticle)
    await write(terminal, options, output, answer, known.waived())
    await known.finish()
    return report.summary.conflict > 0 && !options.exitZero ? exitCodes.conflict : exitCodes.done
  } catch (error) {
    clearProgress(terminal)
    output.abandon()
    known?.abandon()
    throw error
  }
}

/** What the options say of known conflicts; most runs say nothing, and load nothing. */
async function knownBy(terminal: Terminal, options: KnownOptions): Promise<Acceptance> {
  const { waivers, baseline, writeBaseline } = options
  if (waivers === undefined && baseline === undefined && !writeBaseline) {
    return { accept: (report) => report, waived: () => [], finish: async () => {}, abandon: () => {} }
  }
  const { acceptance } = await import('./known.ts')
  return acceptance(terminal, options)
}

/** What gives a report the ids that are asked for. */
export async function idsOf({ ids }: Pick<ReportOptions, 'ids'>): Promise<(report: Report) => Report> {
  return ids === 'numbers' ? (report) => report : (await import('../stable-ids.ts')).withStableIds
}

/** The events that the options ask for. */
export const selectionOf = ({ only, minSources, event }: ReportOptions): Selection => ({
  only: only ?? null,
  minSources,
  event: event ?? null,
})

async function write(
  terminal: Terminal,
  options: ReportOptions,
  output: Output,
  { report, drafts, contexts, streamed }: Answer,
  waived: readonly Waived[],
): Promise<void> {
  if (streamed) {
    const { textOf } = await import('./streamed-text.ts')
    await inBatches(output, textOf(streamed, options.format))
    return output.finish()
  }
  const selection = selectionOf(options)
  const { only } = selection
  const reporter: Reporter = await reporters[options.format]()
  const text = reporter(select(report, selection), {
    columns: columnsOf(terminal),
    color: colorOf(terminal, options.color, options.output !== undefined),
    lang: options.lang,
    only,
    drafts,
    contexts,
    waived,
  })
  await output.write(text)
  output.finish()
}
