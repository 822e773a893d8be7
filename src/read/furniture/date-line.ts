import { readMetaLine } from '../meta-line.ts'
import type { LineRule } from './rule.ts'

/** A line that is a date and what goes with it: `Warta Kita - Senin, 4 Maret 2024 | 10:47 WIB`. */
export const dateLine: LineRule = {
  id: 'date-line',
  find: ({ norm }) => (/\d{2}/.test(norm) && readMetaLine(norm) ? 'date' : null),
  examples: [
    { text: 'Warta Kita - Senin, 4 Maret 2024 | 10:47 WIB', finds: 'date' },
    { text: 'Senin, 4 Maret 2024', finds: 'date' },
    { text: 'Kamis (14/03/2024), 08.30 WIB', finds: 'date' },
    { text: '4 Mar 2024, 09.12 WIB | Reporter: Sari W.', finds: 'date' },
    { text: 'Senin Legi, 4 Maret 2024', finds: 'date' },
    { text: 'Edisi Senin, 4 Maret 2024', finds: 'date' },
    { text: 'Rapat itu digelar Senin, 4 Maret 2024.', finds: null },
    { text: '12 Mei 1998: Empat Mahasiswa Gugur', finds: null },
    { text: 'Jadwal Kapal Pelni 4 Maret 2024', finds: null },
  ],
}
