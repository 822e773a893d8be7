import type { Desk } from './desk.ts'
import type { Finding, Taught } from './kinds/finding.ts'
import { nameRules } from './kinds/index.ts'

/** Every name in the article, in order: each sentence is read once from left to right. */
export function findNames(desk: Desk, taught: Taught): readonly Finding[] {
  const findings: Finding[] = []
  for (const { first, last } of desk.layer.sentences) {
    let at = first
    while (at < last) {
      let next = at + 1
      for (const rule of nameRules) {
        const found = rule.read(desk, at, last, taught)
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
