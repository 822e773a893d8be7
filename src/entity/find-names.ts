import { findAgain } from './again.ts'
import { mayOpen } from './desk.ts'
import { findInHeadlines } from './headlines.ts'
import type { Finding, Scene } from './kinds/finding.ts'
import { nameRules } from './kinds/index.ts'
import { opens } from './openings.ts'
import { tidyFindings } from './tidy/index.ts'

/** Every name in the article, in order: each plain sentence is read once from left to right, the headlines after them. */
export function findNames(scene: Scene): readonly Finding[] {
  const findings: Finding[] = []
  scene.layer.sentences.forEach(({ first, last }, sentence) => {
    if (scene.shouting[sentence] === true) return
    let at = first
    while (at < last) {
      let next = at + 1
      const token = scene.tokens[at]
      // Most words are plain and open nothing.
      if (token?.casing === 'lower' && !mayOpen(scene, at, opens.name) && !scene.tagged.has(at)) {
        at = next
        continue
      }
      const may = scene.opens[at] ?? 0
      for (const rule of nameRules) {
        if (rule.opener !== 0 && (rule.opener & may) === 0) continue
        const found = rule.read(scene, at, last)
        if (!found) continue
        findings.push(...found.findings)
        next = Math.max(found.next, at + 1)
        break
      }
      at = next
    }
  })
  const tidy = tidyFindings(scene, findings)
  const all = [...tidy, ...findAgain(scene, tidy)]
  return [...findInHeadlines(scene, all), ...all].sort((a, b) => a.first - b.first)
}
