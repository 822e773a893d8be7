import type { DateSaid } from '../said.ts'
import type { Refine } from './refine.ts'

const reach = 160
/** Up to a comma that brings the date of the same happening; a conjunction between would begin another one. */
const same =
  /^(?!.*\b(?:dan|lalu|kemudian|namun|sebelum|sementara|serta|setelah|sesudah|tetapi|usai)\b)[^.;:()"“”]*,\s*(?:tepatnya\s+|persisnya\s+|yakni\s+|yaitu\s+)?(?:pada\s+)?(?:hari\s+)?$/is

/** `Setahun berselang ia menikah, pada 23 Agustus 2002`: the date says to the day what the step says to the year. */
export const giveDays: Refine = (found, text) =>
  found.map((one, index) => {
    const next = found[index + 1]
    if (one.said.kind !== 'date' || next?.said.kind !== 'date' || next.sentence !== one.sentence) return one
    if (!isStep(one.said) || next.between || next.said.day === undefined || next.said.month === undefined) return one
    if (next.start - one.end > reach) return one
    return same.test(text.slice(one.end, next.start)) ? { ...one, finer: next.said } : one
  })

/** A step of whole years or months from the story. */
const isStep = ({ shift, month, day }: DateSaid): boolean =>
  shift?.base === 'story' &&
  (shift.unit === 'year' || shift.unit === 'month') &&
  month === undefined &&
  day === undefined
