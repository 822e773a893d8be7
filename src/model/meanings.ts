interface Meaning {
  readonly group: 'verdict' | 'conflict' | 'status' | 'origin of a time'
  readonly name: string
  readonly means: string
  readonly meansId: string
}

/** What the words of a report mean, in both languages. */
export const meanings = [
  {
    group: 'verdict',
    name: 'agree',
    means: 'At least two independent sources tell the event, and nothing they say of it excludes the other.',
    meansId:
      'Sedikitnya dua sumber yang berdiri sendiri memberitakan peristiwa itu, dan tidak ada ucapan mereka yang saling meniadakan.',
  },
  {
    group: 'verdict',
    name: 'conflict',
    means:
      'Two sources, or two places of one, say things of the event that cannot both be right. No side is said to win.',
    meansId:
      'Dua sumber, atau dua bagian dari satu sumber, mengatakan hal yang tidak mungkin sama-sama benar. Tidak ada pihak yang dinyatakan menang.',
  },
  {
    group: 'verdict',
    name: 'single',
    means: 'One independent source alone tells the event; the copies of one wire story count as one source.',
    meansId:
      'Hanya satu sumber yang berdiri sendiri memberitakan peristiwa itu; salinan satu berita kantor berita dihitung sebagai satu sumber.',
  },
  {
    group: 'conflict',
    name: 'time',
    means:
      'The times do not even touch: 12 and 13 September. A time within the other agrees: 2019 and April 2019. Assumed years and inferred dates are never a side.',
    meansId:
      'Waktunya bersentuhan pun tidak: 12 dan 13 September. Waktu yang termuat dalam waktu lain sepakat: 2019 dan April 2019. Tahun yang dikira-kira dan tanggal yang disimpulkan tidak pernah menjadi pihak.',
  },
  {
    group: 'conflict',
    name: 'place',
    means: 'Neither place lies within the other. Vladivostok and the Russian Far East agree; two towns do not.',
    meansId:
      'Tidak satu pun tempat itu terletak di dalam yang lain. Vladivostok dan Timur Jauh Rusia sepakat; dua kota tidak.',
  },
  {
    group: 'conflict',
    name: 'number',
    means:
      'Two amounts of the same thing in the same unit, and neither admits the other: «sekitar», «lebih dari», «ratusan» admit a range. A toll that grows with the hour of the report is an update.',
    meansId:
      'Dua jumlah dari hal dan satuan yang sama, dan yang satu tidak memuat yang lain: «sekitar», «lebih dari», «ratusan» memuat rentang. Jumlah korban yang bertambah seiring jam laporan adalah pembaruan.',
  },
  {
    group: 'conflict',
    name: 'order',
    means: 'Two ordinals for one event: the second and the third summit.',
    meansId: 'Dua urutan untuk satu peristiwa: pertemuan puncak kedua dan ketiga.',
  },
  {
    group: 'conflict',
    name: 'who',
    means: 'Two names in the same part: another winner, another suspect, another signatory.',
    meansId: 'Dua nama dalam peran yang sama: pemenang lain, tersangka lain, penanda tangan lain.',
  },
  {
    group: 'conflict',
    name: 'status',
    means: 'One source says that it happened or accuses somebody of it, another denies it.',
    meansId: 'Satu sumber mengatakan hal itu terjadi atau menuduh seseorang melakukannya, sumber lain membantahnya.',
  },
  {
    group: 'status',
    name: 'happened',
    means: 'The article says that it happened.',
    meansId: 'Artikel mengatakan hal itu terjadi.',
  },
  {
    group: 'status',
    name: 'planned',
    means: 'It is scheduled, promised or being prepared: «akan», «direncanakan».',
    meansId: 'Hal itu dijadwalkan, dijanjikan, atau sedang disiapkan: «akan», «direncanakan».',
  },
  {
    group: 'status',
    name: 'alleged',
    means: 'Somebody is said to have done it: «diduga», «menuduh X mengirim Y».',
    meansId: 'Seseorang dikatakan melakukannya: «diduga», «menuduh X mengirim Y».',
  },
  {
    group: 'status',
    name: 'denied',
    means: 'Somebody says that it is not so: «membantah», «menepis».',
    meansId: 'Seseorang mengatakan tidak demikian: «membantah», «menepis».',
  },
  {
    group: 'status',
    name: 'possible',
    means: 'It may be, or is estimated: «mungkin», «diperkirakan».',
    meansId: 'Hal itu mungkin terjadi, atau diperkirakan: «mungkin», «diperkirakan».',
  },
  {
    group: 'origin of a time',
    name: 'explicit',
    means: 'The text gives the time whole.',
    meansId: 'Teks menyebut waktu itu lengkap.',
  },
  {
    group: 'origin of a time',
    name: 'relative',
    means: 'The time needs the publication date: «kemarin», «Rabu».',
    meansId: 'Waktu itu bergantung pada tanggal terbit: «kemarin», «Rabu».',
  },
  {
    group: 'origin of a time',
    name: 'inherited',
    means: 'The time is that of an earlier sentence, heading or event of the article.',
    meansId: 'Waktu itu milik kalimat, judul, atau peristiwa sebelumnya dalam artikel.',
  },
  {
    group: 'origin of a time',
    name: 'inferred',
    means: "The article gives no time; other sources' dates of the same event do.",
    meansId: 'Artikel tidak menyebut waktu; tanggal dari sumber lain tentang peristiwa yang sama menyebutnya.',
  },
] as const satisfies readonly Meaning[]
