/** Verbs of taking a sentence over from somebody who is named behind them. Sorted. */
const takingOver = [
  'dikutip',
  'dilansir',
  'dinukil',
  'disadur',
  'disitat',
  'lansir',
  'melansir',
  'mengutip',
  'menukil',
  'menyadur',
  'menyitat',
  'menyitir',
]

/** Verbs of taking over what another outlet has told: «Dikutip dari laman resminya, …», «Diberitakan sebelumnya, …». */
export const citingVerbs: ReadonlySet<string> = new Set([...takingOver, 'diberitakan', 'dirangkum', 'diwartakan'])

/** Words that name the source of what a sentence tells: «menurut Budi», «dilansir Reuters», «berdasarkan data BNPB». */
export const sourceWords: ReadonlySet<string> = new Set([...takingOver, 'berdasarkan', 'menurut', 'merujuk'])

/** Nouns before a name from which something is known: «data Bloomberg», «laporan BPBD». Sorted. */
export const sourceNouns: ReadonlySet<string> = new Set(['data', 'laporan', 'survei'])

/** Verbs of handing on, where what is handed on is a picture or a text. Sorted. */
export const handingVerbs: ReadonlySet<string> = new Set([
  'beredar',
  'dibagikan',
  'dihimpun',
  'dikeluarkan',
  'dikirim',
  'dilihat',
  'dimuat',
  'diperoleh',
  'dipublikasi',
  'dipublikasikan',
  'dirilis',
  'disampaikan',
  'disebar',
  'disiarkan',
  'ditayangkan',
  'diterbitkan',
  'diterima',
  'ditulis',
  'diumumkan',
  'diunggah',
])

/** What a newsroom has its news from. Sorted. */
export const newsSources: ReadonlySet<string> = new Set([
  'data',
  'foto',
  'gambar',
  'info',
  'informasi',
  'keterangan',
  'laporan',
  'rekaman',
  'rilis',
  'siaran',
  'undangan',
  'unggahan',
  'video',
])
