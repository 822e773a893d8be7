import { describe, expect, test } from 'vitest'
import { quote } from '../../src/model/span.ts'
import { readText } from '../../src/text/read-text.ts'
import { findTimes } from '../../src/time/find-times.ts'
import { articleOf } from '../support/article.ts'

/** `[words] EDTF` of every time, or `[words] TIMEX3 value` where it has none. */
function timesOf(text: string, published: string | null = '2023-06-14'): readonly string[] {
  const article = articleOf(text, { published })
  return findTimes(article, readText(article)).times.map(
    (time) => `[${quote(text, time)}] ${time.value?.edtf ?? time.timex.value}`,
  )
}

const rows: Readonly<Record<string, readonly (readonly [text: string, ...times: readonly string[]])[]>> = {
  'a year that was just told': [
    [
      'Ia didakwa pada 14 Februari 2022. Vonis dijatuhkan 27 September.',
      '[14 Februari 2022] 2022-02-14',
      '[27 September] 2022-09-27',
    ],
    [
      'Hujan turun pada 30 Desember 2021. Pada 2 Januari tanggul jebol.',
      '[30 Desember 2021] 2021-12-30',
      '[2 Januari] 2022-01-02',
    ],
    [
      'Ia kabur pada 10 Januari 2022. Ia dicari polisi pada 20 Desember.',
      '[10 Januari 2022] 2022-01-10',
      '[20 Desember] 2021-12-20',
    ],
    [
      'Ia didakwa pada 14 Februari 2023. Surat itu bertanggal 27 September.',
      '[14 Februari 2023] 2023-02-14',
      '[27 September] 2022-09-27',
    ],
    ['Mereka akan mogok pada akhir Maret atau awal April.', '[akhir Maret] 2024-03', '[awal April] 2024-03/2024-04'],
  ],
  'anniversaries and eras': [
    ['Upacara HUT ke-75 RI digelar di lapangan.', '[HUT ke-75 RI] 2020-08-17'],
    ['Lomba 17 Agustus selalu ramai.', '[17 Agustus] 2023-08-17'],
    ['Ziarah Hari Pahlawan 2022 digelar di makam.', '[Hari Pahlawan 2022] 2022-11-10'],
    ['Peringatan 100 hari wafatnya sang maestro digelar.', '[100 hari] P100D'],
    ['Dies natalis ke-60 kampus itu meriah.'],
    ['Pidato Hari Kemerdekaan 2022 disiarkan.', '[Hari Kemerdekaan 2022] 2022-08-17'],
    ['Sejak era Reformasi pers bebas.', '[era Reformasi] 1998/..'],
    [
      'Pada masa Orde Baru dan Perang Dingin buku itu dilarang.',
      '[masa Orde Baru] 1966/1998',
      '[Perang Dingin] 1947/1991',
    ],
  ],
  'the day of a paper and a clock': [
    [
      'Tanggul jebol pada 3 Mei 2023. Diberitakan Warta Kota, 5 Mei 2023, sekitar pukul 16.15 tanggul itu jebol.',
      '[3 Mei 2023] 2023-05-03',
      '[5 Mei 2023] 2023-05-05',
      '[sekitar pukul 16.15] 2023-05-03T16:15',
    ],
    [
      'Tanggul jebol pada 3 Mei 2023. Diberitakan sebelumnya, pada 5 Mei 2023 pukul 16.15 rumah pompa jebol.',
      '[3 Mei 2023] 2023-05-03',
      '[5 Mei 2023 pukul 16.15] 2023-05-05T16:15',
    ],
  ],
  'a step and the date it leads to': [
    [
      'Ia dirawat sejak dua pekan lalu, tepatnya 1 Juni 2023.',
      '[dua pekan lalu] 2023-06-01/..',
      '[1 Juni 2023] 2023-06-01',
    ],
    [
      'Ia dirawat dua pekan lalu, 1 Juni 2022 ia menikah.',
      '[dua pekan lalu] 2023-05-29/2023-06-04',
      '[1 Juni 2022] 2022-06-01',
    ],
  ],
  'the year in a name': [
    [
      'Pada 4 Mei ia menang. Mereka bertemu di Piala Tirta 2019. Ketika itu ia kalah.',
      '[4 Mei] 2023-05-04',
      '[2019] 2019',
      '[Ketika itu] 2019',
    ],
    [
      'Pada 4 Mei ia menang di Piala Tirta 2023. Ketika itu hujan turun.',
      '[4 Mei] 2023-05-04',
      '[Ketika itu] 2023-05-04',
    ],
    [
      'Pada 4 Mei UU Nomor 5 Tahun 2019 dibahas. Ketika itu hujan turun.',
      '[4 Mei] 2023-05-04',
      '[Ketika itu] 2023-05-04',
    ],
  ],
  'what is ahead, beside a year that is over': [
    [
      'Pelabuhan Randu dibuka pada 10 November 2013. Kapal baru akan berlayar ke Ambon pada 15 September.',
      '[10 November 2013] 2013-11-10',
      '[15 September] 2023-09-15',
    ],
    [
      'Pada 10 November 2013 Sari mengumumkan kapalnya akan berlayar ke Ambon pada 15 Desember.',
      '[10 November 2013] 2013-11-10',
      '[15 Desember] 2013-12-15',
    ],
    [
      'Pelabuhan Randu dibuka pada 10 November 2013. Kapal pertama berlayar pada 15 Desember.',
      '[10 November 2013] 2013-11-10',
      '[15 Desember] 2013-12-15',
    ],
  ],
  'years that only say which': [
    [
      'Setelah gempa besar 2015, warga pindah. Rumah baru dibagikan pada 3 April.',
      '[2015] 2015',
      '[3 April] 2023-04-03',
    ],
    ['Warga pindah pada 2015. Rumah baru dibagikan pada 3 April.', '[2015] 2015', '[3 April] 2015-04-03'],
  ],
  'days of a story that goes on': [
    [
      'Bendahara itu ditahan pada 12 Februari 2021. Sidang perdananya dibuka 8 Juni.',
      '[12 Februari 2021] 2021-02-12',
      '[8 Juni] 2021-06-08',
    ],
    [
      'Bupati dilantik pada 20 Januari 2021. Pelantikannya semula 28 Desember.',
      '[20 Januari 2021] 2021-01-20',
      '[28 Desember] 2020-12-28',
    ],
  ],
  'up to an hour': [
    [
      'Hingga Rabu (7/6/2023) pukul 17.00 WIB tercatat lima korban.',
      '[Rabu (7/6/2023) pukul 17.00 WIB] ../2023-06-07T17:00+07:00',
    ],
  ],
  'a year told in passing': [
    [
      'Jembatan yang diresmikan bupati pada 5 Mei 2020 itu ambruk pada 11 Juni.',
      '[5 Mei 2020 itu] 2020-05-05',
      '[11 Juni] 2023-06-11',
    ],
    [
      'Rapat yang digelar pada 5 Mei 2020 itu dilanjutkan pada 11 Juni.',
      '[5 Mei 2020 itu] 2020-05-05',
      '[11 Juni] 2020-06-11',
    ],
    ['Persida, juara pada 2021, akan bertanding pada 4 Juli.', '[2021] 2021', '[4 Juli] 2023-07-04'],
    ['Persida, juara pada 2021, bertanding pada 4 Juli.', '[2021] 2021', '[4 Juli] 2021-07-04'],
  ],
  'what is put off': [
    ['Konser itu ditunda hingga Jumat.', '[Jumat] ../2023-06-16'],
    ['Ketua koperasi mundur pada Maret.', '[Maret] 2023-03'],
    ['Pembukaan pasar mundur ke Maret.', '[Maret] 2024-03'],
  ],
  religious: [
    ['Arus mudik Lebaran tahun ini naik.', '[Lebaran tahun ini] 2023-04-22'],
    ['Idul Fitri 1445 H dirayakan serentak.', '[Idul Fitri 1445 H] 2024-04-10'],
    ['Tiket mudik Lebaran 2022 habis sejak H-3.', '[Lebaran 2022] 2022-05-02', '[H-3] 2022-04-29/..'],
    ['Tiket H-7 dan H+2 Idul Fitri 2022 habis.', '[H-7] 2022-04-25', '[H+2 Idul Fitri 2022] 2022-05-04'],
    ['Tiket H-7 Lebaran dan H+2 Lebaran habis.', '[H-7 Lebaran] 2023-04-15', '[H+2 Lebaran] 2023-04-24'],
    ['Harga naik selama Ramadan 2022.', '[Ramadan 2022] 2022-04-03/2022-05-01'],
    ['Hewan kurban untuk Iduladha masuk kota.', '[Iduladha] 2023-06-29'],
    ['Bandara tutup saat Nyepi 2022.', '[Nyepi 2022] 2022-03-03'],
    ['Lampion dilepas saat Waisak 2024.', '[Waisak 2024] 2024-05-23'],
    ['Barongsai tampil saat Imlek 2024.', '[Imlek 2024] 2024-02-10'],
    ['Tiket Nataru 2022 habis.', '[Nataru 2022] 2022-12-24/2023-01-02'],
    ["Gempa terasa kemarin subuh, juga ba'da Magrib.", '[kemarin subuh] 2023-06-13', "[ba'da Magrib] 2023-06-13"],
  ],
  'centuries and decades': [
    ['Jembatan dari abad ke-20 itu runtuh.', '[abad ke-20] 19XX'],
    ['Naskah abad XVIII itu dirawat.', '[abad XVIII] 17XX'],
    [
      'Mebel abad 18 dan 19 serta surat zaman Belanda dirawat.',
      '[abad 18] 17XX',
      '[19] 18XX',
      '[zaman Belanda] 1800/1942',
    ],
    ['Arca dari 300 SM itu dicuri.', '[300 SM] -0299'],
    ['Pabrik gula dekade 1960-an itu tutup.', '[dekade 1960-an] 196X'],
    ['Lagu era 80-an dan 1990-an diputar.', '[era 80-an] 198X', '[1990-an] 199X'],
  ],
  ranges: [
    ['Wabah itu merebak 1950-1953.', '[1950] 1950/1953', '[1953] 1950/1953'],
    ['Musim 2019/2020 dihentikan.', '[2019] 2019/2020', '[2020] 2019/2020'],
    ['Siswa tahun ajaran 2023/2024 mendaftar.', '[tahun ajaran 2023] 2023/2024', '[2024] 2023/2024'],
    ['Festival digelar 3-5 Mei 2023.', '[3] 2023-05-03/2023-05-05', '[5 Mei 2023] 2023-05-03/2023-05-05'],
    ['Kepala BPBD, Rabu (7/6)di Bandung, hadir.', '[Rabu (7/6)] 2023-06-07'],
    ['Libur pada 21, 24, dan 25 April 2022.', '[21] 2022-04-21', '[24] 2022-04-24', '[25 April 2022] 2022-04-25'],
    ['Loket dibuka 12 s.d. 15 Juni.', '[12] 2023-06-12/2023-06-15', '[15 Juni] 2023-06-12/2023-06-15'],
    ['Ekspor Januari hingga Maret 2023 turun.', '[Januari] 2023-01/2023-03', '[Maret 2023] 2023-01/2023-03'],
    ['Kontrak periode itu, 2019-2024, dibatalkan.', '[2019] 2019/2024', '[2024] 2019/2024'],
    ['Ekspor 2019-2024 turun.', '[2019] 2019/2024', '[2024] 2019/2024'],
    ['Antara 1998 dan 2004 ia merantau.', '[1998] 1998/2004', '[2004] 1998/2004'],
    [
      'Libur berlangsung 30 Desember 2022-2 Januari 2023.',
      '[30 Desember 2022] 2022-12-30/2023-01-02',
      '[2 Januari 2023] 2022-12-30/2023-01-02',
    ],
    [
      'Loket buka Senin (12/6/2023) dari pukul 08.00 sampai 16.00 WIB.',
      '[Senin (12/6/2023)] 2023-06-12',
      '[pukul 08.00] 2023-06-12T08:00+07:00',
      '[16.00 WIB] 2023-06-12T16:00+07:00',
    ],
  ],
  fiscal: [
    ['Laba kuartal III/2022 dan Q1 2023 naik.', '[kuartal III/2022] 2022-07/2022-09', '[Q1 2023] 2023-01/2023-03'],
    ['Pada triwulan IV harga naik.', '[triwulan IV] 2022-10/2022-12'],
    ['Ekspor semester I 2023 turun.', '[semester I 2023] 2023-01/2023-06'],
    ['Pagu tahun anggaran 2024 naik.', '[tahun anggaran 2024] 2024'],
    ['Indeks turun sejak awal tahun (ytd).', '[awal tahun] 2023/..'],
  ],
  clocks: [
    ['Kapal tiba Selasa (13/6) pukul 07.55 WITA.', '[Selasa (13/6) pukul 07.55 WITA] 2023-06-13T07:55+08:00'],
    [
      'Loket buka 08.00-15.00 WIB pada Senin (12/6/2023).',
      '[08.00] 2023-06-12T08:00+07:00',
      '[15.00 WIB] 2023-06-12T15:00+07:00',
      '[Senin (12/6/2023)] 2023-06-12',
    ],
    [
      'Laga dimulai pukul 19.30 WIB atau 20.30 WITA pada Senin (12/6/2023).',
      '[pukul 19.30 WIB] 2023-06-12T19:30+07:00',
      '[20.30 WITA] 2023-06-12T20:30+08:00',
      '[Senin (12/6/2023)] 2023-06-12',
    ],
    [
      'Gempa terasa Minggu (11/6/2023) pukul 00.30 WIT atau Sabtu pukul 22.30 WIB.',
      '[Minggu (11/6/2023) pukul 00.30 WIT] 2023-06-11T00:30+09:00',
      '[Sabtu pukul 22.30 WIB] 2023-06-10T22:30+07:00',
    ],
    // One instant in two zones leaves the story on the day of the first.
    [
      'Gempa terjadi Jumat (9/6/2023) pukul 22.40 waktu setempat atau Sabtu, 10 Juni, pukul 04.40 WIB. Sore itu hujan turun.',
      '[Jumat (9/6/2023) pukul 22.40] 2023-06-09',
      '[Sabtu, 10 Juni] 2023-06-10',
      '[pukul 04.40 WIB] 2023-06-10T04:40+07:00',
      '[Sore itu] 2023-06-09',
    ],
    // How long a thing lasts is no step.
    [
      'Ia dihukum Rabu (7/6/2023). Haknya dicabut selama lima tahun setelah bebas.',
      '[Rabu (7/6/2023)] 2023-06-07',
      '[lima tahun] P5Y',
    ],
    // What is still ahead is on the day that is near; what is told of then, on that day.
    [
      'Vonis dibacakan Rabu (14/6/2023). Gudang terbakar pada 2 Januari 2023. Sidang akan digelar pukul 10.00 WIB.',
      '[Rabu (14/6/2023)] 2023-06-14',
      '[2 Januari 2023] 2023-01-02',
      '[pukul 10.00 WIB] 2023-06-14T10:00+07:00',
    ],
    [
      'Vonis dibacakan Rabu (14/6/2023). Gudang terbakar pada 2 Januari 2023. Api padam pukul 10.00 WIB.',
      '[Rabu (14/6/2023)] 2023-06-14',
      '[2 Januari 2023] 2023-01-02',
      '[pukul 10.00 WIB] 2023-01-02T10:00+07:00',
    ],
    [
      'Pada pukul 08.00 WIB gudang roboh di Desa Sumber, Senin (12/6/2023).',
      '[pukul 08.00 WIB] 2023-06-12T08:00+07:00',
      '[Senin (12/6/2023)] 2023-06-12',
    ],
    [
      'Pada pukul 08.00 WIB gudang roboh, kata Lurah Sumber, Selasa (13/6/2023).',
      '[pukul 08.00 WIB] 2023-06-14T08:00+07:00',
      '[Selasa (13/6/2023)] 2023-06-13',
    ],
    ['Rapat kemarin jam 8 malam batal.', '[kemarin jam 8 malam] 2023-06-13T20:00'],
    ['Kereta kemarin pukul setengah delapan pagi mogok.', '[kemarin pukul setengah delapan pagi] 2023-06-13T07:30'],
    ['Gempa terasa Senin (12/6/2023) dini hari.', '[Senin (12/6/2023) dini hari] 2023-06-12'],
    ['Pabrik terbakar pada 12 Juni 2023, tengah malam.', '[12 Juni 2023] 2023-06-12', '[tengah malam] 2023-06-12'],
    ['Pesawat mendarat kemarin pukul 10.00 GMT+7.', '[kemarin pukul 10.00 GMT+7] 2023-06-13T10:00+07:00'],
    ['Di Tokyo, kemarin pukul 09.00 waktu setempat, ia berpidato.', '[kemarin pukul 09.00] 2023-06-13T09:00+09:00'],
    ['Kapal hilang kemarin pukul 14.00 waktu Indonesia Timur.', '[kemarin pukul 14.00] 2023-06-13T14:00+09:00'],
    ['Kapal hilang kemarin pukul 14.00 waktu setempat (WITA).', '[kemarin pukul 14.00] 2023-06-13T14:00+08:00'],
    ['Laga dimulai kemarin pukul 20.00 waktu Doha.', '[kemarin pukul 20.00] 2023-06-13T20:00+03:00'],
    [
      'Rombongan Lombok tiba di Bandara Madinah kemarin pukul 09.00 waktu setempat.',
      '[kemarin pukul 09.00] 2023-06-13T09:00+03:00',
    ],
    [
      'Dari Lombok ke Tokyo ia terbang kemarin pukul 09.00 waktu setempat.',
      '[kemarin pukul 09.00] 2023-06-13T09:00+09:00',
    ],
    ['Di Lombok dan di Tokyo, kemarin pukul 09.00 waktu setempat, ia berpidato.', '[kemarin pukul 09.00] 2023-06-13'],
    ['Upacara kemarin pukul 09.00 waktu setempat khidmat.', '[kemarin pukul 09.00] 2023-06-13'],
  ],
  relative: [
    ['Lusa ia pulang; kemarin lusa ia sakit.', '[Lusa] 2023-06-16', '[kemarin lusa] 2023-06-12'],
    ['Tempo hari ia mampir, belum lama ini ia menang.', '[Tempo hari] PAST_REF', '[belum lama ini] PAST_REF'],
    [
      'Sepekan silam ia pindah, dua tahun silam ia menikah.',
      '[Sepekan silam] 2023-06-05/2023-06-11',
      '[dua tahun silam] 2021',
    ],
    [
      'Pada 3 Mei 2022 hujan turun. Keesokan harinya desa banjir.',
      '[3 Mei 2022] 2022-05-03',
      '[Keesokan harinya] 2022-05-04',
    ],
    [
      'Pada 3 Mei 2022 hujan turun. Tiga hari berselang air surut.',
      '[3 Mei 2022] 2022-05-03',
      '[Tiga hari berselang] 2022-05-06',
    ],
    [
      'Pada 3 Mei 2022 hujan turun. Malam harinya tanggul jebol.',
      '[3 Mei 2022] 2022-05-03',
      '[Malam harinya] 2022-05-03',
    ],
    [
      'Pada 3 Mei 2022 tanggul jebol. Sehari sebelumnya hujan turun.',
      '[3 Mei 2022] 2022-05-03',
      '[Sehari sebelumnya] 2022-05-02',
    ],
    [
      'Pada 3 Mei 2022 ia wafat; pada bulan yang sama adiknya lahir.',
      '[3 Mei 2022] 2022-05-03',
      '[bulan yang sama] 2022-05',
    ],
    ['Beberapa hari terakhir panas menyengat.', '[Beberapa hari terakhir] PXD'],
    ['Rapat digelar tengah Mei lalu di Jawa Tengah Mei lalu.', '[tengah Mei lalu] 2023-05', '[Mei lalu] 2023-05'],
    [
      'Gencatan dimulai Jumat pagi pukul 07.00 waktu setempat, 26 Mei 2023.',
      '[Jumat pagi pukul 07.00] 2023-05-26',
      '[26 Mei 2023] 2023-05-26',
    ],
    ['Pasar malam digelar akhir pekan ini.', '[akhir pekan ini] 2023-06-17/2023-06-18'],
    ['Panen raya mulai pekan kedua Mei.', '[pekan kedua Mei] 2023-05-08/2023-05-14'],
  ],
  approximate: [
    ['Sekitar 2012 ia pindah.', '[Sekitar 2012] 2012~'],
    ['Seminggu lebih ia menunggu, puluhan tahun ia merantau.', '[Seminggu lebih] P1W', '[puluhan tahun] PXY'],
    ['Perjalanan makan 1,5 tahun, kadang satu setengah jam.', '[1,5 tahun] P1.5Y', '[satu setengah jam] PT1.5H'],
    ['Menjelang akhir 2019 pabrik tutup.', '[akhir 2019] 2019'],
  ],
  sets: [
    ['Saban hari dan tiap Jumat ia berlari.', '[Saban hari] P1D', '[tiap Jumat] XXXX-WXX-5'],
    ['Obat diminum dua kali seminggu.', '[dua kali seminggu] P1W'],
    ['Musyawarah digelar lima tahun sekali.', '[lima tahun sekali] P5Y'],
  ],
  spellings: [
    ['Rapat itu (2/6) batal.', '[2/6] 2023-06-02'],
    ['Surat bertanggal 02-11-2022 hilang.', '[02-11-2022] 2022-11-02'],
    ['Surat bertanggal 2022-11-02 hilang.', '[2022-11-02] 2022-11-02'],
    ['Surat bertanggal 2022/11/02 hilang.', '[2022/11/02] 2022-11-02'],
    ['Surat 2 Nov 2022 dan 21-Nov-22 hilang.', '[2 Nov 2022] 2022-11-02', '[21-Nov-22] 2022-11-21'],
    ["Ia datang Jum'at dan Ahad.", "[Jum'at] 2023-06-09", '[Ahad] 2023-06-11'],
    ['Sejak Nopember 2022 dan Pebruari 2021 sepi.', '[Nopember 2022] 2022-11/..', '[Pebruari 2021] 2021-02'],
    ['Surat 5 Agt 2022 dan tgl 6 Mei 2022 hilang.', '[5 Agt 2022] 2022-08-05', '[tgl 6 Mei 2022] 2022-05-06'],
    ['Warga pulang (Sabtu, 3/6/1614.20 WIB).', '[Sabtu, 3/6/1614] 2023-06-03'],
    ["Ia lulus tahun '98.", "[tahun '98] 1998"],
  ],
  traps: [
    ['Korban berusia 34 tahun, anaknya (7 tahun) selamat.'],
    ['KTT ke-17 membahas Pasal 33 UUD 1945 dan UU 11/2020.'],
    ['Piala Dunia 2022, Pemilu 2024, dan Covid-19 dibahas.'],
    ['Juara Liga Utama 2021/2022 itu dihukum; panitia Pemilu 2019 menolak sengketa Pilpres 2014.'],
    ['Konser digelar mahasiswa ekonomi semester 2.'],
    ['Macet di Jalan 17 Agustus dan Pasar Minggu.'],
    ['QZ8501 terbang di 6.84 LS dengan ongkos Rp2.019.'],
    ['Skor 2-1 dicetak dari Boeing 737-500.'],
    ['Peraturan Nomor 31 Tahun 2023 itu dicabut.'],
    ['April Jasmine dan Mei Lin bukan anak kemarin sore.'],
    ['Jumlahnya 2014 orang di 1500 rumah.'],
  ],
}

