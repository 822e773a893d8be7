/** Words between a name and a nickname. Sorted. */
export const nicknaming: ReadonlySet<string> = new Set([
  'alias',
  'berjuluk',
  'berjulukan',
  'dijuluki',
  'dipanggil',
  'disapa',
  'julukan',
  'panggilan',
  'sapaan',
])

/** Nouns before the title of a work that is shown, wins prizes and is released. Sorted. */
export const workNouns: ReadonlySet<string> = new Set(['film', 'serial', 'sinetron'])
