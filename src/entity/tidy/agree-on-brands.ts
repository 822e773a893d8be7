import { standsAlone } from '../again.ts'
import { normAt } from '../desk.ts'
import type { Finding } from '../kinds/finding.ts'
import type { Tidy } from './tidy.ts'

/**
 * «PT Kirana Bekasi», «Kirana Bekasi» of one line: «Kirana» alone is the company on every other, not the place or the
 * man it was taken for.
 */
export const agreeOnBrands: Tidy = (scene, findings) => {
  const brands = new Set<string>()
  for (const { kind, first, last, rule } of findings) {
    const company = /^(?:cv|pt)$/u.test(normAt(scene, first))
    if (kind !== 'organisation' || last < first + 2 || (!company && rule !== 'club')) continue
    const { norm = '', word } = scene.tokens[company ? first + 1 : first] ?? {}
    if (standsAlone(norm, word?.root ?? norm)) brands.add(norm)
  }
  if (brands.size === 0) return findings
  return findings.map(
    (finding): Finding =>
      !finding.known && finding.last === finding.first + 1 && brands.has(normAt(scene, finding.first))
        ? { ...finding, kind: 'organisation' }
        : finding,
  )
}
