import type { Claim, ClaimNumber, EventType } from '../../model/claim.ts'
import type { EntityKind } from '../../model/entity.ts'
import type { Interval } from '../../model/time.ts'
import { baseOf } from '../judge/amounts.ts'
import { unitOf } from '../judge/counting.ts'
import type { Stage } from './contests.ts'
import type { Story } from './stories.ts'
import type { Word } from './things.ts'

export interface FactPlace {
  readonly name: string
  /** Nearest first. */
  readonly within: readonly string[]
}

/** A claim made ready for comparing: its values read once, its names folded. */
export interface Fact {
  /** Its place in the fixed order of all claims: by article path, then span. */
  readonly index: number
  readonly claim: Claim
  /** The place of its article in the order of paths. */
  readonly article: number
  /** The article that its own is a copy of, or its own: claims of one source do not confirm each other. */
  readonly source: string
  readonly published: Interval | null
  /** The day its article tells it: of publication, else the latest that any of its claims gives; null for neither. */
  readonly told: number | null
  /** Whether its article tells of people still looked for, or of counts that are not the last. */
  readonly isCounting: boolean
  /** Its place among its article's claims, from 0. */
  readonly rank: number
  /** How many claims of its type its article makes, headlines left out, and on how many days; 1 at least. */
  readonly ofType: { readonly claims: number; readonly days: number }
  /** On how many days its article tells of accidents, headlines left out. */
  readonly accidentDays: number
  /** Null for an undated claim, and for a value that cannot be read. */
  readonly time: Interval | null
  /** About when an undated claim may be: the date of the dated claim nearest to it, a headline's that of the lead. */
  readonly about: Interval | null
  /** Of an undated accusation or denial, the date of what it speaks of: «menuduh X mengirim senjata pada Mei 2019». */
  readonly content: Interval | null
  /** The year since which it is the first of its kind. */
  readonly since: Interval | null
  /** Whom it names, each by what tells people and names apart. */
  readonly who: readonly string[]
  /** Of what kind each of them is. */
  readonly kinds: readonly EntityKind[]
  /** What each of the claim's participants is shown as: one name for all spellings. */
  readonly names: readonly string[]
  /** Those of them who do it. */
  readonly doers: readonly string[]
  /** Those of them to whom it is done. */
  readonly sufferers: readonly string[]
  readonly where: readonly FactPlace[]
  /** The thing that it befell, where it says when something came about that comes about once. */
  readonly once: readonly Word[] | null
  /** Whether its date stands in the clause of what its article tells next, or told before it, which alone it may be of. */
  readonly mayBeOthersDate: boolean
  /** Whether its date, which stands behind its clause, is given outright and nothing else is told between them. */
  readonly isLastBefore: boolean
  /** The weekday that its date's words name, where its day is another. */
  readonly misnamed: number | null
  /** The round of a contest, where it tells one. */
  readonly round: string | null
  /** The year in the name of the tournament that it tells of: 2023 of «juara SEA Games 2023». */
  readonly edition: number | null
  /** The part of a contest, a trial or a series that it tells of, where it counts one. */
  readonly stage: Stage | null
  /** Of a quake, its magnitude; null when it tells none. */
  readonly magnitude: number | null
  /** Magnitudes of other quakes that some article tells of beside one of this magnitude. */
  readonly otherMagnitudes: readonly number[]
  /** The roots of its wording. */
  readonly terms: readonly string[]
  /** The words of the names in its quote, whatever part they play. */
  readonly mentions: readonly string[]
  /** What its article says anywhere of amounts, `orang 12`, of hours, `2031-05-02 07:40`, and of doings that came again, `again …`. */
  readonly said: ReadonlySet<string>
  /** Whom and what its article names that few others do. */
  readonly story: Story
  /** Those of the claims around it: a claim of «wahana itu» speaks of what they name. */
  readonly context: readonly string[]
}

/** An amount as `said` has it: in its base unit. */
export const amountKey = (number: ClaimNumber): string => `${unitOf(number)} ${baseOf(number)}`

/** A clock as `said` has it; null of a time without one. */
export const clockKey = ({ time }: Claim): string | null =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(time?.value ?? '')?.[0] ?? null

/** A doing of a type that came on that day too, as `said` has it. */
export const againKey = (type: EventType, day: number): string => `again ${type} ${day}`
