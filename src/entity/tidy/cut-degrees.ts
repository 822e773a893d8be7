import type { Tidy } from './tidy.ts'

/** Degrees behind a name, in the letters that news writes without dots. Sorted. */
const DEGREES: ReadonlySet<string> = new Set([
  'lc',
  'ma',
  'mh',
  'mkes',
  'mm',
  'mpd',
  'msi',
  'mt',
  'phd',
  'se',
  'sh',
  'sik',
  'sip',
  'skm',
  'spd',
  'ssos',
  'st',
])

/** «Kompol Surya Hadi SH, MH»: the man without his degrees. */
export const cutDegrees: Tidy = (scene, findings) =>
  findings.map((finding) => {
    if (finding.kind !== 'person' || finding.known) return finding
    let { last } = finding
    while (last > finding.first + 1) {
      const token = scene.tokens[last - 1]
      if (!token || token.casing === 'title' || !DEGREES.has(token.norm)) break
      last -= 1
    }
    return last === finding.last ? finding : { ...finding, last }
  })
