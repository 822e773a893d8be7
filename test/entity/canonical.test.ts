import { describe, expect, test } from 'vitest'
import { meaning, see } from './entities.ts'

/** Each row: an article, and what its mentions mean, in order. */
const rows: readonly (readonly [lines: string, mentions: readonly string[]])[] = [
  // One name for all its spellings.
  [
    'Nguyen Van Hai tiba di Hanoi. Nguyen disambut hangat.',
    ['Nguyen Van Hai=Nguyen Van Hai', 'Hanoi=Hanoi', 'Nguyen=Nguyen Van Hai'],
  ],
  ['Kim Jong-un berpidato. Sehari kemudian Kim pulang.', ['Kim Jong-un=Kim Jong Un', 'Kim=Kim Jong Un']],
  // A nickname is his whom everybody knows by it.
  [
    'Jokowi tiba bersama Ibu Negara Iriana Jokowi. Jokowi lalu pulang.',
    ['Jokowi=Joko Widodo', 'Iriana Jokowi=Iriana Jokowi', 'Jokowi=Joko Widodo'],
  ],
  ['Jokowi menerima tamu dari Tiongkok dan Korsel.', ['Jokowi=Joko Widodo', 'Tiongkok=China', 'Korsel=Korea Selatan']],
  ['Atlet AS dan RI bertanding di Solo.', ['AS=Amerika Serikat', 'RI=Indonesia', 'Solo=Surakarta']],
  ['Pyongyang membantah. DPRK dan Cina sepakat.', ['Pyongyang=Korea Utara', 'DPRK=Korea Utara', 'Cina=China']],
  [
    'Joko Widodo tiba di Solo. Jokowi lahir di Surakarta.',
    ['Joko Widodo=Joko Widodo', 'Solo=Surakarta', 'Jokowi=Joko Widodo', 'Surakarta=Surakarta'],
  ],
  [
    "Terdakwa Kuat Ma'ruf hadir. Hakim memvonis Kuat Ma’ruf 15 tahun. Kuat Maruf menerima.",
    ["Kuat Ma'ruf=Kuat Ma'ruf", "Kuat Ma’ruf=Kuat Ma'ruf", "Kuat Maruf=Kuat Ma'ruf"],
  ],
  [
    'Bupati Pati Sudewata ditahan. Kata Sudewata, ia khilaf.',
    ['Pati=Pati', 'Sudewata=Sudewata', 'Sudewata=Sudewata', 'ia=Sudewata'],
  ],
  // The leader of a state, by the state.
  [
    'Presiden Rusia Vladimir Putin menjamu pemimpin Korut Kim Jong Un. Kata pemimpin Korea Utara, lawatan usai.',
    [
      'Rusia=Rusia',
      'Vladimir Putin=Vladimir Putin',
      'Korut=Korea Utara',
      'Kim Jong Un=Kim Jong Un',
      'pemimpin=Kim Jong Un',
      'Korea Utara=Korea Utara',
    ],
  ],
  // Other people of one surname.
  ['Kim Jong Il wafat pada 2011. Kim Jong Un menggantikannya.', ['Kim Jong Il=Kim Jong Il', 'Kim Jong Un=Kim Jong Un']],
  [
    'Ratna Wijaya dan Surya Wijaya hadir. Surya pulang lebih dulu, Ratna belakangan.',
    ['Ratna Wijaya=Ratna Wijaya', 'Surya Wijaya=Surya Wijaya', 'Surya=Surya Wijaya', 'Ratna=Ratna Wijaya'],
  ],
  // Somebody's kin is told in passing; who is not stays the last one told.
  [
    'Nguyen Van Hai tiba. Ia mewarisi usaha ayahnya, Nguyen Duc Long, pada 2011. Sore itu Nguyen pulang.',
    ['Nguyen Van Hai=Nguyen Van Hai', 'Ia=Nguyen Van Hai', 'Nguyen Duc Long=Nguyen Duc Long', 'Nguyen=Nguyen Van Hai'],
  ],
  [
    'Nguyen Van Hai tiba. Lawannya, Nguyen Duc Long, menunggu. Sore itu Nguyen menang.',
    ['Nguyen Van Hai=Nguyen Van Hai', 'Nguyen Duc Long=Nguyen Duc Long', 'Nguyen=Nguyen Duc Long'],
  ],
  // Capitals for their states, and as places.
  ['Beijing membantah tuduhan itu.', ['Beijing=China']],
  ['Delegasi tiba di Beijing pagi ini.', ['Beijing=Beijing']],
  [
    'Moskow menyatakan siap. Istana membantah. Gedung Putih mengecam.',
    ['Moskow=Rusia', 'Istana=Istana', 'Gedung Putih=Gedung Putih'],
  ],
  ['Istana itu megah.', []],
  // What the article teaches.
  [
    'Ikatan Nelayan Pesisir Selatan (INPS) menolak rencana itu. INPS meminta dialog.',
    ['Ikatan Nelayan Pesisir Selatan (INPS)=Ikatan Nelayan Pesisir Selatan', 'INPS=Ikatan Nelayan Pesisir Selatan'],
  ],
  // Places by the word that tells their kind.
  [
    'Gunung Merbuko tinggi. Pada 4 Mei pukul 02.46 WIB Merbuko meletus.',
    ['Gunung Merbuko=Gunung Merbuko', 'Merbuko=Gunung Merbuko'],
  ],
  ['Lumpur menutup Jl Trans Flores di Ende.', ['Jl Trans Flores=Jalan Trans Flores', 'Ende=Ende']],
  [
    'Warga menjauhi Gunung Slamet. Hujan abu Slamet turun hingga pagi.',
    ['Gunung Slamet=Gunung Slamet', 'Slamet=Gunung Slamet'],
  ],
  ['Pemilu di Israel selatan ditunda.', ['Israel selatan=Israel selatan']],
  // A pair is two people; a hyphen in one name is not.
  [
    'Ratna Wijaya dan Surya Hadi maju. Pasangan Ratna-Surya menang.',
    ['Ratna Wijaya=Ratna Wijaya', 'Surya Hadi=Surya Hadi', 'Ratna-Surya=Ratna Wijaya+Surya Hadi'],
  ],
  [
    'Pasangan Ratna Wijaya-Suhendra unggul. Ratna-Suhendra menang.',
    ['Ratna Wijaya-Suhendra=Ratna Wijaya+Suhendra', 'Ratna-Suhendra=Ratna Wijaya+Suhendra'],
  ],
  ['Kereta lewat di petak Jakarta-Bandung.', ['Jakarta=Jakarta', 'Bandung=Bandung']],
  ['Truk mogok di ruas Jakarta-Bandung.', ['ruas Jakarta-Bandung=Ruas Jakarta-Bandung']],
  // The hall goes by the name of the body that has it.
  ['Ia menunggu di depan gedung KPK.', ['KPK=Komisi Pemberantasan Korupsi']],
  ['Ia berlayar dari Pelabuhan Tanjung Melati.', ['Pelabuhan Tanjung Melati=Pelabuhan Tanjung Melati']],
  ['Ia dirawat di RSAU dr M Hasanuddin.', ['RSAU dr M Hasanuddin=RSAU dr M Hasanuddin']],
  ['Jenazah dibawa ke RS Kasih Bunda Kupang.', ['RS Kasih Bunda Kupang=RS Kasih Bunda Kupang']],
  ['Warjo Sumitra ditahan. Adiknya sempat menyuapi Mas Warjo.', ['Warjo Sumitra=Warjo Sumitra', 'Warjo=Warjo Sumitra']],
  [
    'Menteri Pangan dan Sumber Daya Hayati (PSDH) dipanggil ke Jakarta.',
    ['PSDH=Kementerian Pangan dan Sumber Daya Hayati', 'Jakarta=Jakarta'],
  ],
  // In a headline an unknown word behind «di» is a place.
  ['Longsor di Bolmong Tewaskan Tiga Orang', ['Bolmong=Bolmong']],
  ['Dua Perahu Tabrakan di Selat Sarunta, Tiga Orang Hilang', ['Selat Sarunta=Selat Sarunta']],
  ['Gempa Guncang Sarunta, Puluhan Rumah Rusak', ['Sarunta=Sarunta']],
  ['Hari Pertama di Bursa Sepi Pembeli', []],
  // Who stands in a list of people is one of them.
  [
    'Rapat dihadiri Ratna Wijaya, Tamirza, dan Surya Hadi.',
    ['Ratna Wijaya=Ratna Wijaya', 'Tamirza=Tamirza', 'Surya Hadi=Surya Hadi'],
  ],
  [
    'Dua orang meninggal, yakni Asep (13) dan Kasri (80). Keduanya bertetangga.',
    ['Asep=Asep', 'Kasri=Kasri', 'Keduanya=Asep+Kasri'],
  ],
  ['Menurut Siti Nur-Aini, warga pulang.', ['Siti Nur-Aini=Siti Nur-Aini']],
  // Spellings of one name, by rule; other names that only look alike.
  [
    'Ferdi Santoso tiba. Kata Ferdy Santoso, ia lelah. Esoknya Ferdy Santoso pulang.',
    ['Ferdi Santoso=Ferdy Santoso', 'Ferdy Santoso=Ferdy Santoso', 'ia=Ferdy Santoso', 'Ferdy Santoso=Ferdy Santoso'],
  ],
  [
    'Mohammad Rizal Hakim dan Muhamad Rizal Hakim adalah satu orang.',
    ['Mohammad Rizal Hakim=Mohammad Rizal Hakim', 'Muhamad Rizal Hakim=Mohammad Rizal Hakim'],
  ],
  [
    'Rina Santoso tiba di Palembang. Rini Santoso pulang.',
    ['Rina Santoso=Rina Santoso', 'Palembang=Palembang', 'Rini Santoso=Rini Santoso'],
  ],
  [
    'PT Semen Sagara tumbuh. Menurut Semen Sagara, laba naik.',
    ['PT Semen Sagara=PT Semen Sagara', 'Semen Sagara=PT Semen Sagara'],
  ],
  // The longest name of a ship is its name; another ship keeps its own.
  [
    'KM Sinar Laut Abadi karam. Awak KM Sinar selamat. KM Bahari Jaya menolong.',
    ['KM Sinar Laut Abadi=KM Sinar Laut Abadi', 'KM Sinar=KM Sinar Laut Abadi', 'KM Bahari Jaya=KM Bahari Jaya'],
  ],
  [
    'KRI Rindingallo-594 tenggelam. Rindingallo hilang kontak. Bantuan tiba di Rindingallo.',
    ['KRI Rindingallo-594=KRI Rindingallo-594', 'Rindingallo=KRI Rindingallo-594', 'Rindingallo=Rindingallo'],
  ],
  [
    'Penumpang KMP Sinar Pratama Abadi selamat. Sinar Pratama Abadi karam. Kata Pratama, itu musibah.',
    [
      'KMP Sinar Pratama Abadi=KMP Sinar Pratama Abadi',
      'Pratama Abadi=KMP Sinar Pratama Abadi',
      'Pratama=KMP Sinar Pratama Abadi',
    ],
  ],
  // A club by its short name, its nickname, and before its coach; what two clubs share is neither.
  [
    'Manchester City unggul. Pelatih City Andi Wibowo puas. City menang, kata Andi Wibowo.',
    ['Manchester City=Manchester City', 'Andi Wibowo=Andi Wibowo', 'City=Manchester City', 'Andi Wibowo=Andi Wibowo'],
  ],
  [
    'Laskar Ombak -julukan Bahari FC- menang. Laskar Ombak pulang.',
    ['Laskar Ombak=Bahari FC', 'Bahari FC=Bahari FC', 'Laskar Ombak=Bahari FC'],
  ],
  [
    'Klub Bahari FC, yang berjuluk Laskar Ombak, menang. Laskar Ombak pulang.',
    ['Bahari FC=Bahari FC', 'Laskar Ombak=Bahari FC', 'Laskar Ombak=Bahari FC'],
  ],
  [
    'Leicester City menjamu Manchester City. Kata pelatih, City lebih baik.',
    ['Leicester City=Leicester City', 'Manchester City=Manchester City'],
  ],
  // Nobody: what an article explains to be a device, a rate, a contest; the state of a currency.
  ['Menara Base Transceiver Station (BTS) roboh. Warga memotret BTS.', []],
  ['Harganya Rp15.000 per dolar Amerika Serikat.', []],
  ['Mereka menjuarai Liga Inggris dan Piala FA.', []],
  // Courts in short, their places in short; the number of a case names nobody.
  ['PN Jaksel menolak gugatan nomor 12/Pdt.G/2022/PN.Jkt.Sel.', ['PN Jaksel=Pengadilan Negeri Jakarta Selatan']],
  [
    'Pengadilan Negeri (PN) Jakarta Selatan menolak gugatan. PT DKI Jakarta menguatkannya.',
    [
      'Pengadilan Negeri (PN) Jakarta Selatan=Pengadilan Negeri Jakarta Selatan',
      'PT DKI Jakarta=Pengadilan Tinggi DKI Jakarta',
    ],
  ],
  // A body right before a man whom the article names alone elsewhere.
  [
    'Menurut Herlambang Sutopo, warga pulang. Hal itu dibenarkan Polri Herlambang Sutopo.',
    ['Herlambang Sutopo=Herlambang Sutopo', 'Polri=Polri', 'Herlambang Sutopo=Herlambang Sutopo'],
  ],
  ['Kebakaran Depo Sukamaju Plumpang padam.', ['Depo Sukamaju Plumpang=Depo Sukamaju Plumpang']],
  // A building without its town; a plain word that opens a name.
  [
    'Rapat digelar di Hotel Surya Kencana Bandung. Kereta tiba di Stasiun Bandung.',
    ['Hotel Surya Kencana Bandung=Hotel Surya Kencana', 'Stasiun Bandung=Stasiun Bandung'],
  ],
  [
    'Ia menunggu di Stasiun Melati Bandung. Pasar Baru Bandung tutup.',
    ['Stasiun Melati Bandung=Stasiun Melati', 'Pasar Baru Bandung=Pasar Baru Bandung'],
  ],
  // An address without commas: each place alone, a village without its district and regency.
  [
    'Banjir merendam Dusun Mekar Desa Randualas Cipanas Cianjur. Warga Kampung Sawah RT 02 mengungsi.',
    ['Dusun Mekar=Dusun Mekar', 'Desa Randualas Cipanas Cianjur=Desa Randualas', 'Kampung Sawah=Kampung Sawah'],
  ],
  ['Mayat itu ada di bawah jembatan Desa Randualas.', ['Desa Randualas=Desa Randualas']],
  ['Rapat digelar di Gedung Melati 1, Bogor.', ['Gedung Melati 1=Gedung Melati 1', 'Bogor=Bogor']],
  // Somebody of letters: of a name with a hyphen, behind a word of thanks, and those that a wire agency has too.
  [
    'Klub memecat Kim Tae-yang (KTY). "Terimakasih KTY," kata Surya Hadi.',
    ['Kim Tae-yang=Kim Tae Yang', 'KTY=Kim Tae Yang', 'KTY=Kim Tae Yang', 'Surya Hadi=Surya Hadi'],
  ],
  ['Pria berinisial AP ditahan. AP mengaku menyesal.', ['AP=AP', 'AP=AP']],
  // What is done to a place is none of its name.
  ['Pengoperasian Bandara Randualas kembali ditunda.', ['Bandara Randualas=Bandara Randualas']],
  // Partners: a word of no language behind a company and «dan».
  ['PT Kirana Sagara dan Telkira bergabung.', ['PT Kirana Sagara=PT Kirana Sagara', 'Telkira=Telkira']],
  // A branch by the letters that news has for it.
  [
    'Badan Penanggulangan Bencana Daerah (BPBD) Jember membuka posko. Warga melapor ke BPBD Jember.',
    ['Badan Penanggulangan Bencana Daerah (BPBD) Jember=BPBD Jember', 'BPBD Jember=BPBD Jember'],
  ],
  // A force, whichever of its units acts, with its region in full.
  [
    'Satreskrim Polres Jember dan Ditreskrimum Polda Jatim menyelidikinya.',
    ['Satreskrim Polres Jember=Polres Jember', 'Ditreskrimum Polda Jatim=Polda Jawa Timur'],
  ],
  ['Menurut kepala kantor itu, Ribut Eko Suyatno, air surut.', ['Ribut Eko Suyatno=Ribut Eko Suyatno']],
  // Headlines know the names of their article.
  [
    '# Warga Palabuhan Sari Tolak Tambang\nWarga di Palabuhan Sari menolak tambang.',
    ['Palabuhan Sari=Palabuhan Sari', 'Palabuhan Sari=Palabuhan Sari'],
  ],
]

