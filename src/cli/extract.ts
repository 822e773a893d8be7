import { Command } from 'commander'
import type { ExtractLine } from '../model/report.ts'
import { answerLines, type LineOptions, lineFormats } from './lines.ts'
import type { MakeCommand } from './main.ts'
import { writeNotices } from './notices.ts'
import { common, format, type ReadOptions, reading } from './options.ts'
import { counted } from './progress.ts'
import { NO_ARTICLE, Refusal } from './refusal.ts'
import { sourcesOf } from './sources.ts'
import type { Terminal } from './terminal.ts'

interface ExtractOptions extends LineOptions, ReadOptions {}

export const extractCommand: MakeCommand = (terminal) =>
  common(format(reading(new Command('extract')), lineFormats))
    .description('one claim a line, no comparing: for pipes and big archives')
    .action(async (paths: readonly string[], options: ExtractOptions) => {
      await answerLines(terminal, options, async () => {
        const read = await sourcesOf(terminal, options)
        const { extract } = await import('../check.ts')
        return watched(extract(counted(read(paths), terminal, options.quiet === true)), terminal, options)
      })
    })

/** Shows notices on stderr as they pass, and refuses an answer without a single article. */
function* watched(lines: Iterable<ExtractLine>, terminal: Terminal, options: ExtractOptions): Generator<ExtractLine> {
  let articles = 0
  for (const line of lines) {
    if (line.record === 'article') articles++
    if (line.record === 'notice' && !options.quiet) writeNotices(terminal, [line], options.lang)
    yield line
  }
  if (articles === 0) throw new Refusal(NO_ARTICLE)
}
