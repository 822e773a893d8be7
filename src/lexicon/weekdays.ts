/** Days of the week by spelling, 0 Sunday … 6 Saturday. `minggu` is also a week: its capital tells them apart. */
export const weekdays: ReadonlyMap<string, number> = new Map<string, number>([
  ['ahad', 0],
  ['jum’at', 5],
  ["jum'at", 5],
  ['jumat', 5],
  ['kamis', 4],
  ['minggu', 0],
  ['rabu', 3],
  ['sabtu', 6],
  ['selasa', 2],
  ['senen', 1],
  ['senin', 1],
])

/** `Sunday` … `Minggu`, by number, as news writes them. */
export const weekdayNames = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const

export const englishWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