for (const [kind, list] of Object.entries(rows)) {
  describe(kind, () => {
    for (const [text, ...times] of list) test(text, () => expect(timesOf(text)).toEqual(times))
  })
}

describe('a bare weekday', () => {
  test.each([
    ['Pasar itu terbakar Senin.', '2023-06-12'],
    ['Pasar itu terbakar Rabu.', '2023-06-14'],
    ['Pasar itu akan dibuka Senin.', '2023-06-19'],
    ['Sabtu, tim akan bertolak ke Medan.', '2023-06-17'],
    ['Semula rapat dijadwalkan pada Senin.', '2023-06-12'],
    ['Ia dilantik Rabu lalu.', '2023-06-07'],
    ['Ia dilantik Jumat mendatang.', '2023-06-16'],
    ['Ia dilantik Jumat pekan lalu.', '2023-06-09'],
    ['Jalan ditutup sampai Minggu.', '../2023-06-18'],
    ['Hingga Minggu tercatat 12 korban.', '../2023-06-11'],
    ['Kapal hilang sejak Sabtu.', '2023-06-10/..'],
  ])('%s', (text, edtf) => {
    expect(timesOf(text)).toHaveLength(1)
    expect(timesOf(text)[0]).toContain(`] ${edtf}`)
  })

  test('is the one that its paragraph has dated, however long ago', () => {
    expect(timesOf('Kapal hilang pada Senin (15/5/2023). Kapal itu dihantam ombak Senin malam.').at(-1)).toBe(
      '[Senin malam] 2023-05-15',
    )
  })

  test('is the nearest to the only day that an article tells', () => {
    const text = 'Harga naik, Selasa (6/6/2023). Presiden mengumumkannya Senin malam; pasar dibuka Rabu.'
    expect(timesOf(text, null).slice(1)).toEqual(['[Senin malam] 2023-06-05', '[Rabu] 2023-06-07'])
  })

  test('is the one that the story has dated', () => {
    expect(timesOf('Aksi pecah pada Kamis (1/6/2023). Polisi memeriksa 12 orang dalam aksi Kamis itu.').at(-1)).toBe(
      '[Kamis itu] 2023-06-01',
    )
  })
})

