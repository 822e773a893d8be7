import { asked } from './asked.ts'
import { attributes } from './attributes.ts'
import { byLaw } from './by-law.ts'
import { cited } from './cited.ts'
import { conditioned } from './conditioned.ts'
import { describes } from './describes.ts'
import { handsOver } from './hands-over.ts'
import { inForce } from './in-force.ts'
import { named } from './named.ts'
import { nearly } from './nearly.ts'
import type { NoClaim } from './no-claim.ts'
import { notYet } from './not-yet.ts'
import { ofVictims } from './of-victims.ts'
import { requested } from './requested.ts'
import { stands } from './stands.ts'
import { supposed } from './supposed.ts'
import { takenUp } from './taken-up.ts'
import { wished } from './wished.ts'

/** Any of them takes a trigger from the candidates; their order means nothing. */
export const noClaims: readonly NoClaim[] = [
  asked,
  attributes,
  byLaw,
  cited,
  conditioned,
  describes,
  handsOver,
  inForce,
  named,
  nearly,
  notYet,
  ofVictims,
  requested,
  stands,
  supposed,
  takenUp,
  wished,
]
