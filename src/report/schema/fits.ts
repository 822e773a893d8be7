import type { CompareLine } from '../../model/report.ts'
import { article, batch, claim, notice, split } from './lines.ts'
import type { Schema } from './parts.ts'

/** Whether a value has the shape; for the part of JSON Schema that our schemas use. */
export function fits(schema: Schema, value: unknown): boolean {
  const { anyOf, type } = schema
  if (anyOf) return anyOf.some((option) => fits(option, value))
  if (type === undefined) return true
  switch (type) {
    case 'object':
      return fitsObject(schema, value)
    case 'array':
      return fitsArray(schema, value)
    case 'string':
      return typeof value === 'string' && fitsText(schema, value)
    case 'integer':
      return Number.isSafeInteger(value) && fitsNumber(schema, value)
    case 'number':
      return fitsNumber(schema, value)
    case 'boolean':
      return typeof value === 'boolean'
    case 'null':
      return value === null
  }
}

function fitsObject({ properties = {}, required = [], additionalProperties = true }: Schema, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const entries = new Map<string, unknown>(Object.entries(value))
  if (required.some((key) => !entries.has(key))) return false
  return [...entries].every(([key, part]) => {
    const schema = properties[key]
    return schema ? fits(schema, part) : additionalProperties
  })
}

function fitsArray({ items, minItems = 0, maxItems = Number.POSITIVE_INFINITY }: Schema, value: unknown): boolean {
  if (!Array.isArray(value) || value.length < minItems || value.length > maxItems) return false
  return items === undefined || value.every((part) => fits(items, part))
}

const fitsText = (schema: Schema, value: string): boolean =>
  (schema.const === undefined || schema.const === value) &&
  (schema.enum === undefined || schema.enum.includes(value)) &&
  (schema.pattern === undefined || new RegExp(schema.pattern).test(value))

const fitsNumber = ({ minimum = Number.NEGATIVE_INFINITY }: Schema, value: unknown): boolean =>
  typeof value === 'number' && Number.isFinite(value) && value >= minimum

/** Whether a value read from a file is a line that `compare` reads. */
export const isCompareLine = (value: unknown): value is CompareLine =>
  [claim, article, notice, batch, split].some((schema) => fits(schema, value))
