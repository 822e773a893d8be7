import { Command } from 'commander'
import { type Answer, answer, answerTo, type ReportOptions, reportOptions } from './answer.ts'
import { gathered, linesOf } from './crew.ts'
import type { Acceptance } from './known.ts'
import type { MakeCommand } from './main.ts'
import { type JobOptions, jobs, reading } from './options.ts'
import { readAgain } from './read-again.ts'
import { Refusal } from './refusal.ts'
import { pipedInto, sourcesOf } from './sources.ts'
import type { Terminal } from './terminal.ts'
import { refusals } from './words/refusals.ts'

interface CheckOptions extends ReportOptions, JobOptions {
  readonly against?: readonly string[]
  readonly watch?: true
}

export const checkCommand: MakeCommand = (terminal, done) =>
  reportOptions(jobs(reading(new Command('check'))))
    .optionsGroup('input')
    .option('--against <paths...>')
    .optionsGroup('output')
    .option('--watch')
    .action(async (paths: readonly string[], options: CheckOptions) => {
      const run = (): Promise<number> =>
        answer(terminal, options, (accept) => checked(terminal, paths, options, accept))
      if (!options.watch) return done(await run())
      const { watch } = await import('./watch.ts')
      const { against = [], waivers = [], baseline = [], output = [] } = options
      const typed = paths.length > 0 ? paths : pipedInto(terminal)
      const files = { reads: [typed, against, waivers].flat(), writes: [output, baseline].flat() }
      done(await watch(terminal, { ...files, lang: options.lang }, run))
    })

/** The articles compared with each other, or the drafts with the archive. */
async function checked(
  terminal: Terminal,
  paths: readonly string[],
  options: CheckOptions,
  accept: Acceptance['accept'],
): Promise<Answer> {
  const { parcels, articles } = await sourcesOf(terminal, options)
  const { against } = options
  if (against !== undefined) {
    if (paths.length === 0 && terminal.stdinIsTty) throw new Refusal(refusals.noDraft)
    const { review } = await import('../review.ts')
    const archive = await gathered(linesOf(terminal, options, parcels(against), false))
    const reviewed = review(articles(paths), archive, accept)
    if (reviewed.drafts.length > 0) return { ...reviewed, streamed: null }
    throw new Refusal(refusals.noDraftRead)
  }
  if (options.format !== 'html') return answerTo(linesOf(terminal, options, parcels(paths), false), options, accept)
  const kept = [...parcels(paths)]
  const answer = await answerTo(linesOf(terminal, options, kept, false), options, accept)
  return { ...answer, contexts: await readAgain(answer.report, kept, options.maxBytes) }
}