describe('a bare clock', () => {
  test('is of the day before on a page of the small hours, unless it is still ahead', () => {
    expect(timesOf('Kapal berangkat pukul 09.00 WIB.', '2023-06-14T00:40+07:00')[0]).toContain('2023-06-13T09:00')
    expect(timesOf('Kapal akan berangkat pukul 09.00 WIB.', '2023-06-14T00:40+07:00')[0]).toContain('2023-06-14T09:00')
    expect(timesOf('Kapal berangkat pukul 09.00 WIB.', '2023-06-14T10:40+07:00')[0]).toContain('2023-06-14T09:00')
  })

  test('is of what the page tells today, not of what it recalls', () => {
    const flood = 'Banjir datang Selasa (13/6/2023).\n\nBanjir besar melanda kota pada 11 Mei 2020.'
    expect(timesOf(`${flood}\n\nPukul 07.00 air surut.`).at(-1)).toBe('[Pukul 07.00] 2023-06-13T07:00')
    expect(timesOf(`${flood} Pukul 07.00 air surut.`).at(-1)).toBe('[Pukul 07.00] 2020-05-11T07:00')
  })

  test('is of the story, not of the day of a cause', () => {
    const slide = 'Longsor melanda desa pada Minggu, 11 Juni 2023. Pemicunya hujan pada Sabtu malam, 10 Juni.'
    expect(timesOf(`${slide} Longsor datang pukul 06.00.`).at(-1)).toBe('[pukul 06.00] 2023-06-11T06:00')
  })
})

