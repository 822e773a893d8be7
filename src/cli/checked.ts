import { nearest } from '../model/nearest.ts'
import { brokenLine } from '../read/formats/broken-line.ts'
import { fits } from '../report/schema/fits.ts'
import type { Schema } from '../report/schema/parts.ts'
import { Refusal } from './refusal.ts'
import { refusals, shouldBe, type Where } from './words/refusals.ts'

/** Refuses an object out of a file that has not the shape, and says which key is wrong and what it should have been. */
export function checkObject(where: Where, value: unknown, { properties = {}, required = [] }: Schema): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(refusals.notObject(where, shown(value)))
  }
  const known = Object.keys(properties)
  for (const [key, part] of Object.entries(value)) {
    const schema = properties[key]
    if (!schema) throw new Refusal(refusals.unknownKey(where, key, known, nearest(key, known)))
    if (!fits(schema, part)) {
      throw new Refusal(refusals.wrongValue(where, key, shown(part), wanted(schema), slip(schema, part)))
    }
  }
  const lacking = required.find((key) => !(key in value))
  if (lacking !== undefined) throw new Refusal(refusals.missingKey(where, lacking))
}

/** `a list of conflict, agree or single`: what a value should have been. */
function wanted({ type, enum: names, items, minimum, pattern }: Schema): Where {
  if (names) return shouldBe.oneOf(names)
  if (type === 'array' && items) return items.enum ? shouldBe.listOf(items.enum) : shouldBe.texts
  if (type === 'integer') return shouldBe.number(minimum ?? 0)
  if (pattern !== undefined) return pattern.includes('\\d{4}') ? shouldBe.day : shouldBe.filled
  return type === 'boolean' ? shouldBe.flag : shouldBe.text
}

/** The known word that is most like the first one that is none of those it could be. */
function slip({ enum: names, items }: Schema, value: unknown): string | null {
  const known = names ?? items?.enum ?? []
  const words = (Array.isArray(value) ? value : [value]).filter((word) => typeof word === 'string')
  const wrong = words.find((word) => !known.includes(word))
  return wrong === undefined ? null : nearest(wrong, known)
}

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 80)

/** The JSON in a file; what is wrong with it otherwise. */
export function parsed(file: string, text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return value
  } catch {
    throw new Refusal(refusals.notJson(file, brokenLine(text)))
  }
}
