import type { EventRule } from '../triggers/event-rule.ts'
import { otherFields } from './other/index.ts'

export const other: EventRule = {
  type: 'other',
  means: 'a happening of no other type: departures, landings, eclipses, landslides, goals, anniversaries, handovers',
  verbs: otherFields.flatMap(({ verbs }) => verbs),
  nouns: otherFields.flatMap(({ nouns }) => nouns),
  examples: [...otherFields.flatMap(({ examples }) => examples), { text: 'Anak itu bermain kelereng.', finds: null }],
}
