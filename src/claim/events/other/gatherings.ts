import type { EventWords } from '../../triggers/event-rule.ts'

/** Crowds, and who takes part. */
export const gatherings: EventWords = {
  verbs: [
    ...['antre', 'meN-antre'].map((words) => ({ words, unless: ['budaya', 'tempat'] })),
    { words: 'meN-bubar-kan', with: ['aksi', 'demonstran', 'kerumunan', 'massa', 'parlemen', 'pengunjuk rasa'] },
    {
      words: 'meN-ikut-i',
      unless: [
        'arahan',
        'aturan',
        'instruksi',
        'jejak',
        'perkembangan',
        'pola',
        'prosedur',
        'proses',
        'protokol',
        'tren',
      ],
    },
    { words: 'istirahat', unless: ['jam', 'tempat', 'waktu'] },
    {
      words: 'meN-penuh-i',
      with: ['jalan', 'jemaah', 'lapangan', 'massa', 'panggilan', 'stadion', 'undangan'],
      unless: ['kebutuhan', 'kriteria', 'persyaratan', 'syarat', 'target'],
    },
    { words: 'meN-perkenal-kan', needs: 'person' },
    { words: 'meN-usung', with: ['bendera', 'keranda', 'peti', 'poster', 'spanduk'] },
    'absen',
    'ber-foto',
    'foto bersama',
    'ber-hamburan',
    'ikut serta',
    'ber-kampanye',
    'ber-kumpul',
    'ber-lari-an',
    'meN-padat-i',
    'panik',
    'ber-partisipasi',
    'ber-swafoto',
  ],
  nouns: [{ words: 'antrean', unless: ['nomor', 'sistem'] }, 'kampanye akbar', 'kepanikan', 'pembubaran massa'],
  examples: [
    { text: 'Ribuan jemaah memenuhi lapangan.', finds: 'memenuhi' },
    { text: 'Berkas memenuhi syarat administrasi.', finds: null },
  ],
}
