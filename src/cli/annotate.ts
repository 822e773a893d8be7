import { Command } from 'commander'
import type { Article } from '../model/article.ts'
import type { Annotation } from '../model/report.ts'
import type { Read } from '../read/read-articles.ts'
import { answerLines, type LineOptions, lineFormats } from './lines.ts'
import type { MakeCommand } from './main.ts'
import { writeNotices } from './notices.ts'
import { common, format, type ReadOptions, reading } from './options.ts'
import { counted } from './progress.ts'
import { NO_ARTICLE, Refusal } from './refusal.ts'
import { sourcesOf } from './sources.ts'

interface AnnotateOptions extends LineOptions, ReadOptions {}

export const annotateCommand: MakeCommand = (terminal) =>
  common(format(reading(new Command('annotate')), lineFormats))
    .description('one article a line with its sentences, tokens, times and names: what the program saw')
    .action(async (paths: readonly string[], options: AnnotateOptions) => {
      await answerLines(terminal, options, async () => {
        const { articles } = await sourcesOf(terminal, options)
        const { annotate, troubleOf } = await import('../check.ts')
        const notify = (trouble: Trouble): void => {
          if (!options.quiet) writeNotices(terminal, [troubleOf(trouble)], options.lang)
        }
        return annotations(counted(articles(paths), terminal, options.quiet === true), annotate, notify)
      })
    })

type Trouble = Extract<Read, { kind: 'trouble' }>

function* annotations(
  reads: Iterable<Read>,
  annotate: (article: Article, id: string) => Annotation,
  notify: (trouble: Trouble) => void,
): Generator<Annotation> {
  let articles = 0
  for (const read of reads) {
    if (read.kind === 'trouble') notify(read)
    else yield annotate(read.article, `a${++articles}`)
  }
  if (articles === 0) throw new Refusal(NO_ARTICLE)
}