describe('canonical names', () => {
  for (const [lines, mentions] of rows) {
    test(lines, () => {
      const seen = see(lines)
      expect(seen.names.map((mention) => meaning(seen, mention))).toEqual(mentions)
    })
  }

  test('places know what they lie in', () => {
    const within = (lines: string): readonly (readonly string[])[] =>
      see(lines).names.map(({ entities: [entity] }) => entity?.within ?? [])
    expect(within('Gempa terasa di Cipanas, Kabupaten Cianjur, Jawa Barat.')[0]).toEqual([
      'Kabupaten Cianjur',
      'Jawa Barat',
      'Indonesia',
    ])
    expect(within('Gunung Slamet di Provinsi Jawa Tengah meletus.')[0]?.slice(-2)).toEqual(['Jawa Tengah', 'Indonesia'])
    expect(within('Mereka mendarat di Pantai Melati, Pantai Mawar.')[0]).toEqual(['Melati'])
    expect(within('Gempa merusak Cugenang.')).toEqual([['Cianjur', 'Jawa Barat', 'Indonesia']])
    const papua = ['Asmat', 'Papua Selatan', 'Papua', 'Indonesia']
    expect(within('Kapal bersandar di Agats, Papua.')[0]).toEqual(papua)
    expect(within('Kapal bersandar di Agats.')[0]).toEqual(papua)
    expect(within('Kapal bersandar di Agats, Maluku.')[0]).toEqual(['Maluku', 'Indonesia'])
    expect(within('Kapal bersandar di Vladivostok.')).toEqual([['Timur Jauh Rusia', 'Rusia']])
    // One name of several districts: the text says which.
    expect(within('Longsor di Cibeber, Lebak. Banjir di Cibeber, Cianjur.')[0]).toEqual([
      'Lebak',
      'Banten',
      'Indonesia',
    ])
    expect(within('Pawai digelar di Osaka.')).toEqual([['Jepang']])
    // A road lies in no town that it is called after.
    expect(within('Bus terguling di Jalan Surabaya.')).toEqual([['Surabaya']])
    expect(within('Pawai digelar di Kabupaten Cianjur.')).toEqual([['Jawa Barat', 'Indonesia']])
  })

  test('titles stand beside the name', () => {
    const [, mention] = see('Menteri Luar Negeri Norwegia Espen Solheim tiba.').names
    expect(mention).toMatchObject({ title: 'Menteri Luar Negeri Norwegia', entities: [{ name: 'Espen Solheim' }] })
  })
})
