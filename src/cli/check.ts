import { Command } from 'commander'
import type { ExtractLine } from '../model/report.ts'
import type { Parcel } from '../read/parcels.ts'
import { type Answer, answer, type ReportOptions, reportOptions, whole } from './answer.ts'
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
  const understood = (found: Iterable<Parcel>): Promise<readonly ExtractLine[]> =>
    gathered(linesOf(terminal, options, found, false))
  const { compare } = await import('../check.ts')
  const { against } = options
  if (against !== undefined) {
    if (paths.length === 0 && terminal.stdinIsTty) throw new Refusal(refusals.noDraft)
    const { review } = await import('../review.ts')
    const reviewed = review(articles(paths), await understood(parcels(against)), accept)
    if (reviewed.drafts.length > 0) return reviewed
    throw new Refusal(refusals.noDraftRead)
  }
  if (options.format !== 'html') return whole(accept(compare(await understood(parcels(paths)))))
  const kept = [...parcels(paths)]
  const report = accept(compare(await understood(kept)))
  return { ...whole(report), contexts: await readAgain(report, kept, options.maxBytes) }
}
