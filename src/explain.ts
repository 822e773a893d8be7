import { eventRules } from './claim/events/index.ts'
import { nameRules } from './entity/kinds/index.ts'
import { quantityRules } from './entity/quantities/index.ts'
import { eventMeaningsId } from './lexicon/event-meanings.ts'
import type { Example } from './model/example.ts'
import { meanings } from './model/meanings.ts'
import { noticeMeanings } from './model/notice-meanings.ts'
import { lineRules } from './read/furniture/index.ts'
import { forms } from './time/forms/index.ts'

/** Something a report speaks of, or a rule that made it. */
export interface Topic {
  readonly group: string
  readonly name: string
  /** A sentence or two; null for a rule whose examples say it all. */
  readonly means: string | null
  /** In Indonesian; null where only the English says it. */
  readonly meansId: string | null
  readonly examples: readonly Example[]
}

interface Rule {
  readonly id: string
  readonly examples: readonly Example[]
}

const ofRules = (group: string, rules: readonly Rule[]): readonly Topic[] =>
  rules.map(({ id, examples }) => ({ group, name: id, means: null, meansId: null, examples }))

/** All that `rkn explain` knows, group by group; examples are those that the tests run. */
export const topics: readonly Topic[] = [
  ...meanings,
  ...noticeMeanings,
  ...eventRules.map(({ type, means, examples }) => ({
    group: 'event type',
    name: type,
    means,
    meansId: eventMeaningsId[type],
    examples,
  })),
  ...ofRules('way to write a time', forms),
  ...ofRules('way to find a name', nameRules),
  ...ofRules('way to find an amount', quantityRules),
  ...ofRules('line that is not the article', lineRules),
]
