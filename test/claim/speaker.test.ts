import { expect, test } from 'vitest'
import { attributions, speakerAt } from '../../src/claim/speaker/speaker.ts'
import { candidateOf, tell } from './candidate-of.ts'

/** A text, a trigger in it, and who says what it tells; null for the article itself. */
const rows: readonly (readonly [text: string, trigger: string, speaker: string | null])[] = [
  // Behind the statement.
  [
    'Longsor menewaskan tiga warga Sukamaju, kata Kepala BPBD Banyumas Budi Nugroho, Selasa.',
    'menewaskan',
    'Budi Nugroho',
  ],
  ['"Gudang itu terbakar pada Minggu malam," ujar Kapolres Garut AKBP Sri Wahyuni.', 'terbakar', 'Sri Wahyuni'],
  [
    'Api menghanguskan 12 rumah, ungkap Kepala Pos Pengamatan Gunung Agung, I Dewa Mertayasa, pada Sabtu.',
    'menghanguskan',
    'I Dewa Mertayasa',
  ],
  ['Korban dilarikan ke RSUD, jelas Direktur RSUD dr Anita Rahmawati kepada wartawan.', 'dilarikan', 'Anita Rahmawati'],
  ['Polisi menangkap tiga pencuri, kata Kapolres Garut AKBP Rio Wahyu mengutip saksi.', 'menangkap', 'Rio Wahyu'],
  [
    'Hingga Kamis, kata Kepala Basarnas Kupang Putu Sudayana, sembilan jenazah ditemukan.',
    'ditemukan',
    'Putu Sudayana',
  ],
  ['Pabrik itu ditutup pada 2021, seperti dilaporkan Nikkei.', 'ditutup', 'Nikkei'],
  ['Jalan itu ditutup. Hal itu disampaikan Bupati Wonogiri Joko Sutopo pada Senin.', 'ditutup', 'Joko Sutopo'],
  ['"Ayah meninggal pada Senin," kata anak Budi, Rudi Nugroho, di rumah duka.', 'meninggal', 'Rudi Nugroho'],
  ['"Ayah meninggal pada Senin," kata putra kedua Budi, Rudi Nugroho.', 'meninggal', 'Rudi Nugroho'],
  // Before the statement.
  [
    'Kepala Basarnas Putu Sudayana dalam jumpa pers di Kupang mengatakan, tiga jembatan hanyut.',
    'hanyut',
    'Putu Sudayana',
  ],
  [
    'Presiden Joko Widodo, Senin (4/9), mengatakan pabrik itu mulai beroperasi pada April.',
    'mulai beroperasi',
    'Joko Widodo',
  ],
  [
    'Gubernur Bali Wayan Koster mengunjungi Menteri Sandiaga Uno dan mengatakan bandara dibangun mulai 2024.',
    'dibangun',
    'Wayan Koster',
  ],
  [
    'Rusdi Marpaung menutup pasar itu. Ia menambahkan, "Kami membuka pasar darurat pada Sabtu."',
    'membuka',
    'Rusdi Marpaung',
  ],
  ['Menurut Bambang Riyadi, jembatan itu ambruk pada Senin.', 'ambruk', 'Bambang Riyadi'],
  ['Disampaikan Sri Wahyuni, ketujuh pelaku ditangkap di Subang.', 'ditangkap', 'Sri Wahyuni'],
  [
    'Dikutip dari Antara, Kapolres Kudus AKBP Dydit Susanto mengatakan dua pelaku ditangkap.',
    'ditangkap',
    'Dydit Susanto',
  ],
  // Who prints the news has not said it.
  ['Dilansir dari Kyodo, topan itu menewaskan 12 orang di Okinawa.', 'menewaskan', null],
  // Over several sentences.
  ['"Gudang itu terbakar," ujar Sri Wahyuni. "Api padam dua jam kemudian."', 'padam', 'Sri Wahyuni'],
  ['"Mobil itu terguling. Dua orang tewas," kata Sri Wahyuni.', 'terguling', 'Sri Wahyuni'],
  [
    '“Kapal itu tenggelam,” kata Rusdi Marpaung.\n“Kami menyelamatkan sebelas orang.”',
    'menyelamatkan',
    'Rusdi Marpaung',
  ],
  ['Direktur Lina Marlina angkat bicara. "Pasien itu meninggal pada Rabu pagi."', 'meninggal', 'Lina Marlina'],
  ['Sri Wahyuni datang ke lokasi. “Dua toko terbakar,” katanya.', 'terbakar', 'Sri Wahyuni'],
  // Bodies that count, and speakers without a name.
  ['Kementerian Kesehatan mencatat 12 orang meninggal pada Agustus.', 'meninggal', 'Kementerian Kesehatan'],
  [
    'Berdasarkan data Kementerian Kesehatan, 12 orang meninggal akibat demam berdarah.',
    'meninggal',
    'Kementerian Kesehatan',
  ],
  ['Otoritas kesehatan Kamboja menyebut wabah itu menewaskan 12 orang.', 'menewaskan', 'otoritas kesehatan Kamboja'],
  [
    'Seorang pejabat keamanan Filipina mengatakan kepada Reuters bahwa kapal itu ditabrak.',
    'ditabrak',
    'pejabat keamanan Filipina',
  ],
  ['Sejumlah saksi mata menuturkan, bus itu menabrak tiang.', 'menabrak', 'saksi mata'],
  ['Panglima TNI Laksamana Yudo Hartono tiba. Panglima TNI mengatakan dua prajurit gugur.', 'gugur', 'Yudo Hartono'],
  ['Sementara itu, sejumlah warga menyebut api padam.', 'padam', 'warga'],
  // The article's own voice.
  ['Persib mencatat kemenangan pada Minggu.', 'kemenangan', null],
  ['Menurut rencana, jembatan itu diresmikan pada Rabu.', 'diresmikan', null],
  ['Menurut jadwal, pesawat itu mendarat di Denpasar.', 'mendarat', null],
  ['Sebut saja Bunga, siswi yang dirampok pada Jumat.', 'dirampok', null],
  ['Gempa melanda Poso, kata Rusdi Marpaung saat meninjau pengungsi.', 'meninjau', null],
  ['Rusdi Marpaung mengumumkan gempa di Poso.', 'mengumumkan', null],
  ['Polisi menuding Andi menunggangi aksi, tetapi serikat buruh membantahnya.', 'membantahnya', null],
  ['Gubernur Lina Marlina berjanji merelokasi warga.', 'merelokasi', null],
  ['Warga panik sejak Presiden Joko Widodo mengumumkan kenaikan harga gas.', 'kenaikan harga', null],
]

for (const [text, trigger, speaker] of rows) {
  test(`${trigger}: ${text}`, () => {
    const told = tell(text)
    const candidate = candidateOf(told, trigger)
    const list = attributions(told.grid, told.grid.sentenceOf[candidate.first] ?? 0)
    expect(speakerAt(list, candidate.first)?.name ?? null).toBe(speaker)
  })
}
