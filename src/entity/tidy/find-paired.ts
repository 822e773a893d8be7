import { isCapital, isDayWord, normAt } from '../desk.ts'
import { breaksName, type Finding, runEnd, type Scene } from '../kinds/finding.ts'
import { lookUp } from '../kinds/lookup.ts'
import { inOrder, personAt, type Tidy } from './tidy.ts'

/** Where the other half of a pair begins after a person's name: `-Surya Hadi` glued to `Ratna Wijaya`; null without one. */
function otherHalf(scene: Scene, { last }: Finding): number | null {
  const [before, dash, after] = [scene.tokens[last - 1], scene.tokens[last], scene.tokens[last + 1]]
  if (!before || !dash || !after || !/^[-–]$/u.test(dash.norm)) return null
  const glued = before.end === dash.start && dash.end === after.start
  return glued &&
    isCapital(after) &&
    after.kind === 'word' &&
    !isDayWord(scene, last + 1) &&
    !breaksName(scene, last + 1)
    ? last + 1
    : null
}

/** Both halves of «pasangan Ratna Wijaya-Surya Hadi» and «Ratna-Surya» are people, whatever the second was taken for. */
export const findPaired: Tidy = (scene, findings) => {
  const at = new Map(findings.map((finding) => [finding.first, finding]))
  const found: Finding[] = []
  const people = new Set<Finding>()
  for (const finding of findings) {
    if (finding.kind !== 'person') continue
    const start = otherHalf(scene, finding)
    if (start === null) continue
    const here = at.get(start)
    if (here) {
      if (!here.known) people.add(here)
      continue
    }
    const sentence = scene.layer.sentences[scene.sentenceOf[start] ?? -1]
    const end = runEnd(scene, start, sentence?.last ?? start)
    if (end > start && !lookUp(scene, start) && normAt(scene, end) !== '-') found.push(personAt(start, end, 'pair'))
  }
  if (found.length === 0 && people.size === 0) return findings
  return inOrder([
    ...findings.map(
      (finding): Finding => (people.has(finding) ? { ...finding, kind: 'person', rule: 'pair' } : finding),
    ),
    ...found,
  ])
}