test('a scene that a clock sets is no heading', () => {
  const article = articleOf('Pukul sepuluh pagi. Lobi kosong.\n\nBandara dibuka pada 2022.', {
    published: '2023-06-14',
  })
  expect(findTimes(article, readText(article)).times.map(({ heading }) => heading)).toEqual([false, false])
})

test.each(['21.15 WIB (Selasa)', 'Selasa, 21.15 WIB'])('%s heads with its clock, the weekday with it', (line) => {
  const article = articleOf(`${line}\n\nPetugas menutup jalan.`, { published: '2023-06-14' })
  const heads = findTimes(article, readText(article)).times.filter(({ heading }) => heading)
  expect(heads.map(({ value }) => value?.edtf)).toEqual(['2023-06-13T21:15+07:00'])
})

test('days after something that would be ahead of the page are none', () => {
  expect(timesOf('Toko dirampok Senin (12/6/2023). Pelaku kabur sehari setelah kejadian.').at(-1)).toContain(
    '2023-06-13',
  )
  expect(timesOf('Toko dirampok Senin (12/6/2023). Pelaku kabur lima hari setelah kejadian.').at(-1)).toContain('P5D')
})

test('what is done for a feast is of no day', () => {
  const article = articleOf('Posko mudik Lebaran 2022 dibuka. Umat merayakan Lebaran 2022.', { published: null })
  expect(findTimes(article, readText(article)).times.map(({ value }) => value?.edtf)).toEqual([undefined, '2022-05-02'])
})

