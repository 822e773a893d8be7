import { countedWord, fateWords } from '../../lexicon/counted-words.ts'
import type { Claim, EventType } from '../../model/claim.ts'
import { fold } from './names.ts'

/** What happenings that befall people make of them. */
const fateOfType: ReadonlyMap<EventType, string> = new Map([
  ['arrest', 'tahan'],
  ['die', 'meninggal'],
  ['evacuate', 'mengungsi'],
  ['injure', 'luka'],
  ['rescue', 'selamat'],
])

/** What a claim says became of people, by its type and its words: «empat jenazah ditemukan» gives `meninggal`. */
export function fatesOf({ type, quote }: Claim): ReadonlySet<string> {
  const fates = new Set<string>()
  const implied = fateOfType.get(type)
  if (implied !== undefined) fates.add(implied)
  for (const word of fold(quote).split(' ')) {
    const fate = countedWord.get(word) ?? word
    if (fateWords.has(fate)) fates.add(fate)
  }
  return fates
}
