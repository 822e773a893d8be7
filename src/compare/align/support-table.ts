/** Log-odds that two joined claims of different sources are one event, by what they share. Fitted by `learn/train-support.ts`. */
export const supports = {
  always: -3.2,
  day: 1.8,
  'day borrowed': 1.2,
  figure: 1.6,
  headline: 0.4,
  name: 0.3,
  place: 1.2,
  root: 0.7,
  time: 0.4,
  type: 1.5,
  who: 0.7,
  'wide type': 0.3,
  word: 0.3,
  wording: 0.3,
  words: 0.5,
} as const

/** Claims that have less in common do not confirm each other. */
export const enough = -2.2
