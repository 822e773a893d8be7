import { Command } from 'commander'
import type { ExtractLine } from '../model/report.ts'
import type { Parcel } from '../read/parcels.ts'
import { linesOf, renumber } from './crew.ts'
import { answerLines, type LineOptions, lineFormats } from './lines.ts'
import type { MakeCommand } from './main.ts'
import { writeNotices } from './notices.ts'
import { common, format, type JobOptions, jobs, reading } from './options.ts'
import { Refusal } from './refusal.ts'
import { sourcesOf } from './sources.ts'
import type { Terminal } from './terminal.ts'
import { refusals } from './words/refusals.ts'

interface ExtractOptions extends LineOptions, JobOptions {
  readonly explain?: true
  readonly parcels?: true
}

export const extractCommand: MakeCommand = (terminal) =>
  common(format(jobs(reading(new Command('extract'))), lineFormats))
    .optionsGroup('input')
    .option('--parcels')
    .optionsGroup('output')
    .option('--explain')
    .action(async (paths: readonly string[], options: ExtractOptions, command: Command) => {
      if (options.explain) {
        const { explainClaims } = await import('./explain-claims.ts')
        return explainClaims(terminal, paths, options, command.getOptionValueSource('format') === 'default')
      }
      await answerLines(terminal, options, async () => {
        const found = await parcelsOf(terminal, paths, options)
        return watched(linesOf(terminal, options, found, true), terminal, options)
      })
    })

/** What the paths lead to, or what another program reads and hands on. */
async function parcelsOf(
  terminal: Terminal,
  paths: readonly string[],
  options: ExtractOptions,
): Promise<Iterable<Parcel>> {
  if (!options.parcels) return (await sourcesOf(terminal, options)).parcels(paths)
  const [path = '-', another] = paths
  if (path !== '-' || another !== undefined) throw new Refusal(refusals.parcels(another ?? path))
  const { parcelLines } = await import('./parcel-lines.ts')
  return parcelLines(options.maxBytes)
}

/** Shows notices on stderr as they pass, and refuses an answer without a single article. */
async function* watched(
  shares: AsyncIterable<readonly ExtractLine[]>,
  terminal: Terminal,
  options: ExtractOptions,
): AsyncGenerator<ExtractLine> {
  let articles = 0
  const renumbered = renumber()
  for await (const share of shares)
    for (const line of renumbered(share)) {
      if (line.record === 'article') articles++
      if (line.record === 'notice' && !options.quiet) writeNotices(terminal, [line], options.lang)
      yield line
    }
  // A share of a cluster's work may hold none.
  if (articles === 0 && !options.parcels) throw new Refusal(refusals.noArticle)
}
