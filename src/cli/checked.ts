import { fits } from '../report/schema/fits.ts'
import type { Schema } from '../report/schema/parts.ts'
import { Refusal } from './refusal.ts'
import { didYouMean } from './suggest.ts'

/** Refuses an object out of a file that has not the shape, and says which key is wrong and what it should have been. */
export function checkObject(where: string, value: unknown, { properties = {}, required = [] }: Schema): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(`Unexpected value in ${where}: ${shown(value)}, expected an object`)
  }
  const known = Object.keys(properties)
  for (const [key, part] of Object.entries(value)) {
    const schema = properties[key]
    if (!schema) {
      throw new Refusal(`Unexpected key \`${key}\` in ${where}, expected ${either(known)}${didYouMean(key, known)}`)
    }
    if (!fits(schema, part)) {
      throw new Refusal(
        `Unexpected \`${key}\` in ${where}: ${shown(part)}, expected ${wanted(schema)}${slip(schema, part)}`,
      )
    }
  }
  const lacking = required.find((key) => !(key in value))
  if (lacking !== undefined) throw new Refusal(`Unexpected end in ${where}, expected \`${lacking}\` too`)
}

/** `a list of conflict, agree or single`: what a value should have been. */
function wanted({ type, enum: names, items, minimum, pattern, description }: Schema): string {
  if (names) return either(names)
  if (type === 'array' && items) return `a list of ${items.enum ? either(items.enum) : 'texts'}`
  if (type === 'integer') return `a whole number from ${minimum ?? 0}`
  if (pattern && description) return description
  return type === 'boolean' ? 'true or false' : 'a text'
}

/** `; did you mean table?`, for the first word that is none of those it could be. */
function slip({ enum: names, items }: Schema, value: unknown): string {
  const known = names ?? items?.enum ?? []
  const words = (Array.isArray(value) ? value : [value]).filter((word) => typeof word === 'string')
  const wrong = words.find((word) => !known.includes(word))
  return wrong === undefined ? '' : didYouMean(wrong, known)
}

const either = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 80)

/** The JSON in a file; what is wrong with it otherwise. */
export function parsed(file: string, text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return value
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error)
    throw new Refusal(`Unexpected text in \`${file}\`, expected JSON: ${reason}`)
  }
}
