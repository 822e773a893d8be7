import { compare } from '../check.ts'
import type { CompareLine, Summary } from '../model/report.ts'
import { select } from '../narrow/select.ts'
import { recordLines, summaryLine } from '../report/ndjson.ts'
import { withStableIds } from '../stable-ids.ts'
import { type ReportOptions, selectionOf } from './answer.ts'
import { writeNotices } from './notices.ts'
import { openOutput } from './output.ts'
import { exitCodes, Refusal } from './refusal.ts'
import { addedUp } from './streamed.ts'
import type { Terminal } from './terminal.ts'
import { refusals } from './words/refusals.ts'

/**
 * Compares batch after batch as the lines come, so that no more than one is held: the lines of each batch's report, and
 * one summary of all as the last. For the step of a cluster that compares.
 */
export async function compareStream(
  terminal: Terminal,
  options: ReportOptions,
  lines: Iterable<CompareLine>,
): Promise<number> {
  const output = openOutput(terminal, options.output)
  try {
    let all: Summary | null = null
    let last = ''
    for (const batch of batchesIn(lines)) {
      const report = withStableIds(compare(batch))
      if (!options.quiet) writeNotices(terminal, report.notices, options.lang)
      all = all ? addedUp(all, report.summary) : report.summary
      last = summaryLine(report, all)
      await output.write(recordLines(select(report, selectionOf(options))).join(''))
    }
    if (!all || all.articles === 0) throw new Refusal(refusals.noArticle)
    await output.write(last)
    output.finish()
    return all.conflict > 0 && !options.exitZero ? exitCodes.conflict : exitCodes.done
  } catch (error) {
    output.abandon()
    throw error
  }
}

/** The lines of each batch; all of them where none is announced. */
function* batchesIn(lines: Iterable<CompareLine>): Generator<readonly CompareLine[]> {
  let held: CompareLine[] = []
  for (const line of lines) {
    if (line.record === 'batch' && held.length > 0) {
      yield held
      held = []
    }
    held.push(line)
  }
  if (held.length > 0) yield held
}
