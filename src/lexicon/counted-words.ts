/**
 * Words for what is counted that say the same: each row's first word stands for all of it. `korban jiwa`, `nyawa` and
 * `tewas` all count the dead. Rows and words sorted, but for the first word of a row.
 */
const rows: readonly (readonly string[])[] = [
  ['awak', 'abk', 'kru'],
  ['biaya', 'anggaran', 'dana', 'ongkos'],
  ['hadir', 'dihadiri', 'diikuti', 'peserta'],
  ['hakim', 'majelis'],
  ['hilang', 'dicari'],
  ['luka', 'cedera', 'dirawat', 'luka-luka', 'terluka'],
  ['meninggal', 'gugur', 'jenazah', 'mati', 'nyawa', 'tewas', 'terbunuh', 'wafat'],
  ['mengungsi', 'dievakuasi', 'pengungsi', 'ungsi'],
  ['rugi', 'kerugian'],
  ['rusak', 'kerusakan'],
  ['selamat', 'penyintas'],
  ['tahan', 'diamankan', 'ditahan', 'ditangkap'],
  ['tonton', 'menonton', 'penonton'],
]

/** Each word's row, by its first word. */
export const countedWord: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([first = '', ...others]) => [first, ...others].map((word) => [word, first] as const)),
)

/** What became of the people counted, by the first word of its row: the dead are not the missing. Sorted. */
export const fateWords: ReadonlySet<string> = new Set(['hilang', 'luka', 'mengungsi', 'meninggal', 'selamat', 'tahan'])

/** Words that make a number one of a part: `tiga menteri lain`, `delapan di antaranya`. Sorted. */
export const partWords: ReadonlySet<string> = new Set([
  'antara',
  'antaranya',
  'kedua',
  'ketiga',
  'lain',
  'lainnya',
  'pertama',
  'sisanya',
  'termasuk',
])

/** Words that make a number one of some of the people only: `90 penumpang dewasa` are not all. Sorted. */
export const ageAndSexWords: ReadonlySet<string> = new Set([
  'anak',
  'anak-anak',
  'balita',
  'bayi',
  'dewasa',
  'laki-laki',
  'lansia',
  'lelaki',
  'perempuan',
  'pria',
  'wanita',
])

/** Words that only say that people are counted, or that something is. Sorted. */
export const genericCounted: ReadonlySet<string> = new Set([
  'anggota',
  'angka',
  'basis',
  'bps',
  'buah',
  'di',
  'jiwa',
  'jumlah',
  'kali',
  'korban',
  'lebih',
  'level',
  'masyarakat',
  'orang',
  'para',
  'penduduk',
  'sebanyak',
  'tingkat',
  'total',
  'unit',
  'warga',
  'yang',
])

/** Units that count people. Sorted. */
export const peopleUnits: ReadonlySet<string> = new Set([
  'buruh',
  'hilang',
  'jemaah',
  'jenazah',
  'jiwa',
  'korban',
  'luka',
  'mahasiswa',
  'meninggal',
  'nelayan',
  'nyawa',
  'orang',
  'pekerja',
  'pelajar',
  'pendaki',
  'penduduk',
  'pengungsi',
  'pengunjung',
  'penonton',
  'penumpang',
  'petani',
  'santri',
  'siswa',
  'suporter',
  'tewas',
  'turis',
  'warga',
  'wisatawan',
])

/** Units of one dimension: the base unit and how many of it one is. `2 jam` is `7200 detik`. Sorted. */
export const unitScale: ReadonlyMap<string, readonly [base: string, factor: number]> = new Map([
  ['detik', ['detik', 1]],
  ['gram', ['gram', 1]],
  ['jam', ['detik', 3600]],
  ['kilogram', ['gram', 1000]],
  ['kilometer', ['meter', 1000]],
  ['kuintal', ['gram', 100_000]],
  ['menit', ['detik', 60]],
  ['meter', ['meter', 1]],
  ['milimeter', ['meter', 0.001]],
  ['penampilan', ['laga', 1]],
  ['pertandingan', ['laga', 1]],
  ['sentimeter', ['meter', 0.01]],
  ['ton', ['gram', 1_000_000]],
  ['tps', ['tempat', 1]],
])

/** Units as English has them, for counts other than one; a unit that is not here stays as it is. Sorted. */
export const unitsInEnglish: ReadonlyMap<string, string> = new Map([
  ['anak', 'children'],
  ['bangunan', 'buildings'],
  ['bus', 'buses'],
  ['desa', 'villages'],
  ['detik', 'seconds'],
  ['dolar AS', 'US dollars'],
  ['gol', 'goals'],
  ['halaman', 'pages'],
  ['hari', 'days'],
  ['hektare', 'hectares'],
  ['jam', 'hours'],
  ['jiwa', 'lives'],
  ['kabupaten', 'regencies'],
  ['kali', 'times'],
  ['kandidat', 'candidates'],
  ['kapal', 'ships'],
  ['kasus', 'cases'],
  ['kecamatan', 'districts'],
  ['keluarga', 'families'],
  ['kendaraan', 'vehicles'],
  ['kilogram', 'kilograms'],
  ['kilometer', 'kilometres'],
  ['kontainer', 'containers'],
  ['korban', 'victims'],
  ['kota', 'cities'],
  ['kursi', 'seats'],
  ['liter', 'litres'],
  ['magnitudo', 'magnitude'],
  ['menit', 'minutes'],
  ['meter', 'metres'],
  ['milimeter', 'millimetres'],
  ['mobil', 'cars'],
  ['negara', 'countries'],
  ['nyawa', 'lives'],
  ['orang', 'people'],
  ['pasien', 'patients'],
  ['pekerja', 'workers'],
  ['peluru', 'rounds'],
  ['pengungsi', 'evacuees'],
  ['penonton', 'spectators'],
  ['penumpang', 'passengers'],
  ['persen', 'percent'],
  ['personel', 'personnel'],
  ['pesawat', 'aircraft'],
  ['petugas', 'officers'],
  ['poin', 'points'],
  ['polisi', 'police officers'],
  ['prajurit', 'soldiers'],
  ['provinsi', 'provinces'],
  ['roket', 'rockets'],
  ['rudal', 'missiles'],
  ['rumah', 'houses'],
  ['saksi', 'witnesses'],
  ['sekolah', 'schools'],
  ['senjata', 'weapons'],
  ['siswa', 'pupils'],
  ['suara', 'votes'],
  ['tahun', 'years'],
  ['tentara', 'troops'],
  ['tersangka', 'suspects'],
  ['ton', 'tonnes'],
  ['warga', 'residents'],
])

/** Units that say how much, not of what. Sorted. */
export const measureUnits: ReadonlySet<string> = new Set([
  'basis poin',
  'derajat',
  'detik',
  'dolar',
  'dolar AS',
  'euro',
  'gram',
  'hari',
  'meter',
  'persen',
  'poin',
  'rupiah',
  'tahun',
  'yen',
  'yuan',
])

/** Of those, units of things that have many of one kind: depth and distance, height and width. Sorted. */
export const lengthUnits: ReadonlySet<string> = new Set(['derajat', 'detik', 'gram', 'meter'])

/** Units of which each who takes part has figures of his own. Sorted. */
export const ownedUnits: ReadonlySet<string> = new Set(['kursi', 'medali', 'poin', 'suara'])

/** Words for how badly somebody is hurt. Sorted. */
export const severityWords: ReadonlySet<string> = new Set(['berat', 'kritis', 'parah', 'ringan', 'sedang', 'serius'])
