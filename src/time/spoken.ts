import type { Day } from '../model/calendar.ts'
import type { Quotation } from '../model/reading.ts'
import type { Now } from './now.ts'
import { resolve } from './resolve.ts'
import type { Found } from './said.ts'

const tag = /^,?\s*(?:kata|ujar|tutur|ucap|jelas|sebut|tegas|papar|lanjut|imbuh|ungkap|terang|beber|demikian)/i
const reach = 160
const longAgo = 10

/**
 * For each find inside a speech that counts from today, the date of the speech tag behind the quotation:
 * «"Besok kami berangkat," kata Sekretaris Desa, Rabu (7/6/2023)» leaves on Thursday, whenever it is printed.
 */
export function speechDates(
  found: readonly Found[],
  quotations: readonly Quotation[],
  text: string,
): readonly (Found | null)[] {
  let at = 0
  return found.map((one, index) => {
    if (one.said.kind !== 'date' || one.said.shift?.base !== 'published' || one.said.shift.unit !== 'day') return null
    while ((quotations[at]?.end ?? Number.POSITIVE_INFINITY) <= one.start) at += 1
    const speech = quotations[at]
    if (!speech?.speech || one.start < speech.start) return null
    for (let next = index + 1; next < Math.min(found.length, index + 6); next += 1) {
      const tail = found[next]
      if (!tail || tail.start - speech.end > reach) return null
      if (tail.start < speech.end || tail.said.kind !== 'date' || tail.said.day === undefined) continue
      const between = text.slice(speech.end, tail.start)
      return tag.test(between) && !/["“\n]/.test(between) ? tail : null
    }
    return null
  })
}

/** The day that `hari ini` in a speech means: that of its tag, if it lies shortly before the publication. */
export function spokenDay(tail: Found | null, now: Now): Day | null {
  if (tail?.said.kind !== 'date') return null
  const day = resolve(tail.said, now)?.stretch
  if (day?.grain !== 'day') return null
  return now.published === null || (day.first <= now.published && now.published - day.first <= longAgo)
    ? day.first
    : null
}
