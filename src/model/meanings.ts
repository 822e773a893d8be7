import type { Example } from './example.ts'

/** A word of a report, what it means, and texts that show it: ` ↔ ` stands between two articles. */
export interface Meaning {
  readonly group:
    | 'verdict'
    | 'conflict'
    | 'word of the report'
    | 'status'
    | 'origin of a time'
    | 'hedge of a number'
    | 'notice'
  readonly name: string
  readonly means: string
  readonly meansId: string
  readonly examples: readonly Example[]
}

/** What the words of a report mean, in both languages. */
export const meanings = [
  {
    group: 'verdict',
    name: 'agree',
    means: 'At least two independent sources tell the event, and nothing they say of it excludes the other.',
    meansId:
      'Sedikitnya dua sumber yang berdiri sendiri memberitakan peristiwa itu, dan tidak ada ucapan mereka yang saling meniadakan.',
    examples: [
      {
        text: 'Presiden meresmikan Bendungan Tirta di Garut pada Senin (3/5/2021). ↔ Bendungan Tirta di Garut diresmikan Presiden, 3 Mei 2021.',
        finds: 'agree',
      },
      { text: 'Presiden meresmikan Bendungan Tirta di Garut pada Senin (3/5/2021).', finds: null },
    ],
  },
  {
    group: 'verdict',
    name: 'conflict',
    means:
      'Two sources, or two places of one, say things of the event that cannot both be right. No side is said to win.',
    meansId:
      'Dua sumber, atau dua bagian dari satu sumber, mengatakan hal yang tidak mungkin sama-sama benar. Tidak ada pihak yang dinyatakan menang.',
    examples: [
      {
        text: 'Presiden meresmikan Bendungan Tirta di Garut pada Senin (3/5/2021). ↔ Presiden meresmikan Bendungan Tirta di Garut pada Rabu (5/5/2021).',
        finds: 'conflict',
      },
      {
        text: 'Presiden meresmikan Bendungan Tirta di Garut pada Senin (3/5/2021). ↔ Presiden meresmikan Bendungan Tirta di Garut pada Mei 2021.',
        finds: null,
      },
    ],
  },
  {
    group: 'verdict',
    name: 'single',
    means: 'One independent source alone tells the event; the copies of one wire story count as one source.',
    meansId:
      'Hanya satu sumber yang berdiri sendiri memberitakan peristiwa itu; salinan satu berita kantor berita dihitung sebagai satu sumber.',
    examples: [
      { text: 'Presiden meresmikan Bendungan Tirta di Garut pada Senin (3/5/2021).', finds: 'single' },
      {
        text: 'Presiden meresmikan Bendungan Tirta di Garut pada Senin (3/5/2021). ↔ Bendungan Tirta di Garut diresmikan Presiden, 3 Mei 2021.',
        finds: null,
      },
    ],
  },
  {
    group: 'conflict',
    name: 'time',
    means:
      'The times do not even touch: 12 and 13 September. A time within the other agrees: 2019 and April 2019. Assumed years and inferred dates are never a side.',
    meansId:
      'Waktunya bersentuhan pun tidak: 12 dan 13 September. Waktu yang termuat dalam waktu lain sepakat: 2019 dan April 2019. Tahun yang dikira-kira dan tanggal yang disimpulkan tidak pernah menjadi pihak.',
    examples: [
      {
        text: 'Presiden meresmikan Bendungan Tirta di Garut pada Senin (3/5/2021). ↔ Presiden meresmikan Bendungan Tirta di Garut pada Rabu (5/5/2021).',
        finds: '2021-05-03 | 2021-05-05',
      },
      {
        text: 'Presiden meresmikan Bendungan Tirta di Garut pada Senin (3/5/2021). ↔ Presiden meresmikan Bendungan Tirta di Garut pada Mei 2021.',
        finds: null,
      },
    ],
  },
  {
    group: 'conflict',
    name: 'place',
    means: 'Neither place lies within the other. Vladivostok and the Russian Far East agree; two towns do not.',
    meansId:
      'Tidak satu pun tempat itu terletak di dalam yang lain. Vladivostok dan Timur Jauh Rusia sepakat; dua kota tidak.',
    examples: [
      {
        text: 'Penyanyi Naura Sekar menikah dengan produser film Bayu Anggoro di Ubud, Bali, pada Sabtu (10/4/2021). ↔ Penyanyi Naura Sekar menikah dengan produser film Bayu Anggoro di Yogyakarta pada Sabtu (10/4/2021).',
        finds: 'Ubud | Yogyakarta',
      },
      {
        text: 'Penyanyi Naura Sekar menikah dengan produser film Bayu Anggoro di Ubud pada Sabtu (10/4/2021). ↔ Penyanyi Naura Sekar menikah dengan produser film Bayu Anggoro di Bali pada Sabtu (10/4/2021).',
        finds: null,
      },
    ],
  },
  {
    group: 'conflict',
    name: 'number',
    means:
      'Two amounts of the same thing in the same unit, and neither admits the other: «sekitar», «lebih dari», «ratusan» admit a range. A toll that grows with the hour of the report is an update.',
    meansId:
      'Dua jumlah dari hal dan satuan yang sama, dan yang satu tidak memuat yang lain: «sekitar», «lebih dari», «ratusan» memuat rentang. Jumlah korban yang bertambah seiring jam laporan adalah pembaruan.',
    examples: [
      {
        text: 'Gunung Lolodai meletus pada Sabtu (10/4/2021) dengan kolom abu setinggi 2.000 meter. ↔ Gunung Lolodai meletus pada Sabtu (10/4/2021) dengan kolom abu setinggi 200 meter.',
        finds: '200 meter | 2000 meter',
      },
      {
        text: 'Gunung Lolodai meletus pada Sabtu (10/4/2021) dengan kolom abu setinggi 2.000 meter. ↔ Gunung Lolodai meletus pada Sabtu (10/4/2021) dengan kolom abu setinggi sekitar 2.100 meter.',
        finds: null,
      },
    ],
  },
  {
    group: 'conflict',
    name: 'order',
    means: 'Two ordinals for one event: the second and the third summit.',
    meansId: 'Dua urutan untuk satu peristiwa: pertemuan puncak kedua dan ketiga.',
    examples: [
      {
        text: 'Presiden Prabowo Subianto bertemu Perdana Menteri Anwar Ibrahim untuk kedua kalinya di Jakarta pada 9 Januari 2025. ↔ Presiden Prabowo Subianto bertemu Perdana Menteri Anwar Ibrahim untuk ketiga kalinya di Jakarta pada 9 Januari 2025.',
        finds: 'second | third',
      },
      {
        text: 'Presiden Prabowo Subianto bertemu Perdana Menteri Anwar Ibrahim untuk kedua kalinya di Jakarta pada 9 Januari 2025. ↔ Presiden Prabowo Subianto bertemu Perdana Menteri Anwar Ibrahim di Jakarta pada 9 Januari 2025.',
        finds: null,
      },
    ],
  },
  {
    group: 'conflict',
    name: 'who',
    means: 'Two names in the same part: another winner, another suspect, another signatory.',
    meansId: 'Dua nama dalam peran yang sama: pemenang lain, tersangka lain, penanda tangan lain.',
    examples: [
      {
        text: 'Laila Rahmawati terpilih sebagai ketua umum Persatuan Perawat Nusantara di Surabaya, Minggu (2/5/2021). ↔ Bonar Simatupang terpilih sebagai ketua umum Persatuan Perawat Nusantara di Surabaya, Minggu (2/5/2021).',
        finds: 'Bonar Simatupang | Laila Rahmawati',
      },
      {
        text: 'Laila Rahmawati terpilih sebagai ketua umum Persatuan Perawat Nusantara di Surabaya, Minggu (2/5/2021). ↔ Laila terpilih sebagai ketua umum Persatuan Perawat Nusantara, Minggu (2/5/2021).',
        finds: null,
      },
    ],
  },
  {
    group: 'conflict',
    name: 'status',
    means: 'One source says that it happened or accuses somebody of it, another denies it.',
    meansId: 'Satu sumber mengatakan hal itu terjadi atau menuduh seseorang melakukannya, sumber lain membantahnya.',
    examples: [
      {
        text: 'Amerika Serikat menuduh Korea Utara memasok amunisi kepada Rusia pada 13 Oktober 2023. ↔ Korea Utara membantah memasok amunisi kepada Rusia pada 13 Oktober 2023.',
        finds: 'alleged | denied',
      },
      {
        text: 'Korea Utara berencana memasok amunisi kepada Rusia pada 13 Oktober 2023. ↔ Korea Utara memasok amunisi kepada Rusia pada 13 Oktober 2023.',
        finds: null,
      },
    ],
  },
  {
    group: 'word of the report',
    name: 'claim',
    means:
      'What an article says happened: one trigger («bertemu»), and who, where, when, how many, which one of a series, how sure, and who says so. Standing facts and opinions are none.',
    meansId:
      'Apa yang menurut artikel terjadi: satu pemicu («bertemu»), lalu siapa, di mana, kapan, berapa, yang keberapa, seberapa pasti, dan menurut siapa. Keadaan tetap dan pendapat bukan klaim.',
    examples: [],
  },
  {
    group: 'word of the report',
    name: 'event',
    means: 'The happening that the claims of one or many articles speak of.',
    meansId: 'Kejadian yang dibicarakan klaim dari satu atau banyak artikel.',
    examples: [],
  },
  {
    group: 'word of the report',
    name: 'source',
    means: 'An article, or all the copies of one wire story, which count once.',
    meansId: 'Satu artikel, atau semua salinan satu berita kantor berita, yang dihitung sekali.',
    examples: [],
  },
  {
    group: 'word of the report',
    name: 'copy',
    means: 'An article whose text is nearly that of another: `copyOf` names it, and both count as one source.',
    meansId:
      'Artikel yang teksnya hampir sama dengan artikel lain: `copyOf` menyebutnya, dan keduanya dihitung sebagai satu sumber.',
    examples: [],
  },
  {
    group: 'word of the report',
    name: 'update',
    means: 'A figure that grew between two reports, as tolls do: no conflict.',
    meansId: 'Angka yang bertambah di antara dua laporan, seperti jumlah korban: bukan pertentangan.',
    examples: [],
  },
  {
    group: 'status',
    name: 'happened',
    means: 'The article says that it happened.',
    meansId: 'Artikel mengatakan hal itu terjadi.',
    examples: [
      { text: 'Presiden meresmikan Bendungan Tirta pada Senin (3/5/2021).', finds: 'meresmikan' },
      { text: 'Presiden akan meresmikan Bendungan Tirta pada Senin (10/5/2021).', finds: null },
    ],
  },
  {
    group: 'status',
    name: 'planned',
    means: 'It is scheduled, promised or being prepared: «akan», «direncanakan».',
    meansId: 'Hal itu dijadwalkan, dijanjikan, atau sedang disiapkan: «akan», «direncanakan».',
    examples: [
      { text: 'Presiden akan meresmikan Bendungan Tirta pada Senin (10/5/2021).', finds: 'meresmikan' },
      { text: 'Presiden meresmikan Bendungan Tirta pada Senin (3/5/2021).', finds: null },
    ],
  },
  {
    group: 'status',
    name: 'alleged',
    means: 'Somebody is said to have done it: «diduga», «menuduh X mengirim Y».',
    meansId: 'Seseorang dikatakan melakukannya: «diduga», «menuduh X mengirim Y».',
    examples: [
      { text: 'Gudang itu diduga dibakar kelompok bersenjata pada 3 Mei 2021.', finds: 'dibakar' },
      { text: 'Gudang itu dibakar kelompok bersenjata pada 3 Mei 2021.', finds: null },
    ],
  },
  {
    group: 'status',
    name: 'denied',
    means: 'Somebody says that it is not so: «membantah», «menepis».',
    meansId: 'Seseorang mengatakan tidak demikian: «membantah», «menepis».',
    examples: [
      { text: 'Rusia membantah menyerang pelabuhan itu pada 3 Mei 2021.', finds: 'membantah' },
      { text: 'Rusia menyerang pelabuhan itu pada 3 Mei 2021.', finds: null },
    ],
  },
  {
    group: 'status',
    name: 'possible',
    means: 'It may be, or is estimated: «mungkin», «diperkirakan».',
    meansId: 'Hal itu mungkin terjadi, atau diperkirakan: «mungkin», «diperkirakan».',
    examples: [
      { text: 'Gunung Semeru mungkin meletus lagi pada Juni 2021.', finds: 'meletus' },
      { text: 'Gunung Semeru meletus lagi pada 3 Mei 2021.', finds: null },
    ],
  },
  {
    group: 'origin of a time',
    name: 'explicit',
    means: 'The text gives the time whole.',
    meansId: 'Teks menyebut waktu itu lengkap.',
    examples: [
      { text: 'Presiden meresmikan Bendungan Tirta pada Senin (3/5/2021).', finds: 'Senin (3/5/2021) → 2021-05-03' },
      { text: 'Presiden meresmikan Bendungan Tirta kemarin.', finds: null },
    ],
  },
  {
    group: 'origin of a time',
    name: 'relative',
    means: 'The time needs the publication date: «kemarin», «Rabu».',
    meansId: 'Waktu itu bergantung pada tanggal terbit: «kemarin», «Rabu».',
    examples: [
      { text: 'Presiden meresmikan Bendungan Tirta kemarin.', finds: 'kemarin → 2021-05-05' },
      { text: 'Presiden meresmikan Bendungan Tirta pada Senin (3/5/2021).', finds: null },
    ],
  },
  {
    group: 'origin of a time',
    name: 'inherited',
    means:
      'The time is that of an earlier sentence, heading or event of the article. Of a day told without its year («Rabu (12/3)» on a page that names none) the year is the one in which other articles tell of it.',
    meansId:
      'Waktu itu milik kalimat, judul, atau peristiwa sebelumnya dalam artikel. Tahun untuk hari yang ditulis tanpa tahun («Rabu (12/3)» di halaman yang tidak menyebut tahun) diambil dari artikel lain yang menceritakan hari itu.',
    examples: [
      {
        text: 'Presiden tiba di Garut pada Senin (3/5/2021). Di sana ia meresmikan Bendungan Tirta.',
        finds: 'Senin (3/5/2021) → 2021-05-03',
      },
      { text: 'Presiden meresmikan Bendungan Tirta pada Senin (3/5/2021).', finds: null },
    ],
  },
  {
    group: 'origin of a time',
    name: 'inferred',
    means:
      "The article gives no time; other sources' dates of the same event do. Such a time has no words of its own and is never a side of a conflict.",
    meansId:
      'Artikel tidak menyebut waktu; tanggal dari sumber lain tentang peristiwa yang sama menyebutnya. Waktu semacam itu tidak punya kata sendiri dan tidak pernah menjadi pihak pertentangan.',
    examples: [
      {
        text: 'Presiden meresmikan Bendungan Tirta di Garut pada Senin (3/5/2021). ↔ Presiden meresmikan Bendungan Tirta di Garut.',
        finds: ' → 2021-05-03',
      },
      { text: 'Presiden meresmikan Bendungan Tirta di Garut.', finds: null },
    ],
  },
  {
    group: 'hedge of a number',
    name: 'exact',
    means: 'The number as it stands.',
    meansId: 'Angka sebagaimana tertulis.',
    examples: [
      { text: 'Kebakaran itu menghanguskan 120 kios pada 3 Mei 2021.', finds: '120 kios' },
      { text: 'Kebakaran itu menghanguskan sekitar 120 kios pada 3 Mei 2021.', finds: null },
    ],
  },
  {
    group: 'hedge of a number',
    name: 'about',
    means: 'Near the number: «sekitar», «kurang lebih».',
    meansId: 'Mendekati angka itu: «sekitar», «kurang lebih».',
    examples: [
      { text: 'Kebakaran itu menghanguskan sekitar 120 kios pada 3 Mei 2021.', finds: '120 kios' },
      { text: 'Kebakaran itu menghanguskan 120 kios pada 3 Mei 2021.', finds: null },
    ],
  },
  {
    group: 'hedge of a number',
    name: 'atleast',
    means: 'The number or more: «lebih dari», «sedikitnya», «ratusan».',
    meansId: 'Angka itu atau lebih: «lebih dari», «sedikitnya», «ratusan».',
    examples: [
      { text: 'Kebakaran itu menghanguskan sedikitnya 120 kios pada 3 Mei 2021.', finds: '120 kios' },
      { text: 'Kebakaran itu menghanguskan 120 kios pada 3 Mei 2021.', finds: null },
    ],
  },
  {
    group: 'hedge of a number',
    name: 'atmost',
    means: 'The number or less: «paling banyak», «kurang dari».',
    meansId: 'Angka itu atau kurang: «paling banyak», «kurang dari».',
    examples: [
      { text: 'Kebakaran itu menghanguskan kurang dari 120 kios pada 3 Mei 2021.', finds: '120 kios' },
      { text: 'Kebakaran itu menghanguskan 120 kios pada 3 Mei 2021.', finds: null },
    ],
  },
] as const satisfies readonly Meaning[]
