import type { Ordinal, Status } from '../../model/claim.ts'
import type { Slot, Verdict } from '../../model/event.ts'

type Count = (count: number) => string

/** Every word of the table that a reader reads; one table a language. */
export interface Messages {
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly slots: Readonly<Record<Slot, string>>
  /** What the sides of a conflict on status or on order say. */
  readonly values: Readonly<Record<Status | Ordinal, string>>
  readonly columns: Readonly<Record<'time' | 'event' | 'type' | 'verdict' | 'sources' | 'outlets', string>>
  readonly undated: string
  readonly articles: Count
  readonly sources: Count
  readonly claims: Count
  readonly events: Count
  readonly draftClaims: Count
  readonly conflicts: string
  readonly updates: string
  readonly updatesNote: string
  readonly copies: string
  readonly copiesNote: string
  readonly moreSingles: Count
  readonly also: string
  readonly none: string
  readonly draft: string
  readonly supported: Count
  readonly alone: string
  readonly datedBy: (words: string) => string
  readonly saidBy: (name: string) => string
}
