import type { EntityKind } from './entity.ts'
import type { Place } from './place.ts'
import type { Quantity } from './quantity.ts'
import type { Span } from './span.ts'
import type { Assumed, TimeFrom } from './time.ts'

/** What kinds of happening are told apart; `other` is the last resort. */
export const eventTypes = [
  'meet',
  'visit',
  'call',
  'sign',
  'agree',
  'speak',
  'accuse',
  'deny',
  'promise',
  'support',
  'condemn',
  'recognise',
  'sanction',
  'veto',
  'vote',
  'elect',
  'appoint',
  'resign',
  'inaugurate',
  'open',
  'close',
  'launch',
  'test',
  'attack',
  'war',
  'ceasefire',
  'deploy',
  'supply',
  'trade',
  'cancel-debt',
  'quake',
  'flood',
  'erupt',
  'fire',
  'crash',
  'die',
  'injure',
  'arrest',
  'charge',
  'try',
  'sentence',
  'free',
  'born',
  'found',
  'merge',
  'buy',
  'sell',
  'price',
  'rate',
  'report',
  'ban',
  'permit',
  'evacuate',
  'rescue',
  'win',
  'lose',
  'play',
  'transfer',
  'protest',
  'strike',
  'famine',
  'collapse',
  'annex',
  'move',
  'build',
  'finish',
  'break-record',
  'other',
] as const

export type EventType = (typeof eventTypes)[number]

export type Status = 'happened' | 'planned' | 'alleged' | 'denied' | 'possible'

export const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'last',
] as const

export type Ordinal = (typeof ordinals)[number]

/** `agent` does it, `patient` has it done to them, `participant` where the trigger tells no sides, else `other`. */
export type Role = 'agent' | 'patient' | 'participant' | 'other'

export interface ClaimTime extends Span {
  /** EDTF. */
  readonly value: string
  readonly from: TimeFrom
  readonly text: string
  /** What of `value` the text does not say. */
  readonly assumed: readonly Assumed[]
}

export interface Participant extends Span {
  readonly name: string
  readonly kind: EntityKind
  readonly role: Role
  readonly text: string
}

export interface Location extends Span {
  readonly name: string
  /** What it lies in, nearest first. */
  readonly within: readonly string[]
  readonly text: string
}

export interface ClaimNumber extends Span, Quantity {
  readonly text: string
}

export interface Speaker extends Span {
  readonly name: string
}

/** What one article says happened: one trigger and its slots. Every slot carries the words it was read from. */
export interface Claim {
  readonly id: string
  /** The id of its article. */
  readonly article: string
  readonly span: Place
  readonly quote: string
  readonly trigger: Span & { readonly text: string }
  readonly type: EventType
  readonly time: ClaimTime | null
  /** A day of which the article tells no year, in a year that suits its weekday; `time` is then null. */
  readonly yearless: ClaimTime | null
  readonly who: readonly Participant[]
  readonly where: readonly Location[]
  readonly numbers: readonly ClaimNumber[]
  readonly order: Ordinal | null
  readonly status: Status
  readonly saidBy: Speaker | null
  /** The rule that made it. */
  readonly rule: string
  /** The root of the trigger: `temu` for bertemu, pertemuan. */
  readonly root: string
  /** Roots of the content words of the claim's clause, sorted: what `compare` may know of its wording. */
  readonly terms: readonly string[]
  /** In the title or a heading, where dates and names are cut short. */
  readonly headline: boolean
}
