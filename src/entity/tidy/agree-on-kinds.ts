import { doneToPeople } from '../../lexicon/deeds.ts'
import { placePrepositions } from '../../lexicon/places.ts'
import { normAt, wordsOf } from '../desk.ts'
import { keyOf } from '../gazetteer/known.ts'
import type { Finding, Scene } from '../kinds/finding.ts'
import type { Tidy } from './tidy.ts'

const isAnd = (norm: string): boolean => norm === 'dan' || norm === 'bersama'

/** «menusuk Darmo Wiru», «Darmo Wiru ditahan»: what befalls only people, whatever the tagger sees. */
function isDoneTo(scene: Scene, { first, last }: Finding): boolean {
  const [before, after] = [scene.tokens[first - 1]?.word, scene.tokens[last]?.word]
  return (
    (before?.voice === 'active' && doneToPeople.has(before.root)) ||
    // «di Desa Mekar, Darmo Wiru ditahan» may be an address.
    (after?.voice === 'passive' &&
      doneToPeople.has(after.root) &&
      normAt(scene, first - 1) !== ',' &&
      !placePrepositions.has(normAt(scene, first - 1)))
  )
}

/** «Rana Karna» is one and the same throughout: a man where a title, a pair or a list has said so, or most of the text. */
export const agreeOnKinds: Tidy = (scene, findings) => {
  const votes = new Map<string, number>()
  const keyed = (finding: Finding): string | null =>
    !finding.known &&
    finding.last > finding.first + 1 &&
    (finding.kind === 'person' ||
      finding.kind === 'place' ||
      (finding.kind === 'organisation' && finding.rule === 'tagged'))
      ? keyOf(wordsOf(scene, finding.first, finding.last))
      : null
  findings.forEach((finding, index) => {
    const key = keyed(finding)
    if (key === null) return
    const before = findings[index - 1]
    const beside = before?.kind === 'person' && before.last === finding.first - 1 && isAnd(normAt(scene, before.last))
    const sure =
      finding.title !== null ||
      finding.rule === 'pair' ||
      finding.rule === 'list' ||
      (finding.rule === 'tagged' && isDoneTo(scene, finding))
    const where = placePrepositions.has(normAt(scene, finding.first - 1)) ? 3 : 1
    votes.set(
      key,
      (votes.get(key) ?? 0) +
        (beside || sure ? 3 : finding.kind === 'person' ? 1 : finding.kind === 'place' ? -where : 0),
    )
  })
  return findings.map((finding): Finding => {
    const key = keyed(finding)
    const vote = key === null ? 0 : (votes.get(key) ?? 0)
    if (vote === 0 || vote > 0 === (finding.kind === 'person') || (vote < 0 && finding.kind === 'organisation'))
      return finding
    return { ...finding, kind: vote > 0 ? 'person' : 'place' }
  })
}
