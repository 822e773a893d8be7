import { extractClaims } from './claim/extract-claims.ts'
import { batchesOf, type Partition } from './compare/archive/components.ts'
import { join } from './compare/archive/join.ts'
import { articleKeys, claimKeys } from './compare/archive/partition-keys.ts'
import { splitNotices } from './compare/archive/split-notices.ts'
import { compare as compareClaims } from './compare/compare.ts'
import { signature } from './compare/copies.ts'
import { findEntities, nameAll } from './entity/find-entities.ts'
import { linesOf, regroup } from './lines.ts'
import type { Article } from './model/article.ts'
import type { Alias } from './model/entity.ts'
import { inFile, type Notice, type Oddity } from './model/notice.ts'
import { place } from './model/place.ts'
import type { Reading, TextLayer } from './model/reading.ts'
import type { Annotation, ArticleRecord, CompareLine, ExtractLine, Report, Understanding } from './model/report.ts'
import { quote, type Span } from './model/span.ts'
import type { Read } from './read/read-articles.ts'
import { settle } from './settle.ts'
import { readText } from './text/read-text.ts'
import { findTimes } from './time/find-times.ts'
import { version } from './version.ts'

/** Articles in, report out: what the sources agree on and where they conflict. */
export const check = (reads: Iterable<Read>): Report => compare(extract(reads))

/** So many articles are understood together, or fewer that hold so many letters. */
const TOGETHER = 64
const LETTERS = 1 << 18

/** The first half: each article understood on its own, as lines for a pipe. */
export function* extract(reads: Iterable<Read>): Generator<ExtractLine> {
  let count = 0
  for (const group of groupsOf(reads)) {
    const articles = group.flatMap((each) =>
      each.kind === 'article' ? [{ article: each.article, id: `a${++count}`, oddities: each.oddities }] : [],
    )
    const understood = understandAll(articles)
    let at = 0
    for (const each of group) {
      if (each.kind === 'trouble') yield { record: 'notice', ...troubleOf(each) }
      else for (const next of understood.slice(at, ++at)) yield* linesOf(next)
    }
  }
}

function* groupsOf(reads: Iterable<Read>): Generator<readonly Read[]> {
  let group: Read[] = []
  let letters = 0
  for (const read of reads) {
    group.push(read)
    if (read.kind === 'article') letters += read.article.text.length
    if (group.length < TOGETHER && letters < LETTERS) continue
    yield group
    group = []
    letters = 0
  }
  if (group.length > 0) yield group
}

/**
 * The second half: lines of one or many `extract` runs in, report out. Each batch is compared alone: those that the lines
 * announce, else those that a large archive is taken apart into.
 */
export function compare(lines: Iterable<CompareLine>): Report {
  const { understandings, batches: announced, splits: told, notices: found } = regroup(lines)
  const { batches, split } = announced ? { batches: announced, split: null } : partitionOf(understandings)
  const { articles, claims, events } = join(
    batches.map((members) => ({
      members,
      comparison: compareClaims(members.flatMap((at) => understandings[at] ?? [])),
    })),
  )
  const notices = [...splitNotices(split ? [split] : told), ...found]
  const counted = (verdict: string): number => events.filter((event) => event.verdict === verdict).length
  return {
    report: 'rkn/1',
    generator: `rkn ${version}`,
    articles,
    claims,
    events,
    notices,
    summary: {
      articles: articles.length,
      sources: articles.filter(({ copyOf }) => copyOf === null).length,
      claims: claims.length,
      events: events.length,
      agree: counted('agree'),
      conflict: counted('conflict'),
      single: counted('single'),
    },
  }
}

function partitionOf(understandings: readonly Understanding[]): Partition {
  return batchesOf(
    understandings.map(({ article: { published, sha256, path } }) => ({
      published: published?.value ?? null,
      sha256,
      path,
    })),
    understandings.map(({ article, keys }) => [article.keys, ...keys].flat()),
  )
}

/** An article to understand. */
interface Task {
  readonly article: Article
  readonly id: string
  readonly oddities: readonly Oddity[]
}

/** One article alone: needs no other article, so it can run anywhere. */
export function understand(article: Article, id: string, oddities: readonly Oddity[] = []): Understanding {
  const seen = read(article)
  return understandingOf({ article, id, oddities }, seen, extractClaims(seen.reading, id))
}

