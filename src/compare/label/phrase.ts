import { isPlainWord } from '../../lexicon/plain-words.ts'
import type { Fact } from '../facts/facts.ts'
import { fold } from '../facts/names.ts'

/** «tercepat di Indonesia»: the country that the papers are of names no happening. */
const HOME = 'Indonesia'

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu

/** The names in a quote: words with a capital that stand side by side and are known as words of names. */
function phrasesOf({ claim: { quote }, mentions }: Fact): readonly string[] {
  const known = new Set(mentions)
  const phrases: string[] = []
  let end = -1
  for (const match of quote.matchAll(WORD)) {
    const [word] = match
    if (!known.has(fold(word)) || !/^\p{Lu}/u.test(word)) continue
    const last = phrases.length - 1
    if (end >= 0 && quote.slice(end, match.index) === ' ') phrases[last] = `${phrases[last] ?? ''} ${word}`
    else phrases.push(word)
    end = match.index + word.length
  }
  // «Rumah Sakit (RS)»: plain words with capitals name nothing.
  return phrases.filter(
    (phrase) => phrase.length > 3 && phrase !== HOME && !phrase.toLowerCase().split(' ').every(isPlainWord),
  )
}

/** For an event without known participants, the name that most sources' quotes hold: `TikTok Shop`. */
export function phraseOf(facts: readonly Fact[]): string {
  const tellersOf = new Map<string, Set<string>>()
  // «Jembatan Tua Putus»: in a headline every word has a capital.
  for (const fact of facts.filter(({ claim }) => !claim.headline)) {
    for (const phrase of phrasesOf(fact)) tellersOf.set(phrase, (tellersOf.get(phrase) ?? new Set()).add(fact.source))
  }
  return [...tellersOf].toSorted(([, a], [, b]) => b.size - a.size)[0]?.[0] ?? ''
}
