/** Log-odds that two joined claims of different sources are one event, by what they share. Fitted by `learn/train-support.ts`. */
export const supports = {
  always: -3.5,
  day: 1.6,
  'day borrowed': 1.2,
  figure: 2.2,
  headline: 0.5,
  name: 0.5,
  other: 0.5,
  place: 1.3,
  root: 0.4,
  time: 0.7,
  type: 1.7,
  who: 0.7,
  word: 0.1,
  wording: 0.5,
  words: 0.6,
} as const

/** Claims that have less in common do not confirm each other. */
export const enough = -2
