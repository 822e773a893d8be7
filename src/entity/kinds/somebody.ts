import { doneToPeople, doneToPeopleToo } from '../../lexicon/deeds.ts'
import { eastAsianSurnames, givenNames } from '../../lexicon/given-names.ts'
import { roots } from '../../lexicon/roots.ts'
import { speechVerbs } from '../../lexicon/speech-verbs.ts'
import { thingWords } from '../../lexicon/thing-words.ts'
import { courtesies } from '../../lexicon/titles.ts'
import { isOf, normAt } from '../desk.ts'
import { personWords } from '../tagger/weights/word-classes.ts'
import { lists } from '../words.ts'
import type { Scene } from './finding.ts'

/** «(62 tahun)», «, 62 tahun», «(62) warga Maros»: somebody's age. */
export const isAged = (scene: Scene, at: number): boolean =>
  /^[(,]$/u.test(normAt(scene, at)) &&
  /^[1-9]\d?$/u.test(normAt(scene, at + 1)) &&
  (normAt(scene, at + 2) === 'tahun' ||
    (normAt(scene, at + 2) === ')' && /^(?:asal|seorang|warga)$/u.test(normAt(scene, at + 3))))

/** Words of the language, and what opens the name of a body or a place, a title or a day. */
const NOBODY = lists.rooted | lists.bodyHead | lists.placeHead | lists.title | lists.day | lists.stop | lists.district

/** «Rahma membantah», «Sagarno dibebaskan»: what only people do, or is done to people, behind a word that is none of the language. */
export function doesAsSomebody(scene: Scene, at: number): boolean {
  const [token, next] = [scene.tokens[at], scene.tokens[at + 1]]
  const norm = normAt(scene, at)
  if (
    scene.initial[at] !== 1 ||
    token?.casing !== 'title' ||
    norm.length < 4 ||
    norm.endsWith('nya') ||
    isOf(scene, at, NOBODY)
  )
    return false
  if (!next?.word || next.casing !== 'lower' || scene.lower.has(norm) || thingWords.has(norm)) return false
  const { root, voice } = next.word
  if (voice === 'passive' && (doneToPeople.has(root) || doneToPeopleToo.has(root))) return true
  return voice !== 'passive' && (speechVerbs.has(next.norm) || (givenNames.has(norm) && voice !== 'none'))
}

/** Whether the run opens with a first name or an East Asian family name, and no title stands in it. */
export function namesSomebody(scene: Scene, first: number, last: number): boolean {
  const norm = normAt(scene, first)
  if (courtesies.has(norm) || !(givenNames.has(norm) || (eastAsianSurnames.has(norm) && last > first + 1))) return false
  for (let at = first + 1; at < last; at += 1) {
    const word = scene.tokens[at]?.word
    if (word && roots.has(word.root) && !personWords.has(normAt(scene, at))) return false
  }
  return true
}

export function noneIsPlain(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const token = scene.tokens[at]
    if (token?.casing !== 'title' || (token.word && roots.has(token.word.root)) || thingWords.has(token.norm))
      return false
  }
  return true
}
