import type { Verdict } from '../model/event.ts'
import type { Waived } from '../model/known.ts'
import type { Lang } from '../model/readable.ts'
import type { Context } from '../model/report.ts'

/** What the reader asked to see, and what they read it on. */
export interface View {
  /** Width of the terminal, in character cells. */
  readonly columns: number
  readonly color: boolean
  readonly lang: Lang
  /** The verdicts asked for; null when the reader left it to us. */
  readonly only: readonly Verdict[] | null
  /** Ids of the articles under review; null when all articles are compared with each other. */
  readonly drafts: readonly string[] | null
  /** The paragraph around a claim, by the claim's id, where it was kept. */
  readonly contexts: ReadonlyMap<string, Context>
  /** Conflicts that are not in the report because somebody accepts them, for the formats that have a place for such. */
  readonly waived: readonly Waived[]
}
