/** Small words that tell a language; a word of several languages counts for each. Sorted. */
const rows: readonly (readonly [language: string, words: string])[] = [
  [
    'ban',
    'antuk gumi ipun irage irika kadi mangda mantuk miwah mungguing nenten punika puniki ring sadurung saking sampun sane sareng sasih tiosan',
  ],
  ['de', 'auf aus das dem den der des die ein eine für ist mit nicht sich und von werden wird zu'],
  [
    'en',
    'a an and are as at be been by for from had has have he his in is it not of on she that the their they this to was were which will with would',
  ],
  ['es', 'como con del el en es la las los más no para pero por que se su sus un una'],
  ['fr', 'au aux ce dans des du elle en est et il la le les par pas plus pour qui sur un une'],
  [
    'id',
    'adalah agar akan antara atas atau bagi bahwa banyak belum bisa dalam dan dari dengan di dia harus hingga ia ini itu juga kami karena ke kepada lebih mereka namun oleh orang pada para saat sebagai sebuah secara sehingga sejak sementara serta setelah sudah tahun tak telah tersebut tetapi tidak untuk yakni yang',
  ],
  [
    'jv',
    'ana ananging awit dadi dening durung iki iku ing iya kang kanggo karo kanthi kuwi lan luwih marang mung ning nganti ora saka sing supaya tansah utawa uga wis wong',
  ],
  [
    'min',
    'alah baliak baliau dalam dari dek di indak inyo jo ka kito labiah lah nan pado sabagai sabalun sarato sasudah untuak urang',
  ],
  ['nl', 'aan als bij dat de die een en er het hij in is maar met naar niet ook op te van voor was wordt zijn'],
  [
    'su',
    'anu aya atawa baé dina ditambahkeun geus henteu jadi jeung ka kana keur ku kudu lain loba mah nepi nu nya ogé pikeun salian sanajan teu tina urang',
  ],
]

const byWord = new Map<string, readonly string[]>()
for (const [language, words] of rows) {
  for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), language])
}

/** The languages in which a word is a function word: `dan` → id; `en` → es, fr, nl. */
export const functionWords: ReadonlyMap<string, readonly string[]> = byWord

/** Words of Malay news that Indonesian news does not use; small words do not tell the two apart. Sorted. */
export const malayOnly: ReadonlySet<string> = new Set([
  'bahawa',
  'dijangka',
  'disember',
  'ekoran',
  'isnin',
  'jumaat',
  'kerajaan',
  'kerana',
  'khamis',
  'mesyuarat',
  'ogos',
  'polis',
  'rakan',
  'sebarang',
  'selepas',
  'suspek',
  'syarikat',
  'wang',
])

/** Words of Indonesian news that Malay news does not use. Sorted. */
export const indonesianOnly: ReadonlySet<string> = new Set([
  'agustus',
  'bahwa',
  'bisa',
  'desember',
  'jumat',
  'kamis',
  'karena',
  'melalui',
  'namun',
  'pemerintah',
  'perusahaan',
  'polisi',
  'saat',
  'sedangkan',
  'senin',
  'setelah',
  'uang',
  'usai',
  'yakni',
])
