/** Words that deny what follows them. «membantah» is no negator: it is a verb with a speaker. Sorted. */
export const negators: ReadonlySet<string> = new Set([
  'belum',
  'bukan',
  'bukanlah',
  'ga',
  'gak',
  'jangan',
  'janganlah',
  'nggak',
  'tak',
  'taklah',
  'tanpa',
  'tiada',
  'tidak',
  'tidaklah',
])

/** Words after which a negator says yes: «tidak hanya», «bukan cuma», «bukan saja», «tak lain». Sorted. */
export const notOnly: ReadonlySet<string> = new Set([
  'cuma',
  'hanya',
  'lain',
  'melulu',
  'saja',
  'sekadar',
  'sekedar',
  'semata',
])
