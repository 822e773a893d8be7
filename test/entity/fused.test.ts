import { expect, test } from 'vitest'
import { meaning, see } from './entities.ts'

/** Each row: an article, and its first mentions: two names that stand side by side are two, and one name is one. */
const rows: readonly (readonly [lines: string, mentions: readonly string[]])[] = [
  // A body and who is of it.
  [
    'Bos Sagara Corp Ratna Wijaya hadir di Bogor.',
    ['Sagara Corp=Sagara Corp', 'Ratna Wijaya=Ratna Wijaya', 'Bogor=Bogor'],
  ],
  ['Kepala BPBD Cianjur Surya Hadi tiba.', ['BPBD Cianjur=BPBD Cianjur', 'Surya Hadi=Surya Hadi']],
  [
    'Warga Kecamatan Wiramekar Barat bersyukur. Camat Wiramekar Barat Suryono tiba.',
    ['Kecamatan Wiramekar Barat=Kecamatan Wiramekar Barat', 'Wiramekar Barat=Wiramekar Barat', 'Suryono=Suryono'],
  ],
  ['Ia mengangkat peringkat FIFA Timnas Indonesia.', ['Timnas Indonesia=Timnas Indonesia']],
  ['Sekretaris Dinas Surya Hadi tiba.', ['Surya Hadi=Surya Hadi']],
  ['Ketua Yayasan Budi Luhur tiba.', ['Yayasan Budi Luhur=Yayasan Budi Luhur']],
  ['Kepala Dinas Pekerjaan Umum Kota Batu tiba.', ['Dinas Pekerjaan Umum Kota Batu=Dinas Pekerjaan Umum Kota Batu']],
  [
    'Direktur PT Sagara Jaya (Persero) Didik Hartanto hadir.',
    ['PT Sagara Jaya=PT Sagara Jaya', 'Didik Hartanto=Didik Hartanto'],
  ],
  ['Kepala Badan Tenaga Air Dadun Hindaya tiba.', ['Badan Tenaga Air=Badan Tenaga Air', 'Dadun Hindaya=Dadun Hindaya']],
  ['Kepala Badan Tenaga Air Nasional tiba.', ['Badan Tenaga Air Nasional=Badan Tenaga Air Nasional']],
  ['Juru bicara GAM Surya Hadi tiba.', ['GAM=Gerakan Aceh Merdeka', 'Surya Hadi=Surya Hadi']],
  ['Ketua KPU Bali tiba.', ['KPU Bali=KPU Bali']],
  ['Kapolres Metro Bekasi Kota Kombes Surya Hadi tiba.', ['Bekasi=Bekasi', 'Surya Hadi=Surya Hadi']],
  [
    'Kepala RS Polri Brigjen Surya Hadi tiba di RSUD Jenderal Suryo.',
    ['RS Polri=RS Polri', 'Surya Hadi=Surya Hadi', 'RSUD Jenderal Suryo=RSUD Jenderal Suryo'],
  ],
  ['Kombes Dr. Surya Hadi tiba.', ['Surya Hadi=Surya Hadi']],
  ['Kapolsek Wiramekar Kompol Suryanto tiba.', ['Wiramekar=Wiramekar', 'Suryanto=Suryanto']],
  [
    'Juru bicara itu hadir di Gedung Putih Budi Hartono pada Rabu.',
    ['Gedung Putih=Gedung Putih', 'Budi Hartono=Budi Hartono'],
  ],
  ['Kompol Suryanto SH, MH tiba.', ['Suryanto=Suryanto']],
  ['Kepala Desa Wairata Lamber Dolu tiba.', ['Desa Wairata=Desa Wairata', 'Lamber Dolu=Lamber Dolu']],
  ['Uskup Agung Kupang Mgr Yohani Liru tiba.', ['Kupang=Kupang', 'Yohani Liru=Yohani Liru']],
  ['Ia ditahan penyidik Jaksa Agung Muda Bidang Tindak Pidana Khusus.', []],
  [
    'Kepala Kantor Pencarian dan Pertolongan Kupang Surya Hadi tiba.',
    ['Kantor Pencarian dan Pertolongan Kupang=Kantor Pencarian dan Pertolongan Kupang', 'Surya Hadi=Surya Hadi'],
  ],
  ['Ia ditahan di Rumah Tahanan (Rutan) Sukajaya.', ['Sukajaya=Rutan Sukajaya']],
  ['Uskup Agung Kupang Mgr Yohanes Ladu tiba.', ['Kupang=Kupang', 'Yohanes Ladu=Yohanes Ladu']],
  ['Densus 88 menangkap Surya Hadi.', ['Densus 88=Densus 88', 'Surya Hadi=Surya Hadi']],
  // A body that the article names alone, and who heads it.
  [
    'Bank Cakra Mulya merugi. Direktur Bank Cakra Mulya Lamber Dolu mundur.',
    ['Bank Cakra Mulya=Bank Cakra Mulya', 'Bank Cakra Mulya=Bank Cakra Mulya', 'Lamber Dolu=Lamber Dolu'],
  ],
  [
    'PT Cakra Mulya Tbk merugi. Direktur Utama Cakra Mulya Lamber Dolu mundur.',
    ['PT Cakra Mulya Tbk=PT Cakra Mulya', 'Cakra Mulya=PT Cakra Mulya', 'Lamber Dolu=Lamber Dolu'],
  ],
  [
    'Sentana Farma, jaringan apotek, merugi. Pendiri Sentana Farma Lamber Dolu mundur.',
    ['Sentana Farma=Sentana Farma', 'Sentana Farma=Sentana Farma', 'Lamber Dolu=Lamber Dolu'],
  ],
  // A man of four names, whom nobody calls by two.
  ['Pendiri Surya Hadi Lamber Dolu mundur.', ['Surya Hadi Lamber Dolu=Surya Hadi Lamber Dolu']],
  // Somebody told with a plain word, again.
  ['Surya Bening datang. Bening mengalahkan lawannya.', ['Surya Bening=Surya Bening', 'Bening=Surya Bening']],
  // A town and who is in it.
  [
    'Surya Hadi ditahan. Setiba di Kupang Surya Hadi diperiksa.',
    ['Surya Hadi=Surya Hadi', 'Kupang=Kupang', 'Surya Hadi=Surya Hadi'],
  ],
  [
    'Surya Hadi ditahan. Ia dibawa ke Jakarta Selatan.',
    ['Surya Hadi=Surya Hadi', 'Ia=Surya Hadi', 'Jakarta Selatan=Jakarta Selatan'],
  ],
  // Letters for somebody, told in brackets; and who has only the letters.
  ['Tersangka RT (Roy Tan) ditahan. RT membantah.', ['RT=Roy Tan', 'Roy Tan=Roy Tan', 'RT=Roy Tan']],
  ['Tersangka RT (31) ditahan. Roy Tan membantah.', ['RT=RT', 'Roy Tan=Roy Tan']],
  // Letters that head a name in brackets.
  ['Ia dimakamkan di Tempat Pemakaman Umum (TPU) Kebun Melati.', ['Kebun Melati=TPU Kebun Melati']],
  ['Komisi Pemilihan Umum (KPU) Bali hadir.', ['Komisi Pemilihan Umum (KPU) Bali=KPU Bali']],
  // The short name of a region within a name; a town's other name stays.
  ['Warga merusak Kantor Gubernur Sulsel.', ['Kantor Gubernur Sulsel=Kantor Gubernur Sulawesi Selatan']],
  ['Ia ditemui di Masjid Raya Solo.', ['Masjid Raya Solo=Masjid Raya Solo']],
]

for (const [lines, mentions] of rows) {
  test(lines, () => {
    const seen = see(lines)
    expect(seen.names.map((mention) => meaning(seen, mention))).toEqual(mentions)
  })
}
