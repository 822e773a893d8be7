/** A stretch of history that goes by a name. Years, both inclusive; null where it lasts. */
export interface Era {
  readonly from: number
  readonly to: number | null
}

/** Eras by name in lower case. Sorted. */
export const eras: ReadonlyMap<string, Era> = new Map<string, Era>([
  ['demokrasi liberal', { from: 1950, to: 1959 }],
  ['demokrasi terpimpin', { from: 1959, to: 1966 }],
  ['orba', { from: 1966, to: 1998 }],
  ['orde baru', { from: 1966, to: 1998 }],
  ['orde lama', { from: 1945, to: 1966 }],
  ['pendudukan jepang', { from: 1942, to: 1945 }],
  ['penjajahan jepang', { from: 1942, to: 1945 }],
  ['perang dingin', { from: 1947, to: 1991 }],
  ['perang dunia i', { from: 1914, to: 1918 }],
  ['perang dunia ii', { from: 1939, to: 1945 }],
  ['perang dunia kedua', { from: 1939, to: 1945 }],
  ['perang dunia pertama', { from: 1914, to: 1918 }],
  ['perang kemerdekaan', { from: 1945, to: 1949 }],
  ['revolusi kemerdekaan', { from: 1945, to: 1949 }],
])

/** Eras only after `era`, `zaman`, `masa`: else a political word. Sorted. */
export const namedEras: ReadonlyMap<string, Era> = new Map<string, Era>([
  ['belanda', { from: 1800, to: 1942 }],
  ['hindia belanda', { from: 1800, to: 1942 }],
  ['jepang', { from: 1942, to: 1945 }],
  ['kemerdekaan', { from: 1945, to: 1949 }],
  ['reformasi', { from: 1998, to: null }],
])
