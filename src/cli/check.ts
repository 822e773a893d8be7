import { Command } from 'commander'
import { answer, type ReportOptions, reportOptions, whole } from './answer.ts'
import { gathered, linesOf } from './crew.ts'
import type { MakeCommand } from './main.ts'
import { type JobOptions, jobs, reading } from './options.ts'
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
        if (against === undefined) return whole(compare(await understood(paths)))
        const { review } = await import('../review.ts')
        const reviewed = review(articles(paths), await understood(against))
        if (reviewed.drafts.length === 0)
          throw new Refusal('Unexpected end: no draft could be read, expected at least one')
        return reviewed
      })
      done(exitCode)
    })
