import { normAt } from '../desk.ts'
import type { Finding, Scene } from './finding.ts'
import { lookUp } from './lookup.ts'
import { nextStep } from './title-steps.ts'

/** A title as far as the name behind it, and the names of states, bodies and places inside it. */
export interface Title {
  readonly end: number
  readonly inside: readonly Finding[]
}

/** Reads on from a title word to where the person's name should begin. */
export function readTitle(scene: Scene, office: number, last: number): Title {
  let end = office + 1
  const inside: Finding[] = []
  for (let isWhole = false; !isWhole && end < last; ) {
    const token = scene.tokens[end]
    if (!token) break
    const step = nextStep({ scene, office, end, last, inside, token, looked: lookUp(scene, end) })
    inside.push(...step.inside)
    end = step.end
    isWhole = step.isWhole
  }
  // «Menteri dan Andi»: a conjunction at the end belongs to the sentence.
  while (end > office + 1 && /^(?:dan|untuk)$/u.test(normAt(scene, end - 1))) end -= 1
  return { end, inside }
}
