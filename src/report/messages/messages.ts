import type { Ordinal, Status } from '../../model/claim.ts'
import type { Derivation, NameChoice, TimeChoice } from '../../model/derivation.ts'
import type { Slot, Verdict } from '../../model/event.ts'
import type { Summary } from '../../model/report.ts'

type Count = (count: number) => string

type Column = 'time' | 'event' | 'type' | 'verdict' | 'sources' | 'outlets' | 'figures' | 'places'

/** Every word of the formats that a reader reads; one table a language. */
export interface Messages {
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly slots: Readonly<Record<Slot, string>>
  /** What the sides of a conflict on status or on order say. */
  readonly values: Readonly<Record<Status | Ordinal, string>>
  readonly columns: Readonly<Record<Column, string>>
  readonly undated: string
  readonly articles: Count
  readonly sources: Count
  readonly claims: Count
  readonly events: Count
  readonly conflicts: string
  readonly conflictsFound: Count
  readonly conflictOn: Readonly<Record<Slot, string>>
  /** Where to read on about a conflict, a verdict, a notice. */
  readonly explain: (name: string) => string
  /** `24 events agree`. */
  readonly eventsOf: Readonly<Record<Verdict, Count>>
  readonly moreQuotes: Count
  readonly notices: string
  readonly updates: string
  readonly updatesNote: string
  readonly copies: string
  readonly copiesNote: string
  readonly moreSingles: Count
  readonly also: string
  readonly none: string
  readonly supported: Count
  readonly copied: string
  readonly alone: string
  readonly alsoAlone: Count
  readonly reviewed: Count
  readonly against: (articles: string, sources: string) => string
  readonly page: PageMessages
  readonly derivation: DerivationMessages
  /** `accepted until 2025-01-31` */
  readonly until: (day: string) => string
  readonly datedBy: (words: string) => string
  readonly saidBy: (name: string) => string
}

/** What `extract --explain` says. */
interface DerivationMessages {
  readonly counted: (claims: number, triggers: number) => string
  readonly rows: Readonly<
    Record<'clause' | 'rule' | 'decision' | 'because' | 'time' | 'who' | 'where' | 'slots', string>
  >
  readonly claim: (id: string) => string
  readonly noClaim: string
  readonly isClaim: string
  readonly rejected: Readonly<Record<NonNullable<Derivation['rejected']>, string>>
  readonly weighed: (odds: string, least: string) => string
  readonly reaches: Readonly<Record<TimeChoice['reach'], string>>
  readonly noTime: string
  readonly froms: Readonly<Record<NameChoice['from'], string>>
}

/** What only the HTML page says. */
interface PageMessages {
  readonly kicker: string
  readonly lead: (summary: Summary) => string
  readonly skip: string
  readonly timeline: string
  readonly search: string
  readonly searchLong: string
  readonly all: string
  readonly allSources: string
  readonly allTypes: string
  readonly openAll: string
  readonly closeAll: string
  /** `12 of 93 events`; `shown` is a sign that the page's script replaces by the number. */
  readonly showing: (shown: string, all: number) => string
  readonly alsoTell: string
  readonly copiedBy: string
  readonly draft: string
  readonly published: (date: string) => string
  readonly updated: (date: string) => string
  readonly glossary: string
  readonly made: (generator: string) => string
}
