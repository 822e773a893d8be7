import { civil } from '../../../../src/model/calendar.ts'
import type { Changer } from '../change.ts'
import { dayOfTime, inSlashes, inWords, monthInWords, weekdayName, writtenDate } from '../dates.ts'

/** «Selasa (4/3/2014)» becomes «Maret 2014»; a clock beside it would be left hanging. */
export const coarserDate: Changer = {
  kind: 'coarser date',
  change: ({ group, claim, text }) => {
    const date = writtenDate(text, claim)
    // Where the article contradicts itself, as in a caption, less said in one spot leaves the other to stand alone.
    const own = group.base.claims.filter(({ article, event }) => article === claim.article && event === claim.event)
    if (own.some((other) => (dayOfTime(other) ?? date?.day) !== date?.day)) return []
    // «Sehari kemudian», «hingga hari itu»: what follows hangs on the day.
    const rest = date ? (text.slice(date.end).split('\n', 1)[0] ?? '') : ''
    if (
      /\bhari (?:itu|yang sama|kemudian|berselang|sebelumnya|setelah|sesudah|berikut)|\b(?:sehari|keesokan|esok|sepekan|sebulan)/iu.test(
        rest,
      )
    )
      return []
    if (!date?.hasYear || (claim.time?.value.includes('T') ?? true)) return []
    if (/^\)?,? (?:pukul|pagi|siang|sore|petang|malam|dini|waktu|\d|[-–])/u.test(text.slice(date.end, date.end + 10)))
      return []
    return [[{ start: date.start, end: date.end, by: monthInWords(civil(date.day)) }]]
  },
}

/** «Selasa (4/3/2014)», «4 Maret 2014» and «Selasa, 4 Maret 2014» are one date. */
export const dateForm: Changer = {
  kind: 'date form',
  change: ({ claim, text }) => {
    const date = writtenDate(text, claim)
    if (!date || date.form === 'weekday') return []
    // «Rabu malam, 20 Maret»: the part of the day stays with its name.
    if (/pagi|siang|sore|petang|malam|dini/u.test(text.slice(date.start, date.end))) return []
    const { start, end, day, form, hasYear } = date
    const words = inWords(civil(day), hasYear)
    const slashes = `${weekdayName(day)} (${inSlashes(civil(day), hasYear)})`
    const inBrackets = text[start - 1] === '('
    const bys = form === 'slashes' ? [words, `${weekdayName(day)}, ${words}`] : [slashes]
    return inBrackets && form === 'words' ? [] : bys.map((by) => [{ start, end, by }])
  },
}
