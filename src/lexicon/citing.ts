/** Verbs of taking over what another outlet has told: «Dikutip dari laman resminya, …». Sorted. */
export const citingVerbs: ReadonlySet<string> = new Set([
  'diberitakan',
  'dikutip',
  'dilansir',
  'dinukil',
  'disadur',
  'disitat',
  'diwartakan',
  'melansir',
  'mengutip',
  'menukil',
  'menyadur',
  'menyitat',
])
