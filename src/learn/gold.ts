import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

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
  /** The conflicts of all events: the claims of each side. */
  readonly conflicts: readonly (readonly (readonly string[])[])[]
}

interface GoldFile {
  readonly claims: readonly Omit<GoldClaim, 'start' | 'end'>[]
  readonly events: readonly {
    readonly conflicts: readonly { readonly sides: readonly { readonly claims: readonly string[] }[] }[]
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
        event.conflicts.map(({ sides }) => sides.map((side) => side.claims)),
      )
      return { name, folder: join(folder, name), claims, conflicts }
    })
}
