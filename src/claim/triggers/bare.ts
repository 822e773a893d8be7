import { aspects } from '../../lexicon/aspect.ts'
import { bareDeeds, objectVerbs } from '../../lexicon/bare-verbs.ts'
import { doers } from '../../lexicon/pronouns.ts'
import { type Grid, norm } from '../grid.ts'

/** «Laptopnya kami sita», «trofi yang ia rebut»: the doer stands right before the verb, which has no prefix. */
export const isBehindPronoun = (grid: Grid, at: number): boolean =>
  doers.has(norm(grid, at - 1)) && norm(grid, at - 2) !== 'akan'

/** «berhasil kalahkan», «akan hidupkan lagi»: a verb in -kan or -i sheds its prefix behind a word of aspect. */
export function isBehindAspect(grid: Grid, at: number): boolean {
  const word = grid.reading.tokens[at]?.word
  return word?.prefix === '' && /^(?:kan|i)$/.test(word.suffix) && aspects.has(norm(grid, at - 1))
}

/** A verb without a prefix that no row knows: «ia lari ke hutan», «identitasnya sudah kami kantongi», «saya dengar». */
export function isBareVerb(grid: Grid, at: number, headline: boolean): boolean {
  const token = grid.reading.tokens[at]
  const word = token?.word
  if (!word || (token.casing !== 'lower' && !headline)) return false
  if (bareDeeds.has(token.norm) || (isBehindAspect(grid, at) && word.root !== word.stem)) return true
  // «tim yang saya pimpin»: which team, not that it is led.
  if (!isBehindPronoun(grid, at) || norm(grid, at - 2) === 'yang') return false
  return (
    objectVerbs.has(token.norm) || (word.prefix === '' && /^(?:kan|i)$/.test(word.suffix) && word.root !== word.stem)
  )
}
