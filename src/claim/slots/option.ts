import type { Entity, EntityMention } from '../../model/entity.ts'
import type { Run } from '../grid.ts'
import type { Features } from '../scorer.ts'

/** An entity that may take part in a claim, or be its place, and what speaks for it. */
export interface CastOption {
  readonly entity: Entity
  readonly mention: EntityMention
  readonly run: Run
  readonly after: boolean
  /** Carried over from an earlier claim of the story. */
  readonly carried: boolean
  /** One of the sides of a match: «Bahari FC mengalahkan Persada 2-1». */
  readonly side: boolean
  /** No part of the claim, or not its place; its part or its place for certain. */
  readonly outside: boolean
  readonly nowhere: boolean
  readonly subject: boolean
  readonly site: boolean
  /** People who stand side by side in one list share its number; -1 for others. */
  readonly list: number
  /** The same for places. */
  readonly placeList: number
  /** The place right before it lies in it: «Desa Mekar, Kecamatan Sukamaju». */
  readonly addressEnd: boolean
  readonly features: Features
}

/** Who takes part in a claim, and where it happens. */
export interface Cast {
  readonly who: readonly CastOption[]
  readonly where: readonly CastOption[]
}
