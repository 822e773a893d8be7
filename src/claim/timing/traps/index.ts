import { ahead } from './ahead.ts'
import { beforeIt } from './before-it.ts'
import { cited } from './cited.ts'
import { compared } from './compared.ts'
import { countedFrom } from './counted-from.ts'
import { ofAntecedent } from './of-antecedent.ts'
import { ofCase } from './of-case.ts'
import { ofConsent } from './of-consent.ts'
import { ofEffect } from './of-effect.ts'
import { ofEve } from './of-eve.ts'
import { ofFinding } from './of-finding.ts'
import { ofObject } from './of-object.ts'
import { ofOrigin } from './of-origin.ts'
import { ofOtherTurn } from './of-other-turn.ts'
import { ofPlan } from './of-plan.ts'
import { ofRelative } from './of-relative.ts'
import { ofRescue } from './of-rescue.ts'
import { ofSeason } from './of-season.ts'
import { ofStep } from './of-step.ts'
import { putOffTo } from './put-off-to.ts'
import { saidTwice } from './said-twice.ts'
import { sinceThen } from './since-then.ts'
import { stillGoing } from './still-going.ts'
import { told } from './told.ts'
import type { TimeTrap } from './trap.ts'

/** Any of them takes a time from a claim; their order means nothing. */
export const timeTraps: readonly TimeTrap[] = [
  ahead,
  beforeIt,
  cited,
  compared,
  countedFrom,
  ofAntecedent,
  ofCase,
  ofConsent,
  ofEffect,
  ofEve,
  ofFinding,
  ofObject,
  ofOrigin,
  ofOtherTurn,
  ofPlan,
  ofRelative,
  ofRescue,
  ofSeason,
  ofStep,
  putOffTo,
  saidTwice,
  sinceThen,
  stillGoing,
  told,
]
