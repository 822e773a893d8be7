import type { Finding, Scene } from '../kinds/finding.ts'
import { agreeOnBrands } from './agree-on-brands.ts'
import { agreeOnKinds } from './agree-on-kinds.ts'
import { cutDegrees } from './cut-degrees.ts'
import { cutFused } from './cut-fused.ts'
import { cutOpening } from './cut-opening.ts'
import { dropEditions } from './drop-editions.ts'
import { findDoubles } from './find-doubles.ts'
import { findListed, findPartners } from './find-listed.ts'
import { findPaired } from './find-paired.ts'
import type { Tidy } from './tidy.ts'
import { widenKnown } from './widen-known.ts'

/** In this order: what has been cut apart may stand in a pair or a list, and these tell who is a person. */
const steps: readonly Tidy[] = [
  cutOpening,
  cutDegrees,
  widenKnown,
  cutFused,
  findDoubles,
  findPaired,
  findListed,
  findPartners,
  agreeOnKinds,
  agreeOnBrands,
  dropEditions,
]

export const tidyFindings = (scene: Scene, findings: readonly Finding[]): readonly Finding[] =>
  steps.reduce((kept, step) => step(scene, kept), findings)
