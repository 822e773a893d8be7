import type { Article } from '../model/article.ts'
import type { Sentence, TextLayer, Token } from '../model/reading.ts'
import { findClauses } from './clauses.ts'
import { findNegations } from './negations.ts'
import { findQuotations } from './quotations.ts'
import { rolesAt } from './roles.ts'
import { addTokens } from './tokens.ts'

/** The article's sentences, tokens, clauses, quotations and negations. A block's end always ends a sentence. */
export function readText(article: Article): TextLayer {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  article.blocks.forEach(({ start, end }, block) => {
    for (const at of pieces(article.text, start, end))
      addTokens(article.text.slice(at.start, at.end), at.start, block, tokens, sentences)
  })
  const quotations = findQuotations(tokens, sentences)
  const roles = tokens.map(rolesAt)
  const clauses = findClauses(tokens, sentences, roles)
  return { tokens, sentences, clauses, quotations, negations: findNegations(tokens, clauses, roles) }
}

/** One instance of wink-nlp must not meet too many new lexemes at once; no paragraph of prose is so long. */
const LONGEST = 200_000

function* pieces(text: string, start: number, end: number): Generator<{ start: number; end: number }> {
  let from = start
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST)
    const to = space > from ? space : from + LONGEST
    yield { start: from, end: to }
    from = to
  }
  if (from < end) yield { start: from, end }
}
