import { weekdays } from '../../lexicon/weekdays.ts'
import { isoDay, readDay, slashedDay, wordedDay } from './calendar-day.ts'
import { type Form, pattern } from './form.ts'
import { anyPart, anyWeekday, anyZone, date, partOf, towardOf, weekdayOf } from './parts.ts'

/** `Rabu (3/12/2014)`, `Sabtu malam, 28 Oktober 2023`, `hari Kamis, 4 Mei`, `Senin (17/11) malam`. */
export const weekdayAndDate: Form = {
  id: 'weekday-and-date',
  starts: ['hari', ...weekdays.keys()],
  pattern: pattern(
    `(?:hari )?(?<weekday>${anyWeekday})(?: (?<early>${anyPart}))?(?: ${anyZone})?\\s*,?\\s*(?:tanggal |tgl\\.?\\s*)?(?:\\(\\s*)?(?:${isoDay}|${wordedDay}|${slashedDay})(?:\\s*\\))?(?: (?<late>${anyPart}))?(?: ${anyZone})?(?: (?<tail>yang lalu|lalu|silam|mendatang|kemarin|depan|nanti|ini|tadi))?`,
  ),
  read(groups) {
    const day = readDay(groups)
    // A pair of numbers without a slash is a score, a size, a clock: «Minggu 2-1», «Senin 07.30»
    if (!day || (groups['slashDay'] !== undefined && groups['slashYear'] === undefined && groups['mark'] !== '/')) {
      return null
    }
    return date({
      weekday: weekdayOf(groups['weekday']),
      ...day,
      part: partOf(groups['late'] ?? groups['early']),
      toward: towardOf(groups['tail']),
    })
  },
  examples: [
    { text: 'Rapat digelar pada Rabu (7/6/2023).', finds: '2023-06-07' },
    { text: 'Konser itu dibuka Sabtu malam, 28 Oktober 2023.', finds: '2023-10-28TNI' },
    { text: 'Ia datang hari Kamis, 4 Mei.', finds: '2023-05-04' },
    { text: 'Gudang terbakar Senin (12-06-2023) dini hari WIB.', finds: '2023-06-12TMO' },
    { text: 'Laga itu akan digelar Sabtu (1/7).', finds: '2023-07-01' },
    { text: 'Tim tamu menang Minggu 2-1.', finds: '2023-06-11' },
  ],
}
