import type { EventRule } from '../triggers/event-rule.ts'

const won = [
  'aklamasi',
  'calon terpilih',
  'gubernur terpilih',
  'ketua umum terpilih',
  'menang',
  'pemenang',
  'presiden dan wakil presiden',
  'presiden terpilih',
  'sebagai bupati',
  'sebagai gubernur',
  'sebagai presiden',
  'sebagai wali kota',
  'terpilih',
  'wakil presiden terpilih',
] as const

/** A ballot: winning it is winning the office. */
const ballots = ['pemilihan', 'pemilu', 'pilbup', 'pilgub', 'pilkada', 'pilkades', 'pilpres', 'pilwalkot'] as const

const seats = ['kursi bupati', 'kursi gubernur', 'kursi perdana menteri', 'kursi presiden', 'kursi wali kota'] as const

export const elect: EventRule = {
  type: 'elect',
  means: 'somebody wins an office by a vote',
  verbs: [
    ...['meN-aman-kan', 'meN-raih', 'meN-rebut'].map((words) => ({
      words,
      with: [...seats, 'masa jabatan kedua', 'periode kedua', 'periode ketiga'],
    })),
    { words: 'meN-duduk-i', with: [...seats, 'kursi DPR', 'kursi parlemen', 'kursi senat'] },
    ...['jadi', 'menjadi'].map((words) => ({ words, with: ['perdana menteri terpilih', 'presiden terpilih'] })),
    ...['keluar sebagai pemenang', 'menang', 'meN-menang-i', 'meN-menang-kan'].map((words) => ({
      words,
      with: ballots,
      unless: ['kursi', 'miss', 'putri', 'suara', 'terbaik'],
    })),
    // Whoever is named a winner is chosen; a king is crowned.
    {
      words: 'meN-nobat-kan',
      with: ['film', 'juara', 'pemain', 'pemenang', 'penampil', 'penyanyi', 'sutradara', 'terbaik'],
    },
    ...['meN-nyata-kan', 'meN-tetap-kan'].map((words) => ({ words, with: won })),
    {
      words: 'meN-pilih',
      with: [
        'anggota',
        'gubernur',
        'ketua',
        'ketum',
        'konklaf',
        'majelis',
        'muktamar',
        'munas',
        'paus',
        'pemimpin',
        'perdana menteri',
        'presiden',
        'rakyat',
        'sekjen',
        'wali kota',
      ],
      unless: ['sebagai calon', 'sebagai direktur', 'sebagai duta', 'sebagai menteri', 'sebagai pelatih'],
    },
    { words: 'terpilih', unless: ['film', 'pemain', 'terbaik'] },
    'di-dapuk sebagai ketua',
    'duduk sebagai presiden',
    'ber-hasil terpilih',
    'meN-pilih kembali',
    'di-pilih menjadi',
    'di-pilih sebagai',
    'terpilih kembali',
    'terpilih lagi',
    'terpilih secara aklamasi',
  ],
  nouns: [
    { words: 'penetapan', with: ['hasil pemilu', 'pemenang', 'terpilih'] },
    'keterpilihan',
    'konklaf',
    'pemilihan ketua',
    'pemilihan paus',
    'terpilihnya',
  ],
  examples: [
    { text: 'Dokter gigi itu memenangi pilgub pada 2013.', finds: 'memenangi' },
    { text: 'Muktamar memilih ketua baru secara aklamasi.', finds: 'memilih' },
    { text: 'Lula terpilih lagi sebagai presiden pada 2022.', finds: 'terpilih lagi' },
    { text: 'KPU Sulsel menetapkan gubernur terpilih hari ini.', finds: 'menetapkan' },
    { text: 'Pemilih muda di kota itu mencapai 40 persen.', finds: null },
    { text: 'Kami memilih jalan memutar.', finds: null },
  ],
}
