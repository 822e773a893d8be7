import { saidBy } from '../../lexicon/quotatives.ts'
import { speechVerbs } from '../../lexicon/speech-verbs.ts'
import type { Sentence } from '../../model/reading.ts'
import { blockKind, clauseOf, type Grid, norm } from '../grid.ts'
import { type Attribution, attributed, type Before } from './attribution.ts'
import { giveQuotations } from './quotation-speakers.ts'
import { type Voice, voiceFrom } from './speaker-phrase.ts'
import { colon, lead, leadStance, maySay, source, tail } from './speech-frames.ts'

export type { Attribution } from './attribution.ts'

/** What the sentences before have left: who spoke last, for «katanya» and «kata dia». */
type Earlier = readonly (readonly Attribution[])[]

/** How many sentences back «katanya» may find its speaker. */
const BACK = 4

/** Who spoke last before a sentence: its own earlier tail, the sentences before it, or whom they were about. */
function lastVoice(grid: Grid, earlier: Earlier, own: readonly Attribution[], sentence: number): Voice | null {
  for (let index = sentence; index >= Math.max(0, sentence - BACK); index -= 1) {
    const told = (index === sentence ? own : (earlier[index] ?? [])).findLast(({ kind }) => kind !== 'body')
    if (told) return { name: told.name, span: told.span, kind: told.kind, end: told.verb + 1 }
    const { first = 0, last = 0 } = grid.reading.sentences[index] ?? {}
    const subject = index === sentence || grid.quoted[first] === 1 ? null : voiceFrom(grid, first, last)
    if (subject?.kind === 'person') return subject
  }
  return null
}

/** A later speaker of his own ends what an earlier one announces: «Polisi menuding A, tetapi serikat membantahnya». */
function cut(grid: Grid, { last }: Sentence, found: readonly Attribution[]): readonly Attribution[] {
  const verbs: number[] = []
  for (let token = found[0]?.verb ?? last; token < last; token += 1) {
    const clause = clauseOf(grid, token)
    const stem = grid.reading.tokens[token]?.word?.stem ?? ''
    const own = clause?.kind === 'coordinate' && token > clause.first + (clause.marker === null ? 0 : 1)
    if (own && grid.quoted[token] !== 1 && (leadStance(grid, token, false) || speechVerbs.get(stem) === 'denies'))
      verbs.push(clause.first)
  }
  return found.map((attribution) => {
    const rival = attribution.frame === 'lead' ? verbs.find((first) => first > attribution.verb) : undefined
    if (rival === undefined) return attribution
    return attributed(attribution, attribution, { first: attribution.first, last: Math.min(rival, attribution.last) })
  })
}

function sentenceAttributions(grid: Grid, index: number, earlier: Earlier): readonly Attribution[] {
  const sentence = grid.reading.sentences[index]
  if (!sentence) return []
  const kind = blockKind(grid, sentence)
  const heading = kind === 'title' || kind === 'heading'
  const found: Attribution[] = []
  const before: Before = () => lastVoice(grid, earlier, found, index)
  for (let token = sentence.first; token < sentence.last; token += 1) {
    if (grid.quoted[token] === 1 || !maySay(grid.reading.tokens[token])) continue
    const said =
      tail(grid, sentence, token, before) ??
      source(grid, sentence, token, before) ??
      lead(grid, sentence, token, heading) ??
      (heading || kind === 'caption' ? colon(grid, sentence, token) : null)
    if (said) found.push(said)
  }
  return cut(grid, sentence, found)
}

/** «Jalan itu ditutup. Hal itu disampaikan Bupati Budi»: the sentence before is his, when it has no other speaker. */
function handBack(grid: Grid, found: Attribution[][], index: number): void {
  const [before, here] = [grid.reading.sentences[index - 1], grid.reading.sentences[index]]
  const told = found[index]?.find(({ frame, verb }) => frame === 'tail' && saidBy.has(norm(grid, verb)))
  if (!before || !here || !told || found[index - 1]?.length !== 0 || here.block - before.block > 1) return
  if (told.verb - here.first > 3 || blockKind(grid, before) === 'title') return
  found[index - 1]?.push(attributed(told, told, before))
}

/** The sentences' own attributions, then the quotations. */
function everyAttribution(grid: Grid): readonly (readonly Attribution[])[] {
  const found: Attribution[][] = []
  grid.reading.sentences.forEach((_, index) => {
    found.push([...sentenceAttributions(grid, index, found)])
    handBack(grid, found, index)
  })
  giveQuotations(grid, found)
  return found
}

const known = new WeakMap<Grid, readonly (readonly Attribution[])[]>()

/** Every attribution that reaches into a sentence, in text order. */
export function attributions(grid: Grid, sentenceIndex: number): readonly Attribution[] {
  const all = known.get(grid) ?? everyAttribution(grid)
  known.set(grid, all)
  return all[sentenceIndex] ?? []
}

/** Who says what stands at a token: the marks around it tell first, then the nearest verb; a source comes last. */
export function speakerAt(list: readonly Attribution[], token: number): Attribution | null {
  let best: Attribution | null = null
  // «Dikutip dari Antara, Budi mengatakan …»: that he said it is the article's own.
  const announcing = list.some(({ verb, frame }) => verb === token && frame === 'lead')
  let least = Number.POSITIVE_INFINITY
  for (const attribution of list) {
    if (token < attribution.first || token >= attribution.last || token === attribution.verb) continue
    if (announcing && attribution.frame === 'source') continue
    const away = Math.abs(token - attribution.verb)
    const cost = attribution.frame === 'quotation' ? -1 : attribution.frame === 'source' ? away + 40 : away
    if (cost < least) {
      best = attribution
      least = cost
    }
  }
  return best
}
