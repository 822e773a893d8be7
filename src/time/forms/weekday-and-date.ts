import { weekdays } from '../../lexicon/weekdays.ts'
import { isoDay, readDay, slashedDay, wordedDay } from './calendar-day.ts'
import { type Form, pattern } from './form.ts'
import { anyPart, anyWeekday, anyZone, date, partOf, towardOf, weekdayOf } from './parts.ts'

const javanese = '(?: (?:kliwon|legi|pahing|pon|wage))?'
const deictic =
  '(?:pekan|minggu) (?:ini|yang lalu|lalu|kemarin|depan|mendatang)|hari ini|yang lalu|lalu|silam|mendatang|kemarin|depan|nanti|ini|tadi|besok'

/** `Rabu (3/12/2014)`, `Sabtu malam, 28 Oktober 2023`, `Senin hari ini (5/6)`, `Senin (17/11) malam pekan lalu`. */
export const weekdayAndDate: Form = {
  id: 'weekday-and-date',
  starts: ['hari', ...weekdays.keys()],
  pattern: pattern(
    `(?:hari )?(?<weekday>${anyWeekday})${javanese}(?: (?<early>${anyPart}))?(?: ${anyZone})?(?: (?:${deictic})(?=\\s*,?\\s*\\())?\\s*,?\\s*(?:tanggal |tgl\\.?\\s*)?(?:\\(\\s*)?(?:${isoDay}|${wordedDay}|${slashedDay})(?:\\s*\\))?(?: (?<late>${anyPart}))?(?: ${anyZone})?(?: (?<tail>${deictic}))?`,
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
    { text: 'Gempa terasa pada Rabu hari ini (14/6) dan Jumat lalu (9/6).', finds: '2023-06-14,2023-06-09' },
    { text: 'Sidang dibuka Selasa (6/6/2023) pekan lalu.', finds: '2023-06-06' },
    { text: 'Kirab digelar Jumat Kliwon (9/6/2023).', finds: '2023-06-09' },
    { text: 'Tim tamu menang Minggu 2-1.', finds: '2023-06-11' },
    { text: 'Jalan di depan Pasar Minggu 3-5 macet.', finds: null },
  ],
}
