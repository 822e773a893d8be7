import { givenNames } from './given-names.ts'
import { roots } from './roots.ts'
import { stopWords } from './stop-words.ts'
import { titleWords } from './titles.ts'

/** Whether a word beside a name is one of the language and no name itself: `sari`, `dengan`, `penyanyi`, not `budi`. */
export const isPlainWord = (word: string): boolean =>
  !givenNames.has(word) && (roots.has(word) || stopWords.has(word) || titleWords.has(word))
