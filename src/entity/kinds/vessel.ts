import { vesselHeads } from '../../lexicon/organisations.ts'
import { isCapital, isDayWord, normAt, wordsOf } from '../desk.ts'
import { opens } from '../openings.ts'
import { breaksName, type NameRule, type Scene } from './finding.ts'

/** The end of the ship's own name: everything with a capital, up to a title or a day. */
function nameEnd(scene: Scene, at: number, last: number): number {
  let end = at
  while (end < last) {
    const [before, token] = [scene.tokens[end - 1], scene.tokens[end]]
    if (!before || !token || token.start > before.end + 2 || !isCapital(token)) break
    if (isDayWord(scene, end) || breaksName(scene, end)) break
    end += 1
  }
  return isNumbered(scene, end, at, last) ? end + 1 : end
}

/** «KM Sinar Laut 05 karam», but «KM Sinar Laut 12 awaknya», «KM Sinar Laut 2 mil dari pantai». */
function isNumbered(scene: Scene, number: number, at: number, last: number): boolean {
  if (number === at || number >= last || !/^\d{1,4}$/u.test(normAt(scene, number))) return false
  const next = scene.tokens[number + 1]
  if (next === undefined || number + 1 >= last || next.kind === 'punctuation')
    return next?.norm !== ',' && next?.norm !== '('
  return (
    AFTER.has(next.norm) ||
    next.word?.voice === 'active' ||
    next.word?.voice === 'passive' ||
    next.word?.prefix === 'ter'
  )
}

/** Words behind a numbered ship. Sorted. */
const AFTER: ReadonlySet<string> = new Set([
  'dan',
  'dari',
  'dengan',
  'di',
  'hilang',
  'kandas',
  'karam',
  'milik',
  'pada',
  'tenggelam',
  'yang',
])

/** Ships and trains by the letters before their name: `KMP Sinar Laut Abadi`, `Kapal Motor (KM) Sinar Laut Abadi`. */
export const vessel: NameRule = {
  id: 'vessel',
  opener: opens.vessel,
  read(scene, at, last) {
    const head = scene.tokens[at]
    if (head?.casing !== 'upper' || !vesselHeads.has(head.norm)) return null
    // «Kapal Motor (KM) Sinar Laut Abadi»
    const start = normAt(scene, at - 1) === '(' && normAt(scene, at + 1) === ')' ? at + 2 : at + 1
    if (scene.tokens[start]?.kind !== 'word') return null
    const end = nameEnd(scene, start, last)
    if (end === start) return null
    const name = `${head.norm.toUpperCase()} ${wordsOf(scene, start, end)}`
    const known = start > at + 1 ? { name, kind: 'group' as const, within: [] } : null
    return {
      findings: [{ first: at, last: end, kind: 'group', known, via: 'name', rule: 'vessel', title: null }],
      next: end,
    }
  },
  examples: [
    { text: 'Kapal itu ditemani KRI Makassar-590.', finds: 'KRI Makassar-590:group' },
    { text: 'Penumpang KMP Sinar Pratama Abadi selamat.', finds: 'KMP Sinar Pratama Abadi:group' },
    { text: 'Kapal Motor (KM) Sinar Pratama karam.', finds: 'KM Sinar Pratama:group' },
    { text: 'KM Sinar Pratama 05 tenggelam.', finds: 'KM Sinar Pratama 05:group' },
    { text: 'Di KM Sinar Pratama 12 awak selamat.', finds: 'KM Sinar Pratama:group' },
    { text: 'Truk itu terguling di KM 92 Rabu pagi.', finds: null },
  ],
}
