import type { BlockKind } from '../model/article.ts'
import type { EntityMention } from '../model/entity.ts'
import type { QuantityMention } from '../model/quantity.ts'
import type { Clause, Reading, Sentence, Token } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { interval, type TimeMention, type TimeValue } from '../model/time.ts'

/** A mention's tokens: from `first` up to, not including, `last`. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** A reading cross-indexed by token, so that every question of a claim is a look-up. -1 stands for "none". */
export interface Grid {
  readonly reading: Reading
  readonly sentenceOf: Int32Array
  readonly clauseOf: Int32Array
  /** Index of the mention that covers the token. */
  readonly timeOf: Int32Array
  readonly nameOf: Int32Array
  readonly quantityOf: Int32Array
  /** 1 within a speech quotation. */
  readonly quoted: Uint8Array
  /** 1 within the scope of a negation. */
  readonly negated: Uint8Array
  /** Index of the day that the opening of the article tells first; -1 without one. */
  readonly leadTime: number
  readonly timeRuns: readonly Run[]
  readonly nameRuns: readonly Run[]
  readonly quantityRuns: readonly Run[]
}

/** The tokens under each span, and the reverse map. Both lists are in text order. */
function lay(tokens: readonly Token[], spans: readonly Span[], owner: Int32Array): readonly Run[] {
  let token = 0
  return spans.map((span, index) => {
    while (token < tokens.length && (tokens[token]?.end ?? 0) <= span.start) token += 1
    const first = token
    let last = first
    while (last < tokens.length && (tokens[last]?.start ?? 0) < span.end) {
      if (owner[last] === -1) owner[last] = index
      last += 1
    }
    return { first, last }
  })
}

/** Words at which what a negator negates ends. */
const breaks = new Set([
  'dalam',
  'dari',
  'di',
  'karena',
  'ke',
  'kepada',
  'oleh',
  'pada',
  'saat',
  'sejak',
  'terhadap',
  'untuk',
])

/** Rows of -1, as long as asked for, in one piece of memory: articles are many, and each row apart takes time. */
function rowsOf(count: number, length: number): (row: number) => Int32Array {
  const all = new Int32Array(count * length).fill(-1)
  return (row) => all.subarray(row * length, (row + 1) * length)
}

export function gridOf(reading: Reading): Grid {
  const { tokens, sentences, clauses } = reading
  const row = rowsOf(6, tokens.length)
  const [sentenceOf, clauseOf, timeOf, nameOf, quantityOf, speechOf] = [row(0), row(1), row(2), row(3), row(4), row(5)]
  const quoted = new Uint8Array(tokens.length)
  const negated = new Uint8Array(tokens.length)
  sentences.forEach(({ first, last }, index) => {
    sentenceOf.fill(index, first, last)
  })
  clauses.forEach(({ first, last }, index) => {
    clauseOf.fill(index, first, last)
  })
  const speech = reading.quotations.filter((quotation) => quotation.speech)
  for (const { first, last } of lay(tokens, speech, speechOf)) quoted.fill(1, first, last)
  for (const { token, first, last } of reading.negations) {
    if (isInTitle(reading, token)) continue
    // «tidak ada warga yang dilaporkan meninggal»: what there is none of did not happen.
    const nothing = tokens[token + 1]?.norm === 'ada'
    const clause = clauses[(clauseOf[last - 1] ?? -2) + 1]
    const relative = nothing && clause?.kind === 'relative' && clause.sentence === sentenceOf[token]
    const end = relative ? clause.last : last
    // «tak lepas dari pertemuan puncak», «tidak hadir dalam sidang»: the meeting and the hearing took place.
    let stop = first
    while (stop < end && !breaks.has(tokens[stop]?.norm ?? '')) {
      // «pesta tanpa izin dibubarkan»: what is missing is a thing, not the verb behind it.
      if (tokens[token]?.norm === 'tanpa' && stop > first && tokens[stop]?.word?.voice !== 'none') break
      stop += 1
    }
    negated.fill(1, first, stop)
  }
  const timeRuns = lay(tokens, reading.times, timeOf)
  return {
    reading,
    sentenceOf,
    clauseOf,
    timeOf,
    nameOf,
    quantityOf,
    quoted,
    negated,
    leadTime: leadOf(reading, timeRuns, sentenceOf),
    timeRuns,
    nameRuns: lay(tokens, reading.names, nameOf),
    quantityRuns: lay(tokens, reading.quantities, quantityOf),
  }
}

