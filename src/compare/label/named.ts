import type { EventType } from '../../model/claim.ts'
import type { Fact } from '../facts/facts.ts'

/** What an event is named by. */
export interface Named {
  readonly type: EventType
  readonly time: string | null
  readonly who: readonly string[]
  readonly where: readonly string[]
  readonly facts: readonly Fact[]
}

/** What an event is called, and the claims that tell it so. */
export interface Called {
  readonly own: readonly Fact[]
  /** Null where no noun is known for it. */
  readonly noun: readonly [en: string, id: string] | null
}

/** The parts of a label that are told. */
export const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')
