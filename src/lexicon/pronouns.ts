/** Words that stand for somebody named before. */
export const pronouns: ReadonlyMap<string, 'one' | 'many'> = new Map([
  ['beliau', 'one'],
  ['dia', 'one'],
  ['dirinya', 'one'],
  ['ia', 'one'],
  ['keduanya', 'many'],
])

/** Nouns that, after `kedua` or before `itu` and `tersebut`, point back at what was named, and the kind they point at. */
export const pointers: ReadonlyMap<string, 'person' | 'country' | 'organisation' | 'place' | 'group'> = new Map([
  ['bandara', 'place'],
  ['bank', 'organisation'],
  ['bendungan', 'place'],
  ['gunung', 'place'],
  ['jembatan', 'place'],
  ['kabupaten', 'place'],
  ['kapal', 'group'],
  ['kepala negara', 'person'],
  ['klub', 'organisation'],
  ['kota', 'place'],
  ['lembaga', 'organisation'],
  ['maskapai', 'organisation'],
  ['negara', 'country'],
  ['partai', 'organisation'],
  ['pejabat', 'person'],
  ['pemimpin', 'person'],
  ['perusahaan', 'organisation'],
  ['pria', 'person'],
  ['presiden', 'person'],
  ['pulau', 'place'],
  ['stadion', 'place'],
  ['stasiun', 'place'],
  ['tokoh', 'person'],
])
