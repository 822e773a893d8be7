import { compare, extract } from './check.ts'
import { contextsOf, type Kept, keeping } from './contexts.ts'
import type { Context, ExtractLine, Report } from './model/report.ts'
import { touching } from './narrow/touching.ts'
import type { Read } from './read/read-articles.ts'

export interface Review {
  /** The part of the report that touches the drafts. */
  readonly report: Report
  /** The ids of the drafts. */
  readonly drafts: readonly string[]
  /** The paragraphs around the drafts' claims, by the claims' ids. */
  readonly contexts: ReadonlyMap<string, Context>
}

/**
 * Compares drafts with a corpus that is understood already, and keeps only the events that a draft tells and the
 * conflicts it takes part in.
 * `accept` sees the whole report first: what it leaves out is no finding.
 */
export function review(
  drafts: Iterable<Read>,
  corpus: Iterable<ExtractLine>,
  accept: (report: Report) => Report = (report) => report,
): Review {
  const kept: Kept = new Map()
  const report = accept(compare(together(extract(keeping(drafts, kept)), corpus, kept)))
  const ids = report.articles.filter(({ path }) => kept.has(path)).map(({ id }) => id)
  const touched = touching(report, new Set(ids))
  return { report: touched, drafts: ids, contexts: contextsOf(touched, kept.values()) }
}

/**
 * The drafts, and the corpus without them: a draft may lie in the folder it is held against, under another spelling of
 * its path too.
 */
function* together(drafts: Iterable<ExtractLine>, corpus: Iterable<ExtractLine>, kept: Kept): Generator<ExtractLine> {
  yield* drafts
  const texts = new Set([...kept.values()].map(({ sha256 }) => sha256))
  let isDraft = false
  for (const line of corpus) {
    if (line.record === 'article') isDraft = kept.has(line.path) || texts.has(line.sha256)
    if (!isDraft || (line.record === 'notice' && line.article === null)) yield line
  }
}
