import type { Participant } from '../../../model/claim.ts'
import type { Fact } from '../../facts/facts.ts'
import { areOfTwoDays } from '../../judge/figures.ts'

/** «Sari menggantikan Rudi»: who comes, and for whom. */
export function successionOf({ claim, names }: Fact): { readonly comes: Participant; readonly goes: string } | null {
  if (claim.trigger.text.toLowerCase() !== 'menggantikan' || claim.who.length !== 2) return null
  const [comes, goes] = ['agent', 'patient'].map((role) => claim.who.findIndex((one) => one.role === role))
  const [who, name] = [claim.who[comes ?? -1], names[goes ?? -1]]
  return who?.kind === 'person' && name !== undefined ? { comes: who, goes: name } : null
}

/** Whether both tell who came after one man. */
export const areOfOneSuccession = (a: Fact, b: Fact): boolean =>
  successionOf(a)?.goes === successionOf(b)?.goes && !areOfTwoDays(a, b)
