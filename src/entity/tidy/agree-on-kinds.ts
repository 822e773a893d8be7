import { placePrepositions } from '../../lexicon/places.ts'
import { normAt, wordsOf } from '../desk.ts'
import { keyOf } from '../gazetteer/known.ts'
import type { Finding } from '../kinds/finding.ts'
import type { Tidy } from './tidy.ts'

const isAnd = (norm: string): boolean => norm === 'dan' || norm === 'bersama'

/** «Rana Karna» is one and the same throughout: a man where a title, a pair or a list has said so, or most of the text. */
export const agreeOnKinds: Tidy = (scene, findings) => {
  const votes = new Map<string, number>()
  const keyed = (finding: Finding): string | null =>
    !finding.known && finding.last > finding.first + 1 && (finding.kind === 'person' || finding.kind === 'place')
      ? keyOf(wordsOf(scene, finding.first, finding.last))
      : null
  findings.forEach((finding, index) => {
    const key = keyed(finding)
    if (key === null) return
    const before = findings[index - 1]
    const beside = before?.kind === 'person' && before.last === finding.first - 1 && isAnd(normAt(scene, before.last))
    const sure = finding.title !== null || finding.rule === 'pair' || finding.rule === 'list'
    const where = placePrepositions.has(normAt(scene, finding.first - 1)) ? 3 : 1
    votes.set(key, (votes.get(key) ?? 0) + (beside || sure ? 3 : finding.kind === 'person' ? 1 : -where))
  })
  return findings.map((finding): Finding => {
    const key = keyed(finding)
    const vote = key === null ? 0 : (votes.get(key) ?? 0)
    return vote === 0 || vote > 0 === (finding.kind === 'person')
      ? finding
      : { ...finding, kind: vote > 0 ? 'person' : 'place' }
  })
}
