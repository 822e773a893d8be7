import type { Messages } from './messages.ts'

const count = (noun: string) => (number: number) => `${number} ${noun}`

export const id: Messages = {
  verdicts: { agree: 'sepakat', conflict: 'bertentangan', single: 'tunggal' },
  slots: {
    time: 'waktu',
    place: 'tempat',
    number: 'angka',
    order: 'urutan',
    who: 'siapa',
    status: 'status',
  },
  columns: {
    time: 'Waktu',
    event: 'Peristiwa',
    type: 'Jenis',
    verdict: 'Hasil',
    sources: 'Sumber',
    outlets: 'Diberitakan oleh',
  },
  undated: 'tanpa tanggal',
  articles: count('artikel'),
  sources: count('sumber'),
  claims: count('klaim'),
  events: count('peristiwa'),
  draftClaims: count('klaim naskah'),
  conflicts: 'Pertentangan',
  updates: 'Pembaruan',
  updatesNote: 'angka yang bertambah di antara laporan, bukan pertentangan',
  copies: 'Salinan',
  copiesNote: 'salinan satu teks dihitung sebagai satu sumber',
  moreSingles: (number) => `${number} peristiwa lagi hanya diberitakan satu sumber: lihat dengan --only single`,
  also: 'juga',
  none: 'Tidak ada peristiwa untuk ditampilkan.',
  draft: 'naskah',
  supported: (number) => `${number} sumber lain sepakat`,
  alone: 'tidak diberitakan sumber lain',
  saidBy: (name) => `menurut ${name}`,
}
