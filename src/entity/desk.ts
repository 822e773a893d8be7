import type { Article } from '../model/article.ts'
import type { Sentence, TextLayer, Token } from '../model/reading.ts'
import type { Looked } from './kinds/lookup.ts'
import { lists, type WordFacts, wordFacts } from './words.ts'

/** Stands beyond the ends of a text, where no token is. */
export const noToken: Token = { start: 0, end: 0, kind: 'symbol', norm: '', casing: 'none', word: null }

/** An article laid out for finding names: its tokens, and what its own letters tell about its words. */
export interface Desk {
  readonly text: string
  readonly tokens: readonly Token[]
  /** The sentence of each token; -1 between sentences. */
  readonly sentenceOf: Int32Array
  readonly layer: TextLayer
  /** Sentences written Like This or LIKE THIS, where a capital tells nothing. */
  readonly shouting: readonly boolean[]
  /** 1 where a capital tells nothing because a sentence begins there. */
  readonly initial: Uint8Array
  /** Words that the article also writes in lower case. */
  readonly lower: ReadonlySet<string>
  /** Words that the article capitalises in the middle of a plain sentence. */
  readonly upper: ReadonlySet<string>
  /** How often the article capitalises each word outside headlines. */
  readonly capitals: ReadonlyMap<string, number>
  /** What is known of each token's word. */
  readonly words: readonly WordFacts[]
  /** 1 for words with a capital. */
  readonly capital: Uint8Array
  /** The word lists that hold each token's word: `lists` bits. */
  readonly lists: Int32Array
  /** What may begin at each token: `opens` bits. */
  readonly opens: Uint16Array
  /** What the tables say from each token on, as far as it was asked. */
  readonly lookups: (Looked | null | undefined)[]
}

const OPENERS: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '(', ':', '•', '-', '–', '—', '*', '`', '``', '«'])

export const isCapital = ({ casing, kind }: Token): boolean =>
  kind === 'word' && (casing === 'title' || casing === 'upper' || casing === 'mixed')

/** Whether all that is written in a sentence, or nearly all of a headline, has capitals, which then tell no names. */
function isShouting(article: Article, tokens: readonly Token[], held: Int32Array, sentence: Sentence): boolean {
  const { first, last, block } = sentence
  const heading = article.blocks[block]?.kind === 'title' || article.blocks[block]?.kind === 'heading'
  let words = 0
  let capitals = 0
  let small = false
  for (let at = first; at < last; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    if (token.casing === 'lower') small = true
    if (((held[at] ?? 0) & lists.stop) !== 0) continue
    words += 1
    if (token.casing !== 'lower') capitals += 1
    else if (!heading) return false
  }
  if (heading) return words > 2 && capitals >= words * 0.8
  // «Mereka adalah Budi Santoso dan Ani Lestari.» is a sentence; no headline ends in a stop.
  return words > 2 && capitals === words && !(small && tokens[last - 1]?.norm === '.')
}

/** Whether a bracket, a quotation mark or a dash opens what follows; a hyphen within a word opens nothing: «Ratna Wijaya-Surya Hadi». */
function isOpener(tokens: readonly Token[], at: number, first: number): boolean {
  const glued = at > first && tokens[at - 1]?.end === tokens[at]?.start && tokens[at + 1]?.start === tokens[at]?.end
  return !(glued && /^[-–]$/u.test(tokens[at]?.norm ?? ''))
}

type Capitals = Pick<Desk, 'sentenceOf' | 'initial' | 'lower' | 'upper' | 'capitals'>

/** Which words open a sentence, and which the article writes in lower case and with a capital. */
function readCapitals({ tokens, sentences }: TextLayer, shouting: readonly boolean[]): Capitals {
  const sentenceOf = new Int32Array(tokens.length).fill(-1)
  const initial = new Uint8Array(tokens.length)
  const lower = new Set<string>()
  const upper = new Set<string>()
  const capitals = new Map<string, number>()
  sentences.forEach(({ first, last }, sentence) => {
    let fresh = true
    for (let at = first; at < last; at += 1) {
      const token = tokens[at]
      if (!token) continue
      sentenceOf[at] = sentence
      if (token.kind !== 'word' && OPENERS.has(token.norm)) {
        fresh ||= isOpener(tokens, at, first)
        continue
      }
      if (fresh) initial[at] = 1
      if (token.kind === 'word' && token.casing === 'lower') lower.add(token.norm)
      else if (token.kind === 'word' && shouting[sentence] !== true) {
        capitals.set(token.norm, (capitals.get(token.norm) ?? 0) + 1)
        if (!fresh) upper.add(token.norm)
      }
      fresh = false
    }
  })
  return { sentenceOf, initial, lower, upper, capitals }
}

export function makeDesk(article: Article, layer: TextLayer): Desk {
  const { tokens, sentences } = layer
  const words = tokens.map(wordFacts)
  const capital = new Uint8Array(tokens.length)
  const held = new Int32Array(tokens.length)
  const opens = new Uint16Array(tokens.length)
  for (const [at, token] of tokens.entries()) {
    held[at] = words[at]?.lists ?? 0
    opens[at] = words[at]?.opens ?? 0
    if (isCapital(token)) capital[at] = 1
  }
  const shouting = sentences.map((sentence) => isShouting(article, tokens, held, sentence))
  const { sentenceOf, initial, lower, upper, capitals } = readCapitals(layer, shouting)
  return {
    text: article.text,
    tokens,
    sentenceOf,
    layer,
    shouting,
    initial,
    lower,
    upper,
    capitals,
    words,
    capital,
    lists: held,
    opens,
    lookups: new Array(tokens.length),
  }
}

/** Whether the word at a token is of some of the lists. */
export const isOf = (desk: Desk, at: number, bits: number): boolean => ((desk.lists[at] ?? 0) & bits) !== 0

/** Whether the word at a token may begin, or be a part of, some of what the bits tell. */
export const mayOpen = (desk: Desk, at: number, bits: number): boolean => ((desk.opens[at] ?? 0) & bits) !== 0

export const isDayWord = (desk: Desk, at: number): boolean => isOf(desk, at, lists.day)

export const normAt = (desk: Desk, at: number): string => (at < 0 ? '' : (desk.tokens[at]?.norm ?? ''))

export const wordsOf = (desk: Desk, first: number, last: number): string =>
  desk.text.slice(desk.tokens[first]?.start ?? 0, desk.tokens[last - 1]?.end ?? 0)
