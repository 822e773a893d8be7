import { makeDesk } from '../entity/desk.ts'
import { isCandidate } from '../entity/tagger/candidate.ts'
import { factsOf } from '../entity/tagger/facts.ts'
import { bucketOf, layOut, TEMPLATES } from '../entity/tagger/features.ts'
import { type Convention, tagNames } from '../entity/tagger/model.ts'
import { type Article, noOrigins } from '../model/article.ts'
import { readText } from '../text/read-text.ts'
import { spansOf, type Tagged } from './tagged.ts'

/** A stretch of tokens that may hold names: their features, `TEMPLATES` a token, and their right tags. */
export interface Chain {
  readonly features: Int32Array
  readonly tags: Uint8Array
  readonly convention: Convention
}

/** An article that holds nothing but one paragraph. */
export const articleOf = (path: string, text: string): Article => ({
  path,
  sha256: '',
  text,
  blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
  title: null,
  outlet: null,
  author: null,
  url: null,
  published: null,
  updated: null,
  origins: noOrigins,
  wire: null,
  dateline: null,
  segments: [],
  lineStarts: [0],
})

/** Where each token begins in the text that joins them with spaces. */
export const startsOf = (tokens: readonly string[]): readonly number[] => {
  let at = 0
  return tokens.map((token) => {
    const start = at
    at += token.length + 1
    return start
  })
}

/** The chains of one tagged sentence, read as the program reads text. */
export function chainsOf({ id, tokens, tags }: Tagged, convention: Convention): readonly Chain[] {
  const text = tokens.join(' ')
  const starts = startsOf(tokens)
  const article = articleOf(id, text)
  const layer = readText(article)
  const desk = makeDesk(article, layer)
  const facts = factsOf(desk)
  const right = new Uint8Array(layer.tokens.length)
  for (const { first, last, type } of spansOf(tags)) {
    const begin = tagNames.findIndex((name) => name.startsWith('B') && name.endsWith(type))
    if (begin < 0) continue
    const from = starts[first] ?? 0
    const to = (starts[last - 1] ?? 0) + (tokens[last - 1]?.length ?? 0)
    let opened = false
    layer.tokens.forEach(({ start, end }, at) => {
      if (start >= to || from >= end) return
      right[at] = opened ? begin + 1 : begin
      opened = true
    })
  }
  const chains: Chain[] = []
  for (const sentence of layer.sentences) {
    const { first, last } = sentence
    let at = first
    while (at < last) {
      if (!isCandidate(desk, at, first, last)) {
        at += 1
        continue
      }
      let end = at
      while (end < last && isCandidate(desk, end, first, last)) end += 1
      const features = new Int32Array((end - at) * TEMPLATES)
      for (let near = at; near < end; near += 1) {
        layOut(facts, desk, near, sentence)
        for (let template = 0; template < TEMPLATES; template += 1)
          features[(near - at) * TEMPLATES + template] = bucketOf(template)
      }
      chains.push({ features, tags: right.slice(at, end), convention })
      at = end
    }
  }
  return chains
}
