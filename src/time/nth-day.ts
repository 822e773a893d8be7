import type { TextLayer } from '../model/reading.ts'
import type { TimeMention } from '../model/time.ts'
import type { Place } from './place.ts'
import { remember } from './remember.ts'
import { edtfOf, timexOf } from './render.ts'
import type { Found, Said } from './said.ts'
import { isVerb } from './step.ts'
import type { Held } from './story.ts'
import { dayStretch } from './stretch.ts'
import { tokenAt } from './tokens.ts'

/** How many words behind `hari pertama` may name what it is the first day of. */
const reach = 6
/** How many sentences before the one with the days, its heading among them, may name it. */
const lookback = 2
/** How far back days without a name still are those that are meant. */
const fresh = 3
/** Words that begin another phrase: «hari pertama di Gedung Sate». Sorted. */
const closing: ReadonlySet<string> = new Set([
  'bagi',
  'dan',
  'dari',
  'dengan',
  'di',
  'ini',
  'itu',
  'ke',
  'oleh',
  'pada',
  'tersebut',
  'untuk',
  'yang',
])

/** `hari kedua konferensi`, by the days that the story has given to it; null where it has given none. */
export function placeNthDay(one: Found, { nth }: Extract<Said, { kind: 'nth-day' }>, at: Place): TimeMention | null {
  const { story, layer } = at
  const roots = rootsAfter(one, at)
  const held =
    roots.length === 0
      ? story.held.findLast(({ sentence, stretch }) => stretch.grain !== 'day' && sentence >= story.sentence - fresh)
      : story.held.findLast(({ sentence }) => roots.some((root) => speaksOf(layer, sentence, root)))
  const day = held ? dayIn(held, nth) : null
  if (day === null) return null
  const stretch = dayStretch(day)
  const resolved = { stretch, from: 'inherited', assumed: [] } as const
  remember(story, { one, said: { kind: 'date' }, resolved, clock: null, before: '', words: '' }, at)
  return {
    start: one.start,
    end: one.end,
    rule: one.rule,
    timex: timexOf(stretch, null, null, one.mod),
    value: { edtf: edtfOf(stretch, null, false, one.side), from: 'inherited', assumed: [] },
    heading: false,
  }
}

/** Only the first day of an opening is known to be of it, and of no length told. */
function dayIn({ stretch: { grain, first, last } }: Held, nth: number): number | null {
  if (nth < 0) return grain === 'day' ? null : last
  const day = first + nth - 1
  return grain === 'day' || day <= last ? day : null
}

/** The roots of the nouns behind a find. */
function rootsAfter(one: Found, { layer, sentence }: Place): readonly string[] {
  const from = tokenAt(layer, sentence, one.end)
  const roots: string[] = []
  for (let at = from; at < Math.min(sentence.last, from + reach); at += 1) {
    const word = layer.tokens[at]?.word
    if (!word || isVerb(word) || closing.has(layer.tokens[at]?.norm ?? '')) break
    if ((layer.tokens[at]?.norm.length ?? 0) > 3) roots.push(word.root)
  }
  return roots
}

function speaksOf({ tokens, sentences }: TextLayer, sentence: number, root: string): boolean {
  const { first = 0 } = sentences[Math.max(0, sentence - lookback)] ?? {}
  const { last = 0 } = sentences[sentence] ?? {}
  return tokens.slice(first, last).some(({ word }) => word?.root === root)
}
