import {
  all,
  amount,
  article as articleParts,
  claim as claimParts,
  count,
  described,
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

const key = described('what other articles may find it by: claims of articles that share no key never meet', text)

const alias = all({ short: text, name: text, kind: oneOf(['person', 'organisation', 'country', 'place', 'group']) })

/** A line of `rkn extract` with an article; its claims and notices follow. */
export const article = titled(
  'rkn extract: article',
  all({ ...record('article'), ...articleParts, shingles: list(count), aliases: list(alias), keys: list(key) }),
)

const lineTime = all({ ...time, assumed: list(oneOf(['year', 'month', 'day'])) })

/** A line of `rkn extract` with a claim. */
export const claim = titled(
  'rkn extract: claim',
  all({
    ...record('claim'),
    ...claimParts,
    time: maybe(lineTime),
    yearless: maybe(lineTime),
    numbers: list(all({ ...amount, to: maybe(number) })),
    root: text,
    terms: list(text),
    headline: flag,
    keys: list(key),
  }),
)

/** A line of `rkn extract` with a notice. */
export const notice = titled('rkn extract: notice', all({ ...record('notice'), ...noticeParts }))

/** A line before those of a batch, for a stream that was taken apart already. */
export const batch = titled('rkn compare: batch', all(record('batch')))

/** A line that tells what taking an archive apart cost. */
export const split = titled(
  'rkn compare: split',
  all({
    ...record('split'),
    articles: count,
    crowded: count,
    top: text,
    topArticles: count,
    open: count,
    level: count,
    cut: count,
  }),
)
