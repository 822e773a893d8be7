import { bareVerbs } from '../lexicon/bare-verbs.ts'
import { anyEvent, type TimeUnit } from '../lexicon/day-words.ts'
import { demonstratives } from '../lexicon/pronouns.ts'
import type { Day } from '../model/calendar.ts'
import type { TextLayer, Word } from '../model/reading.ts'
import type { TimeValue } from '../model/time.ts'
import { direction } from './direction.ts'
import { nowOf } from './now.ts'
import type { Place } from './place.ts'
import { edtfOf } from './render.ts'
import { resolve } from './resolve.ts'
import type { Found, Said } from './said.ts'
import { comeTo, mainDay } from './story.ts'
import { stepDay, unitAt } from './stretch.ts'
import { tokenAt } from './tokens.ts'

const limit =
  /(?:maksimal|minimal|paling (?:lama|lambat|cepat|sedikit)|(?:se)?lambat(?:-lambat)?nya|sekurang-kurangnya|setidaknya|dalam (?:waktu|tempo|jangka waktu))\s+$/i

/** How many sentences back, and how many words of one, are looked at. */
const lookback = 60
const longest = 60

/**
 * `dua hari setelah X`. Where its sentence has a day, `… pada 12 Mei, sehari setelah pemerintah mengumumkan …`, it
 * dates X, counted back from that day. Else it dates what its sentence tells, counted on from the day that the story
 * has given to X, `sebulan setelah keduanya bertemu`.
 */
export function placeStep(one: Found, said: Extract<Said, { kind: 'duration' }>, at: Place): TimeValue | null {
  if (!said.after || /^(?:second|minute|hour)$/.test(said.after.unit)) return null
  // «maksimal tiga hari setelah surat diterima»: a rule, not an event.
  if (one.mod !== null || limit.test(at.article.text.slice(Math.max(0, one.start - 30), one.start))) return null
  const { story } = at
  const { by, unit } = said.after
  const clause = clauseAfter(one, at)
  const next = dayOfNext(at)
  // «Dua hari setelah banjir surut, jalan dibuka pada Minggu»: the day behind the comma is the main clause's.
  const own = story.passage.day ?? (next !== null && clause.end < (at.next?.start ?? 0) ? next : null)
  const known = next ?? dayOfWords(clause.roots, at.layer, story.days, story.sentence)
  const main = own ?? (known === null ? dayOfMain(one, clause, at) : null)
  if (main !== null) return value(stepDay(main, -by, unit), unit, 'back')
  const from = known ?? (clause.verb ? story.day : null) ?? mainDay(story)
  if (from === null) return null
  const day = stepDay(from, by, unit)
  // «Ia kabur sehari setelah kejadian», on a page of the day that is told most: the wrong one, or it would be still ahead.
  if (at.published !== null && day > at.published && direction(one, at.layer, at.sentence) !== 'future') return null
  if (unit === 'day') comeTo(story, day)
  return value(day, unit, 'on')
}

/**
 * The day of the main clause where nothing is known of the other: that of the story if it points back to it («Keputusan
 * itu keluar dua hari setelah penolakan gugatan»), and in a lead, which tells the news, the publication's.
 */
function dayOfMain(one: Found, { verb, roots }: After, { layer, sentence, story, published }: Place): Day | null {
  // «dua hari setelah kejadian»: the story's own happening.
  if (!verb && roots.every((root) => anyEvent.has(root))) return null
  if (story.day === null) return verb ? published : null
  const before = layer.tokens.slice(sentence.first, tokenAt(layer, sentence, one.start))
  return before.some(({ norm }) => demonstratives.has(norm)) ? (story.paragraph.day ?? story.day) : null
}

/** To the unit that is counted: `sebulan setelah` leads to a month, not to a day of it. */
const value = (day: Day, unit: TimeUnit, counted: 'on' | 'back'): TimeValue => ({
  edtf: edtfOf(unitAt(unit, day), null, false, null),
  from: 'inherited',
  assumed: [],
  counted,
})

interface After {
  readonly verb: boolean
  /** The roots of the long words. */
  readonly roots: readonly string[]
  /** Where the clause ends. */
  readonly end: number
}

/** The words after `setelah`, up to a comma. */
function clauseAfter(one: Found, { layer, sentence }: Place): After {
  const roots: string[] = []
  let verb = false
  // Behind `setelah` itself.
  let at = tokenAt(layer, sentence, one.end) + 1
  const end = Math.min(sentence.last, at + longest)
  for (; at < end; at += 1) {
    const token = layer.tokens[at]
    if (!token || /^[,;.:–—]$/.test(token.norm)) break
    const { word } = token
    verb ||= bareVerbs.has(token.norm) || (word !== null && isVerb(word))
    if (word && token.norm.length > 4) roots.push(word.root)
  }
  return { verb, roots, end: layer.tokens[at]?.start ?? sentence.end }
}

/** Whether a word is a verb by its form: not `pembukaan`. */
export const isVerb = ({ voice, prefix, suffix }: Word): boolean =>
  suffix !== 'an' && prefix !== 'peN' && (voice !== 'none' || prefix === 'ber' || prefix === 'ter')

/** `sehari setelah pemungutan suara 14 Februari 2024`: the day is named at once. */
function dayOfNext(at: Place): Day | null {
  const { next, story } = at
  if (next?.said.kind !== 'date' || next.sentence !== story.sentence) return null
  const resolved = resolve(next.said, nowOf(story, next, at))
  const dated = (next.said.day ?? next.said.weekday) !== undefined
  return dated && resolved?.stretch.grain === 'day' ? resolved.stretch.first : null
}

/**
 * The day of the sentence that spoke of the same thing: the one that shares most with these words, each the less the
 * more sentences have it, and of equals the last. Words that mean any event (`kejadian`) say of none.
 */
function dayOfWords(
  roots: readonly string[],
  layer: TextLayer,
  days: ReadonlyMap<number, Day>,
  from: number,
): Day | null {
  const wanted = [...new Set(roots)].filter((root) => !anyEvent.has(root))
  const sentences = layer.sentences.slice(Math.max(0, from - lookback), from).map(({ first, last }, at) => {
    const words = layer.tokens.slice(first, Math.min(last, first + longest)).map(({ word }) => word?.root)
    return { day: days.get(Math.max(0, from - lookback) + at) ?? null, roots: new Set(words) }
  })
  let best: { readonly day: Day; readonly weight: number } | null = null
  for (const { day, roots: told } of sentences) {
    if (day === null) continue
    const weight = wanted
      .filter((root) => told.has(root))
      .reduce((sum, root) => sum + 1 / sentences.filter((other) => other.roots.has(root)).length, 0)
    if (weight > 0 && weight >= (best?.weight ?? 0)) best = { day, weight }
  }
  return best?.day ?? null
}
