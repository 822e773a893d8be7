import { roots } from '../../lexicon/roots.ts'
import { thingWords } from '../../lexicon/thing-words.ts'
import { isCapital, normAt, noToken } from '../desk.ts'
import { breaksName, type Finding, isHead, type Scene } from '../kinds/finding.ts'
import { lookUp } from '../kinds/lookup.ts'
import { inOrder, personAt, type Tidy } from './tidy.ts'

/** The most words of one of the two. */
const LONGEST = 4

const isWord = (scene: Scene, at: number): boolean => {
  const token = scene.tokens[at]
  return token?.casing === 'title' && !breaksName(scene, at) && !isHead(scene, at) && !thingWords.has(token.norm)
}

/** Whether the words are a name by their looks: two and more, no known place or body, not all words of the language. */
function isFree(scene: Scene, first: number, last: number): boolean {
  if (last < first + 2 || last > first + LONGEST || lookUp(scene, first)) return false
  for (let at = first; at < last; at += 1) if (!roots.has(normAt(scene, at))) return true
  return false
}

/** «perlawanan He Da Lin/Zhu Mao Fan»: two who play side by side, though no rule knows either. */
export const findDoubles: Tidy = (scene, findings) => {
  if (!scene.text.includes('/')) return findings
  const found: Finding[] = []
  const dropped = new Set<Finding>()
  scene.tokens.forEach((token, at) => {
    if (token.norm !== '/' || scene.shouting[scene.sentenceOf[at] ?? -1] === true) return
    const [before, after] = [scene.tokens[at - 1], scene.tokens[at + 1]]
    if (before?.end !== token.start || after?.start !== token.end || !isCapital(after ?? noToken)) return
    let first = at
    while (first > at - LONGEST && isWord(scene, first - 1) && scene.initial[first] !== 1) first -= 1
    let last = at + 1
    while (last <= at + LONGEST && isWord(scene, last)) last += 1
    if (!isFree(scene, first, at) || !isFree(scene, at + 1, last)) return
    for (const finding of findings)
      if (finding.first < last && finding.last > first && !finding.known) dropped.add(finding)
    found.push(personAt(first, at, 'pair'), personAt(at + 1, last, 'pair'))
  })
  return found.length === 0 ? findings : inOrder([...findings.filter((finding) => !dropped.has(finding)), ...found])
}