/** Several, step by step: the code and the tables of a step stay at hand from article to article, a quarter of all work. */
const understandAll = (tasks: readonly Task[]): readonly Understanding[] =>
  nameAll(
    tasks
      .map((task) => ({ task, article: task.article, layer: readText(task.article) }))
      .map(({ task, article, layer }) => ({ task, article, layer, timed: findTimes(article, layer) })),
  )
    .map(({ page, named }) => ({ task: page.task, seen: readingOf(page, named) }))
    .map(({ task, seen }) => ({ task, seen, claims: extractClaims(seen.reading, task.id) }))
    .map(({ task, seen, claims }) => understandingOf(task, seen, claims))

const understandingOf = (
  { article, id, oddities }: Task,
  { reading, aliases, odd }: Seen,
  claims: Understanding['claims'],
): Understanding => ({
  article: recordOf(reading, aliases, id),
  claims,
  keys: claimKeys(claims, article),
  notices: [...oddities, ...odd].map((oddity) => noticeOf(article, id, oddity)),
})

/** What the program sees in an article before it asks what happened. */
interface Seen {
  readonly reading: Reading
  readonly aliases: readonly Alias[]
  readonly odd: readonly Oddity[]
}

/** Text, times, names. */
export function read(article: Article): Seen {
  const layer = readText(article)
  return readingOf({ article, layer, timed: findTimes(article, layer) }, findEntities(article, layer))
}

/** An article with its text and its times. */
interface Timed {
  readonly article: Article
  readonly layer: TextLayer
  readonly timed: ReturnType<typeof findTimes>
}

function readingOf({ article, layer, timed }: Timed, named: ReturnType<typeof findEntities>): Seen {
  const { tokens, sentences, clauses, quotations, negations } = layer
  const { times, names, quantities } = settle({ times: timed.times, names: named.names, quantities: named.quantities })
  return {
    reading: { article, tokens, sentences, clauses, quotations, negations, times, names, quantities },
    aliases: named.aliases,
    odd: timed.oddities,
  }
}

/** What the program saw in one article, with offsets in its source. */
export function annotate(article: Article, id: string): Annotation {
  const { sentences, tokens, times, names } = read(article).reading
  const at = (span: Span): { start: number; end: number; text: string } => {
    const { start, end } = place(article, span)
    return { start, end, text: quote(article.text, span) }
  }
  const pair = (span: Span): readonly [number, number] => {
    const { start, end } = place(article, span)
    return [start, end]
  }
  return {
    id,
    path: article.path,
    published: article.published,
    updated: article.updated,
    origins: article.origins,
    dates: datesOf(article),
    sentences: sentences.map(pair),
    tokens: tokens.map(pair),
    times: times.map((time) => ({
      ...at(time),
      ...time.timex,
      edtf: time.value && !time.value.yearless ? time.value.edtf : null,
    })),
    names: names.flatMap((name) => name.entities.map(({ kind, name: full }) => ({ ...at(name), kind, name: full }))),
  }
}

/** The dates that may be the publication's: `used` is the first that gave it. */
function datesOf(article: Article): Annotation['dates'] {
  const { published, dates = [] } = article
  const used = dates.findIndex(({ value, from }) => value === published?.value && from === published.from)
  return dates.map(({ value, from, spot, at }, index) => {
    const { start, end } = at ? place(article, at) : { start: null, end: null }
    return { value, from, spot, start, end, used: index === used }
  })
}

function recordOf({ article, sentences, tokens }: Reading, aliases: readonly Alias[], id: string): ArticleRecord {
  const words: string[] = []
  for (const { first, last, block } of sentences) {
    if (article.blocks[block]?.kind === 'title') continue
    for (let at = first; at < last; at += 1) {
      const token = tokens[at]
      if (token && token.kind !== 'punctuation') words.push(token.norm)
    }
  }
  const { path, sha256, title, outlet, author, url, published, updated, origins, wire } = article
  const shingles = signature(words)
  const keys = articleKeys({ sha256, shingles })
  return { id, path, sha256, title, outlet, author, url, published, updated, origins, wire, shingles, aliases, keys }
}

function noticeOf(article: Article, id: string, { rule, span, message, messageId }: Oddity): Notice {
  const at = span && place(article, span)
  const [start, end, line, column] = at ? [at.start, at.end, at.line, at.column] : [null, null, null, null]
  return { rule, article: id, path: article.path, start, end, line, column, message, messageId }
}

/** What could not be read, as a notice on the file that gave no article. */
export function troubleOf({ path, line, rule, message, messageId }: Extract<Read, { kind: 'trouble' }>): Notice {
  return { rule, ...inFile(path), line, message, messageId }
}
