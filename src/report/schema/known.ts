import { slots } from '../../model/event.ts'
import { all, described, list, oneOf, type Schema, text, titled } from './parts.ts'

const waiver = all({
  event: described("the event's label, in either language, as the report shows it", text),
  on: oneOf(slots),
  reason: described('why it is accepted', { type: 'string', pattern: '\\S' }),
  expires: described('the last day on which it holds', { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
})

/** One entry of the file of `--waivers`. */
export const oneWaiver: Schema = {
  ...waiver,
  properties: {
    ...waiver.properties,
    sides: described('values of the sides, as in the report; any when absent', list(text)),
  },
}

/** The file of `--waivers`. */
export const waivers = titled('rkn waivers', list(oneWaiver))

/** The file of `--baseline`. */
export const baseline = titled(
  'rkn baseline',
  all({
    baseline: { type: 'string', const: 'rkn/1' },
    conflicts: list(
      all({
        event: text,
        on: oneOf(slots),
        sides: list(all({ value: text, claims: list({ type: 'string', pattern: '^[0-9a-f]{16}$' }) })),
      }),
    ),
  }),
)
