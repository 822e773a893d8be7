import type { EventRule } from '../triggers/event-rule.ts'

export const war: EventRule = {
  type: 'war',
  means: 'armed conflict begins or is waged between sides',
  verbs: [
    'angkat senjata',
    'meN-angkat senjata',
    'meN-berontak',
    'meN-deklarasi-kan perang',
    'ber-gerilya',
    ...['ber-kecamuk', 'ber-kobar', 'ber-langsung', 'meletus', 'di-mulai', 'pecah'].map((words) => ({
      words,
      with: ['konflik', 'pemberontakan', 'perang', 'perang dunia', 'perang saudara', 'revolusi'],
      unless: ['bintang', 'dagang', 'harga'],
    })),
    'meN-kobar-kan perang',
    'di-kudeta',
    'mengudeta',
    'meN-nyata-kan perang',
    'ber-perang',
    'meN-rebut kekuasaan',
    'ber-tempur',
    'meN-umum-kan perang',
  ],
  nouns: [
    'kudeta',
    'kudeta militer',
    'operasi militer',
    'pemberontakan',
    'peperangan',
    'perang saudara',
    'perang sipil',
    'perang terbuka',
    'percobaan kudeta',
    'pertempuran',
  ],
  examples: [
    { text: 'Perang Sipil Spanyol pecah pada Juli 1936.', finds: 'pecah' },
    { text: 'Perang saudara berkecamuk di Angola hingga 2002.', finds: 'berkecamuk' },
    { text: 'Pertempuran di Khartoum memasuki hari ketujuh.', finds: 'Pertempuran' },
    { text: 'Perang harga tiket pesawat berlangsung ketat.', finds: null },
  ],
}
