import { placePrepositions } from '../../lexicon/places.ts'
import { type Grid, norm } from '../grid.ts'
import type { Standing } from './standing.ts'

/** The number of the list in which each place stands: «Maros, Barru, dan Bone»; -1 for others, and for «Lembang, Bandung». */
export function placeListsOf(grid: Grid, standings: readonly Standing[]): readonly number[] {
  const lists = standings.map(() => -1)
  let start = 0
  for (const [at, here] of standings.entries()) {
    const next = standings[at + 1]
    const between = next ? joinBetween(grid, here, next) : null
    const opening = standings[start]
    // «Moskow dan Seoul menolak»: only places where something is.
    if (between === 'and' && opening && (LISTING.has(opening.ahead) || opening.mention.rule === 'headed'))
      lists.fill(start, start, at + 2)
    if (between !== 'comma') start = at + 1
  }
  return lists
}

/** Words before a list of places. */
const LISTING: ReadonlySet<string> = new Set([
  ...placePrepositions,
  'antaranya',
  'daerah',
  'diantaranya',
  'lain',
  'meliputi',
  'seperti',
  'wilayah',
  'yakni',
  'yaitu',
])

/** What joins two places into a list: nothing does where the one lies in the other. */
function joinBetween(grid: Grid, here: Standing, next: Standing): 'comma' | 'and' | null {
  if (here.entity.kind !== 'place' || next.entity.kind !== 'place' || here.mention === next.mention) return null
  if (here.entity.within.includes(next.entity.name) || next.opens <= here.run.last) return null
  let joint: 'comma' | 'and' | null = null
  for (let token = here.run.last; token < next.opens; token += 1) {
    const word = norm(grid, token)
    if (/^(?:dan|hingga|serta)$/u.test(word)) joint = 'and'
    else if (word === ',') joint ??= 'comma'
    // «Maros, Wajo-wajo, dan Bone»: one that nobody knows.
    else if (joint !== 'comma' || grid.reading.tokens[token]?.casing !== 'title') return null
  }
  return joint
}

/** So many tokens a bracket behind one of a list may have. */
const ASIDE = 5

/** The token behind what a name in a list may carry: `Tbk (SGR)`, `(31)`. */
function behindAside(grid: Grid, at: number): number {
  const start = norm(grid, at) === 'tbk' ? at + 1 : at
  if (norm(grid, start) !== '(') return start
  for (let token = start + 1; token <= start + ASIDE; token += 1) if (norm(grid, token) === ')') return token + 1
  return start
}

/** The number of the list in which each person or body stands: «Ratna Wijaya, Menteri Surya Hadi, dan Tamara»; -1 for others. */
export function listsOf(grid: Grid, standings: readonly Standing[]): readonly number[] {
  let list = 0
  let before: Standing | null = null
  return standings.map((here) => {
    if (here.mention.rule === 'in-title') return -1
    let joined = before !== null && before.mention !== here.mention
    for (let token = behindAside(grid, before?.run.last ?? 0); joined && token < here.opens; token += 1)
      joined = /^(?:,|dan|hingga|serta)$/u.test(norm(grid, token))
    if (!joined && before?.mention !== here.mention) list += 1
    const { kind } = here.entity
    if (before && before.entity.kind !== kind && before.mention !== here.mention) list += 1
    before = kind === 'person' || kind === 'organisation' ? here : null
    return before ? list : -1
  })
}
