import { phraseEnds, verbAdverbs } from '../../lexicon/phrase-edges.ts'
import { stopWords } from '../../lexicon/stop-words.ts'
import { bodyKinds, recurrentThings } from '../../lexicon/thing-words.ts'
import type { Claim } from '../../model/claim.ts'
import { fold } from './names.ts'

/** Words of a thing's name that are looked at: «Jembatan Kali Wela yang lama». */
const PHRASE = 5

/** What stands between a thing and what became of it: «stasiun itu mulai dibuka». */
const between: ReadonlySet<string> = new Set([
  ...verbAdverbs,
  ...['ini', 'itu', 'mulai', 'pertama', 'tersebut', 'yang'],
])

/** A word of the thing that a claim tells of. */
export interface Word {
  readonly word: string
  readonly isName: boolean
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'’-]*|[^\s\p{L}\p{N}]/gu

const NAME = /^\p{Lu}/u

/** «smelter di Tirta mulai beroperasi»: where a thing is stands between it and its verb. */
const where: ReadonlySet<string> = new Set(['dalam', 'dekat', 'di'])

/**
 * The words beside a verb, from the nearest on, up to what ends its phrase; what opens the quote has a capital whatever
 * it is.
 */
function phraseOf(tokens: readonly string[], opens?: string): readonly Word[] {
  const words: Word[] = []
  for (const token of tokens) {
    const word = fold(token).replace(/(?<=[a-z]{4})nya$/, '')
    if (words.length === 0 && (between.has(word) || token === ',')) continue
    if (word === '' || /\d/.test(word) || words.length === PHRASE) break
    if (where.has(word) && opens !== undefined) {
      words.length = 0
      continue
    }
    if (phraseEnds.has(word) || stopWords.has(word) || /^(?:me|ber)[a-z]{4}/.test(word)) break
    words.push({ word, isName: NAME.test(token) && token !== opens })
  }
  return words
}

const ACTIVE = /^(?:me|pe)\p{L}/iu

/** The thing that happening befell: of «stasiun itu dibuka» and «membuka stasiun itu» the station. */
export function thingOf({ quote, span, trigger }: Claim): readonly Word[] {
  const at = trigger.start - span.start
  const told = quote.slice(0, at).match(TOKEN) ?? []
  const before = phraseOf(told.toReversed(), told[0]).toReversed()
  const behind = phraseOf(quote.slice(at + trigger.text.length).match(TOKEN) ?? [])
  const [first, second] = ACTIVE.test(trigger.text) ? [behind, before] : [before, behind]
  return first.length > 0 ? first : second
}

/** A noun that tells which thing is meant has so many letters. */
const LEAST = 4

const beside = (words: readonly Word[], from: readonly Word[]): readonly Word[] =>
  words.filter(({ word }) => !from.some((own) => own.word === word))

const isNamed = (words: readonly Word[]): boolean => words.some(({ isName }) => isName)

/** Whether nothing says that they are two things: a name of its own in each, or that there are many of their kind. */
export const mayBeOne = (one: readonly Word[], other: readonly Word[]): boolean =>
  ![...one, ...other].some(({ word }) => recurrentThings.has(word)) &&
  !(isNamed(beside(one, other)) && isNamed(beside(other, one)))

/** What says that both tell of one thing: a name of both, its noun, which stands first, or nothing. */
export function onThing(one: readonly Word[], other: readonly Word[]): 'name' | 'noun' | null {
  if (!mayBeOne(one, other)) return null
  const shared = one.filter(({ word }) => word.length >= LEAST && other.some((own) => own.word === word))
  if (shared.some(({ word, isName }) => isName || other.some((own) => own.word === word && own.isName))) return 'name'
  return shared.some(({ word }) => word === one[0]?.word && word === other[0]?.word) ? 'noun' : null
}

/** Whether one of the two is told by its name, and the other by what it is. */
export function callsByKind(one: readonly Word[], other: readonly Word[]): boolean {
  const isKind = (words: readonly Word[]): boolean => !isNamed(words) && bodyKinds.has(words[0]?.word ?? '')
  return (isKind(one) && isNamed(other)) || (isNamed(one) && isKind(other))
}
