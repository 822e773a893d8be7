import type { EventRule } from '../triggers/event-rule.ts'

export const evacuate: EventRule = {
  type: 'evacuate',
  means: 'people leave or are brought out of danger',
  verbs: [
    ...['ber-jumlah', 'mencapai', 'menjadi', 'naik menjadi', 'ber-tambah', 'ber-tambah menjadi', 'ter-catat'].map(
      (words) => ({ words, with: ['pengungsi'], needs: 'number' as const }),
    ),
    ...['meN-angkut', 'meN-jemput', 'meN-pulang-kan'].map((words) => ({
      words,
      with: ['mahasiswa', 'pengungsi', 'warga negara', 'WNI'],
      unless: ['penumpang'],
    })),
    // «Tiga siswa dilarikan ke puskesmas»: out of danger, to where they are cared for.
    ...['meN-bawa', 'meN-lari-kan', 'di-rujuk', 'merujuk'].map((words) => ({
      words,
      with: ['IGD', 'klinik', 'puskesmas', 'RS', 'RSUD', 'rumah sakit'],
      unless: ['hasil', 'jasad', 'jenazah', 'sampel'],
    })),
    // «jenazah pendaki diturunkan dari puncak»
    { words: 'di-turun-kan', with: ['jasad', 'jenazah', 'pendaki'] },
    'ber-evakuasi',
    'di-evakuasi',
    'meN-huni tenda',
    ...['meN-lari-kan diri ke', 'ber-lindung'].map((words) => ({ words, with: ['penduduk', 'pengungsi', 'warga'] })),
    { words: 'ber-ada', with: ['huntara', 'pengungsian'] },
    ...['menempati', 'ber-tahan', 'meN-tampung'].map((words) => ({
      words,
      with: ['huntara', 'pengungsi', 'pengungsian', 'posko', 'tenda'],
    })),
    'mengevakuasi',
    'mengungsi',
    'meN-selamat-kan diri',
    'merepatriasi',
    'di-repatriasi',
    'meN-tinggal-kan rumah',
    'meN-tinggal-kan rumahnya',
    'tinggalkan rumah',
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
