import type { Finding, Scene } from '../kinds/finding.ts'

/** A look at all findings of the plain sentences together: list in, list out, both in text order. */
export type Tidy = (scene: Scene, findings: readonly Finding[]) => readonly Finding[]

export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => a.first - b.first)

/** A person's name that only its neighbours give away. */
export const personAt = (first: number, last: number, rule: string): Finding => ({
  first,
  last,
  kind: 'person',
  known: null,
  via: 'name',
  rule,
  title: null,
})
