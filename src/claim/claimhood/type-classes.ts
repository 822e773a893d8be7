/** Types whose clause may hold another: what is announced, charged, denied, promised. */
const holders: ReadonlySet<string> = new Set([
  'accuse',
  'agree',
  'ban',
  'charge',
  'condemn',
  'deny',
  'permit',
  'promise',
  'report',
  'sentence',
  'speak',
  'vote',
])

export const isHolder = (type: string): boolean => holders.has(type)

/** Types of what is said and of what is counted are told in standing prose more often than the others. */
const classes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    telling: ['accuse', 'agree', 'call', 'condemn', 'deny', 'promise', 'recognise', 'speak', 'support'],
    figures: ['buy', 'price', 'rate', 'report', 'sell', 'supply', 'trade'],
    rest: ['other'],
  }).flatMap(([name, types]) => types.map((type) => [type, name] as const)),
)

/** `deed` for all others. */
export const classOf = (type: string): string => classes.get(type) ?? 'deed'
