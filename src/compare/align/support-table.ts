/** Log-odds that the sources of a group tell one event, by what they have in common. Fitted by `learn/train-support.ts`. */
export const supports = {
  always: -2.6,
  claims: 1,
  dated: 0.8,
  fit: 0.8,
  name: 0.4,
  type: 0.4,
  words: 1.3,
} as const

/** What a group must reach for its sources to be told as speaking of one event. */
export const enough = -1.4
