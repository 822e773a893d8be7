/** Words that look as if they had affixes and have none. Sorted. */
export const wholeWords: ReadonlySet<string> = new Set(['menteri'])
const rows = 'temu tangkap serang kirim pukul'
export const roots: ReadonlySet<string> = new Set(rows.split(' '))
