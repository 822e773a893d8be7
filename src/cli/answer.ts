import { type Command, Option } from 'commander'
import { type Verdict, verdicts } from '../model/event.ts'
import type { Waived } from '../model/known.ts'
import type { Context, Report } from '../model/report.ts'
import { type Format, type Reporter, reporters } from '../report/index.ts'
import { select } from '../report/select.ts'
import type { Acceptance, KnownOptions } from './known.ts'
import { writeNotices } from './notices.ts'
import { aDay, atLeast, type CommonOptions, common, format, someOf } from './options.ts'
import { type Output, openOutput } from './output.ts'
import { clearProgress } from './progress.ts'
import { exitCodes, Refusal } from './refusal.ts'
import { colorOf, columnsOf, type Terminal } from './terminal.ts'
import { refusals } from './words/refusals.ts'

/** What the commands that answer with a report take, beside what they read. */
export interface ReportOptions extends CommonOptions, KnownOptions {
  readonly format: Format
  readonly only?: readonly Verdict[]
  readonly minSources: number
  readonly event?: string
  readonly exitZero?: boolean
}

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
}

/** The answer where nothing is under review. */
export const whole = (report: Report): Answer => ({ report, drafts: null, contexts: new Map() })

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
    const answer = await make(known.accept)
    const { report } = answer
    clearProgress(terminal)
    if (!options.quiet) writeNotices(terminal, report.notices, options.lang)
    if (report.articles.length === 0) throw new Refusal(refusals.noArticle)
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

async function write(
  terminal: Terminal,
  options: ReportOptions,
  output: Output,
  { report, drafts, contexts }: Answer,
  waived: readonly Waived[],
): Promise<void> {
  const only = options.only ?? null
  const reporter: Reporter = await reporters[options.format]()
  const text = reporter(select(report, { only, minSources: options.minSources, event: options.event ?? null }), {
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
