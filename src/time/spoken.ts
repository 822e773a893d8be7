import { type Day, dayOf, isDate, weekdayOf } from '../model/calendar.ts'
import type { Quotation, TextLayer } from '../model/reading.ts'
import { type Now, resolve } from './resolve.ts'
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

/**
 * The day to count from in an article that does not tell when it appeared: the latest that a speech tag dates in full
 * (`kata Camat Sari, Selasa (14/3/2023)`), else that any weekday does. A weekday that does not fit makes no date.
 */
export function dayOfTags(found: readonly Found[], layer: TextLayer, text: string): Day | null {
  let latest: { readonly day: Day; readonly spoken: boolean } | null = null
  for (const one of found) {
    const day = printedDay(one)
    if (day === null) continue
    const sentence = layer.sentences[one.sentence]
    const before = sentence ? text.slice(Math.max(sentence.start, one.start - reach), one.start) : ''
    if (ahead.test(before)) continue
    const spoken = said.test(before)
    // «Senin, 17 Agustus 1945» is how history is told; «Selasa (14/3/2023)» is how news dates itself.
    if (!spoken && !/\(\s*\d/.test(text.slice(one.start, one.end))) continue
    const better = latest === null || (spoken === latest.spoken ? day > latest.day : spoken)
    if (better) latest = { day, spoken }
  }
  return latest?.day ?? null
}

const said =
  /[”"“](?:,|\s)[^”"“]{0,120}$|(?:^|[^a-z])(?:kata|ujar|tutur|ucap|jelas|mengatakan|menyatakan|menjelaskan|dikonfirmasi|dihubungi|ditemui)(?:nya)?\s[^”"“]{0,120}$/
const ahead = /(?:^|[^a-z])(?:akan|bakal|dijadwalkan|direncanakan|rencananya|mendatang|hingga|sampai|sebelum)\s[^.;]*$/

/** A weekday with a full date that it fits. */
function printedDay({ rule, said: date }: Found): Day | null {
  if (rule !== 'weekday-and-date' || date.kind !== 'date') return null
  const { year, month, day, weekday } = date
  if (year === undefined || month === undefined || day === undefined || !isDate({ year, month, day })) return null
  const at = dayOf({ year, month, day })
  return weekdayOf(at) === weekday ? at : null
}

/** As `dayOfTags`, where no weekday stands by the date: that of the first speech that says `hari ini` or `besok`. */
export function dayOfSpeech(tags: readonly (Found | null)[]): Day | null {
  for (const tag of tags) {
    if (tag?.said.kind !== 'date') continue
    const { year, month, day } = tag.said
    if (year !== undefined && month !== undefined && day !== undefined && isDate({ year, month, day })) {
      return dayOf({ year, month, day })
    }
  }
  return null
}
