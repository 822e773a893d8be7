import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fits, isCompareLine } from '../../src/report/schema/fits.ts'
import { schemas } from '../../src/report/schema/index.ts'
import { report } from './report.ts'

const ajv = new Ajv2020({ strict: true })

describe('the schemas', () => {
  for (const [name, schema] of Object.entries(schemas)) {
    test(`${name} is a JSON Schema`, () => {
      expect(ajv.validateSchema(schema)).toBe(true)
    })
  }

  test('the report has the shape it promises', () => {
    const valid = ajv.compile(schemas.report)
    expect(valid(report) || valid.errors).toBe(true)
  })
})

describe('our own check of a shape', () => {
  const agrees = (schema: (typeof schemas)[keyof typeof schemas], value: unknown): void => {
    expect(fits(schema, value)).toBe(ajv.validate(schema, value))
  }

  test('says what ajv says of the report with one part broken', () => {
    const paths = leaves(report)
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.constantFrom(null, 'x', -1, 1.5, true, [], {}), (path, value) => {
        agrees(schemas.report, broken(report, path, value))
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  test('says what ajv says of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const schema of Object.values(schemas)) agrees(schema, value)
      }),
      { seed: 7, numRuns: 200 },
    )
  })

  test('knows the lines of extract', () => {
    const notice = {
      record: 'notice',
      rule: 'r',
      article: null,
      path: 'p',
      start: null,
      end: null,
      line: 1,
      column: null,
      message: 'm',
      messageId: 'm',
    }
    expect(isCompareLine(notice)).toBe(true)
    expect(isCompareLine({ ...notice, line: '1' })).toBe(false)
    expect(isCompareLine({ ...notice, more: 1 })).toBe(false)
    expect(isCompareLine({ record: 'claim' })).toBe(false)
    expect(isCompareLine(undefined)).toBe(false)
  })
})

type Path = readonly (string | number)[]

/** The paths to everything in a JSON value. */
function leaves(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, key]))]
}

/** The value with something else at the path. */
function broken(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return by
  const entries = Object.entries(value).map(([name, part]) => [name, name === key ? broken(part, rest, by) : part])
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries)
}
