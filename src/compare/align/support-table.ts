/** Log-odds that the sources of a group tell one event, by what they have in common. Fitted by `learn/train-support.ts`. */
export const supports = {
  always: -2.7,
  claims: 1.3,
  dated: 0.9,
  fit: 0.7,
  name: 0.2,
  type: 0.4,
  words: 1.2,
} as const

/** What a group must reach for its sources to be told as speaking of one event. */
export const enough = -1.4
