import { asked } from './asked.ts'
import { attributive } from './attributive.ts'
import { byLaw } from './by-law.ts'
import { cited } from './cited.ts'
import { conditioned } from './conditioned.ts'
import { courtesy } from './courtesy.ts'
import { defined } from './defined.ts'
import { denied } from './denied.ts'
import { describes } from './describes.ts'
import { figurative } from './figurative.ts'
import { fronted } from './fronted.ts'
import { habitual } from './habitual.ts'
import { handsOver } from './hands-over.ts'
import { introduced } from './introduced.ts'
import { nearly } from './nearly.ts'
import { nicknamed } from './nicknamed.ts'
import type { NoClaim } from './no-claim.ts'
import { notYet } from './not-yet.ts'
import { ofVictims } from './of-victims.ts'
import { onTheWay } from './on-the-way.ts'
import { requested } from './requested.ts'
import { supposed } from './supposed.ts'
import { takenUp } from './taken-up.ts'
import { turnOfVerb } from './turn-of-verb.ts'
import { underway } from './underway.ts'
import { whichOnes } from './which-ones.ts'
import { wished } from './wished.ts'

/** Any of them takes a trigger from the candidates; their order means nothing. */
export const noClaims: readonly NoClaim[] = [
  asked,
  attributive,
  byLaw,
  cited,
  conditioned,
  courtesy,
  defined,
  denied,
  describes,
  figurative,
  fronted,
  habitual,
  handsOver,
  introduced,
  nearly,
  nicknamed,
  notYet,
  ofVictims,
  onTheWay,
  requested,
  supposed,
  takenUp,
  turnOfVerb,
  underway,
  whichOnes,
  wished,
]
