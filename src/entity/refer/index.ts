import { body } from './body.ts'
import { both } from './both.ts'
import { couple } from './couple.ts'
import { epithet } from './epithet.ts'
import { kin } from './kin.ts'
import { leader } from './leader.ts'
import { office } from './office.ts'
import { pointer } from './pointer.ts'
import { pronoun } from './pronoun.ts'
import type { ReferenceRule } from './reference.ts'
import { role } from './role.ts'
import { sameTitle } from './same-title.ts'
import { ship } from './ship.ts'
import { they } from './they.ts'

/** Tried in this order at every token that no name covers. */
export const referenceRules: readonly ReferenceRule[] = [
  pronoun,
  they,
  both,
  couple,
  kin,
  leader,
  office,
  sameTitle,
  role,
  ship,
  pointer,
  body,
  epithet,
]
