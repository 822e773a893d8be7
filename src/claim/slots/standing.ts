import { aspects } from '../../lexicon/aspect.ts'
import type { Entity, EntityMention } from '../../model/entity.ts'
import type { Clause } from '../../model/reading.ts'
import { type Grid, norm, type Run } from '../grid.ts'

/** A mention in the sentence of a claim, before it is weighed. */
export interface Standing {
  readonly entity: Entity
  readonly mention: EntityMention
  readonly run: Run
  readonly after: boolean
  /** The word before it, its title left out. */
  readonly ahead: string
  /** Its first token, with its title. */
  readonly opens: number
}

export const clauseOf = (grid: Grid, token: number): Clause | undefined =>
  grid.reading.clauses[grid.clauseOf[token] ?? -1]

/** Words that may stand between who acts and his verb, though nobody else does. */
export const LIGHT: ReadonlySet<string> = new Set([
  'juga',
  'kembali',
  'langsung',
  'resmi',
  'siap',
  'tidak',
  'tak',
  'lalu',
])

/** The token before a verb, its words of aspect and the like left out; `from` at the least. */
export function beforeVerb(grid: Grid, verb: number, from: number): number {
  let token = verb - 1
  while (token > from && (aspects.has(norm(grid, token)) || LIGHT.has(norm(grid, token)))) token -= 1
  return token
}

/** Types of what nobody does. */
export const undone: ReadonlySet<string> = new Set([
  'collapse',
  'crash',
  'die',
  'erupt',
  'fire',
  'flood',
  'injure',
  'quake',
])
