import winkNLP from 'wink-nlp'
import { indonesian } from './model.ts'
import type { RawDocument } from './raw-document.ts'

/**
 * A wink-nlp instance keeps every lexeme it has met, about 200 bytes each, and has room for a million or two (its
 * automata's events begin at 2,070,000). It is left for a new one long before.
 */
const MOST_LEXEMES = 500_000

/** Reads one text with wink-nlp and the Indonesian model. */
export type Reader = (text: string) => RawDocument

/** A reader that begins again with an empty lexeme store once it holds `most` lexemes. */
export function makeReader(most: number = MOST_LEXEMES): Reader {
  let read: Reader | null = null
  return (text) => {
    read ??= oneInstance()
    const document = read(text)
    if (document.cache.currentSize() > most) read = null
    return document
  }
}

function oneInstance(): Reader {
  let published: RawDocument | null = null
  const nlp = winkNLP(
    indonesian((document) => {
      published = document
    }),
    ['sbd'],
  )
  return (text) => {
    nlp.readDoc(text)
    if (published === null) throw new Error('wink-nlp did not set the sentences')
    return published
  }
}

/** The reader that the whole process shares. */
export const readDocument: Reader = makeReader()
