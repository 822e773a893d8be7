import type { EventWords } from '../../triggers/event-rule.ts'

/** Crowds, and who takes part. */
export const gatherings: EventWords = {
  verbs: [
    { words: 'meN-usung', with: ['bendera', 'keranda', 'peti', 'poster', 'spanduk'] },
    'absen',
    ...['antre', 'meN-antre'].map((words) => ({ words, unless: ['budaya', 'tempat'] })),
    { words: 'meN-bubar-kan', with: ['aksi', 'demonstran', 'kerumunan', 'massa', 'parlemen', 'pengunjuk rasa'] },
    'ber-foto',
    'foto bersama',
    'ber-hamburan',
    'ikut serta',
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
    'ber-kampanye',
    'ber-kumpul',
    'ber-lari-an',
    'meN-padat-i',
    'panik',
    'ber-partisipasi',
    {
      words: 'meN-penuh-i',
      with: ['jalan', 'jemaah', 'lapangan', 'massa', 'panggilan', 'stadion', 'undangan'],
      unless: ['kebutuhan', 'kriteria', 'persyaratan', 'syarat', 'target'],
    },
    { words: 'meN-perkenal-kan', needs: 'person' },
    'ber-swafoto',
  ],
  nouns: [{ words: 'antrean', unless: ['nomor', 'sistem'] }, 'kampanye akbar', 'kepanikan', 'pembubaran massa'],
  examples: [
    { text: 'Ribuan jemaah memenuhi lapangan.', finds: 'memenuhi' },
    { text: 'Berkas memenuhi syarat administrasi.', finds: null },
  ],
}
