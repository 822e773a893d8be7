import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/read/page.ts'

const prose =
  'Petani di Kecamatan Tanjungsari memanen jagung lebih awal karena hujan turun sejak awal pekan ini. Harga di tingkat petani naik menjadi Rp5.200 per kilogram.'
const more = 'Kepala Dinas Pertanian Sumedang Asep Rohendi mengatakan luas panen tahun ini mencapai 1.400 hektare.'

interface PageRow {
  readonly shows: string
  readonly lines: readonly string[]
  readonly title?: string | null
  readonly outlet?: string | null
  readonly author?: string | null
  readonly published?: string | null
  readonly wire?: string | null
  readonly dateline?: string | null
  /** The blocks, `kind: text`; long paragraphs by `prose` and `more`. */
  readonly blocks?: readonly string[]
}

const rows: readonly PageRow[] = [
  {
    shows: 'breadcrumb, headline, date, byline, caption, dateline and foot of a usual page',
    lines: [
      'Beranda › Ekonomi › Pangan',
      '',
      'Panen Jagung Sumedang Datang Lebih Awal',
      '',
      'Kamis, 7 Maret 2024 | 09:12 WIB',
      'Penulis: Sari Wulandari | Editor: Anton',
      '',
      'Petani menjemur jagung di Tanjungsari, Rabu (6/3/2024). (Foto: Warta Priangan/Dede)',
      '',
      `SUMEDANG, WARTA PRIANGAN – ${prose}`,
      '',
      'Baca juga: Harga Pupuk Naik Sejak 1 Februari 2024',
      '',
      more,
      '',
      'Halaman: 1 2 Selanjutnya',
      'TAG: jagung, sumedang',
      'Bagikan: WhatsApp | Facebook | X',
      'Terkini',
      'Bupati Resmikan Pasar Hewan Tanjungsari',
      'Kamis, 7 Maret 2024 | 11:40 WIB',
    ],
    title: 'Panen Jagung Sumedang Datang Lebih Awal',
    outlet: 'Warta Priangan',
    author: 'Sari Wulandari',
    published: '2024-03-07T09:12+07:00',
    dateline: 'SUMEDANG',
    blocks: [
      'title: Panen Jagung Sumedang Datang Lebih Awal',
      'caption: Petani menjemur jagung di Tanjungsari, Rabu (6/3/2024).',
      `paragraph: ${prose}`,
      `paragraph: ${more}`,
    ],
  },
  {
    shows: 'an agency story: outlet in brackets, date under the copyright',
    lines: [
      'Panen jagung Sumedang lebih awal',
      '',
      `Sumedang, Jabar (KabarTani) - ${prose}`,
      more,
      '',
      'Pewarta: Dede K.',
      'Editor: Nur H.',
      'COPYRIGHT © KabarTani 2024',
      'Kamis, 7 Maret 2024 18:05 WITA',
    ],
    title: 'Panen jagung Sumedang lebih awal',
    outlet: 'KabarTani',
    author: 'Dede K.',
    published: '2024-03-07T18:05+08:00',
    dateline: 'Sumedang',
    wire: null,
  },
  {
    shows: 'a reprint: the agency credited beside the date and after the last sentence',
    lines: [
      'HARIAN CIBURUY | Ekonomi',
      'Jagung Sumedang Dipanen Lebih Awal',
      'Kamis, 07 Maret 2024 - 19:44 WIB | Sumber: KabarTani',
      '',
      prose,
      '',
      `${more} (KabarTani/hc)`,
      '',
      'Baca Juga: Bupati Resmikan Pasar Hewan, Senin 4 Maret 2024',
      'Ikuti saluran WhatsApp HARIAN CIBURUY untuk kabar terbaru.',
    ],
    title: 'Jagung Sumedang Dipanen Lebih Awal',
    outlet: 'Harian Ciburuy',
    wire: 'KabarTani',
    blocks: ['title: Jagung Sumedang Dipanen Lebih Awal', `paragraph: ${prose}`, `paragraph: ${more}`],
  },
  {
    shows: 'no headline: the page begins with its dateline',
    lines: [`WARTA PRIANGAN- ${prose}`, more, 'Baca juga: Pasar Hewan Baru di Tanjungsari'],
    title: null,
    outlet: 'Warta Priangan',
    published: null,
    dateline: null,
    blocks: [`paragraph: ${prose}`, `paragraph: ${more}`],
  },
  {
    shows: 'a dateline on a line of its own',
    lines: [
      'Panen Jagung Sumedang Lebih Awal',
      'Sari W. - WartaTani',
      'Kamis, 07 Mar 2024 10:15 WIB',
      'Sumedang -',
      prose,
    ],
    title: 'Panen Jagung Sumedang Lebih Awal',
    outlet: 'WartaTani',
    author: 'Sari W.',
    published: '2024-03-07T10:15+07:00',
    dateline: 'Sumedang',
  },
  {
    shows: 'a timeline right below the headline has no day of publication',
    lines: [
      'Jejak Jagung Sumedang dari Masa ke Masa',
      '12 Mei 1998',
      'Pasar induk jagung dibuka di Tanjungsari oleh bupati.',
      '3 Juni 2004',
      'Gudang pengering pertama mulai dipakai para petani.',
      '17 Juli 2019',
      'Koperasi petani menandatangani kontrak dengan pabrik pakan.',
    ],
    published: null,
    blocks: [
      'title: Jejak Jagung Sumedang dari Masa ke Masa',
      'heading: 12 Mei 1998',
      'paragraph: Pasar induk jagung dibuka di Tanjungsari oleh bupati.',
      'heading: 3 Juni 2004',
      'paragraph: Gudang pengering pertama mulai dipakai para petani.',
      'heading: 17 Juli 2019',
      'paragraph: Koperasi petani menandatangani kontrak dengan pabrik pakan.',
    ],
  },
  {
    shows: 'the day of a running page is that of its head, its entries are headed by clocks',
    lines: [
      'LIVE: Panen Raya Jagung Tanjungsari',
      'WartaTani.id | Kamis, 7 Maret 2024 | Diperbarui 20.15 WIB',
      'Halaman ini diperbarui berkala.',
      '',
      '20.10 WIB',
      more,
      '',
      '18.05 WIB',
      prose,
    ],
    published: '2024-03-07',
    outlet: 'WartaTani.id',
    blocks: [
      'title: LIVE: Panen Raya Jagung Tanjungsari',
      'heading: 20.10 WIB',
      `paragraph: ${more}`,
      'heading: 18.05 WIB',
      `paragraph: ${prose}`,
    ],
  },
  {
    shows: 'questions are headings, the first of them is not the headline',
    lines: [
      'Tanya Tani › Pangan',
      '',
      'Empat Pertanyaan Seputar Jagung',
      '',
      'Kamis (07/03/2024), 08.30 WIB',
      'Oleh Laras K.',
      '',
      'Mengapa panen tahun ini lebih awal?',
      prose,
      '',
      'Berapa luas lahannya?',
      more,
      'Punya pertanyaan lain? Kirim ke redaksi Tanya Tani.',
    ],
    title: 'Empat Pertanyaan Seputar Jagung',
    author: 'Laras K.',
    blocks: [
      'title: Empat Pertanyaan Seputar Jagung',
      'heading: Mengapa panen tahun ini lebih awal?',
      `paragraph: ${prose}`,
      'heading: Berapa luas lahannya?',
      `paragraph: ${more}`,
    ],
  },
  {
    shows: 'links to other articles: a list, in brackets, inside a paragraph, at its end',
    lines: [
      'Panen Jagung Sumedang Datang Lebih Awal',
      '',
      prose,
      '',
      'Baca juga:',
      '- Bupati Resmikan Pasar Hewan',
      '- Harga Pupuk Naik Sejak 1 Februari 2024',
      '',
      '(Baca juga: Mengenal Jagung Pulut)',
      '',
      'Hujan turun sejak Senin. [Baca juga: Harga Pupuk Naik] Jalan ke gudang rusak. Simak juga: Pasar Hewan Dibuka',
      '',
      more,
    ],
    blocks: [
      'title: Panen Jagung Sumedang Datang Lebih Awal',
      `paragraph: ${prose}`,
      'paragraph: Hujan turun sejak Senin.',
      'paragraph: Jalan ke gudang rusak.',
      `paragraph: ${more}`,
    ],
  },
  {
    shows: 'the same caption again behind its credit is a second caption',
    lines: [
      'Panen Jagung Sumedang Datang Lebih Awal',
      '',
      'Petani menjemur jagung di halaman masjid, Rabu (6/3/2024).',
      'GETTY IMAGES via AFP Petani menjemur jagung di halaman masjid, Rabu (6/3/2024).',
      '',
      prose,
    ],
    blocks: [
      'title: Panen Jagung Sumedang Datang Lebih Awal',
      'paragraph: Petani menjemur jagung di halaman masjid, Rabu (6/3/2024).',
      'caption: Petani menjemur jagung di halaman masjid, Rabu (6/3/2024).',
      `paragraph: ${prose}`,
    ],
  },
  {
    shows: 'the lead once more, cut off, above bare headlines',
    lines: [
      'Panen Jagung Sumedang Datang Lebih Awal',
      'Kamis, 07 Maret 2024 – 10:42 WIB',
      prose,
      more,
      'Redaktur : Tim Redaksi',
      `${prose.slice(0, 90)}`,
      '- Polisi: Pencuri Gabah Tertangkap di Jatinangor',
      '- Jembatan Cipeles Ditutup Sementara',
    ],
    blocks: ['title: Panen Jagung Sumedang Datang Lebih Awal', `paragraph: ${prose}`, `paragraph: ${more}`],
  },
  {
    shows: 'an article that goes on below a box of teasers',
    lines: [
      'Panen Jagung Sumedang Datang Lebih Awal',
      '',
      prose,
      '',
      'Berita Terkait',
      'Harga Pupuk Naik Sejak Februari',
      'Pasar Hewan Dibuka di Tanjungsari',
      '',
      prose.replace('jagung', 'kedelai'),
      more,
      more.replace('1.400', '1.600'),
    ],
    blocks: [
      'title: Panen Jagung Sumedang Datang Lebih Awal',
      `paragraph: ${prose}`,
      `paragraph: ${prose.replace('jagung', 'kedelai')}`,
      `paragraph: ${more}`,
      `paragraph: ${more.replace('1.400', '1.600')}`,
    ],
  },
  {
    shows: 'lines that are broken at a column are one paragraph',
    lines: [
      'Panen Jagung Sumedang Datang Lebih Awal',
      '',
      'Petani di Kecamatan Tanjungsari memanen jagung lebih awal karena',
      'hujan turun sejak awal pekan ini dan jalan ke gudang pengering yang',
      'dibangun pemerintah daerah tahun lalu terputus oleh longsor kecil di',
      'dekat jembatan.',
    ],
    blocks: [
      'title: Panen Jagung Sumedang Datang Lebih Awal',
      'paragraph: Petani di Kecamatan Tanjungsari memanen jagung lebih awal karena\nhujan turun sejak awal pekan ini dan jalan ke gudang pengering yang\ndibangun pemerintah daerah tahun lalu terputus oleh longsor kecil di\ndekat jembatan.',
    ],
  },
  {
    shows: 'dates inside prose and of other articles are no day of publication',
    lines: [
      'Panen Jagung Sumedang Datang Lebih Awal',
      '',
      'Pada 3 Maret 2024, petani di Tanjungsari mulai memanen jagung di lahan seluas 40 hektare.',
      '',
      'Berita Populer',
      'Bupati Resmikan Pasar Hewan Tanjungsari',
      'Senin, 4 Maret 2024 | 08:00 WIB',
    ],
    published: null,
  },
  {
    shows: 'the clock decides between the day of the copy and the day of the article',
    lines: [
      'Rabu, 09 Juli 2025',
      '',
      'Panen Jagung Sumedang Datang Lebih Awal',
      '',
      'Abdi Sirait - Kamis, 07 Maret 2024 21:26 WIB',
      '',
      prose,
    ],
    published: '2024-03-07T21:26+07:00',
  },
  {
    shows:
      "a lead in bold above the text, a caption twice, buttons between, the desk's initials and what stands below them",
    lines: [
      'HOME EKONOMI PANGAN',
      'Panen Jagung Sumedang Datang Lebih Awal',
      'Sari Wulandari , Jurnalis-Kamis, 07 Maret 2024 |09:12 WIB',
      'share news',
      'Smallest Font',
      prose,
      'FOTO: Panen Raya Jagung di Lereng Tampomas',
      'Petani menjemur jagung di Tanjungsari, Rabu (6/3/2024). (Warta Priangan/Dede)... Selengkapnya',
      'Petani menjemur jagung di Tanjungsari, Rabu (6/3/2024). (Warta Priangan/Dede)... Selengkapnya',
      `WartaPriangan.com, Sumedang ${prose}`,
      more,
      `${more.replace('1.400', '1.500')} (DW/YP/FL/AT/N-2)`,
      'Harga pupuk di tingkat pengecer dikabarkan turun lagi.',
    ],
    title: 'Panen Jagung Sumedang Datang Lebih Awal',
    author: 'Sari Wulandari',
    published: '2024-03-07T09:12+07:00',
    dateline: 'Sumedang',
    wire: null,
    blocks: [
      'title: Panen Jagung Sumedang Datang Lebih Awal',
      'caption: Petani menjemur jagung di Tanjungsari, Rabu (6/3/2024).',
      `paragraph: ${prose}`,
      `paragraph: ${more}`,
      `paragraph: ${more.replace('1.400', '1.500')}`,
    ],
  },
  {
    shows: 'an address in place of a dateline, keywords above a headline shown twice, initials that are no agency',
    lines: [
      'Panen Jagung Lebih Awal',
      'id Sumedang, Jawa Barat, Tanjungsari, Panen Jagung, Pupuk',
      'Panen Jagung Lebih Awal',
      'Kamis, 7 Maret 2024 09:12 Reporter : Sari Wulandari',
      'Sumedang – WARTAPRIANGAN.ID',
      prose,
      `${more}(Aa)`,
    ],
    title: 'Panen Jagung Lebih Awal',
    outlet: 'Wartapriangan.id',
    author: 'Sari Wulandari',
    dateline: 'Sumedang',
    wire: null,
  },
  {
    shows: 'a page whose spaces were lost, with a link inside a paragraph',
    lines: [
      'Panen Jagung Sumedang Datang Lebih Awal',
      '',
      `${more} Baca juga: Harga Pupuk Turun LagiPetani menjemur jagung di Tanjungsari sejak Rabu pagi.`,
      `${more}Baca juga: Harga Pupuk Turun Lagi`,
      `${more} Panen berlangsung di Lereng TampomasNamun hujan turun lagi pada sore hari.`,
    ],
    blocks: [
      'title: Panen Jagung Sumedang Datang Lebih Awal',
      `paragraph: ${more}`,
      'paragraph: Petani menjemur jagung di Tanjungsari sejak Rabu pagi.',
      `paragraph: ${more}`,
      `paragraph: ${more} Panen berlangsung di Lereng Tampomas`,
      'paragraph: Namun hujan turun lagi pada sore hari.',
    ],
  },
  {
    shows:
      'a section of sentences over the page, captions on buttons and again with their credit, a dash without its space',
    lines: [
      'Headline',
      '',
      'Pupuk mestinya sampai ke petani tepat waktu.',
      '',
      'Fokus',
      '',
      'Penyuluh pertanian di daerah masih sangat sedikit.',
      '',
      'Panen Jagung Sumedang Datang Lebih Awal',
      '',
      'Sari Wulandari',
      '7/3/2024 09:12',
      'Panen Jagung Sumedang Datang Lebih Awal',
      'zoom-in Panen Jagung Sumedang Datang Lebih Awal',
      'Petani menjemur jagung di halaman balai desa Tanjungsari, Rabu (6/3/2024). (Dede Kurnia/wartapriangan) |',
      '',
      `SUMEDANG -${prose}`,
      '',
      'Asep Rohendi meninjau gudang jagung di Desa Tanjungsari, Sumedang, pada Rabu (6/3/2024).',
      'Asep Rohendi meninjau gudang jagung di Desa Tanjungsari, Sumedang, pada Rabu (6/3/2024). (Foto: Dede)',
      '',
      more,
    ],
    title: 'Panen Jagung Sumedang Datang Lebih Awal',
    author: 'Sari Wulandari',
    published: '2024-03-07T09:12',
    dateline: 'SUMEDANG',
    blocks: [
      'title: Panen Jagung Sumedang Datang Lebih Awal',
      'caption: Petani menjemur jagung di halaman balai desa Tanjungsari, Rabu (6/3/2024).',
      `paragraph: ${prose}`,
      'paragraph: Asep Rohendi meninjau gudang jagung di Desa Tanjungsari, Sumedang, pada Rabu (6/3/2024).',
      `paragraph: ${more}`,
    ],
  },
  {
    shows: 'text whose links became lines of their own',
    lines: [
      'Panen Jagung Sumedang Datang Lebih Awal',
      'SUMEDANG, WARTA PRIANGAN',
      '–',
      'Petani di Kecamatan Tanjungsari, Kabupaten',
      'Sumedang',
      ', memanen jagung lebih awal karena hujan turun sejak awal',
      'pekan ini',
      '.',
      more,
    ],
    blocks: [
      'title: Panen Jagung Sumedang Datang Lebih Awal',
      'paragraph: Petani di Kecamatan Tanjungsari, Kabupaten\nSumedang\n, memanen jagung lebih awal karena hujan turun sejak awal\npekan ini\n.',
      `paragraph: ${more}`,
    ],
    dateline: 'SUMEDANG',
  },
]

for (const { shows, lines, blocks, ...wanted } of rows) {
  const text = lines.join('\n')
  const page = readPage(text)

  describe(shows, () => {
    if (blocks) {
      test('blocks', () => {
        expect(page.blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)).toEqual(blocks)
      })
    }
    for (const [field, value] of Object.entries(wanted)) {
      test(field, () => {
        expect(page).toHaveProperty(field, value)
      })
    }
  })
}
