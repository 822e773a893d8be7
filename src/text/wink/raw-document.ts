/** What of wink-nlp's lexeme store the model and its readers use. */
export interface Lexemes {
  /** The lexeme itself. */
  value(number: number): string
  property(number: number, name: string): string | number | null
  currentSize(): number
}

/** A stretch an automaton found: first and last token, and the pattern's name. */
export type Found = [first: number, last: number, name: string]

/** wink-nlp's own data of a document, handed to the setters of a model. */
export interface RawDocument {
  readonly cache: Lexemes
  /** Four numbers a token: its lexeme, the spaces before it, and two not used here. */
  readonly tokens: readonly number[]
  readonly numOfTokens: number
  /** First and last token, negation flag, sentiment. */
  readonly sentences: [first: number, last: number, negation: number, sentiment: number][]
}

/** How many numbers a token takes up in `RawDocument.tokens`. */
export const TOKEN_SIZE = 4

export const lexemeAt = ({ cache, tokens }: RawDocument, token: number): string =>
  cache.value(tokens[token * TOKEN_SIZE] ?? 0)

export const spacesBefore = ({ tokens }: RawDocument, token: number): number => tokens[token * TOKEN_SIZE + 1] ?? 0
