import { givenNames } from '../../lexicon/given-names.ts'
import { placeHeads } from '../../lexicon/places.ts'
import { quoteVerbs } from '../../lexicon/quotatives.ts'
import { roots } from '../../lexicon/roots.ts'
import { titleWords } from '../../lexicon/titles.ts'
import { normAt } from '../desk.ts'
import type { Finding, Scene } from '../kinds/finding.ts'
import { personWords } from '../tagger/weights/word-classes.ts'
import type { Tidy } from './tidy.ts'

/** Words that open a sentence before a name and are never part of one. Sorted. */
const OPENING: ReadonlySet<string> = new Set([
  'apakah',
  'kapan',
  'kendati',
  'mengapa',
  'meski',
  'meskipun',
  'siapa',
  'sungguhpun',
  'walau',
  'walaupun',
])

/** «Pengoperasian Bandara Sagara», but «Pelabuhan Tanjung Melati»: what is done there is none of the place's name. */
function isDoneThere(scene: Scene, { first, last, kind }: Finding): boolean {
  const { word, casing } = scene.tokens[first] ?? {}
  return (
    kind === 'place' &&
    last > first + 2 &&
    casing === 'title' &&
    word?.suffix === 'an' &&
    /^(?:peN|per)$/u.test(word.prefix) &&
    !placeHeads.has(normAt(scene, first)) &&
    placeHeads.has(normAt(scene, first + 1))
  )
}

/** «peringkat FIFA Timnas Indonesia»: whose list it is, and who stands in it. */
const isRanker = (scene: Scene, { first, last }: Finding): boolean =>
  last > first + 1 &&
  scene.tokens[first]?.casing === 'upper' &&
  /^(?:peringkat|ranking)$/.test(normAt(scene, first - 1))

/** «Walaupun Surya menang», «," Jelas Rahma Anwari»: the word with which the sentence opens is none of the name. */
export const cutOpening: Tidy = (scene, findings) =>
  findings.map((finding): Finding => {
    const { first, last, kind, known, title } = finding
    const norm = normAt(scene, first)
    // «,” Ujar Adi Karsono»
    if (!title && last >= first + 2 && quoteVerbs.has(norm) && /^["“”]$/.test(normAt(scene, first - 1)))
      return { ...finding, first: first + 1 }
    if (!known && isRanker(scene, finding)) return { ...finding, first: first + 1 }
    if (!known && isDoneThere(scene, finding)) return { ...finding, first: first + 1, rule: 'headed' }
    if (known || title || last < first + 2 || scene.initial[first] !== 1 || kind === 'place' || kind === 'country')
      return finding
    const plain =
      kind === 'person' &&
      scene.lower.has(norm) &&
      roots.has(norm) &&
      !givenNames.has(norm) &&
      !personWords.has(norm) &&
      !titleWords.has(norm)
    return plain || OPENING.has(norm) ? { ...finding, first: first + 1 } : finding
  })
