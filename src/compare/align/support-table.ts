/** Log-odds that the sources of a group tell one event, by what they have in common. Fitted by `learn/train-support.ts`. */
export const supports = {
  always: -1.9,
  claims: 1,
  dated: 0.7,
  fit: 0.7,
  name: 0.4,
  type: -0.2,
  words: 0.8,
} as const

/** What a group must reach for its sources to be told as speaking of one event. */
export const enough = -1.4
