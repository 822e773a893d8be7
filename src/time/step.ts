import { bareVerbs } from '../lexicon/bare-verbs.ts'
import type { TimeUnit } from '../lexicon/day-words.ts'
import type { Day } from '../model/calendar.ts'
import type { TextLayer, Word } from '../model/reading.ts'
import type { TimeValue } from '../model/time.ts'
import type { Place } from './place.ts'
import { edtfOf } from './render.ts'
import { resolve } from './resolve.ts'
import type { Found, Said } from './said.ts'
import { comeTo, mainDay, nowOf } from './story.ts'
import { stepDay, unitAt } from './stretch.ts'
import { tokenAt } from './tokens.ts'

/** How many sentences back, and how many words of one, are looked at. */
const lookback = 60
const longest = 60

/**
 * `dua hari setelah X`. After a noun, `sehari setelah gempa`, it dates what its sentence tells, counted on from the
 * day of X; after a clause, `… pada 12 Mei, sehari setelah pemerintah mengumumkan …`, it dates the clause, counted
 * back from the day that the sentence has.
 */
export function placeStep(one: Found, said: Extract<Said, { kind: 'duration' }>, at: Place): TimeValue | null {
  if (!said.after || /^(?:second|minute|hour)$/.test(said.after.unit)) return null
  const { story, published } = at
  const { by, unit } = said.after
  const clause = clauseAfter(one, at)
  const next = dayOfNext(at)
  // «Dua hari setelah banjir surut, jalan dibuka pada Minggu»: the day behind the comma is the main clause's.
  const main = story.passage.day ?? (next !== null && clause.end < (at.next?.start ?? 0) ? next : null)
  if (main !== null || (clause.verb && next === null)) {
    const base = main ?? story.day ?? published
    return base === null ? null : value(stepDay(base, -by, unit), unit)
  }
  const known = next ?? dayOfWords(clause.roots, at.layer, story.days, story.sentence) ?? mainDay(story) ?? published
  if (known === null) return null
  const day = stepDay(known, by, unit)
  if (unit === 'day') comeTo(story, day)
  return value(day, unit)
}

/** To the unit that is counted: `sebulan setelah` leads to a month, not to a day of it. */
const value = (day: Day, unit: TimeUnit): TimeValue => ({
  edtf: edtfOf(unitAt(unit, day), null, false, null),
  from: 'inherited',
  assumed: [],
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

const isVerb = ({ voice, prefix, suffix }: Word): boolean =>
  suffix !== 'an' && prefix !== 'peN' && (voice !== 'none' || prefix === 'ber' || prefix === 'ter')

/** `sehari setelah pemungutan suara 14 Februari 2024`: the day is named at once. */
function dayOfNext(at: Place): Day | null {
  const { next, story } = at
  if (next?.said.kind !== 'date' || next.sentence !== story.sentence) return null
  const resolved = resolve(next.said, nowOf(story, next, at))
  const dated = (next.said.day ?? next.said.weekday) !== undefined
  return dated && resolved?.stretch.grain === 'day' ? resolved.stretch.first : null
}

/** The day of the last sentence that spoke of the same thing. */
function dayOfWords(
  roots: readonly string[],
  layer: TextLayer,
  days: ReadonlyMap<number, Day>,
  from: number,
): Day | null {
  for (let index = from - 1; index >= Math.max(0, from - lookback); index -= 1) {
    const day = days.get(index)
    const sentence = layer.sentences[index]
    if (day === undefined || !sentence) continue
    for (let at = sentence.first; at < Math.min(sentence.last, sentence.first + longest); at += 1) {
      const root = layer.tokens[at]?.word?.root
      if (root !== undefined && roots.includes(root)) return day
    }
  }
  return null
}
