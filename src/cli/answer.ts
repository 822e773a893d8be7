import type { Command } from 'commander'
import type { Verdict } from '../model/event.ts'
import type { Context, Report } from '../model/report.ts'
import { type Format, type Reporter, reporters } from '../report/index.ts'
import { select } from '../report/select.ts'
import { writeNotices } from './notices.ts'
import { atLeast, type CommonOptions, common, format, someOf, verdicts } from './options.ts'
import { type Output, openOutput } from './output.ts'
import { exitCodes, NO_ARTICLE, Refusal } from './refusal.ts'
import { colorOf, columnsOf, type Terminal } from './terminal.ts'

/** What the commands that answer with a report take, beside what they read. */
export interface ReportOptions extends CommonOptions {
  readonly format: Format
  readonly only?: readonly Verdict[]
  readonly minSources: number
  readonly exitZero?: true
}

export const reportOptions = (command: Command): Command =>
  common(format(command, Object.keys(reporters)))
    .option(
      '--only <verdicts>',
      `show events of these verdicts only: ${verdicts.join(', ')}`,
      someOf('verdict', verdicts),
    )
    .option('--min-sources <n>', 'show events told by at least so many independent sources', atLeast(1), 1)
    .option('--exit-zero', 'exit with 0 also when sources conflict')

/** A report, and what a reviewer's view of it needs. */
export interface Answer {
  readonly report: Report
  readonly drafts: readonly string[] | null
  readonly contexts: ReadonlyMap<string, Context>
}

/** The answer where nothing is under review. */
export const whole = (report: Report): Answer => ({ report, drafts: null, contexts: new Map() })

/** Opens the output, makes the report, writes it, and tells the exit code. */
export async function answer(terminal: Terminal, options: ReportOptions, make: () => Promise<Answer>): Promise<number> {
  const output = openOutput(terminal, options.output)
  try {
    const answer = await make()
    const { report } = answer
    if (!options.quiet) writeNotices(terminal, report.notices, options.lang)
    if (report.articles.length === 0) throw new Refusal(NO_ARTICLE)
    await write(terminal, options, output, answer)
    return report.summary.conflict > 0 && !options.exitZero ? exitCodes.conflict : exitCodes.done
  } catch (error) {
    output.abandon()
    throw error
  }
}

async function write(
  terminal: Terminal,
  options: ReportOptions,
  output: Output,
  { report, drafts, contexts }: Answer,
): Promise<void> {
  const only = options.only ?? null
  const reporter: Reporter = await reporters[options.format]()
  const text = reporter(select(report, { only, minSources: options.minSources }), {
    columns: columnsOf(terminal),
    color: colorOf(terminal, options.color, options.output !== undefined),
    lang: options.lang,
    only,
    drafts,
    contexts,
  })
  await output.write(text)
  output.finish()
}
