import { eventTypes } from '../../model/claim.ts'
import { slots, verdicts } from '../../model/event.ts'
import {
  all,
  amount,
  article,
  claim,
  count,
  described,
  edtf,
  ids,
  list,
  maybe,
  notice,
  oneOf,
  text,
  time,
  titled,
} from './parts.ts'

const side = all({ value: text, sources: count, claims: ids })

const event = all({
  id: text,
  label: text,
  labelId: text,
  type: oneOf(eventTypes),
  time: maybe(edtf),
  who: list(text),
  where: list(text),
  verdict: oneOf(verdicts),
  sources: described('independent sources: copies of one wire story count once', count),
  claims: ids,
  conflicts: list(all({ on: oneOf(slots), sides: { ...list(side), minItems: 2 }, why: text, whyId: text })),
  updates: list(all({ on: { type: 'string', const: 'number' }, claims: ids, why: text, whyId: text })),
})

/** `rkn check --format json`. */
export const report = titled(
  'rkn report',
  all({
    report: { type: 'string', const: 'rkn/1' },
    generator: text,
    articles: list(all({ ...article, copyOf: maybe(text) })),
    claims: list(all({ ...claim, event: text, time: maybe(all(time)), numbers: list(all(amount)) })),
    events: list(event),
    notices: list(all(notice)),
    summary: all({
      articles: count,
      sources: count,
      claims: count,
      events: count,
      agree: count,
      conflict: count,
      single: count,
    }),
  }),
)
