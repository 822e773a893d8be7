import {
  all,
  amount,
  article as articleParts,
  claim as claimParts,
  count,
  flag,
  list,
  maybe,
  notice as noticeParts,
  number,
  oneOf,
  type Schema,
  text,
  time,
  titled,
} from './parts.ts'

const record = (name: string): { readonly record: Schema } => ({ record: { type: 'string', const: name } })

/** A line of `rkn extract` with an article; its claims and notices follow. */
export const article = titled(
  'rkn extract: article',
  all({ ...record('article'), ...articleParts, shingles: list(count) }),
)

/** A line of `rkn extract` with a claim. */
export const claim = titled(
  'rkn extract: claim',
  all({
    ...record('claim'),
    ...claimParts,
    time: maybe(all({ ...time, assumed: list(oneOf(['year', 'month', 'day'])) })),
    numbers: list(all({ ...amount, to: maybe(number) })),
    root: text,
    terms: list(text),
    headline: flag,
  }),
)

/** A line of `rkn extract` with a notice. */
export const notice = titled('rkn extract: notice', all({ ...record('notice'), ...noticeParts }))
