import { givenNames } from '../../lexicon/given-names.ts'
import { organisationHeads } from '../../lexicon/organisations.ts'
import { placeHeads } from '../../lexicon/places.ts'
import { normAt, wordsOf } from '../desk.ts'
import { keyOf } from '../gazetteer/known.ts'
import type { Finding, Scene } from '../kinds/finding.ts'
import type { Tidy } from './tidy.ts'

/**
 * «All Java 2024», «juara All Java»: what has a year behind it, or is won, is a contest; places and bodies with a head
 * are not.
 */
function isEdition(scene: Scene, { first, last, kind, known, rule }: Finding): boolean {
  if (known || kind === 'country' || last < first + 2 || rule === 'headed') return false
  const head = normAt(scene, first)
  if (organisationHeads.has(head) || placeHeads.has(head) || givenNames.has(head)) return false
  const year = /^(?:19|20)\d\d$/u.test(normAt(scene, last))
  const before = normAt(scene, first - 1)
  // «juara Rian Surya», but «menjuarai All Java», «gelar juara All Java».
  return year || (WON.has(before) && (kind !== 'person' || before !== 'juara' || WON.has(normAt(scene, first - 2))))
}

const WON: ReadonlySet<string> = new Set(['gelar', 'juara', 'kampiun', 'menjuarai', 'titel', 'trofi', 'turnamen'])

/** A contest is nobody and no place, wherever the article names it. */
export const dropEditions: Tidy = (scene, findings) => {
  const editions = new Set<string>()
  for (const finding of findings)
    if (isEdition(scene, finding)) editions.add(keyOf(wordsOf(scene, finding.first, finding.last)))
  return editions.size === 0
    ? findings
    : findings.filter(({ known, first, last }) => known !== null || !editions.has(keyOf(wordsOf(scene, first, last))))
}
