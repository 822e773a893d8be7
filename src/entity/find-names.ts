import type { Finding, Scene } from './kinds/finding.ts'
import { nameRules } from './kinds/index.ts'

/** Every name in the article, in order: each sentence is read once from left to right. */
export function findNames(scene: Scene): readonly Finding[] {
  const findings: Finding[] = []
  for (const { first, last } of scene.layer.sentences) {
    let at = first
    while (at < last) {
      let next = at + 1
      for (const rule of nameRules) {
        const found = rule.read(scene, at, last)
        if (!found) continue
        findings.push(...found.findings)
        next = Math.max(found.next, at + 1)
        break
      }
      at = next
    }
  }
  return findings
}
