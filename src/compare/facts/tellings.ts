import type { Claim, Participant } from '../../model/claim.ts'
import type { Alias } from '../../model/entity.ts'
import { fold } from './names.ts'

/** An article's claims, the source it is, and what it says that somebody is called besides. */
export interface Telling {
  readonly source: string
  readonly claims: readonly Claim[]
  readonly aliases: readonly Alias[]
}

/** Who tells a name. */
export interface Told {
  /** Sources that tell it in running text: a headline does not show where a name ends. */
  readonly sources: ReadonlySet<string>
  /** As it is written, folded. */
  readonly spelt: string
}

/** How the participants of all claims are told apart, and the one name each is shown by. */
export interface Names {
  readonly keyOf: (participant: Participant) => string
  readonly shownBy: (participant: Participant) => string
}

export type Kind = Participant['kind']

/** `PT Kirana Megah`, `Kirana Megah`: one company; `KMP Sinar Bahari`, `KM Sinar Bahari`: one ship. */
export const withoutForm = (name: string): string => name.replace(/^(?:cv|kmp?|pt) /u, '')

/** Adds up the tellings of each name of some kind under its key. */
export function tellings(
  articles: readonly Telling[],
  isMeant: (kind: Kind) => boolean,
  keyOf: (name: string, kind: Kind) => string,
): ReadonlyMap<string, Told> {
  const told = new Map<string, { readonly sources: Set<string>; readonly spelt: string }>()
  for (const { source, claims } of articles) {
    for (const { who, headline } of claims) {
      for (const { name, kind } of who) {
        if (!isMeant(kind)) continue
        const key = keyOf(name, kind)
        const each = told.get(key) ?? { sources: new Set<string>(), spelt: fold(name) }
        if (!headline) each.sources.add(source)
        told.set(key, each)
      }
    }
  }
  return told
}