test('a stretch of days around the day of its sentence leaves the story where it was', () => {
  const text = 'Ratu tiba pada Selasa (6/6/2023) untuk kunjungan selama 6-14 Juni 2023. Selasa pagi ia mendarat.'
  expect(timesOf(text, null).at(-1)).toBe('[Selasa pagi] 2023-06-06')
})

describe('a date without its year', () => {
  test.each([
    ['Jembatan dibuka pada 5 Mei.', '2023-05-05'],
    ['Jembatan dibuka pada 20 Juni.', '2023-06-20'],
    ['Jembatan dibuka pada Kamis (15/12).', '2022-12-15'],
    ['Jembatan akan dibuka pada 5 Januari.', '2024-01-05'],
    ['Harga naik pada November.', '2022-11'],
    ['Pabrik ditargetkan rampung pada November.', '2023-11'],
    ['Harga naik Juni lalu.', '2022-06'],
  ])('%s', (text, edtf) => expect(timesOf(text)[0]).toContain(`] ${edtf}`))

  test('takes the year that its sentence or paragraph has told', () => {
    expect(timesOf('Tahun lalu, juga pada 20 Juni, gunung itu meletus.')[1]).toBe('[20 Juni] 2022-06-20')
    expect(timesOf('Pada 3 Februari 2021 tambang dibuka. Tanggul jebol pada 7 Maret.')[1]).toBe('[7 Maret] 2021-03-07')
  })

  test('what is ahead, and since when somebody holds an office, lends no year to what is over', () => {
    expect(timesOf('Konferensi berikutnya digelar pada 2030. Gugatan didaftarkan pada 8 Mei.')[1]).toBe(
      '[8 Mei] 2023-05-08',
    )
    expect(timesOf('Menteri sejak 2021 itu menulis surat pada 10 April.')[1]).toBe('[10 April] 2023-04-10')
  })

  test('keeps apart what it assumes', () => {
    const article = articleOf('Jembatan dibuka pada 5 Mei.', { published: '2023-06-14' })
    expect(findTimes(article, readText(article)).times[0]?.value).toEqual({
      edtf: '2023-05-05',
      from: 'relative',
      assumed: ['year'],
    })
  })
})

