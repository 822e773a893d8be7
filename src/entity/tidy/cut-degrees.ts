import { degrees } from '../../lexicon/titles.ts'
import type { Tidy } from './tidy.ts'

/** «Kompol Surya Hadi SH, MH»: the man without his degrees. */
export const cutDegrees: Tidy = (scene, findings) =>
  findings.map((finding) => {
    if (finding.kind !== 'person' || finding.known) return finding
    let { last } = finding
    while (last > finding.first + 1) {
      const token = scene.tokens[last - 1]
      if (!token || token.casing === 'title' || !degrees.has(token.norm)) break
      last -= 1
    }
    return last === finding.last ? finding : { ...finding, last }
  })
