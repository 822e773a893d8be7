/** Verbs of what strikes a place, before its name. Sorted. */
export const strikingVerbs: ReadonlySet<string> = new Set([
  'melanda',
  'menerjang',
  'menerpa',
  'menggulung',
  'mengguncang',
  'menghantam',
  'menyapu',
  'menyerang',
])

/** Verbs of what an accident does next, where it happened: «terguling di Ciater dan menimpa sebuah sedan». Sorted. */
export const damagingVerbs: ReadonlySet<string> = new Set([
  'memutus',
  'menabrak',
  'menghancurkan',
  'menghanguskan',
  'menghantam',
  'menimbun',
  'menimpa',
  'merendam',
  'merobohkan',
  'merusak',
])
