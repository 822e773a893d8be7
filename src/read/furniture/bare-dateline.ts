import { readBareDateline } from '../dateline.ts'
import type { LineRule } from './rule.ts'

/** A dateline that the paragraph below belongs to: `Jakarta -`. */
export const bareDateline: LineRule = {
  id: 'bare-dateline',
  find: ({ text, words }) =>
    words <= 6 && /[-–—]$|\.[A-Za-z]{2,5}$/u.test(text) && readBareDateline(text, []) ? 'dateline' : null,
  examples: [
    { text: 'Jakarta -', finds: 'dateline' },
    { text: 'Jakarta, Warta Kita --', finds: 'dateline' },
    { text: 'Tuban – WARTAKITA.ID', finds: 'dateline' },
    { text: 'Ia berkata -', finds: null },
  ],
}
