import { aspects } from '../../lexicon/aspect.ts'
import { bareDeeds, bareStates, objectVerbs } from '../../lexicon/bare-verbs.ts'
import { demonstratives, doers } from '../../lexicon/pronouns.ts'
import { stopWords } from '../../lexicon/stop-words.ts'
import type { Word } from '../../model/reading.ts'
import { blockKind, clauseAt, type Grid, norm, sentenceAt } from '../grid.ts'
import { holdsVerb } from './verbs.ts'

/** «Laptopnya kami sita», «trofi yang ia rebut»: the doer stands right before the verb, which has no prefix. */
export const isBehindPronoun = (grid: Grid, at: number): boolean =>
  doers.has(norm(grid, at - 1)) && norm(grid, at - 2) !== 'akan'

/** «Film itu … "Laut" raih Piala Citra», «KPK tangkap dua hakim»: in captions and quick prose a name does the bare verb. */
export function isBehindName(grid: Grid, at: number): boolean {
  const subject = /^["”’')]$/.test(norm(grid, at - 1)) ? at - 2 : at - 1
  if ((grid.nameOf[subject] ?? -1) < 0 || grid.reading.tokens[at]?.casing !== 'lower') return false
  const next = grid.reading.tokens[at + 1]
  // «Rudi bungkam usai divonis»: an adjective.
  return (
    next?.word != null && !stopWords.has(next.norm) && !holdsVerb(grid, { first: clauseAt(grid, at).first, last: at })
  )
}

/** «berhasil kalahkan», «akan hidupkan lagi»: a verb in -kan or -i sheds its prefix behind a word of aspect. */
export function isBehindAspect(grid: Grid, at: number): boolean {
  const word = grid.reading.tokens[at]?.word
  return word?.prefix === '' && (word.suffix === 'kan' || word.suffix === 'i') && aspects.has(norm(grid, at - 1))
}

/** «kalahkan», «hidupi»: a verb that only lacks its prefix. */
const isShed = ({ prefix, suffix, root, stem }: Word): boolean =>
  prefix === '' && (suffix === 'kan' || suffix === 'i') && root !== stem

/** Whether a word is a bare verb in some place. */
export const mayBeBare = (norm: string, word: Word): boolean =>
  bareDeeds.has(norm) || bareStates.has(norm) || isTransitive(norm, word)

/** «kejar», «ciptakan»: a verb that lacks its prefix and takes an object. */
const isTransitive = (norm: string, word: Word): boolean => objectVerbs.has(norm) || isShed(word)

/** «Polisi Kejar Pelempar Batu»: between its doer and its object a headline's only verb sheds its prefix. */
function isBetween(grid: Grid, at: number): boolean {
  const { tokens } = grid.reading
  const kind = blockKind(grid, sentenceAt(grid, at))
  const clause = clauseAt(grid, at)
  if ((kind !== 'title' && kind !== 'heading') || at === clause.first || holdsVerb(grid, clause)) return false
  const [doer, object] = [tokens[at - 1], tokens[at + 1]]
  if (!doer?.word || !object?.word || object.casing === 'lower' || at + 1 >= clause.last) return false
  return !stopWords.has(object.norm) && !isTransitive(doer.norm, doer.word)
}

/** Words between a subject and its predicate: «Kami juga banding», «Ia langsung kembali». Sorted. */
const adverbs = new Set(['akhirnya', 'ikut', 'juga', 'kini', 'langsung', 'nyaris', 'pun', 'segera', 'turut'])

/** States that are also what a noun is for: «kantong parkir», «hakim tingkat banding». Sorted. */
const uses = new Set(['banding', 'duduk', 'imbang', 'parkir', 'rugi', 'tidur'])

/** «Listrik di kota itu lumpuh sejak Rabu», «Ia kembali ke desa»: a state behind its subject, with no other verb before it. */
function isPredicate(grid: Grid, at: number): boolean {
  const { tokens } = grid.reading
  const { first, kind } = clauseAt(grid, at)
  let subject = at - 1
  while (subject > first && (adverbs.has(norm(grid, subject)) || aspects.has(norm(grid, subject)))) subject -= 1
  if (kind === 'relative' || subject < first || holdsVerb(grid, { first, last: subject + 1 })) return false
  const before = tokens[subject]
  const named = (grid.nameOf[subject] ?? -1) >= 0 || doers.has(norm(grid, subject))
  const pointed = named || demonstratives.has(norm(grid, subject))
  if (!pointed && (!before?.word || stopWords.has(before.norm))) return false
  const apart = pointed || subject < at - 1 || (grid.quantityOf[subject] ?? -1) >= 0
  if (!apart && uses.has(norm(grid, at))) return false
  const next = tokens[at + 1]
  if (norm(grid, at) === 'kehilangan' || !next?.word) return true
  const counted = (grid.timeOf[at + 1] ?? -1) >= 0 || (grid.quantityOf[at + 1] ?? -1) >= 0
  return counted || (stopWords.has(next.norm) && !demonstratives.has(next.norm))
}

/** A verb without a prefix that no row knows: «ia lari ke hutan», «identitasnya sudah kami kantongi», «saya dengar». */
export function isBareVerb(grid: Grid, at: number, headline: boolean): boolean {
  const token = grid.reading.tokens[at]
  const word = token?.word
  if (!word || (token.casing !== 'lower' && !headline)) return false
  if (bareStates.has(token.norm)) return isPredicate(grid, at)
  if (bareDeeds.has(token.norm) || (isBehindAspect(grid, at) && word.root !== word.stem)) return true
  if (headline && isTransitive(token.norm, word) && isBetween(grid, at)) return true
  // «tim yang saya pimpin»: which team, not that it is led.
  if (!isBehindPronoun(grid, at) || norm(grid, at - 2) === 'yang') return false
  return objectVerbs.has(token.norm) || isShed(word)
}