describe('without a publication date', () => {
  test('relative times stay open, and it is said once', () => {
    const article = articleOf('Kemarin hujan turun. Besok cerah.', { published: null })
    const { times, oddities } = findTimes(article, readText(article))
    expect(times.map(({ value }) => value)).toEqual([null, null])
    expect(oddities.map(({ rule }) => rule)).toEqual(['no-publication-date'])
  })

  test('the story gives the year, and a speech tag the day', () => {
    expect(timesOf('Gempa terjadi pada 3 Mei 2022. Warga pulang pada 9 Mei.', null)[1]).toBe('[9 Mei] 2022-05-09')
    expect(timesOf('"Hari ini selesai," kata Kepala Desa Sari, Kamis (8/6/2023). Besok posko tutup.', null)).toEqual([
      '[Hari ini] 2023-06-08',
      '[Kamis (8/6/2023)] 2023-06-08',
      '[Besok] 2023-06-09',
    ])
  })
})

describe('the day to count from, where no publication date is told', () => {
  test.each([
    ['Kirab digelar hari ini, Kamis, 8 Juni 2023. Besok alun-alun dibersihkan.', '[Besok] 2023-06-09'],
    ['Loket tutup kemarin (Senin, 5/6/2023). Hari ini loket dibuka.', '[Hari ini] 2023-06-06'],
    ['“Air naik hingga atap,” ujar Camat Sari, Rabu (7/6/2023). Kemarin hujan turun.', '[Kemarin] 2023-06-06'],
    ['Warga belum pulang hingga Rabu (7/6/2023). Bulan ini hujan deras.', '[Bulan ini] 2023-06'],
    ['Mengutip laporan perseroan, Rabu 7 Juni 2023, laba naik. Tahun lalu labanya turun.', '[Tahun lalu] 2022'],
    ['Laba semester I 2022 naik, kata direksi, Jumat (19/8). Tahun ini laba dibagi.', '[Tahun ini] 2022'],
    ['Anggota dewan 2014-2019 itu diperiksa Selasa (10/11).', '[Selasa (10/11)] 2020-11-10'],
    [
      'Konser batal pada 12 November 2022 dan ditunda ke 4 Februari 2023, kata panitia, Jumat (11/11). Kemarin hujan.',
      '[Kemarin] 2022-11-10',
    ],
    [
      'Tarif gratis hingga Oktober 2023. Tarif naik pada pertengahan Oktober mendatang.',
      '[pertengahan Oktober mendatang] 2023-10',
    ],
    ['Sejak 2022 harga naik. Tiket dijual bulan September ini.', '[bulan September ini] 2022-09'],
    [
      'Penyair itu wafat kemarin, Selasa (6/6). Museum dibuka pada 2023. Hari ini kota berkabung.',
      '[Hari ini] 2023-06-07',
    ],
    ['Gempa terjadi Rabu (7/6/2023). Pendaki berangkat pada Sabtu.', '[Sabtu] 2023-06-10'],
    ['Sidang digelar Selasa (6/6/2023). Hakim ditangkap pada Minggu malam.', '[Minggu malam] 2023-06-04'],
  ])('%s', (text, last) => expect(timesOf(text, null).at(-1)).toBe(last))

  test('a date told in full later lends its year', () => {
    expect(timesOf('Pasien itu wafat pada 12 Maret.\n\nPosko ditutup Senin, 14 Maret 2023.', null)[0]).toBe(
      '[12 Maret] 2023-03-12',
    )
  })

  test('where no year is told, one that suits the weekday is only a stand-in', () => {
    const article = articleOf('Air naik Selasa (19/10) pukul 18.00 WIB. Besok hujan reda.', { published: null })
    const { times } = findTimes(article, readText(article))
    expect(times.map(({ timex }) => timex.value)).toEqual(['XXXX-10-19T18:00', 'XXXX-XX-XX'])
    expect(times.map(({ value }) => value)).toEqual([
      { edtf: '2004-10-19T18:00+07:00', from: 'inherited', assumed: ['year'], yearless: true },
      { edtf: '2004-10-20', from: 'inherited', assumed: [], yearless: true },
    ])
  })

  test('a weekday that does not suit the year told last is of another that is told', () => {
    const text = 'Perjanjian itu ada sejak 20 Maret 1961. Ratu tiba pada Minggu, 5 Juni, dan pulang Senin, 6 Juni 2022.'
    expect(timesOf(text, null)[1]).toBe('[Minggu, 5 Juni] 2022-06-05')
  })

  test('a plan may be all that has a year', () => {
    expect(timesOf('Pasar ditutup Rabu (12/3). Pasar baru akan dibuka pada 2032.', null)[0]).toBe(
      '[Rabu (12/3)] 2031-03-12',
    )
  })
})

