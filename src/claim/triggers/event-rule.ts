import type { EventType } from '../../model/claim.ts'
import type { Example } from '../../model/example.ts'

/** What else must stand in the trigger's clause: a score `3-1`, money, a percentage, a date, a named person, country, club … */
export type Need =
  | 'score'
  | 'money'
  | 'percent'
  | 'number'
  | 'date'
  | 'person'
  | 'organisation'
  | 'country'
  | 'place'
  | 'name'

/**
 * Words that set a type off, by how they are built: `meN-temu-i` stands for menemui, ditemui, temui (headline) and their
 * clitics; `ber-temu`, `ter-bakar`, `tiba` for themselves. More words follow as they are: `ber-tatap muka`.
 */
export interface TriggerRow {
  readonly words: string
  /** One of these words must stand in the same clause: `meN-jatuh-kan` is a sanction with `sanksi`. */
  readonly with?: readonly string[]
  /** With one of these in the clause it is something else. */
  readonly unless?: readonly string[]
  /** One of these words must stand somewhere in the article: an explosion is an attack where a page tells of a bomb. */
  readonly page?: readonly string[]
  readonly needs?: Need
}

/**
 * Words that set a happening off, and what they look like in use. Rows that ask for company stand first, by the first of
 * their words; then words alone; both A-Z as if without affix. Of two rows that fit, the first gives the claim its rule: one
 * that stands earlier than the alphabet has it says before which.
 */
export interface EventWords {
  readonly verbs: readonly (string | TriggerRow)[]
  /** Nouns that name the happening itself: pertemuan, kunjungan, gempa. With clitics: `pertemuannya`. */
  readonly nouns: readonly (string | TriggerRow)[]
  /** `finds` is the trigger's words, null in a trap. */
  readonly examples: readonly Example[]
}

/** One type of happening. */
export interface EventRule extends EventWords {
  readonly type: EventType
  /** One sentence for `rkn explain`. */
  readonly means: string
}