/** «film Laut Tanpa Suara», «gerakan "Tidak Merokok"»: a negator that is part of a name negates nothing. */
function isInTitle({ tokens }: Reading, token: number): boolean {
  const [before, here, after] = [tokens[token - 1], tokens[token], tokens[token + 1]]
  if (here?.casing !== 'title' || after?.casing !== 'title') return false
  // A headline writes all its words so: its verbs too.
  const next = tokens[token + 2]
  return before?.casing === 'title' && (next === undefined || next.casing === 'lower' || next.kind === 'punctuation')
}

/** Sentences of the body in which a page of news tells its day. */
const OPENING = 5

/** The first day of the opening: a headline tells none that counts, a day to come is not the news. */
function leadOf(reading: Reading, runs: readonly Run[], sentenceOf: Int32Array): number {
  const { times, sentences, article } = reading
  const own = article.published && interval(article.published.value)
  const body = sentences.findIndex(({ block }) => article.blocks[block]?.kind === 'paragraph')
  return times.findIndex((mention, index) => {
    const sentence = sentenceOf[runs[index]?.first ?? -1] ?? -1
    const value = dateOf(mention)
    if (body < 0 || sentence < body || sentence >= body + OPENING || !value || mention.heading) return false
    const span = interval(value.edtf)
    if (!span || span.first !== span.last) return false
    return !own || span.first <= own.last
  })
}

const noSentence: Sentence = { start: 0, end: 0, first: 0, last: 0, block: 0 }

export const sentenceAt = (grid: Grid, token: number): Sentence =>
  grid.reading.sentences[grid.sentenceOf[token] ?? -1] ?? noSentence

/** The one of that index, if any: asked for its item -1, an array looks for a property of that name, which takes long. */
export const held = <T>(list: readonly T[], index = -1): T | undefined => (index < 0 ? undefined : list[index])

export const timeAt = ({ reading, timeOf }: Grid, token: number): TimeMention | undefined =>
  held(reading.times, timeOf[token])

export const nameAt = ({ reading, nameOf }: Grid, token: number): EntityMention | undefined =>
  held(reading.names, nameOf[token])

export const quantityAt = ({ reading, quantityOf }: Grid, token: number): QuantityMention | undefined =>
  held(reading.quantities, quantityOf[token])

export const clauseOf = ({ reading, clauseOf }: Grid, token: number): Clause | undefined =>
  held(reading.clauses, clauseOf[token])

/** The clause of a token; the whole sentence where the text room cut none. */
export function clauseAt(grid: Grid, token: number): Clause {
  const clause = clauseOf(grid, token)
  if (clause) return clause
  const sentence = sentenceAt(grid, token)
  return {
    ...sentence,
    sentence: grid.sentenceOf[token] ?? 0,
    kind: 'main',
    marker: null,
  }
}

export const norm = ({ reading }: Grid, token: number): string => held(reading.tokens, token)?.norm ?? ''

/** Whether a list has the word, as it stands or without its clitic; nearly every word is its own stem. */
export const isAmong = (words: { readonly has: (word: string) => boolean }, { norm, word }: Token): boolean =>
  words.has(norm) || (word !== null && word.stem !== norm && words.has(word.stem))

const openingMarks = new Set(['"', '“'])

/** The first word of a sentence, behind the mark of a quotation that it opens with. */
export const behindMark = (grid: Grid, first: number): number =>
  openingMarks.has(norm(grid, first)) ? first + 1 : first

type Words = ReadonlySet<string>

/** The nearest of the words before `at`, from `first` on, with no stop between; -1 without one. */
export function wordBefore(grid: Grid, at: number, first: number, words: Words, stops?: Words): number {
  for (let token = at - 1; token >= first; token -= 1) {
    const word = norm(grid, token)
    if (words.has(word)) return token
    if (stops?.has(word)) return -1
  }
  return -1
}

export const blockKind = (grid: Grid, sentence: Sentence): BlockKind =>
  grid.reading.article.blocks[sentence.block]?.kind ?? 'paragraph'

/** The date a mention gives an event; an era does not date what happens in it: «selama Perang Dingin». */
export const dateOf = (mention: TimeMention | undefined | null): TimeValue | null =>
  mention && mention.rule !== 'era' ? mention.value : null

/** The date that a token is part of; null of none. */
export const dateAt = (grid: Grid, token: number): TimeValue | null => dateOf(timeAt(grid, token))
