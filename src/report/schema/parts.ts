import { eventTypes, ordinals } from '../../model/claim.ts'

/** What of JSON Schema (2020-12) our shapes need. */
export interface Schema {
  readonly $schema?: string
  readonly title?: string
  readonly description?: string
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null'
  readonly const?: string
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
  readonly anyOf?: readonly Schema[]
}

export const text: Schema = { type: 'string' }
export const number: Schema = { type: 'number' }
export const flag: Schema = { type: 'boolean' }
export const count: Schema = { type: 'integer', minimum: 0 }

export const list = (items: Schema): Schema => ({ type: 'array', items })
export const maybe = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
export const oneOf = (values: readonly string[]): Schema => ({ type: 'string', enum: values })
export const described = (description: string, schema: Schema): Schema => ({ description, ...schema })

/** An object whose keys are all present and all known. */
export const all = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

/** The same with keys that may be absent. */
function allBut(optional: Readonly<Record<string, Schema>>, needed: Readonly<Record<string, Schema>>): Schema {
  const schema = all(needed)
  return { ...schema, properties: { ...schema.properties, ...optional } }
}

export const titled = (title: string, schema: Schema): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title,
  ...schema,
})

export const ids = list(text)

/** Offsets in UTF-16 units of the source, from `start` up to, not including, `end`. */
export const span = { start: count, end: count } as const

const place: Schema = allBut(
  { in: described('on a span in the title field of a JSON article', { type: 'string', const: 'title' }) },
  { ...span, line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 } },
)

export const edtf: Schema = described('EDTF, ISO 8601-2 level 1', text)

const dated = { value: edtf, from: oneOf(['text', 'meta', 'json', 'option']) } as const

export const published = maybe(all(dated))

const origin: Schema = maybe({ type: 'string', pattern: '^(?:text|(?:json|front-matter|json-ld|meta|link|html):.+)$' })

/** Where each field of an article was found. */
export const origins: Schema = described(
  '`text`, or what stands outside the text and the name there: `json-ld:headline`, `meta:og:title`',
  all({ title: origin, outlet: origin, author: origin, url: origin, published: origin, updated: origin }),
)

/** A date that may be that of the publication, and where it stands. */
export const candidate = all({
  ...dated,
  spot: oneOf(['head', 'dateline', 'foot', 'updated', 'source', 'prose']),
  start: maybe(count),
  end: maybe(count),
  used: flag,
})

const who = all({
  name: text,
  kind: oneOf(['person', 'organisation', 'country', 'place', 'group']),
  role: oneOf(['agent', 'patient', 'participant', 'other']),
  text,
  ...span,
})

const where = all({ name: text, within: list(text), text, ...span })

export const amount = {
  value: number,
  unit: text,
  about: text,
  mod: oneOf(['exact', 'about', 'atleast', 'atmost']),
  text,
  ...span,
} as const

export const time = {
  value: edtf,
  from: oneOf(['explicit', 'relative', 'inherited', 'inferred']),
  text,
  ...span,
} as const

/** What a claim is in a report and in a line of `extract`. */
export const claim = {
  id: text,
  article: text,
  span: place,
  quote: text,
  trigger: all({ text, ...span }),
  type: oneOf(eventTypes),
  who: list(who),
  where: list(where),
  order: maybe(oneOf(ordinals)),
  status: oneOf(['happened', 'planned', 'alleged', 'denied', 'possible']),
  saidBy: maybe(all({ name: text, ...span })),
  rule: text,
} as const

export const article = {
  id: text,
  path: text,
  sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  title: maybe(text),
  outlet: maybe(text),
  author: maybe(text),
  url: maybe(text),
  published,
  updated: described('when the article was changed last, as it says itself', published),
  origins,
  wire: maybe(text),
} as const

export const notice = {
  rule: text,
  article: maybe(text),
  path: text,
  start: maybe(count),
  end: maybe(count),
  line: maybe(count),
  column: maybe(count),
  message: text,
  messageId: text,
} as const
