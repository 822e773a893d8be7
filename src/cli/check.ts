import { Command } from 'commander'
import type { Article } from '../model/article.ts'
import type { Report } from '../model/report.ts'
import type { Parcel } from '../read/parcels.ts'
import { type Answer, answer, type ReportOptions, reportOptions, whole } from './answer.ts'
import { gathered, linesOf } from './crew.ts'
import type { MakeCommand } from './main.ts'
import { type JobOptions, jobs, type ReadOptions, reading } from './options.ts'
import { Refusal } from './refusal.ts'
import { sourcesOf } from './sources.ts'

interface CheckOptions extends ReportOptions, JobOptions {
  readonly against?: readonly string[]
}

export const checkCommand: MakeCommand = (terminal, done) =>
  reportOptions(jobs(reading(new Command('check'))))
    .description('read the articles, group their claims into events, report where sources agree or conflict')
    .option(
      '--against <paths...>',
      'the archive that the given drafts are reviewed against: only what touches the drafts is reported',
    )
    .action(async (paths: readonly string[], options: CheckOptions) => {
      const exitCode = await answer(terminal, options, async () => {
        const { parcels, articles } = await sourcesOf(terminal, options)
        const understood = (typed: readonly string[]) => gathered(linesOf(terminal, options, parcels(typed)))
        const { compare } = await import('../check.ts')
        const { against } = options
        if (against === undefined && options.format === 'html') {
          const kept = [...parcels(paths)]
          const report = compare(await gathered(linesOf(terminal, options, kept)))
          return { ...whole(report), contexts: await readAgain(report, kept, options) }
        }
        if (against === undefined) return whole(compare(await understood(paths)))
        const { review } = await import('../review.ts')
        const reviewed = review(articles(paths), await understood(against))
        if (reviewed.drafts.length === 0)
          throw new Refusal('Unexpected end: no draft could be read, expected at least one')
        return reviewed
      })
      done(exitCode)
    })

/** The paragraphs around the quotes: the articles were understood elsewhere, in threads, and only their claims came back. */
async function readAgain(
  report: Report,
  parcels: readonly Parcel[],
  options: ReadOptions,
): Promise<Answer['contexts']> {
  const { contextsOf } = await import('../contexts.ts')
  const { readParcel } = await import('../read/parcels.ts')
  function* articles(): Generator<Article> {
    for (const parcel of parcels) {
      for (const read of readParcel(parcel, options)) if (read.kind === 'article') yield read.article
    }
  }
  return contextsOf(report, articles())
}
