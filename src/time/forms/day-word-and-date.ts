import { isoDay, readDay, slashedDay, wordedDay } from './calendar-day.ts'
import { type Form, pattern } from './form.ts'
import { date } from './parts.ts'

/** `kemarin (19/11)`, `hari ini (5/1/2023)`. */
export const dayWordAndDate: Form = {
  id: 'day-word-and-date',
  starts: ['besok', 'hari', 'kemarin', 'lusa'],
  pattern: pattern(`(?:hari ini|kemarin|besok|lusa)\\s*\\(\\s*(?:${isoDay}|${wordedDay}|${slashedDay})\\s*\\)`),
  read(groups) {
    const day = readDay(groups)
    return day && date(day)
  },
  examples: [
    { text: 'Data itu terbit kemarin (13/6).', finds: '2023-06-13' },
    { text: 'Sidang dibuka hari ini (14/6/2023).', finds: '2023-06-14' },
    { text: 'Kemarin (bersama rombongan) ia tiba.', finds: '2023-06-13' },
    { text: 'Ia bukan anak kemarin (sore).', finds: null },
  ],
}
