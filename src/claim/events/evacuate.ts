import type { EventRule } from '../triggers/event-rule.ts'

export const evacuate: EventRule = {
  type: 'evacuate',
  means: 'people leave or are brought out of danger',
  verbs: [
    { words: 'ber-ada', with: ['huntara', 'pengungsian'] },
    ...['meN-angkut', 'meN-jemput', 'meN-pulang-kan'].map((words) => ({
      words,
      with: ['mahasiswa', 'pengungsi', 'warga negara', 'WNI'],
      unless: ['penumpang'],
    })),
    // «Tiga siswa dilarikan ke puskesmas»: out of danger, to where they are cared for.
    ...['meN-bawa', 'meN-lari-kan', 'merujuk', 'di-rujuk'].map((words) => ({
      words,
      with: ['IGD', 'klinik', 'puskesmas', 'RS', 'RSUD', 'rumah sakit'],
      unless: ['hasil', 'jasad', 'jenazah', 'sampel'],
    })),
    ...['ter-catat', 'ber-jumlah', 'mencapai', 'menjadi', 'naik menjadi', 'ber-tambah', 'ber-tambah menjadi'].map(
      (words) => ({ words, with: ['pengungsi'], needs: 'number' as const }),
    ),
    ...['meN-lari-kan diri ke', 'ber-lindung'].map((words) => ({ words, with: ['penduduk', 'pengungsi', 'warga'] })),
    ...['menempati', 'ber-tahan', 'meN-tampung'].map((words) => ({
      words,
      with: ['huntara', 'pengungsi', 'pengungsian', 'posko', 'tenda'],
    })),
    // «jenazah pendaki diturunkan dari puncak»
    { words: 'di-turun-kan', with: ['jasad', 'jenazah', 'pendaki'] },
    'di-evakuasi',
    'ber-evakuasi',
    'meN-huni tenda',
    'mengevakuasi',
    'mengungsi',
    'merepatriasi',
    'di-repatriasi',
    'meN-selamat-kan diri',
    'meN-tinggal-kan rumah',
    'tinggalkan rumah',
    'meN-tinggal-kan rumahnya',
    'meN-ungsi-kan',
  ],
  nouns: ['eksodus', 'evakuasi', 'evakuasi jenazah', 'pemulangan', 'repatriasi'],
  examples: [
    { text: 'Pengungsi kini mencapai 2.300 jiwa.', finds: 'mencapai' },
    { text: 'Kapal itu mengangkut 40 penumpang, dua di antaranya warga negara Peru.', finds: null },
    { text: 'Ribuan warga Sitaro mengungsi ke Manado.', finds: 'mengungsi' },
    { text: 'Turis dievakuasi dari Gili Trawangan.', finds: 'dievakuasi' },
    { text: 'Proses evakuasi warga dari Khartoum dimulai pada April 2023.', finds: 'evakuasi' },
    { text: 'Seratus warga berhasil menyelamatkan diri.', finds: 'menyelamatkan diri' },
    { text: 'Korban dilarikan ke rumah sakit terdekat.', finds: 'dilarikan' },
    { text: 'Tenda itu memiliki dapur umum.', finds: null },
  ],
}
