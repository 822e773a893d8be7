import { Command } from 'commander'
import { answer, type ReportOptions, reportOptions, whole } from './answer.ts'
import type { MakeCommand } from './main.ts'
import { type ReadOptions, reading } from './options.ts'
import { counted } from './progress.ts'
import { Refusal } from './refusal.ts'
import { sourcesOf } from './sources.ts'

interface CheckOptions extends ReportOptions, ReadOptions {
  readonly against?: readonly string[]
}

export const checkCommand: MakeCommand = (terminal, done) =>
  reportOptions(reading(new Command('check')))
    .description('read the articles, group their claims into events, report where sources agree or conflict')
    .option(
      '--against <paths...>',
      'the archive that the given drafts are reviewed against: only what touches the drafts is reported',
    )
    .action(async (paths: readonly string[], options: CheckOptions) => {
      const exitCode = await answer(terminal, options, async () => {
        const read = await sourcesOf(terminal, options)
        const { check } = await import('../check.ts')
        const { against } = options
        if (against === undefined) return whole(check(counted(read(paths), terminal, options.quiet === true)))
        const { review } = await import('../review.ts')
        const reviewed = review(read(paths), counted(read(against), terminal, options.quiet === true))
        if (reviewed.drafts.length === 0)
          throw new Refusal('Unexpected end: no draft could be read, expected at least one')
        return reviewed
      })
      done(exitCode)
    })
