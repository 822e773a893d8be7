import {
  all,
  candidate,
  count,
  edtf,
  list,
  maybe,
  oneOf,
  origins,
  published,
  type Schema,
  span,
  text,
  titled,
} from './parts.ts'

const pair: Schema = { type: 'array', items: count, minItems: 2, maxItems: 2 }

/** A line of `rkn annotate`. */
export const annotation = titled(
  'rkn annotation',
  all({
    id: text,
    path: text,
    published,
    updated: published,
    origins,
    dates: list(candidate),
    sentences: list(pair),
    tokens: list(pair),
    times: list(
      all({
        ...span,
        text,
        type: oneOf(['DATE', 'TIME', 'DURATION', 'SET']),
        value: text,
        mod: maybe(text),
        edtf: maybe(edtf),
      }),
    ),
    names: list(
      all({ ...span, text, kind: oneOf(['person', 'organisation', 'country', 'place', 'group']), name: text }),
    ),
  }),
)
