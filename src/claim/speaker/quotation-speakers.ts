import type { Grid, Run } from '../grid.ts'
import { type Attribution, attributed } from './attribution.ts'
import { voiceFrom } from './speaker-phrase.ts'

function speakerOf(
  grid: Grid,
  found: readonly (readonly Attribution[])[],
  { first, last }: Run,
  opening: number,
  closing: number,
  story: { readonly block: number; readonly said: Attribution } | null,
): Attribution | null {
  const { sentences } = grid.reading
  const own = (index: number): readonly Attribution[] =>
    (found[index] ?? []).filter(({ frame }) => frame !== 'quotation' && frame !== 'source')
  const announced = own(opening).findLast(({ frame, verb }) => frame === 'lead' && verb < first)
  if (announced && first - announced.verb <= 3) return announced
  const closes = own(closing).find(({ verb }) => verb >= last)
  if (closes && closes.verb - last <= 4) return closes
  // «…” kata Budi»: some sentences end with their mark.
  const next = own(closing + 1).find(({ verb }) => verb === last || verb === last + 1)
  if (next) return next
  if (announced) return announced
  const block = sentences[opening]?.block ?? -1
  // «"…," kata Budi. "…"», «Budi angkat bicara. "…"»
  const previous = sentences[opening - 1]
  if (previous?.block === block && first <= (sentences[opening]?.first ?? 0) + 1) {
    const before = own(opening - 1).at(-1)
    if (before && before.kind !== 'body') return before
    if (story && story.block === block) return story.said
    const subject = grid.quoted[previous.first] === 1 ? null : voiceFrom(grid, previous.first, previous.last)
    if (subject?.kind === 'person')
      return attributed(subject, { stance: 'says', verb: first, frame: 'lead' }, { first, last })
  }
  // A paragraph of speech alone goes on with the speaker of the one before.
  const alone = first <= (sentences[opening]?.first ?? 0) + 1 && last >= (sentences[closing]?.last ?? 0) - 1
  if (!alone) return null
  const before = own(opening - 1).at(-1)
  if (before && before.kind !== 'body') return before
  return story && block - story.block <= 1 ? story.said : null
}

/** Gives each quotation to whoever its tail, its lead or the story names; adds to the attributions of its sentences. */
export function giveQuotations(grid: Grid, found: readonly Attribution[][]): void {
  const { sentences, quotations, tokens } = grid.reading
  let token = 0
  let last: { readonly block: number; readonly said: Attribution } | null = null
  for (const { start, end, speech } of quotations) {
    if (!speech) continue
    while (token < tokens.length && (tokens[token]?.start ?? 0) < start) token += 1
    const first = token
    while (token < tokens.length && (tokens[token]?.end ?? 0) <= end) token += 1
    const [opening, closing] = [grid.sentenceOf[first] ?? -1, grid.sentenceOf[token - 1] ?? -1]
    const block = sentences[opening]?.block ?? -1
    const said = speakerOf(grid, found, { first, last: token }, opening, closing, last)
    if (!said) continue
    last = { block, said }
    const { stance, verb } = said
    const quoted = attributed(said, { stance, verb, frame: 'quotation' }, { first, last: token })
    for (let index = opening; index <= closing; index += 1) found[index]?.push(quoted)
  }
}
