import { type Form, pattern } from './form.ts'
import { date, yearOf } from './parts.ts'

/** Words before a bare number that make it a year. Sorted. */
const openers =
  /(?:^|\s)(?:akhir|anggaran|angka|antara|awal|dari|data|defisit|dengan|hingga|ke|laba|laporan|medio|memasuki|mulai|pada|penghujung|per|pertengahan|produksi|realisasi|sampai|sebelum|sejak|sekitar|selama|sepanjang|setelah|tahun|target|ujung|untuk)\s+$/
/** Words after a bare number that make it a count. Sorted. */
const counted =
  /^\s+(?:anak|barel|buah|butir|cc|desa|dolar|dollar|ekor|gram|guru|halaman|hari|hektar|hektare|jam|jemaah|jiwa|juta|kali|kamar|karyawan|kasus|kg|kilogram|kilometer|kk|km|korban|kursi|liter|mahasiswa|mdpl|meter|mil|miliar|milimeter|mm|mw|orang|paket|pasien|pegawai|pekerja|pelamar|peserta|penumpang|personel|petugas|poin|ribu|rumah|rupiah|sekolah|siswa|suara|sumur|ton|tps|triliun|unit|warga|watt)\b/

/** Words before a bare number that make it an amount or a serial number. Sorted. */
const numbered =
  /(?:berkapasitas|jalur|kapasitas|kode|mencapai|no\.?|nomor|resolusi|rute|sebanyak|sebesar|seharga|sejauh|seluas|senilai|seri|setinggi|tipe)\s+$/

/** «tahun 1628 dan 1629», «pada 1928, 1967 dan 1984», «(1979, 1981)» */
const listed =
  /(?:(?:pada|sejak|tahun)\s+|\()[12]\d{3}(?:[-–][12]\d{3})?(?:, [12]\d{3}(?:[-–][12]\d{3})?)*,?\s+(?:(?:dan|atau|maupun|serta)\s+)?$/

/** «(1979, …», «(1999 dan …»: the first of some years in brackets. */
const lists = /^(?:,| dan| serta) [12]\d{3}(?:[),]| dan\b| serta\b)/

/** `tahun 2014`, `2014`, `tahun 2014 lalu`, `penghujung 2013 ini`. */
export const year: Form = {
  id: 'year',
  starts: ['#', 'ta', 'tahun', 'thn'],
  figure: { digits: 4 },
  pattern: pattern(
    `(?:(?:tahun|thn\\.?) (?<short>['’]\\d{2})|(?<full>(?:tahun|thn\\.?) (?:(?:anggaran|buku|fiskal|pajak|ajaran|akademik) (?:\\((?:ta|apbd|apbn)\\) )?)?|ta (?=20))?(?<year>[1-2]\\d{3}))(?: (?<tail>yang lalu|lalu|silam|mendatang|ini|nanti)(?! (?:di|pada|oleh)\\b))?`,
  ),
  read(groups, { before, after, rawBefore, rawAfter }) {
    const value = yearOf(groups['year'] ?? groups['short']) ?? 0
    if (/^-(?:an\b|\d)|^[.,]\d|^%|^\s*(?:m dpl|sm\b)/.test(after)) return null
    if ((groups['full'] ?? groups['short']) !== undefined) {
      // «UU Nomor 11 Tahun 2020», «Perppu 2 Tahun 2022»: part of a law's name.
      return /\d(?:\/\S+)?\s+$/.test(before) ? null : date({ year: value })
    }
    if (value < 1500 || value > 2100 || counted.test(after) || /(?:tahun|thn\.?)\s+$/.test(before)) return null
    // A year alone on its line, or before a mark, heads what follows.
    if (before.trim() === '' && /^\s*(?:[:|–—]|\.?$)/.test(rawAfter)) return date({ year: value })
    if (openers.test(before) || listed.test(before)) return date({ year: value })
    if (value < 1800 || value > 2060) return null
    if (/\($/.test(before) && lists.test(after)) return date({ year: value })
    if (/\(\s*$|,\s*$/.test(before) && /^\s*[);]/.test(after)) return date({ year: value })
    // «Piala Dunia 2022», «UUD 1945», «Resolusi 1246»: the end of a name.
    return /(?:^|[\s("“])\p{Ll}[\p{Ll}-]*\s+$/u.test(rawBefore) && !numbered.test(before) ? date({ year: value }) : null
  },
  examples: [
    { text: 'Pada 2014 pabrik itu tutup, dan tahun 2016 dibuka lagi.', finds: '2014,2016' },
    { text: 'Kontraknya habis 2027; benteng itu diserbu tahun 1628 dan 1629.', finds: '2027,1628,1629' },
    { text: 'Anggaran 2024 disetujui; laba tahun buku 2022 naik.', finds: '2024,2022' },
    { text: 'Pagu Tahun Anggaran (TA) 2024 melampaui TA 2023.', finds: '2024,2023' },
    { text: 'Juara sebelumnya Tono (1979, 1981) dan Budi (1990 dan 1995).', finds: '1979,1981,1990,1995' },
    { text: 'Datanya dihimpun lembaga riset (2013).', finds: '2013' },
    { text: 'Piala Dunia 2022, Pemilu 2024, UUD 1945, dan Resolusi 1246 dibahas.', finds: null },
    { text: 'UU Nomor 11 Tahun 2020 mengatur 1500 rumah dan Rp2.019.', finds: null },
  ],
}
