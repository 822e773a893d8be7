import { expect, test } from 'vitest'
import { orderOf } from '../../src/claim/slots/order.ts'
import type { Ordinal } from '../../src/model/claim.ts'
import { candidateOf, tell } from './candidate-of.ts'

/** A text, the trigger in it, and which of its series the event is; null in a trap. */
const rows: readonly (readonly [text: string, trigger: string, order: Ordinal | null])[] = [
  // The event itself is counted.
  ['Kedua menteri menggelar perundingan ketiga di Jenewa pada Senin.', 'perundingan', 'third'],
  ['Sidang perdana kasus korupsi timah digelar pada Rabu (6/9).', 'Sidang perdana', 'first'],
  ['Raja Charles melakukan kunjungan kenegaraan pertamanya ke Jerman pada Maret 2023.', 'melakukan kunjungan', 'first'],
  ['Debat keempat berlangsung di Surabaya.', 'Debat', 'fourth'],
  ['Ini letusan kedua Gunung Lewotobi.', 'letusan', 'second'],
  // Turns.
  ['Untuk kedua kalinya, gunung itu meletus pada Minggu.', 'meletus', 'second'],
  ['Timnas voli menang untuk kali kelima pada Jumat.', 'menang', 'fifth'],
  ['Terakhir kali Persija juara pada 2018.', 'juara', 'last'],
  ['Ini kali ketiga Anwar Ibrahim mengunjungi Jakarta.', 'mengunjungi', 'third'],
  ['Merapi pertama kali tercatat meletus pada 1548.', 'meletus', 'first'],
  // The subject or the object is counted.
  ['Kloter pertama jemaah haji tiba di Madinah pada 24 Mei 2023.', 'tiba', 'first'],
  ['Pesawat terakhir berangkat dari Kabul pada 30 Agustus 2021.', 'berangkat', 'last'],
  ['Pasukan itu membebaskan sandera terakhir pada Selasa.', 'membebaskan', 'last'],
  ['Ini kemenangan ketiga pembalap Italia itu di Mugello.', 'kemenangan', 'third'],
  ['India meluncurkan satelit pertamanya, Aryabhata, pada 19 April 1975.', 'meluncurkan', 'first'],
  ['Kosmos 1, satelit keenam negara itu, diluncurkan pada 1970.', 'diluncurkan', 'sixth'],
  ['Yuri Gagarin menjadi manusia pertama yang terbang ke antariksa pada 12 April 1961.', 'terbang', 'first'],
  ['Ia presiden Amerika pertama yang mengunjungi Hiroshima.', 'mengunjungi', 'first'],
  ['Gerhana cincin terakhir yang melintasi Riau terjadi pada 26 Desember 2019.', 'terjadi', 'last'],
  ['Yang kedua dimulai pada 3 Mei.', 'dimulai', 'second'],
  ['Wira Sadono mencetak gol kedua lewat sundulan.', 'mencetak gol', 'second'],
  ['Wira Sadono meraih kemenangan kedua musim ini di Bandung.', 'meraih kemenangan', 'second'],
  // Traps: no series of its own.
  ['Ini kunjungan pertama Perdana Menteri Kishida ke Kyiv sejak perang pecah pada 2022.', 'kunjungan', null],
  ['Inflasi naik untuk pertama kalinya dalam tujuh bulan.', 'naik', null],
  ['Pertemuan kedua pemimpin itu berlangsung di Bali pada 14 November 2022.', 'Pertemuan', null],
  ['Kedua tim bertanding di Solo pada Minggu.', 'bertanding', null],
  ['Polisi menetapkan ketiga sopir itu sebagai tersangka pada Minggu.', 'menetapkan', null],
  ['Empat menit kemudian keduanya bertabrakan.', 'bertabrakan', null],
  ['Ketiganya ditangkap di Bekasi pada Rabu.', 'ditangkap', null],
  ['Pertama, pemerintah menaikkan upah pada Januari 2022.', 'menaikkan', null],
  ['Presiden pertama RI Soekarno meresmikan masjid itu pada 1961.', 'meresmikan', null],
  ['Perdana Menteri Inggris bertemu Presiden Biden pada Kamis.', 'bertemu', null],
  ['KTT ke-43 ASEAN digelar di Jakarta pada 5 September 2023.', 'KTT', null],
  ['Babak pertama berakhir tanpa gol pada Sabtu.', 'berakhir', null],
  ['Pada tahap pertama, Hamas membebaskan 33 sandera.', 'membebaskan', null],
  ['Dalam tiga tahun terakhir, perusahaan itu merekrut 200 orang.', 'merekrut', null],
  ['Ia meletakkan batu pertama masjid itu pada Jumat.', 'meletakkan batu pertama', null],
  ['Perang Dunia Kedua berakhir pada 1945.', 'berakhir', null],
  ['Hari kedua pencarian, tim menemukan tiga jenazah pada Selasa.', 'menemukan', null],
]

for (const [text, trigger, order] of rows) {
  test(text, () => {
    const told = tell(text)
    expect(orderOf(told.grid, candidateOf(told, trigger))).toBe(order)
  })
}
