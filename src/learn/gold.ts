import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim } from '../model/claim.ts'

/** A gold claim of the cross-check benchmark, with its trigger located in its article. */
export interface GoldClaim {
  readonly id: string
  readonly doc: string
  readonly quote: string
  readonly trigger: string
  readonly type: string
  readonly time: string | null
  readonly who: readonly string[]
  readonly where: readonly string[]
  readonly status: string
  readonly order: string | null
  readonly numbers: readonly { readonly value: number }[]
  readonly said_by: string | null
  readonly event: string
  /** Offsets of the trigger in the file. */
  readonly start: number
  readonly end: number
}

export interface GoldTopic {
  readonly name: string
  readonly folder: string
  readonly claims: readonly GoldClaim[]
  /** The conflicts of all events. */
  readonly conflicts: readonly GoldConflict[]
}

/** What one slot of an event is disputed by: the ids of the claims of each side. */
export interface GoldConflict {
  readonly on: string
  readonly sides: readonly (readonly string[])[]
}

interface GoldFile {
  readonly claims: readonly Omit<GoldClaim, 'start' | 'end'>[]
  readonly events: readonly {
    readonly conflicts: readonly {
      readonly on: string
      readonly sides: readonly { readonly claims: readonly string[] }[]
    }[]
  }[]
}

/** Reads the topics below a folder (`eval/crosscheck/train`), in sorted order. */
export function readTopics(folder: string): readonly GoldTopic[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'gold.json')))
    .sort()
    .map((name) => {
      const gold: GoldFile = JSON.parse(readFileSync(join(folder, name, 'gold.json'), 'utf8'))
      const claims = gold.claims.map((claim) => {
        const text = readFileSync(join(folder, name, claim.doc), 'utf8')
        const start = text.indexOf(claim.quote) + claim.quote.indexOf(claim.trigger)
        return { ...claim, start, end: start + claim.trigger.length }
      })
      const conflicts = gold.events.flatMap((event) =>
        event.conflicts.map(({ on, sides }) => ({ on, sides: sides.map((side) => side.claims) })),
      )
      return { name, folder: join(folder, name), claims, conflicts }
    })
}

/** The gold claim of the article whose trigger a claim shares most of; the first claim to come has it. */
export function matchGold<Told extends Pick<Claim, 'trigger' | 'type'>>(
  claims: readonly GoldClaim[],
  path: string,
  told: readonly Told[],
): ReadonlyMap<Told, GoldClaim> {
  const worth = told.flatMap((claim, at) =>
    claims.flatMap((gold) => {
      const shared = Math.min(gold.end, claim.trigger.end) - Math.max(gold.start, claim.trigger.start)
      return shared > 0 && path.endsWith(gold.doc)
        ? [{ claim, at, gold, score: shared + (gold.type === claim.type ? 100 : 0) }]
        : []
    }),
  )
  const matched = new Map<Told, GoldClaim>()
  const taken = new Set<GoldClaim>()
  for (const { claim, gold } of worth.toSorted((x, y) => y.score - x.score || x.at - y.at)) {
    if (matched.has(claim) || taken.has(gold)) continue
    matched.set(claim, gold)
    taken.add(gold)
  }
  return matched
}
