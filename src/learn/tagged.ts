/** One sentence of a tagged corpus: tokens and their BIO tags. */
export interface Tagged {
  readonly id: string
  readonly tokens: readonly string[]
  readonly tags: readonly string[]
}

/** The sentences of a tagged corpus, one JSON object a line. */
export function readTagged(lines: string): readonly Tagged[] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Tagged => {
      const { id, tokens, tags }: Tagged = JSON.parse(line)
      return { id, tokens, tags }
    })
}

export interface TaggedSpan {
  readonly first: number
  readonly last: number
  readonly type: string
}

/** The entities of BIO tags, as conlleval reads them: an `I-` after another type opens a new one. */
export function spansOf(tags: readonly string[]): readonly TaggedSpan[] {
  const spans: TaggedSpan[] = []
  tags.forEach((tag, at) => {
    if (tag === 'O') return
    const type = tag.slice(2)
    const before = spans.at(-1)
    if (tag.startsWith('I') && before?.last === at && before.type === type)
      spans[spans.length - 1] = { ...before, last: at + 1 }
    else spans.push({ first: at, last: at + 1, type })
  })
  return spans
}
