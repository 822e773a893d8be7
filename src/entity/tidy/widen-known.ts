import { subordinators } from '../../lexicon/conjunctions.ts'
import { isPlainWord } from '../../lexicon/plain-words.ts'
import { courtesies } from '../../lexicon/titles.ts'
import { breaksName, isHead, isNameWord } from '../kinds/finding.ts'
import { lookUp } from '../kinds/lookup.ts'
import type { Tidy } from './tidy.ts'

/** «Wahyudi Prabowo», «Menteri Wahyudi Jokowi»: behind a name that no rule reads, a well-known man's is somebody else's. */
export const widenKnown: Tidy = (scene, findings) => {
  const ends = new Set(findings.map(({ last }) => last))
  return findings.map((finding) => {
    const { first, last, kind, known } = finding
    const [before, token] = [scene.tokens[first - 1], scene.tokens[first]]
    const lone = kind === 'person' && known !== null && last === first + 1 && finding.title === null
    // «Terimakasih KTY»: letters begin no longer name.
    if (!lone || !before || token?.casing !== 'title' || before.end + 1 !== token.start || before.casing !== 'title')
      return finding
    if (ends.has(first) || scene.sentenceOf[first - 1] !== scene.sentenceOf[first] || !isNameWord(scene, first - 1))
      return finding
    const { norm, word } = before
    const plain =
      isPlainWord(norm) ||
      isPlainWord(word?.root ?? norm) ||
      subordinators.has(norm) ||
      courtesies.has(norm.replace(/\.$/u, ''))
    if (plain || breaksName(scene, first - 1) || isHead(scene, first - 1) || lookUp(scene, first - 1)) return finding
    return { ...finding, first: first - 1, known: null }
  })
}
