import { elections } from '../../lexicon/collocates.ts'
import type { EventRule } from '../event-rule.ts'

const won = [
  'aklamasi',
  'calon terpilih',
  'gubernur terpilih',
  'ketua umum terpilih',
  'pemenang',
  'presiden terpilih',
  'terpilih',
  'wakil presiden terpilih',
] as const

export const elect: EventRule = {
  type: 'elect',
  means: 'somebody wins an office by a vote',
  verbs: [
    'di-dapuk sebagai ketua',
    'duduk sebagai presiden',
    'meN-duduk-i kursi',
    'ber-hasil terpilih',
    { words: 'meN-nyata-kan', with: won },
    'meN-pilih kembali',
    {
      words: 'meN-pilih',
      with: [
        'ketua',
        'presiden',
        'perdana menteri',
        'gubernur',
        'wali kota',
        'paus',
        'pemimpin',
        'ketum',
        'sekjen',
        'anggota',
        'rakyat',
        'majelis',
        'munas',
        'muktamar',
        'konklaf',
      ],
    },
    'terpilih kembali',
    'terpilih lagi',
    'terpilih secara aklamasi',
    'terpilih',
    { words: 'meN-tetap-kan', with: won },
  ],
  nouns: [
    'keterpilihan',
    'konklaf',
    'pemilihan ketua',
    'pemilihan paus',
    { words: 'penetapan', with: [...elections, 'terpilih'] },
    'terpilihnya',
  ],
  examples: [
    { text: 'Muktamar memilih ketua baru secara aklamasi.', finds: 'memilih' },
    { text: 'Lula terpilih lagi sebagai presiden pada 2022.', finds: 'terpilih lagi' },
    { text: 'KPU Sulsel menetapkan gubernur terpilih hari ini.', finds: 'menetapkan' },
    { text: 'Rumah itu dibangun dari kayu terpilih.', finds: null },
    { text: 'Kami memilih jalan memutar.', finds: null },
  ],
}
