import { Command } from 'commander'
import type { Read } from '../read/read-articles.ts'
import { answerLines, answerTexts, lineFormats } from './lines.ts'
import type { MakeCommand } from './main.ts'
import { writeNotices } from './notices.ts'
import { type CommonOptions, common, format, type ReadOptions, reading } from './options.ts'
import { counted, counterOn } from './progress.ts'
import { Refusal } from './refusal.ts'
import { sourcesOf } from './sources.ts'
import type { Terminal } from './terminal.ts'
import { refusals } from './words/refusals.ts'

const formats = [...lineFormats, 'timeml'] as const

interface AnnotateOptions extends CommonOptions, ReadOptions {
  readonly format: (typeof formats)[number]
}

export const annotateCommand: MakeCommand = (terminal) =>
  common(format(reading(new Command('annotate')), formats)).action(
    async (paths: readonly string[], options: AnnotateOptions) => {
      const { format: form } = options
      if (form === 'timeml') await answerTexts(terminal, options, () => asTimeml(terminal, paths, options))
      else await answerLines(terminal, { ...options, format: form }, () => asAnnotations(terminal, paths, options))
    },
  )

async function asAnnotations(terminal: Terminal, paths: readonly string[], options: AnnotateOptions) {
  const articles = await articlesOf(terminal, paths, options)
  const { annotate } = await import('../check.ts')
  return mapped(articles, ({ article }, index) => annotate(article, `a${index + 1}`))
}

async function asTimeml(terminal: Terminal, paths: readonly string[], options: AnnotateOptions) {
  const articles = await articlesOf(terminal, paths, options)
  const [{ read }, { timeml, timemlFile }] = await Promise.all([import('../check.ts'), import('../report/timeml.ts')])
  return timemlFile(mapped(articles, ({ article }) => timeml(article, read(article).reading.times)))
}

type ReadArticle = Extract<Read, { kind: 'article' }>
type Trouble = Extract<Read, { kind: 'trouble' }>

/** The articles that could be read; what could not is told on stderr. */
async function articlesOf(
  terminal: Terminal,
  paths: readonly string[],
  options: AnnotateOptions,
): Promise<Iterable<ReadArticle>> {
  const { articles } = await sourcesOf(terminal, options)
  const { troubleOf } = await import('../check.ts')
  const notify = (trouble: Trouble): void => {
    if (!options.quiet) writeNotices(terminal, [troubleOf(trouble)], options.lang)
  }
  return onlyArticles(counted(articles(paths), counterOn(terminal, options, true)), notify)
}

function* onlyArticles(reads: Iterable<Read>, notify: (trouble: Trouble) => void): Generator<ReadArticle> {
  let articles = 0
  for (const read of reads) {
    if (read.kind === 'trouble') notify(read)
    else {
      articles += 1
      yield read
    }
  }
  if (articles === 0) throw new Refusal(refusals.noArticle)
}

function* mapped<From, To>(values: Iterable<From>, make: (value: From, index: number) => To): Generator<To> {
  let index = 0
  for (const value of values) yield make(value, index++)
}