describe('a time that a noun owns dates nothing else, and keeps its TIMEX3 value', () => {
  test.each([
    ['Bupati periode 2019-2024 mundur.', ['2019', '2024']],
    ['Anggota DPRD Garut 2014-2019 itu diperiksa.', ['2014', '2019']],
    ['Ia tersangka kasus korupsi proyek jalan tahun 2015-2017 sejak 9 Mei 2018.', ['2015', '2017', '2018-05-09/..']],
    [
      'Ia didakwa dalam korupsi proyek jalan lintas paket 1, 2 dan 3 di Dinas Bina Marga (DBM) tahun 2015 sampai 2017.',
      ['2015', '2017'],
    ],
    ['Pria kelahiran 1 Januari 1970 ditangkap pada 3 Mei 2023.', ['1970-01-01', '2023-05-03']],
    ['Penyair kelahiran Ambon Baru, 4 Maret 1958 itu wafat pada 3 Mei 2023.', ['1958-03-04', '2023-05-03']],
    ['Sumpah itu sesuai Undang-Undang Dasar Negara Tahun 1945.', ['1945']],
    ['Ia diangkat dengan Keputusan Presiden Nomor 41/P Tahun 2031.', []],
    ['Sekitar 3000 ribu penonton hadir.', []],
    ['Kasus itu bergulir pada 2015.', ['2015']],
    ['Banding diajukan maksimal tiga hari setelah surat diterima.', ['P3D']],
  ])('%s', (text, values) => {
    const article = articleOf(text, { published: '2023-06-14' })
    const { times } = findTimes(article, readText(article))
    expect(times.map(({ timex, value }) => (/\//.test(value?.edtf ?? '') ? value?.edtf : timex.value))).toEqual(values)
    const owned = times.filter(({ timex }) => /^(?:19|2014|2019|2024|2015$|2017)/.test(timex.value))
    expect(owned.every(({ value }) => value === null)).toBe(!text.includes('bergulir'))
  })

  test.each([
    ['Dua negara itu bertikai dalam Perang Tirta 1990-1993.', '1990/1993'],
    ['Ratusan orang mengungsi selama Pemberontakan Rimba Selatan 1957-1961.', '1957/1961'],
  ])('what happened in those years owns none: %s', (text, value) => {
    const article = articleOf(text, { published: '2023-06-14' })
    expect(findTimes(article, readText(article)).times.map((time) => time.value?.edtf)).toEqual([value, value])
  })

  test.each([['Ia didakwa korupsi PT Tirta Abadi 2015-2018.'], ['Rencana itu tertuang dalam RPJMN 2020-2024.']])(
    'a name owns its years: %s',
    (text) => {
      const article = articleOf(text, { published: '2023-06-14' })
      expect(findTimes(article, readText(article)).times.map((time) => time.value)).toEqual([null, null])
    },
  )
})

describe('what the story compares with', () => {
  test.each([
    ['Pada 2023 laba turun dari tahun sebelumnya, utang naik dari tahun sebelumnya.', ['2023', '2022', '2022']],
    [
      'Museum itu dibuka pada 7 Juli 1977. Museum buka setiap hari dari jam 09.00.',
      ['1977-07-07', 'P1D', 'XXXX-XX-XXT09:00'],
    ],
    ['Pertumbuhan kuartal IV diperkirakan akan melambat.', ['2023-10/2023-12']],
  ])('%s', (text, values) => expect(timesOf(text).map((time) => time.replace(/^.*\] /, ''))).toEqual(values))

  test('a quarter just over is the one whose figures are still ahead', () => {
    expect(timesOf('Pertumbuhan kuartal IV diperkirakan akan melambat.', '2023-01-24')[0]).toContain('2022-10/2022-12')
  })
})

describe('headings', () => {
  const text = `Kronologi tanggul jebol

Rabu, 3 Mei 2023
03.00 WITA: Air meluap.
Pagi: Warga mengungsi.

Kamis, 4 Mei 2023
Tanggul runtuh pukul 09.10. Sehari kemudian hujan reda.`

  test('govern what follows, up to the next', () => {
    expect(timesOf(text, null)).toEqual([
      '[Rabu, 3 Mei 2023] 2023-05-03',
      '[03.00 WITA] 2023-05-03T03:00+08:00',
      '[Pagi] 2023-05-03',
      '[Kamis, 4 Mei 2023] 2023-05-04',
      '[pukul 09.10] 2023-05-04T09:10+08:00',
      '[Sehari kemudian] 2023-05-05',
    ])
  })

  test('are marked, and only they', () => {
    const article = articleOf(text, { published: null })
    const { times } = findTimes(article, readText(article))
    expect(times.map(({ heading }) => heading)).toEqual([true, true, true, true, false, false])
  })

  test('may be a year over days of it', () => {
    expect(timesOf('2021\n\n3 Mei: Pabrik dibuka.\n\n2022\n\n5 Juni: Pabrik ditutup.', null)).toEqual([
      '[2021] 2021',
      '[3 Mei] 2021-05-03',
      '[2022] 2022',
      '[5 Juni] 2022-06-05',
    ])
  })
})

describe('steps from one event to another', () => {
  test.each([
    ['Gempa terjadi pada 3 Mei 2022. Listrik pulih dua hari setelah gempa.', '2022-05-05'],
    ['Pabrik dibuka pada 3 Mei 2022, dua hari setelah pemerintah mencabut larangan.', '2022-05-01'],
    ['Dua hari setelah warga mengungsi, tanggul runtuh pada 5 Mei 2022.', '2022-05-03'],
    ['Protes pecah sehari setelah pemungutan suara 14 Februari 2022.', '2022-02-15'],
  ])('%s', (text, edtf) => expect(timesOf(text).find((time) => /^\[(?:dua hari|sehari)\]/i.test(time))).toContain(edtf))

  test('a clock to the minute is that of the same evening when it is told again', () => {
    expect(
      timesOf(
        'Gudang terbakar Senin (5/6) pukul 20.11 WIB. Api padam Selasa (6/6) pukul 02.00 WIB.\n\nApi terlihat pukul 20.11 WIB.',
      ).at(-1),
    ).toBe('[pukul 20.11 WIB] 2023-06-05T20:11+07:00')
  })

  test('minutes move the clock', () => {
    expect(timesOf('Pada 3 Mei 2022 kereta berangkat pukul 05.58 WIB. Empat menit kemudian rem blong.').at(-1)).toBe(
      '[Empat menit kemudian] 2022-05-03T06:02+07:00',
    )
  })

  test('an evening clock and then a morning one have a night between', () => {
    expect(timesOf('Bus berangkat Senin (12/6) pukul 20.00 WIB dan tiba pukul 05.30 WIB.').at(-1)).toContain(
      '2023-06-13T05:30+07:00',
    )
  })
  test('a clock of the small hours after the evening of an earlier sentence is of the next day', () => {
    const text =
      'Feri itu bertolak pada Senin (12/6) malam. Nakhoda meminta tolong pukul 00.16 WITA. Pukul 00.40 WITA feri itu terbalik.'
    expect(timesOf(text).slice(1)).toEqual([
      '[pukul 00.16 WITA] 2023-06-13T00:16+08:00',
      '[Pukul 00.40 WITA] 2023-06-13T00:40+08:00',
    ])
    expect(timesOf('Banjir datang Rabu (14/6) malam. Jalan ditutup sejak pukul 00.30 WIB.').at(-1)).toContain(
      '2023-06-14',
    )
    expect(timesOf('Feri itu bertolak pada Senin (12/6) pagi. Nakhoda bangun pukul 03.00 WIB.').at(-1)).toContain(
      '2023-06-12',
    )
  })

  test('a day up to which is counted does not move the story on', () => {
    const text =
      'Bus terguling Senin (12/6) malam. Hingga Selasa pagi tim masih mencari.\n\nAwalnya bus oleng pukul 20.05 WIB.'
    expect(timesOf(text).at(-1)).toContain('2023-06-12T20:05')
  })

  test('a mishap called back does not move the story', () => {
    const found = 'Dua korban ditemukan pada Jumat (9/6/2023).'
    expect(
      timesOf(`${found} Tragedi pada 2 Juni 2023 itu menyisakan luka. Korban ketiga ditemukan pukul 07.00 WIB.`).at(-1),
    ).toContain('2023-06-09T07:00')
    expect(
      timesOf(`${found} Feri tenggelam pada 2 Juni 2023. Panggilan terakhirnya tercatat pukul 07.00 WIB.`).at(-1),
    ).toContain('2023-06-02T07:00')
  })
})
