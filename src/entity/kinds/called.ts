import { aircraftNouns } from '../../lexicon/aircraft.ts'
import { bodyNouns, craftNouns } from '../../lexicon/organisations.ts'
import type { EntityKind } from '../../model/entity.ts'
import { normAt } from '../desk.ts'
import { opens } from '../openings.ts'
import { aircraft } from './aircraft.ts'
import { isNameWord, type NameRule, runEnd, type Scene } from './finding.ts'
import { lookUp } from './lookup.ts'

function kindAfter(scene: Scene, at: number): EntityKind | null {
  const noun = normAt(scene, at)
  if (craftNouns.has(noun)) return 'group'
  return bodyNouns.has(noun) ? 'organisation' : null
}

/** Kinds of craft, which are no names: «Kapal Motor (KM) Sinar Bahari», «Kereta Cepat berhenti». Sorted. */
const BUILDS: ReadonlySet<string> = new Set([
  'api',
  'cepat',
  'kargo',
  'listrik',
  'motor',
  'penumpang',
  'perang',
  'tempur',
])

/** «Bus Sinar Jaya terguling»: at the start of a sentence the noun has a capital too, and two words behind it are a name. */
const isOpening = (scene: Scene, at: number, last: number): boolean =>
  scene.initial[at] === 1 &&
  craftNouns.has(normAt(scene, at)) &&
  !BUILDS.has(normAt(scene, at + 1)) &&
  runEnd(scene, at + 1, last) > at + 2

/** A name right after a plain noun for companies or craft: `maskapai Garuda`, `bus Rosalia`, `kapal tanker Ocean Star`. */
export const called: NameRule = {
  id: 'called',
  opener: opens.called,
  read(scene, at, last) {
    const noun = scene.tokens[at]
    const next = scene.tokens[at + 1]
    if (!noun || !next || at + 1 >= last || next.start !== noun.end + 1 || noun.kind !== 'word') return null
    // «tim SAR gabungan», a body of its own; «tim KPK» is the body.
    if (noun.norm === 'tim' && next.norm === 'sar') {
      const end = normAt(scene, at + 2) === 'gabungan' ? at + 3 : at + 2
      const name = end > at + 2 ? 'Tim SAR gabungan' : 'Tim SAR'
      const known = { name, kind: 'organisation' as const, within: [] }
      const finding = {
        first: at,
        last: end,
        kind: known.kind,
        known,
        via: 'name' as const,
        rule: 'called',
        title: null,
      }
      return { findings: [finding], next: end }
    }
    // «pesawat Cessna 172»
    const plane = aircraftNouns.has(noun.norm) ? aircraft.read(scene, at + 1, last) : null
    if (plane) return plane
    const kind = kindAfter(scene, at)
    if (
      kind === null ||
      // «Kapal Pinisi Sinar Bahari»
      (noun.casing !== 'lower' && !/^ph?inisi$/u.test(noun.norm) && !isOpening(scene, at, last)) ||
      next.casing === 'lower' ||
      !isNameWord(scene, at + 1) ||
      next.casing === 'upper'
    )
      return null
    const looked = lookUp(scene, at + 1)
    if (
      looked &&
      (looked.entity.kind === 'country' || looked.entity.kind === 'person' || looked.entity.kind === 'organisation')
    )
      return null
    const tagged = scene.tagged.get(at + 1)
    const end = Math.max(tagged?.last ?? 0, runEnd(scene, at + 1, last))
    return {
      findings: [{ first: at + 1, last: end, kind, known: null, via: 'name', rule: 'called', title: null }],
      next: end,
    }
  },
  examples: [
    { text: 'Sore itu kapal Sinar Bahari kandas.', finds: 'Sinar Bahari:group' },
    { text: 'Kapal wisata Pinisi Sinar Bahari kandas.', finds: 'Sinar Bahari:group' },
    { text: 'Pencarian oleh tim SAR gabungan diperluas.', finds: 'Tim SAR gabungan:organisation' },
    { text: 'Bus Sinar Bahari terguling.', finds: 'Sinar Bahari:group' },
    { text: 'Sore itu kapal kandas di Selat Lombok.', finds: null },
  ],
}
