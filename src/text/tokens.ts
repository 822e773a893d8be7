import type { Casing, Sentence, Token, TokenKind, Word } from '../model/reading.ts'
import { analyse } from './affixes.ts'
import { readDocument } from './wink/instance.ts'
import { type Lexemes, TOKEN_SIZE } from './wink/raw-document.ts'

/** What is true of a lexeme wherever it stands. */
interface Traits {
  readonly kind: TokenKind
  readonly norm: string
  readonly casing: Casing
  readonly word: Word | null
  readonly length: number
  /** White space or invisible: no token of ours. */
  readonly blank: boolean
}

const kinds: Readonly<Record<string, TokenKind>> = {
  word: 'word',
  shortForm: 'word',
  number: 'number',
  time: 'number',
  decade: 'number',
  ordinal: 'number',
  url: 'address',
  email: 'address',
  mention: 'address',
  punctuation: 'punctuation',
}

function casingOf(lexeme: string): Casing {
  const lower = /\p{Ll}/u.test(lexeme)
  if (!/\p{Lu}/u.test(lexeme)) return lower ? 'lower' : 'none'
  if (!lower) return 'upper'
  return /^\P{L}*\p{Lu}\P{Lu}*$/u.test(lexeme) ? 'title' : 'mixed'
}

/** Lower case, with straight apostrophes and plain hyphens; composed, and without what cannot be seen. */
export function normOf(lexeme: string): string {
  const lower = lexeme.toLowerCase()
  if (/^[\x20-\x7e]*$/.test(lower)) return lower
  return lower
    .normalize('NFC')
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .replace(/[\u00AD\u200C\u200D]/gu, '')
}

function traitsOf(lexemes: Lexemes, number: number): Traits {
  const lexeme = lexemes.value(number)
  const category = lexemes.property(number, 'tokenType')
  const kind = kinds[String(category)] ?? 'symbol'
  const norm = normOf(lexeme)
  const casing = casingOf(lexeme)
  return {
    kind,
    norm,
    casing,
    word: kind === 'word' ? analyse(norm, casing !== 'lower') : null,
    length: lexeme.length,
    blank: category === 'tabCRLF',
  }
}

/** Traits by the lexemes' numbers in one wink-nlp instance. */
const known = new WeakMap<Lexemes, (Traits | undefined)[]>()

function traitsIn(lexemes: Lexemes): (Traits | undefined)[] {
  const had = known.get(lexemes)
  if (had) return had
  const made: (Traits | undefined)[] = []
  known.set(lexemes, made)
  return made
}

const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0xa0 || (code >= 0x2002 && code <= 0x200a) || code === 0x202f || code === 0x205f

/** Adds the tokens and sentences of `text`, which stands at `offset` in the article and in its block `block`. */
export function addTokens(text: string, offset: number, block: number, tokens: Token[], sentences: Sentence[]): void {
  const document = readDocument(text)
  const { cache } = document
  const traits = traitsIn(cache)
  let at = 0
  for (const [from, to] of document.sentences) {
    const first = tokens.length
    for (let index = from; index <= to; index++) {
      const number = document.tokens[index * TOKEN_SIZE] ?? 0
      traits[number] ??= traitsOf(cache, number)
      const { kind, norm, casing, word, length, blank } = traits[number]
      while (isSpace(text.charCodeAt(at))) at++
      if (!blank) tokens.push({ start: offset + at, end: offset + at + length, kind, norm, casing, word })
      at += length
    }
    const opening = tokens[first]
    const closing = tokens.at(-1)
    if (opening && closing)
      sentences.push({ start: opening.start, end: closing.end, first, last: tokens.length, block })
  }
}
