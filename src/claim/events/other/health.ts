import type { EventWords } from '../../triggers/event-rule.ts'

/** Patients and plagues. */
export const health: EventWords = {
  verbs: [
    {
      words: 'meN-jalan-i',
      with: ['isolasi', 'karantina', 'operasi', 'pemeriksaan', 'perawatan', 'rehabilitasi', 'tes', 'visum'],
    },
    { words: 'di-rawat', with: ['ICU', 'klinik', 'puskesmas', 'RS', 'RSUD', 'RSUP', 'ruang isolasi', 'rumah sakit'] },
    'meN-jangkit-i',
    'di-karantina',
    'kesurupan',
    'meN-khitan',
    'mengkarantina',
    'mengoperasi',
    'merebak',
    'mewabah',
    'di-operasi',
    'di-opname',
    'meN-rawat',
    'sekarat',
    'sembuh',
    'siuman',
    'terinfeksi',
  ],
  nouns: ['henti jantung', 'kasus pertama', 'penularan', 'serangan jantung', 'wabah'],
  examples: [
    { text: 'Tiga siswa dirawat di rumah sakit.', finds: 'dirawat' },
    { text: 'Ia menjalani hidup sederhana.', finds: null },
  ],
}
