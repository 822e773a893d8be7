/**
 * Provinces (`=Aceh`), their regencies and cities, and the districts of each, a line a regency. Made by
 * `src/learn/make-regions.ts` from cahyadsn/wilayah (MIT License, Copyright (c) 2017-2025 Cahya DSN).
 */
export const regionTable = `
=Aceh
Kabupaten Aceh Selatan:Bakongan,Kluet Utara,Kluet Selatan,Labuhanhaji,Meukek,Samadua,Sawang,Tapaktuan,Trumon,Pasie Raja,Labuhanhaji Timur,Labuhanhaji Barat,Kluet Tengah,Kluet Timur,Bakongan Timur,Trumon Timur,Kota Bahagia,Trumon Tengah
Kabupaten Aceh Tenggara:Lawe Alas,Lawe Sigala-Gala,Bambel,Babussalam,Badar,Babul Makmur,Darul Hasanah,Lawe Bulan,Bukit Tusam,Semadam,Babul Rahmah,Ketambe,Deleng Pokhkisen,Lawe Sumur,Tanoh Alas,Leuser
Kabupaten Aceh Timur:Darul Aman,Julok,Idi Rayeuk,Birem Bayeun,Serbajadi,Nurussalam,Peureulak,Rantau Selamat,Simpang Ulim,Ranto Peureulak,Pante Bidari,Madat,Indra Makmu,Idi Tunong,Banda Alam,Peudawa,Peureulak Timur,Peureulak Barat,Sungai Raya,Simpang Jernih,Darul Ihsan,Darul Falah,Idi Timur,Peunaron
Kabupaten Aceh Tengah:Linge,Silih Nara,Bebesen,Pegasing,Bintang,Ketol,Kebayakan,Kute Panang,Celala,Laut Tawar,Atu Lintang,Jagong Jeget,Bies,Rusip Antara
Kabupaten Aceh Barat:Johan Pahlawan,Kaway XVI,Sungai Mas,Woyla,Samatiga,Bubon,Arongan Lambalek,Pante Ceureumen,Meureubo,Woyla Barat,Woyla Timur,Panton Reu
Kabupaten Aceh Besar:Lhoong,Lhoknga,Indrapuri,Seulimeum,Montasik,Sukamakmur,Darul Imarah,Peukan Bada,Mesjid Raya,Ingin Jaya,Kuta Baro,Darussalam,Pulo Aceh,Lembah Seulawah,Kota Jantho,Kuta Cot Glie,Kuta Malaka,Simpang Tiga,Darul Kamal,Baitussalam,Krueng Barona Jaya,Leupung,Blang Bintang
Kabupaten Pidie:Batee,Delima,Geumpang,Glumpang Tiga,Indrajaya,Kembang Tanjong,Kota Sigli,Mila,Muara Tiga,Mutiara,Padang Tiji,Peukan Baro,Pidie,Sakti,Simpang Tiga,Tangse,Tiro/Truseb,Keumala,Mutiara Timur,Grong-grong,Mane,Glumpang Baro,Titeue
Kabupaten Aceh Utara:Baktiya,Dewantara,Kuta Makmur,Lhoksukon,Matangkuli,Muara Batu,Meurah Mulia,Samudera,Seunuddon,Syamtalira Aron,Syamtalira Bayu,Tanah Luas,Tanah Pasir,Tanah Jambo Aye,Sawang,Nisam,Cot Girek,Langkahan,Baktiya Barat,Paya Bakong,Nibong,Simpang Keuramat,Lapang,Pirak Timu,Geureudong Pase,Banda Baro,Nisam Antara
Kabupaten Simeulue:Simeulue Tengah,Salang,Teupah Barat,Simeulue Timur,Teluk Dalam,Simeulue Barat,Teupah Selatan,Alafan,Teupah Tengah,Simeulue Cut
Kabupaten Aceh Singkil:Pulau Banyak,Simpang Kanan,Singkil,Gunung Meriah,Kota Baharu,Singkil Utara,Danau Paris,Suro Makmur,Singkohor,Kuala Baru,Pulau Banyak Barat
Kabupaten Bireuen:Samalanga,Jeunieb,Peudada,Jeumpa,Peusangan,Makmur,Gandapura,Pandrah,Juli,Jangka,Simpang Mamplam,Peulimbang,Kota Juang,Kuala,Peusangan Siblah Krueng,Peusangan Selatan,Kuta Blang
Kabupaten Aceh Barat Daya:Blangpidie,Tangan-Tangan,Manggeng,Susoh,Kuala Batee,Babah Rot,Setia,Jeumpa,Lembah Sabil
Kabupaten Gayo Lues:Blangkejeren,Kutapanjang,Rikit Gaib,Terangun,Pining,Blangpegayon,Puteri Betung,Dabun Gelang,Blangjerango,Teripe Jaya,Pantan Cuaca
Kabupaten Aceh Jaya:Teunom,Krueng Sabee,Setia Bakti,Sampoi Niet,Jaya,Panga,Indra Jaya,Darul Hikmah,Pasie Raya
Kabupaten Nagan Raya:Kuala,Seunagan,Seunagan Timur,Beutong,Darul Makmur,Suka Makmue,Kuala Pesisir,Tadu Raya,Tripa Makmur,Beutong Ateuh Banggalang
Kabupaten Aceh Tamiang:Manyak Payed,Bendahara,Karang Baru,Seruway,Kota Kualasinpang,Kejuruan Muda,Tamiang Hulu,Rantau,Banda Mulia,Bandar Pusaka,Tenggulun,Sekerak
Kabupaten Bener Meriah:Pintu Rime Gayo,Permata,Syiah Utama,Bandar,Bukit,Wih Pesam,Timang gajah,Bener Kelipah,Mesidah,Gajah Putih
Kabupaten Pidie Jaya:Meureudu,Ulim,Jangka Buya,Bandar Dua,Meurah Dua,Bandar Baru,Panteraja,Trienggadeng
Kota Banda Aceh:Baiturrahman,Kuta Alam,Meuraxa,Syiah Kuala,Lueng Bata,Kuta Raja,Banda Raya,Jaya Baru,Ulee Kareng
Kota Sabang:Sukakarya,Sukajaya,Sukamakmue
Kota Lhokseumawe:Muara Dua,Banda Sakti,Blang Mangat,Muara Satu
Kota Langsa:Langsa Timur,Langsa Barat,Langsa Kota,Langsa Lama,Langsa Baro
Kota Subulussalam:Simpang Kiri,Penanggalan,Rundeng,Sultan Daulat,Longkib
=Sumatera Utara
Kabupaten Tapanuli Tengah:Barus,Sorkam,Pandan,Pinangsori,Manduamas,Kolang,Tapian Nauli,Sibabangun,Sosorgadong,Sorkam Barat,Sirandorung,Andam Dewi,Sitahuis,Tukka,Badiri,Pasaribu Tobing,Barus Utara,Suka Bangun,Lumut,Sarudik
Kabupaten Tapanuli Utara:Tarutung,Siatas Barita,Adiankoting,Sipoholon,Pahae Julu,Pahae Jae,Simangumban,Purbatua,Siborongborong,Pagaran,Parmonangan,Sipahutar,Pangaribuan,Garoga,Muara
Kabupaten Tapanuli Selatan:Angkola Barat,Batang Toru,Angkola Timur,Sipirok,Saipar Dolok Hole,Angkola Selatan,Batang Angkola,Arse,Marancar,Sayur Matinggi,Aek Bilah,Muara Batang Toru,Tano Tombangan Angkola,Angkola Sangkunur,Angkola Muara Tais
Kabupaten Nias:Hiliduho,Gido,Idanogawo,Bawolato,Hiliserangkai,Botomuzoi,Ulugawo,Ma'u,Somolo-molo,Sogae'adu
Kabupaten Langkat:Bahorok,Salapian,Kuala,Sei Bingai,Binjai,Selesai,Stabat,Wampu,Secanggang,Hinai,Tanjung Pura,Padang Tualang,Gebang,Babalan,Pangkalan Susu,Besitang,Sei Lepan,Berandan Barat,Batang Serangan,Sawit Seberang,Sirapit,Kutambaru,Pematang Jaya
Kabupaten Karo:Kabanjahe,Berastagi,Barusjahe,Tigapanah,Merek,Munte,Juhar,Tigabinanga,Laubaleng,Mardingding,Payung,Simpang Empat,Kutabuluh,Dolat Rayat,Merdeka,Naman Teran,Tiganderket
Kabupaten Deli Serdang:Gunung Meriah,Tanjung Morawa,Sibolangit,Kutalimbaru,Pancur Batu,Namo Rambe,Biru-Biru,Sinembah Tanjung Muda Hilir,Bangun Purba,Galang,Sinembah Tanjung Muda Hulu,Patumbak,Deli Tua,Sunggal,Hamparan Perak,Labuhan Deli,Percut Sei Tuan,Batang Kuis,Lubuk Pakam,Pagar Merbau,Pantai Labu,Beringin
Kabupaten Simalungun:Siantar,Gunung Malela,Gunung Maligas,Panei,Panombeian Panei,Jorlang Hataran,Raya Kahean,Bosar Maligas,Sidamanik,Pamatang Sidamanik,Tanah Jawa,Hatonduhan,Dolok Panribuan,Purba,Haranggaol Horisan,Girsang Sipangan Bolon,Dolok Batu Nanggar,Hutabayu Raja,Jawa Maraja Bah Jambi,Dolok Pardamean,Pematang Bandar,Bandar Huluan,Bandar,Bandar Masilam,Silimakuta,Dolok Silao,Silou Kahean,Tapian Dolok,Raya,Ujung Padang,Pamatang Silima Huta,Dolog Masagal
Kabupaten Asahan:Meranti,Air Joman,Tanjung Balai,Sei Kepayang,Simpang Empat,Air Batu,Pulau Rakyat,Bandar Pulau,Buntu Pane,Bandar Pasir Mandoge,Aek Kuasan,Kota Kisaran Barat,Kota Kisaran Timur,Aek Songsongan,Rahuning,Sei Dadap,Sei Kepayang Barat,Sei Kepayang Timur,Tinggi Raja,Setia Janji,Silau Laut,Rawang Panca Arga,Pulo Bandring,Teluk Dalam,Aek Ledong
Kabupaten Labuhanbatu:Rantau Utara,Rantau Selatan,Bilah Barat,Bilah Hilir,Bilah Hulu,Pangkatan,Panai Tengah,Panai Hilir,Panai Hulu
Kabupaten Dairi:Sidikalang,Sumbul,Tigalingga,Siempat Nempu,Silima Pungga Pungga,Tanah Pinem,Siempat Nempu Hulu,Siempat Nempu Hilir,Pegagan Hilir,Parbuluan,Lae Parira,Gunung Sitember,Berampu,Silahisabungan,Sitinjo
Kabupaten Toba:Balige,Laguboti,Silaen,Habinsaran,Pintu Pohan Meranti,Borbor,Porsea,Ajibata,Lumban Julu,Uluan,Sigumpar,Siantar Narumonda,Nassau,Tampahan,Bonatua Lunasi,Parmaksian
Kabupaten Mandailing Natal:Panyabungan,Panyabungan Utara,Panyabungan Timur,Panyabungan Selatan,Panyabungan Barat,Siabu,Bukit Malintang,Kotanopan,Lembah Sorik Marapi,Tambangan,Ulu Pungkut,Muara Sipongi,Batang Natal,Lingga Bayu,Batahan,Natal,Muara Batang Gadis,Ranto Baek,Huta Bargot,Puncak Sorik Marapi,Pakantan,Sinunukan,Naga Juang
Kabupaten Nias Selatan:Lolomatua,Gomo,Lahusa,Hibala,Pulau-Pulau Batu,Teluk Dalam,Amandraya,Lolowau,Susua,Maniamolo,Hilimegai,Toma,Mazino,Umbunasi,Aramo,Pulau-Pulau Batu Timur,Mazo,Fanayama,Ulunoyo,Huruna,O'o'u,Onohazumba,Hilisalawa'ahe,Ulususua,Sidua'ori,Somambawa,Boronadu,Simuk,Pulau-Pulau Batu Barat,Pulau-Pulau Batu Utara,Tanah Masa,Luahagundre Maniamolo,Onolalu,Ulu Idanotae,Idanotae
Kabupaten Pakpak Bharat:Sitelu Tali Urang Jehe,Kerajaan,Salak,Sitelu Tali Urang Julu,Pergetteng Getteng Sengkut,Pagindar,Tinada,Siempat Rube
Kabupaten Humbang Hasundutan:Parlilitan,Pollung,Baktiraja,Paranginan,Lintong Nihuta,Dolok Sanggul,Sijamapolang,Onan Ganjang,Pakkat,Tarabintang
Kabupaten Samosir:Simanindo,Onan Runggu,Nainggolan,Palipi,Harian,Sianjar Mula Mula,Ronggur Nihuta,Pangururan,Sitio-tio
Kabupaten Serdang Bedagai:Pantai Cermin,Perbaungan,Teluk Mengkudu,Sei Rampah,Tanjung Beringin,Bandar Khalipah,Dolok Merawan,Sipispis,Dolok Masihul,Kotarih,Silinda,Serba Jadi,Tebing Tinggi,Pegajahan,Sei Bamban,Tebing Syahbandar,Bintang Bayu
Kabupaten Batu Bara:Medang Deras,Sei Suka,Air Putih,Lima Puluh,Talawi,Tanjung Tiram,Sei Balai,Laut Tador,Lima Puluh Pesisir,Datuk Lima Puluh,Datuk Tanah Datar,Nibung Hangus
Kabupaten Padang Lawas Utara:Dolok Sigompulon,Dolok,Halongonan,Padang Bolak,Padang Bolak Julu,Portibi,Batang Onang,Simangambat,Hulu Sihapas,Padang Bolak Tenggara,Halongonan Timur,Ujung Batu
Kabupaten Padang Lawas:Sosopan,Barumun Tengah,Huristak,Lubuk Barumun,Hutaraja Tinggi,Ulu Barumun,Barumun,Sosa,Batang Lubu Sutam,Barumun Selatan,Aek Nabara Barumun,Sihapas Barumun,Barumun Baru,Ulu Sosa,Sosa Julu,Barumun Barat,Sosa Timur
Kabupaten Labuhanbatu Selatan:Kotapinang,Kampung Rakyat,Torgamba,Sungai Kanan,Silangkitang
Kabupaten Labuhanbatu Utara:Kualuh Hulu,Kualuh Leidong,Kualuh Hilir,Aek Kuo,Marbau,Na IX-X,Aek Natas,Kualuh Selatan
Kabupaten Nias Utara:Lotu,Sawo,Tuhemberua,Sitolu Ori,Namohalu Esiwa,Alasa Talumuzoi,Alasa,Tugala Oyo,Afulu,Lahewa,Lahewa Timur
Kabupaten Nias Barat:Lahomi,Sirombu,Mandrehe Barat,Moro'o,Mandrehe,Mandrehe Utara,Lolofitu Moi,Ulu Moro'o
Kota Medan:Medan Kota,Medan Sunggal,Medan Helvetia,Medan Denai,Medan Barat,Medan Deli,Medan Tuntungan,Medan Belawan,Medan Amplas,Medan Area,Medan Johor,Medan Marelan,Medan Labuhan,Medan Tembung,Medan Maimun,Medan Polonia,Medan Baru,Medan Perjuangan,Medan Petisah,Medan Timur,Medan Selayang
Kota Pematangsiantar:Siantar Timur,Siantar Barat,Siantar Utara,Siantar Selatan,Siantar Marihat,Siantar Martoba,Siantar Sitalasari,Siantar Marimbun
Kota Sibolga:Sibolga Utara,Sibolga Kota,Sibolga Selatan,Sibolga Sambas
Kota Tanjungbalai:Tanjungbalai Selatan,Tanjungbalai Utara,Sei Tualang Raso,Teluk Nibung,Datuk Bandar,Datuk Bandar Timur
Kota Binjai:Binjai Utara,Binjai Kota,Binjai Barat,Binjai Timur,Binjai Selatan
Kota Tebing Tinggi:Padang Hulu,Rambutan,Padang Hilir,Bajenis,Tebing Tinggi Kota
Kota Padangsidimpuan:Padangsidimpuan Utara,Padangsidimpuan Selatan,Padangsidimpuan Batunadua,Padangsidimpuan Hutaimbaru,Padangsidimpuan Tenggara,Padangsidimpuan Angkola Julu
Kota Gunungsitoli:Gunungsitoli,Gunungsitoli Selatan,Gunungsitoli Utara,Gunungsitoli Idanoi,Gunungsitoli Alo'oa,Gunungsitoli Barat
=Sumatera Barat
Kabupaten Pesisir Selatan:Pancung Soal,Ranah Pesisir,Lengayang,Batang Kapas,IV Jurai,Bayang,Koto XI Tarusan,Sutera,Linggo Sari Baganti,Lunang,Basa Ampek Balai Tapan,IV Nagari Bayang Utara,Airpura,Ranah Ampek Hulu Tapan,Silaut
Kabupaten Solok:Pantai Cermin,Lembah Gumanti,Payung Sekaki,Lembang Jaya,Gunung Talang,Bukit Sundi,IX Koto Sungai Lasi,Kubung,X Koto Singkarak,X Koto Diatas,Junjung Sirih,Hiliran Gumanti,Tigo Lurah,Danau Kembar
Kabupaten Sijunjung:Tanjung Gadang,Sijunjung,IV Nagari,Kamang Baru,Lubuk Tarok,Koto VII,Sumpur Kudus,Kupitan
Kabupaten Tanah Datar:X Koto,Batipuh,Rambatan,Lima Kaum,Tanjung Emas,Lintau Buo,Sungayang,Sungai Tarab,Pariangan,Salimpaung,Padang Ganting,Tanjuang Baru,Lintau Buo Utara,Batipuah Selatan
Kabupaten Padang Pariaman:Lubuak Aluang,Batang Anai,Nan Sabaris,2 x 11 Anam Lingkuang,VII Koto,V Koto,Sungai Garinggiang,Sungai Limau,IV Koto Aua Malintang,Ulakan Tapakih,Sintuak Toboh Gadang,VII Koto Padang Sago,Batang Gasan,V Koto Timur,2 x 11 Kayu Tanam,Koto Patamuan,Anam Lingkuang
Kabupaten Agam:Tanjung Mutiara,Lubuk Basung,Tanjung Raya,Matur,IV Koto,Banuhampu,Ampek Angkek,Baso,Tilatang Kamang,Palupuh,Palembayan,Sungai Pua,Ampek Nagari,Candung,Kamang Magek,Malalak
Kabupaten Lima Puluh Kota:Suliki,Guguak,Payakumbuh,Luak,Harau,Pangkalan Koto Baru,Kapur IX,Gunuang Omeh,Lareh Sago Halaban,Situjuah Limo Nagari,Mungka,Bukik Barisan,Akabiluru
Kabupaten Pasaman:Bonjol,Lubuk Sikaping,Panti,Mapat Tunggul,Duo Koto,Tigo Nagari,Rao,Mapat Tunggul Selatan,Simpang Alahan Mati,Padang Gelugur,Rao Utara,Rao Selatan
Kabupaten Kepulauan Mentawai:Pagai Utara,Sipora Selatan,Siberut Selatan,Siberut Utara,Siberut Barat,Siberut Barat Daya,Siberut Tengah,Sipora Utara,Sikakap,Pagai Selatan
Kabupaten Dharmasraya:Koto Baru,Pulau Punjung,Sungai Rumbai,Sitiung,Sembilan Koto,Timpeh,Koto Salak,Tiumang,Padang Laweh,Asam Jujuhan,Koto Besar
Kabupaten Solok Selatan:Sangir,Sungai Pagu,Koto Parik Gadang Diateh,Sangir Jujuan,Sangir Batang Hari,Pauh Duo,Sangir Balai Janggo
Kabupaten Pasaman Barat:Sungai Beremas,Lembah Melintang,Pasaman,Talamau,Kinali,Gunung Tuleh,Ranah Batahan,Koto Balingka,Sungai Aur,Luhak Nan Duo,Sasak Ranah Pasisie
Kota Padang:Padang Selatan,Padang Timur,Padang Barat,Padang Utara,Bungus Teluk Kabung,Lubuk Begalung,Lubuk Kilangan,Pauh,Kuranji,Nanggalo,Koto Tangah
Kota Solok:Lubuk Sikarah,Tanjung Harapan
Kota Sawahlunto:Lembah Segar,Barangin,Silungkang,Talawi
Kota Padang Panjang:Padang Panjang Timur,Padang Panjang Barat
Kota Bukittinggi:Guguak Panjang,Mandiangin Koto Selayan,Aur Birugo Tigo Baleh
Kota Payakumbuh:Payakumbuh Barat,Payakumbuh Utara,Payakumbuh Timur,Lamposi Tigo Nagori,Payakumbuh Selatan
Kota Pariaman:Pariaman Tengah,Pariaman Utara,Pariaman Selatan,Pariaman Timur
=Riau
Kabupaten Kampar:Bangkinang Kota,Kampar,Tambang,XIII Koto Kampar,Kuok,Siak Hulu,Kampar Kiri,Kampar Kiri Hilir,Kampar Kiri Hulu,Tapung,Tapung Hilir,Tapung Hulu,Salo,Rumbio Jaya,Bangkinang,Perhentian Raja,Kampa,Kampar Utara,Kampar Kiri Tengah,Gunung Sahilan,Koto Kampar Hulu
Kabupaten Indragiri Hulu:Rengat,Rengat Barat,Kelayang,Pasir Penyu,Peranap,Seberida,Batang Cenaku,Batang Gansal,Lirik,Kuala Cenaku,Sungai Lala,Lubuk Batu Jaya,Rakit Kulim,Batang Peranap
Kabupaten Bengkalis:Bengkalis,Bantan,Bukit Batu,Mandau,Rupat,Rupat Utara,Siak Kecil,Pinggir,Bandar Laksamana,Talang Muandau,Bathin Solapan
Kabupaten Indragiri Hilir:Reteh,Enok,Kuala Indragiri,Tembilahan,Tempuling,Gaung Anak Serka,Mandah,Kateman,Keritang,Tanah Merah,Batang Tuaka,Gaung,Tembilahan Hulu,Kemuning,Pelangiran,Teluk Belengkong,Pulau Burung,Concong,Kempas,Sungai Batang
Kabupaten Pelalawan:Ukui,Pangkalan Kerinci,Pangkalan Kuras,Pangkalan Lesung,Langgam,Pelalawan,Kerumutan,Bunut,Teluk Meranti,Kuala Kampar,Bandar Sei Kijang,Bandar Petalangan
Kabupaten Rokan Hulu:Ujung Batu,Rokan IV Koto,Rambah,Tambusai,Kepenuhan,Kunto Darussalam,Rambah Samo,Rambah Hilir,Tambusai Utara,Bangun Purba,Tandun,Kabun,Bonai Darussalam,Pagaran Tapah Darussalam,Kepenuhan Hulu,Pendalian IV Koto
Kabupaten Rokan Hilir:Kubu,Bangko,Tanah Putih,Rimba Melintang,Bagansinembah,Pasir Limau Kapas,Sinaboi,Pujud,Tanah Putih Tanjung Melawan,Bangko Pusako,Simpang Kanan,Batu Hampar,Rantau Kopar,Pekaitan,Kubu Babussalam,Tanjung Medan,Bagan Sinembah Raya,Balai Jaya
Kabupaten Siak:Siak,Sungai Apit,Minas,Tualang,Sungai Mandau,Dayun,Kerinci Kanan,Bunga Raya,Koto Gasib,Kandis,Lubuk Dalam,Sabak Auh,Mempura,Pusako
Kabupaten Kuantan Singingi:Kuantan Mudik,Kuantan Tengah,Singingi,Kuantan Hilir,Cerenti,Benai,Gunungtoar,Singingi Hilir,Pangean,Logas Tanah Darat,Inuman,Hulu Kuantan,Kuantan Hilir Seberang,Sentajo Raya,Pucuk Rantau
Kabupaten Kepulauan Meranti:Tebing Tinggi,Rangsang Barat,Rangsang,Tebing Tinggi Barat,Merbau,Pulaumerbau,Tebing Tinggi Timur,Tasik Putri Puyu,Rangsang Pesisir
Kota Pekanbaru:Sukajadi,Pekanbaru Kota,Sail,Limapuluh,Senapelan,Rumbai Barat,Bukit Raya,Binawidya,Marpoyan Damai,Tenayan Raya,Payung Sekaki,Rumbai,Tuahmadani,Kulim,Rumbai Timur
Kota Dumai:Dumai Barat,Dumai Timur,Bukit Kapur,Sungai Sembilan,Medang Kampai,Dumai Kota,Dumai Selatan
=Jambi
Kabupaten Kerinci:Gunung Raya,Danau Kerinci,Sitinjau Laut,Air Hangat,Gunung Kerinci,Batang Merangin,Keliling Danau,Kayu Aro,Air Hangat Timur,Gunung Tujuh,Siulak,Depati Tujuh,Siulak Mukai,Kayu Aro Barat,Bukit Kerman,Air Hangat Barat,Tanah Cogok,Danau Kerinci Barat
Kabupaten Merangin:Jangkat,Bangko,Muara Siau,Sungai Manau,Tabir,Pamenang,Tabir Ulu,Tabir Selatan,Lembah Masurai,Bangko Barat,Nalo Tantan,Batang Masumai,Pamenang Barat,Tabir Ilir,Tabir Timur,Renah Pembarap,Pangkalan Jambu,Jangkat Timur,Renah Pamenang,Pamenang Selatan,Margo Tabir,Tabir Lintas,Tabir Barat,Tiang Pumpung
Kabupaten Sarolangun:Batang Asai,Limun,Sarolangun,Pauh,Pelawan,Mandiangin,Air Hitam,Bathin VIII,Singkut,Cermin Nan Gedang,Mandiangin Timur
Kabupaten Batanghari:Mersam,Muara Tembesi,Muara Bulian,Batin XXIV,Pemayung,Maro Sebo Ulu,Bajubang,Maro Sebo Ilir
Kabupaten Muaro Jambi:Jambi Luar Kota,Sekernan,Kumpeh,Maro Sebo,Mestong,Kumpeh Ulu,Sungai Bahar,Sungai Gelam,Bahar Utara,Bahar Selatan,Taman Rajo
Kabupaten Tanjung Jabung Barat:Tungkal Ulu,Tungkal Ilir,Pengabuan,Betara,Merlung,Tebing Tinggi,Batang Asam,Renah Mendaluh,Muara Papalik,Seberang Kota,Bram Itam,Kuala Betara,Senyerang
Kabupaten Tanjung Jabung Timur:Muara Sabak Timur,Nipah Panjang,Mendahara,Rantau Rasau,Sadu,Dendang,Muara Sabak Barat,Kuala Jambi,Mendahara Ulu,Geragai,Berbak
Kabupaten Bungo:Tanah Tumbuh,Rantau Pandan,Pasar Muaro Bungo,Jujuhan,Tanah Sepenggal,Pelepat,Limbur Lubuk Mengkuang,Muko-muko Bathin VII,Pelepat Ilir,Batin II Babeko,Bathin III,Bungo Dani,Rimbo Tengah,Bathin III Ulu,Bathin II Pelayang,Jujuhan Ilir,Tanah Sepenggal Lintas
Kabupaten Tebo:Tebo Tengah,Tebo Ilir,Tebo Ulu,Rimbo Bujang,Sumay,VII Koto,Rimbo Ulu,Rimbo Ilir,Tengah Ilir,Serai Serumpun,VII Koto Ilir,Muara Tabir
Kota Jambi:Telanaipura,Jambi Selatan,Jambi Timur,Pasar Jambi,Pelayangan,Danau Teluk,Kota Baru,Jelutung,Alam Barajo,Danau Sipin,Paal Merah
Kota Sungai Penuh:Sungai Penuh,Pesisir Bukit,Hamparan Rawang,Tanah Kampung,Kumun Debai,Pondok Tinggi,Koto Baru,Sungai Bungkal
=Sumatera Selatan
Kabupaten Ogan Komering Ulu:Sosoh Buay Rayap,Pengandonan,Peninjauan,Baturaja Barat,Baturaja Timur,Ulu Ogan,Semidang Aji,Lubuk Batang,Lengkiti,Sinar Peninjauan,Lubuk Raja,Muara Jaya,Kedaton Peninjauan Raya
Kabupaten Ogan Komering Ilir:Tanjung Lubuk,Pedamaran,Mesuji,Kayu Agung,Sirah Pulau Padang,Tulung Selapan,Pampangan,Lempuing,Air Sugihan,Sungai Menang,Jejawi,Cengal,Pangkalan Lampam,Mesuji Makmur,Mesuji Raya,Lempuing Jaya,Teluk Gelam,Pedamaran Timur
Kabupaten Muara Enim:Tanjung Agung,Muara Enim,Rambang Niru,Gunung Megang,Gelumbang,Lawang Kidul,Semende Darat Laut,Semende Darat Tengah,Semende Darat Ulu,Ujan Mas,Lubai,Rambang,Sungai Rotan,Lembak,Benakat,Kelekar,Muara Belida,Belimbing,Belida Darat,Lubai Ulu,Empat Petulai Dangku,Panang Enim
Kabupaten Lahat:Tanjungsakti Pumu,Jarai,Kota Agung,Pulau Pinang,Merapi Barat,Lahat,Pajar Bulan,Mulak Ulu,Kikim Selatan,Kikim Timur,Kikim Tengah,Kikim Barat,Pseksu,Gumay Talang,Pagar Gunung,Merapi Timur,Tanjung Sakti Pumi,Gumay Ulu,Merapi Selatan,Tanjungtebat,Muarapayang,Sukamerindu,Mulak Sebingkai,Lahat Selatan
Kabupaten Musi Rawas:Tugumulyo,Muara Lakitan,Muara Kelingi,Jayaloka,Muara Beliti,STL Ulu Terawas,Selangit,Megang Sakti,Purwodadi,BTS. Ulu,Tiang Pumpung Kepungut,Sumber Harta,Tuah Negeri,Suka Karya
Kabupaten Musi Banyuasin:Sekayu,Lais,Sungai Keruh,Batang Hari Leko,Sanga Desa,Babat Toman,Sungai Lilin,Keluang,Bayung Lencir,Plakat Tinggi,Lalan,Tungkal Jaya,Lawan Wetan,Babat Supat,Jirak Jaya
Kabupaten Banyuasin:Banyuasin I,Banyuasin II,Banyuasin III,Pulau Rimau,Betung,Rambutan,Muara Padang,Muara Telang,Makarti Jaya,Talang Kelapa,Rantau Bayur,Tanjung Lago,Muara Sugihan,Air Salek,Tungkal Ilir,Suak Tapeh,Sembawa,Sumber Marga Telang,Air Kumbang,Karang Agung Ilir,Selat Penuguan
Kabupaten Ogan Komering Ulu Timur:Martapura,Buay Madang,Belitang,Cempaka,Buay Pemuka Peliung,Madang Suku II,Madang Suku I,Semendawai Suku III,Belitang II,Belitang III,Bunga Mayang,Buay Madang Timur,Madang Suku III,Semendawai Barat,Semendawai Timur,Jayapura,Belitang Jaya,Belitang Madang Raya,Belitang Mulya,Buay Pemuka Bangsa Raja
Kabupaten Ogan Komering Ulu Selatan:Muara Dua,Pulau Beringin,Banding Agung,Muara Dua Kisam,Simpang,Buay Sandang Aji,Buay Runjung,Mekakau Ilir,Buay Pemaca,Kisam Tinggi,Kisam Ilir,Buay Pematang Ribu Ranau Tengah,Warkuk Ranau Selatan,Runjung Agung,Sungai Are,Sindang Danau,Buana Pemaca,Tiga Dihaji,Buay Rawan
Kabupaten Ogan Ilir:Muara Kuang,Tanjung Batu,Tanjung Raja,Indralaya,Pemulutan,Rantau Alai,Indralaya Utara,Indralaya Selatan,Pemulutan Selatan,Pemulutan Barat,Rantau Panjang,Sungai Pinang,Kandis,Rambang Kuang,Lubuk Keliat,Payaraman
Kabupaten Empat Lawang:Muara Pinang,Pendopo,Ulu Musi,Tebing Tinggi,Lintang Kanan,Talang Padang,Pasemah Air Keruh,Sikap Dalam,Saling,Pendopo Barat
Kabupaten Penukal Abab Lematang Ilir:Talang Ubi,Penukal Utara,Penukal,Abab,Tanah Abang
Kabupaten Musi Rawas Utara:Rupit,Rawas Ulu,Nibung,Rawas Ilir,Karang Dapo,Karang Jaya,Ulu Rawas
Kota Palembang:Ilir Barat Dua,Seberang Ulu Satu,Seberang Ulu Dua,Ilir Barat Satu,Ilir Timur Satu,Ilir Timur Dua,Sukarami,Sako,Kemuning,Kalidoni,Bukitkecil,Gandus,Kertapati,Plaju,Alang-alang Lebar,Sematangborang,Jakabaring,Ilir Timur Tiga
Kota Pagar Alam:Pagar Alam Utara,Pagar Alam Selatan,Dempo Utara,Dempo Selatan,Dempo Tengah
Kota Lubuk Linggau:Lubuk Linggau Timur I,Lubuk Linggau Barat I,Lubuk Linggau Selatan I,Lubuk Linggau Utara I,Lubuk Linggau Timur II,Lubuk Linggau Barat II,Lubuk Linggau Selatan II,Lubuk Linggau Utara II
Kota Prabumulih:Prabumulih Barat,Prabumulih Timur,Cambai,Rambang Kapak Tengah,Prabumulih Utara,Prabumulih Selatan
=Bengkulu
Kabupaten Bengkulu Selatan:Kedurang,Seginim,Pino,Manna,Kota Manna,Pino Raya,Kedurang Ilir,Air Nipis,Ulu Manna,Bunga Mas,Pasar Manna
Kabupaten Rejang Lebong:Kota Padang,Padang Ulak Tanding,Sindang Kelingi,Curup,Bermani Ulu,Selupu Rejang,Curup Utara,Curup Timur,Curup Selatan,Curup Tengah,Binduriang,Sindang Beliti Ulu,Sindang Dataran,Sindang Beliti Ilir,Bermani Ulu Raya
Kabupaten Bengkulu Utara:Enggano,Kerkap,Kota Arga Makmur,Giri Mulya,Padang Jaya,Lais,Batik Nau,Ketahun,Napal Putih,Putri Hijau,Air Besi,Air Napal,Hulu Palik,Air Padang,Arma Jaya,Tanjung Agung Palik,Ulok Kupai,Pinang Raya,Marga Sakti Sebelat
Kabupaten Kaur:Kinal,Tanjung Kemuning,Kaur Utara,Kaur Tengah,Kaur Selatan,Maje,Nasal,Semidang Gumay,Kelam Tengah,Luas,Muara Sahung,Tetap,Lungkang Kule,Padang Guci Hilir,Padang Guci Hulu
Kabupaten Seluma:Sukaraja,Seluma,Talo,Semidang Alas,Semidang Alas Maras,Air Periukan,Lubuk Sandi,Seluma Barat,Seluma Timur,Seluma Utara,Seluma Selatan,Talo Kecil,Ulu Talo,Ilir Talo
Kabupaten Mukomuko:Lubuk Pinang,Kota Mukomuko,Teras Terunjam,Pondok Suguh,Ipuh,Malin Deman,Air Rami,Teramang Jaya,Selagan Raya,Penarik,XIV Koto,V Koto,Air Manjunto,Air Dikit,Sungai Rumbai
Kabupaten Lebong:Lebong Utara,Lebong Atas,Lebong Tengah,Lebong Selatan,Rimbo Pengadang,Topos,Bingin Kuning,Lebong Sakti,Tubei,Amen,Uram Jaya,Pinang Belapis
Kabupaten Kepahiang:Bermani Ilir,Ujan Mas,Tebat Karai,Kepahiang,Merigi,Kebawetan,Seberang Musi,Muara Kemumu
Kabupaten Bengkulu Tengah:Karang Tinggi,Talang Empat,Pondok Kelapa,Pematang Tiga,Pagar Jati,Taba Penanjung,Merigi Kelindang,Merigi Sakti,Pondok Kubang,Bang Haji,Semidang Lagan
Kota Bengkulu:Selebar,Gading Cempaka,Teluk Segara,Muara Bangka Hulu,Kampung Melayu,Ratu Agung,Ratu Samban,Sungai Serut,Singaran Pati
=Lampung
Kabupaten Lampung Selatan:Natar,Tanjung Bintang,Kalianda,Sidomulyo,Katibung,Penengahan,Palas,Jati Agung,Ketapang,Sragi,Raja Basa,Candipuro,Merbau Mataram,Bakauheni,Tanjung Sari,Way Sulan,Way Panji
Kabupaten Lampung Tengah:Kalirejo,Bangun Rejo,Padang Ratu,Gunung Sugih,Trimurjo,Punggur,Terbanggi Besar,Seputih Raman,Rumbia,Seputih Banyak,Seputih Mataram,Seputih Surabaya,Terusan Nunyai,Bumi Ratu Nuban,Bekri,Seputih Agung,Way Pengubuan,Bandar Mataram,Pubian,Selagai Lingga,Anak Tuha,Sendang Agung,Kota Gajah,Bumi Nabung,Way Seputih,Bandar Surabaya,Anak Ratu Aji,Putra Rumbia
Kabupaten Lampung Utara:Bukit Kemuning,Kotabumi,Sungkai Selatan,Tanjung Raja,Abung Timur,Abung Barat,Abung Selatan,Sungkai Utara,Kotabumi Utara,Kotabumi Selatan,Abung Tengah,Abung Tinggi,Abung Semuli,Abung Surakarta,Muara Sungkai,Bunga Mayang,Hulu Sungkai,Sungkai Tengah,Abung Pekurun,Sungkai Jaya,Sungkai Barat,Abung Kunang,Blambangan Pagar
Kabupaten Lampung Barat:Balik Bukit,Sumber Jaya,Belalau,Way Tenong,Sekincau,Suoh,Batu Brak,Sukau,Gedung Surian,Kebun Tebu,Air Hitam,Pagar Dewa,Batu Ketulis,Lumbok Seminung,Bandar Negeri Suoh
Kabupaten Tulang Bawang:Menggala,Gedung Aji,Banjar Agung,Gedung Meneng,Rawa Jitu Selatan,Penawar Tama,Rawa Jitu Timur,Banjar Margo,Rawa Pitu,Penawar Aji,Dente Teladas,Meraksa Aji,Gedung Aji Baru,Banjar Baru,Menggala Timur
Kabupaten Tanggamus:Kota Agung,Talang Padang,Wonosobo,Pulau Panggung,Cukuh Balak,Pugung,Semaka,Sumberejo,Ulu Belu,Pematang Sawa,Kelumbayan,Kota Agung Barat,Kota Agung Timur,Gisting,Gunung Alip,Limau,Bandar Negeri Semuong,Air Naningan,Bulok,Kelumbayan Barat
Kabupaten Lampung Timur:Sukadana,Labuhan Maringgai,Jabung,Pekalongan,Sekampung,Batanghari,Way Jepara,Purbolinggo,Raman Utara,Metro Kibang,Marga Tiga,Sekampung Udik,Batanghari Nuban,Bumi Agung,Bandar Sribhawono,Mataram Baru,Melinting,Gunung Pelindung,Pasir Sakti,Waway Karya,Labuhan Ratu,Braja Selebah,Way Bungur,Marga Sekampung
Kabupaten Way Kanan:Blambangan Umpu,Kasui,Banjit,Baradatu,Bahuga,Pakuan Ratu,Negeri Agung,Way Tuba,Rebang Tangkas,Gunung Labuhan,Negara Batin,Negeri Besar,Buay Bahuga,Bumi Agung,Umpu Semenguk
Kabupaten Pesawaran:Gedong Tataan,Negeri Katon,Tegineneng,Way Lima,Padang Cermin,Punduh Pidada,Kedondong,Marga Punduh,Way Khilau,Teluk Pandan,Way Ratai
Kabupaten Pringsewu:Pringsewu,Gading Rejo,Ambarawa,Pardasuka,Pagelaran,Banyumas,Adiluwih,Sukoharjo,Pagelaran Utara
Kabupaten Mesuji:Mesuji,Mesuji Timur,Rawa Jitu Utara,Way Serdang,Simpang Pematang,Panca Jaya,Tanjung Raya
Kabupaten Tulang Bawang Barat:Tulang Bawang Tengah,Tumijajar,Tulang Bawang Udik,Gunung Terang,Gunung Agung,Way Kenanga,Lambu Kibang,Pagar Dewa,Batu Putih
Kabupaten Pesisir Barat:Pesisir Tengah,Pesisir Selatan,Lemong,Pesisir Utara,Karya Penggawa,Pulau Pisang,Way Krui,Krui Selatan,Ngambur,Ngaras,Bangkunat
Kota Bandar Lampung:Kedaton,Sukarame,Tanjungkarang Barat,Panjang,Tanjungkarang Timur,Tanjungkarang Pusat,Telukbetung Selatan,Telukbetung Barat,Telukbetung Utara,Rajabasa,Tanjung Senang,Sukabumi,Kemiling,Labuhan Ratu,Way Halim,Langkapura,Enggal,Kedamaian,Telukbetung Timur,Bumi Waras
Kota Metro:Metro Pusat,Metro Utara,Metro Barat,Metro Timur,Metro Selatan
=Kepulauan Bangka Belitung
Kabupaten Bangka:Sungailiat,Belinyu,Merawang,Mendo Barat,Pemali,Bakam,Riau Silip,Puding Besar
Kabupaten Belitung:Tanjungpandan,Membalong,Selat Nasik,Sijuk,Badau
Kabupaten Bangka Selatan:Toboali,Lepar,Airgegas,Simpang Rimba,Payung,Tukak Sadai,Pulau Besar,Kepulauan Pongok
Kabupaten Bangka Tengah:Koba,Pangkalan Baru,Sungai Selan,Simpang Katis,Namang,Lubuk Besar
Kabupaten Bangka Barat:Mentok,Simpang Teritip,Jebus,Kelapa,Tempilang,Parittiga
Kabupaten Belitung Timur:Manggar,Gantung,Dendang,Kelapa Kampit,Damar,Simpang Renggiang,Simpang Pesak
Kota Pangkal Pinang:Bukit Intan,Taman Sari,Pangkal Balam,Rangkui,Gerunggang,Gabek,Girimaya
=Kepulauan Riau
Kabupaten Bintan:Gunung Kijang,Bintan Timur,Bintan Utara,Teluk Bintan,Tambelan,Teluk Sebong,Toapaya,Mantang,Bintan Pesisir,Seri Kuala Lobam
Kabupaten Karimun:Moro,Kundur,Karimun,Meral,Tebing,Buru,Kundur Utara,Kundur Barat,Durai,Meral Barat,Ungar,Belat,Selat Gelam,Sugie Besar
Kabupaten Natuna:Midai,Bunguran Barat,Serasan,Bunguran Timur,Bunguran Utara,Subi,Pulau Laut,Pulau Tiga,Bunguran Timur Laut,Bunguran Tengah,Bunguran Selatan,Serasan Timur,Bunguran Batubi,Pulau Tiga Barat,Suak Midai,Pulau Panjang,Pulau Seluan
Kabupaten Lingga:Singkep,Lingga,Senayang,Singkep Barat,Lingga Utara,Singkep Pesisir,Lingga Timur,Selayar,Singkep Selatan,Kepulauan Posek,Katang Bidare,Temiang Pesisir,Bakung Serumpun
Kabupaten Kepulauan Anambas:Siantan,Palmatak,Siantan Timur,Siantan Selatan,Jemaja Timur,Jemaja,Siantan Tengah,Siantan Utara,Jemaja Barat,Kute Siantan
Kota Batam:Belakang Padang,Batu Ampar,Sekupang,Nongsa,Bulang,Lubuk Baja,Sei Beduk,Galang,Bengkong,Batam Kota,Sagulung,Batu Aji
Kota Tanjung Pinang:Tanjung Pinang Barat,Tanjung Pinang Timur,Tanjung Pinang Kota,Bukit Bestari
=Jakarta
Kabupaten Administrasi Kepulauan Seribu:Kepulauan Seribu Utara,Kepulauan Seribu Selatan
Kota Administrasi Jakarta Pusat:Gambir,Sawah Besar,Kemayoran,Senen,Cempaka Putih,Menteng,Tanah Abang,Johar Baru
Kota Administrasi Jakarta Utara:Penjaringan,Tanjung Priok,Koja,Cilincing,Pademangan,Kelapa Gading
Kota Administrasi Jakarta Barat:Cengkareng,Grogol Petamburan,Taman Sari,Tambora,Kebon Jeruk,Kalideres,Pal Merah,Kembangan
Kota Administrasi Jakarta Selatan:Tebet,Setiabudi,Mampang Prapatan,Pasar Minggu,Kebayoran Lama,Cilandak,Kebayoran Baru,Pancoran,Jagakarsa,Pesanggrahan
Kota Administrasi Jakarta Timur:Matraman,Pulogadung,Jatinegara,Kramatjati,Pasar Rebo,Cakung,Duren Sawit,Makasar,Ciracas,Cipayung
=Jawa Barat
Kabupaten Bogor:Cibinong,Gunungputri,Citeureup,Sukaraja,Babakan Madang,Jonggol,Cileungsi,Cariu,Sukamakmur,Parung,Gunungsindur,Kemang,Bojonggede,Leuwiliang,Ciampea,Cibungbulang,Pamijahan,Rumpin,Jasinga,Parungpanjang,Nanggung,Cigudeg,Tenjo,Ciawi,Cisarua,Megamendung,Caringin,Cijeruk,Ciomas,Dramaga,Tamansari,Klapanunggal,Ciseeng,Rancabungur,Sukajaya,Tanjungsari,Tajurhalang,Cigombong,Leuwisadeng,Tenjolaya
Kabupaten Sukabumi:Palabuhanratu,Simpenan,Cikakak,Bantargadung,Cisolok,Cikidang,Lengkong,Jampangtengah,Warungkiara,Cikembar,Cibadak,Nagrak,Parungkuda,Bojonggenteng,Parakansalak,Cicurug,Cidahu,Kalapanunggal,Kabandungan,Waluran,Jampangkulon,Ciemas,Kalibunder,Surade,Cibitung,Ciracap,Gunungguruh,Cicantayan,Cisaat,Kadudampit,Caringin,Sukabumi,Sukaraja,Kebonpedes,Cireunghas,Sukalarang,Pabuaran,Purabaya,Nyalindung,Gegerbitung,Sagaranten,Curugkembar,Cidolog,Cidadap,Tegalbuleud,Cimanggu,Ciambar
Kabupaten Cianjur:Cianjur,Warungkondang,Cibeber,Cilaku,Ciranjang,Bonjogpicung,Karangtengah,Mande,Sukaluyu,Pacet,Cugenang,Cikalongkulon,Sukaresmi,Sukanagara,Campaka,Takokak,Kadupandak,Pagelarang,Tanggeung,Cubinong,Sindangbarang,Agrabinta,Cidaun,Naringgul,Campakamulya,Cikadu,Gekbrong,Cipanas,Cijati,Leles,Haurwangi,Pasirkuda
Kabupaten Bandung:Cileunyi,Cimenyan,Cilengkrang,Bojongsoang,Margahayu,Margaasih,Katapang,Dayeuhkolot,Banjaran,Pameungpeuk,Pangalengan,Arjasari,Cimaung,Cicalengka,Nagreg,Cikancung,Rancaekek,Ciparay,Pacet,Kertasari,Baleendah,Majalaya,Solokanjeruk,Paseh,Ibun,Soreang,Pasirjambu,Ciwidey,Rancabali,Cangkuang,Kutawaringin
Kabupaten Garut:Garut Kota,Karangpawitan,Wanaraja,Tarogong Kaler,Tarogong Kidul,Banyuresmi,Samarang,Pasirwangi,Leles,Kadungora,Leuwigoong,Cibatu,Kersamanah,Malangbong,Sukawening,Karangtengah,Bayongbong,Cigedug,Cilawu,Cisurupan,Sukaresmi,Cikajang,Banjarwangi,Singajaya,Cihurip,Peundeuy,Pameungpeuk,Cisompet,Cibalong,Cikelet,Bungbulang,Mekarmukti,Pakenjeng,Pamulihan,Cisewu,Caringin,Talegong,Limbangan,Selaawi,Cibiuk,Pangatikan,Sucinaraja
Kabupaten Tasikmalaya:Cipatujah,Karangnunggal,Cikalong,Pancatengah,Cikatomas,Cibalong,Parungponteng,Bantarkalong,Bojongasih,Culamega,Bojonggambir,Sodonghilir,Taraju,Salawu,Puspahiang,Tanjungjaya,Sukaraja,Salopa,Jatiwaras,Cineam,Karang Jaya,Manonjaya,Gunung Tanjung,Singaparna,Mangunreja,Sukarame,Cigalontang,Leuwisari,Padakembang,Sariwangi,Sukaratu,Cisayong,Sukahening,Rajapolah,Jamanis,Ciawi,Kadipaten,Pagerageung,Sukaresik
Kabupaten Ciamis:Ciamis,Cikoneng,Cijeungjing,Sadananya,Cidolog,Cihaurbeuti,Panumbangan,Panjalu,Kawali,Panawangan,Cipaku,Jatinagara,Rajadesa,Sukadana,Rancah,Tambaksari,Lakbok,Banjarsari,Pamarican,Cimaragas,Cisaga,Sindangkasih,Baregbeg,Sukamantri,Lumbung,Purwadadi,Banjaranyar
Kabupaten Kuningan:Kadugede,Ciniru,Subang,Ciwaru,Cibingbin,Luragung,Lebakwangi,Garawangi,Kuningan,Ciawigebang,Cidahu,Jalaksana,Cilimus,Mandirancan,Selajambe,Kramatmulya,Darma,Cigugur,Pasawahan,Nusaherang,Cipicung,Pancalang,Japara,Cimahi,Cilebak,Hantara,Kalimanggis,Cibeureum,Karangkancana,Maleber,Sindangagung,Cigandamekar
Kabupaten Cirebon:Waled,Ciledug,Losari,Pabedilan,Babakan,Karangsembung,Lemahabang,Susukan Lebak,Sedong,Astanajapura,Pangenan,Mundu,Beber,Talun,Sumber,Dukupuntang,Palimanan,Plumbon,Weru,Kedawung,Gunung Jati,Kepetakan,Klangenan,Arjawinangun,Panguragan,Ciwaringin,Susukan,Gegesik,Kaliwedi,Gebang,Depok,Pasaleman,Pabuaran,Karangwareng,Tengah Tani,Plered,Gempol,Greged,Suranenggala,Jamblang
Kabupaten Majalengka:Lemahsugih,Bantarujeg,Cikijing,Talaga,Argapura,Maja,Majalengka,Sukahaji,Rajagaluh,Leuwimunding,Jatiwangi,Dawuan,Kadipaten,Kertajati,Jatitujuh,Ligung,Sumberjaya,Panyingkiran,Palasah,Cigasong,Sindangwangi,Banjaran,Cingambul,Kasokandel,Sindang,Malausma
Kabupaten Sumedang:Wado,Jatinunggal,Darmaraja,Cibugel,Cisitu,Situraja,Conggeang,Paseh,Surian,Buahdua,Tanjungsari,Sukasari,Pamulihan,Cimanggung,Jatinangor,Rancakalong,Sumedang Selatan,Sumedang Utara,Ganeas,Tanjungkerta,Tanjungmedar,Cimalaka,Cisarua,Tomo,Ujungjaya,Jatigede
Kabupaten Indramayu:Haurgeulis,Kroya,Gabuswetan,Cikedung,Lelea,Bangodua,Widasari,Kertasemaya,Krangkeng,Karangampel,Juntinyuat,Sliyeg,Jatibarang,Balongan,Indramayu,Sindang,Cantigi,Lohbener,Arahan,Losarang,Kandanghaur,Bongas,Anjatan,Sukra,Gantar,Terisi,Sukagumiwang,Kedokan Bunder,Pasekan,Tukdana,Patrol
Kabupaten Subang:Sagalaherang,Cisalak,Subang,Kalijati,Pabuaran,Purwadadi,Pagaden,Binong,Ciasem,Pusakanagara,Pamanukan,Jalancagak,Blanakan,Tanjungsiang,Compreng,Patokbeusi,Cibogo,Cipunagara,Cijambe,Cipeundeuy,Legonkulon,Cikaum,Serangpanjang,Sukasari,Tambakdahan,Kasomalang,Dawuan,Pagaden Barat,Ciater,Pusakajaya
Kabupaten Purwakarta:Purwakarta,Campaka,Jatiluhur,Plered,Sukatani,Darangdan,Maniis,Tegalwaru,Wanayasa,Pasawahan,Bojong,Babakancikao,Bungursari,Cibatu,Sukasari,Pondoksalam,Kiarapedes
Kabupaten Karawang:Karawang Barat,Pangkalan,Telukjambe Timur,Ciampel,Klari,Rengasdengklok,Kutawaluya,Batujaya,Tirtajaya,Pedes,Cibuaya,Pakisjaya,Cikampek,Jatisari,Cilamaya Wetan,Tirtamulya,Telagasari,Rawamerta,Lemahabang,Tempuran,Majalaya,Jayakerta,Cilamaya Kulon,Banyusari,Kota Baru,Karawang Timur,Telukjambe Barat,Tegalwaru,Purwasari,Cilebar
Kabupaten Bekasi:Tarumajaya,Babelan,Sukawangi,Tambelang,Tambun Utara,Tambun Selatan,Cibitung,Cikarang Barat,Cikarang Utara,Karang Bahagia,Cikarang Timur,Kedung Waringin,Pebayuran,Sukakarya,Sukatani,Cabangbungin,Muaragembong,Setu,Cikarang Selatan,Cikarang Pusat,Serang Baru,Cibarusah,Bojongmangu
Kabupaten Bandung Barat:Lembang,Parongpong,Cisarua,Cikalongwetan,Cipeundeuy,Ngamprah,Cipatat,Padalarang,Batujajar,Cihampelas,Cililin,Cipongkor,Rongga,Sindangkerta,Gununghalu,Saguling
Kabupaten Pangandaran:Parigi,Cijulang,Cimerak,Cigugur,Langkaplancar,Mangunjaya,Padaherang,Kalipucang,Pangandaran,Sidamulih
Kota Bogor:Bogor Selatan,Bogor Timur,Bogor Tengah,Bogor Barat,Bogor Utara,Tanah Sareal
Kota Sukabumi:Gunung Puyuh,Cikole,Citamiang,Warudoyong,Baros,Lembursitu,Cibeureum
Kota Bandung:Sukasari,Coblong,Babakan Ciparay,Bojongloa Kaler,Andir,Cicendo,Sukajadi,Cidadap,Bandung Wetan,Astanaanyar,Regol,Batununggal,Lengkong,Cibeunying Kidul,Bandung Kulon,Kiaracondong,Bojongloa Kidul,Cibeunying Kaler,Sumur Bandung,Antapani,Bandung Kidul,Buahbatu,Rancasari,Arcamanik,Cibiru,Ujungberung,Gedebage,Panyileukan,Cinambo,Mandalajati
Kota Cirebon:Kejaksan,Lemahwungkuk,Harjamukti,Pekalipan,Kesambi
Kota Bekasi:Bekasi Timur,Bekasi Barat,Bekasi Utara,Bekasi Selatan,Rawalumbu,Medansatria,Bantargebang,Pondokgede,Jatiasih,Jatisampurna,Mustikajaya,Pondokmelati
Kota Depok:Pancoran Mas,Cimanggis,Sawangan,Limo,Sukmajaya,Beji,Cipayung,Cilodong,Cinere,Tapos,Bojongsari
Kota Cimahi:Cimahi Selatan,Cimahi Tengah,Cimahi Utara
Kota Tasikmalaya:Cihideung,Cipedes,Tawang,Indihiang,Kawalu,Cibeureum,Tamansari,Mangkubumi,Bungursari,Purbaratu
Kota Banjar:Banjar,Pataruman,Purwaharja,Langensari
=Jawa Tengah
Kabupaten Cilacap:Kedungreja,Kesugihan,Adipala,Binangun,Nusawungu,Kroya,Maos,Jeruklegi,Kawunganten,Gandrungmangu,Sidareja,Karangpucung,Cimanggu,Majenang,Wanareja,Dayeuhluhur,Sampang,Cipari,Patimuan,Bantarsari,Cilacap Selatan,Cilacap Tengah,Cilacap Utara,Kampung Laut
Kabupaten Banyumas:Lumbir,Wangon,Jatilawang,Rawalo,Kebasen,Kemranjen,Sumpiuh,Tambak,Somagede,Kalibagor,Banyumas,Patikraja,Purwojati,Ajibarang,Gumelar,Pekuncen,Cilongok,Karanglewas,Sokaraja,Kembaran,Sumbang,Baturraden,Kedungbanteng,Purwokerto Selatan,Purwokerto Barat,Purwokerto Timur,Purwokerto Utara
Kabupaten Purbalingga:Kemangkon,Bukateja,Kejobong,Kaligondang,Purbalingga,Kalimanah,Kutasari,Mrebet,Bobotsari,Karangreja,Karanganyar,Karangmoncol,Rembang,Bojongsari,Padamara,Pengadegan,Karangjambu,Kertanegara
Kabupaten Banjarnegara:Susukan,Purworeja Klampok,Mandiraja,Purwanegara,Bawang,Banjarnegara,Sigaluh,Madukara,Banjarmangu,Wanadadi,Rakit,Punggelan,Karangkobar,Pagentan,Pejawaran,Batur,Wanayasa,Kalibening,Pandanarum,Pagedongan
Kabupaten Kebumen:Ayah,Buayan,Puring,Petanahan,Klirong,Buluspesantren,Ambal,Mirit,Prembun,Kutowinangun,Alian,Kebumen,Pejagoan,Sruweng,Adimulyo,Kuwarasan,Rowokele,Sempor,Gombong,Karanganyar,Karanggayam,Sadang,Bonorowo,Padureso,Poncowarno,Karangsambung
Kabupaten Purworejo:Grabag,Ngombol,Purwodadi,Bagelen,Kaligesing,Purworejo,Banyuurip,Bayan,Kutoarjo,Butuh,Pituruh,Kemiri,Bruno,Gebang,Loano,Bener
Kabupaten Wonosobo:Wadaslintang,Kepil,Sapuran,Kaliwiro,Leksono,Selomerto,Kalikajar,Kertek,Wonosobo,Watumalang,Mojotengah,Garung,Kejajar,Sukoharjo,Kalibawang
Kabupaten Magelang:Salaman,Borobudur,Ngluwar,Salam,Srumbung,Dukun,Sawangan,Muntilan,Mungkid,Mertoyudan,Tempuran,Kajoran,Kaliangkrik,Bandongan,Candimulyo,Pakis,Ngablak,Grabag,Tegalrejo,Secang,Windusari
Kabupaten Boyolali:Selo,Ampel,Cepogo,Musuk,Boyolali,Mojosongo,Teras,Sawit,Banyudono,Sambi,Ngemplak,Nogosari,Simo,Karanggede,Klego,Andong,Kemusu,Wonosegoro,Juwangi,Gladagsari,Tamansari,Wonosamodro
Kabupaten Klaten:Prambanan,Gantiwarno,Wedi,Bayat,Cawas,Trucuk,Kebonarum,Jogonalan,Manisrenggo,Karangnongko,Ceper,Pedan,Karangdowo,Juwiring,Wonosari,Delanggu,Polanharjo,Karanganom,Tulung,Jatinom,Kemalang,Ngawen,Kalikotes,Klaten Utara,Klaten Tengah,Klaten Selatan
Kabupaten Sukoharjo:Weru,Bulu,Tawangsari,Sukoharjo,Nguter,Bendosari,Polokarto,Mojolaban,Grogol,Baki,Gatak,Kartasura
Kabupaten Wonogiri:Pracimantoro,Giritontro,Giriwoyo,Batuwarno,Tirtomoyo,Nguntoronadi,Baturetno,Eromoko,Wuryantoro,Manyaran,Selogiri,Wonogiri,Ngadirojo,Sidoharjo,Jatiroto,Kismantoro,Purwantoro,Bulukerto,Slogohimo,Jatisrono,Jatipurno,Girimarto,Karangtengah,Paranggupito,Puhpelem
Kabupaten Karanganyar:Jatipuro,Jatiyoso,Jumapolo,Jumantono,Matesih,Tawangmangu,Ngargoyoso,Karangpandan,Karanganyar,Tasikmadu,Jaten,Colomadu,Gondangrejo,Kebakkramat,Mojogedang,Kerjo,Jenawi
Kabupaten Sragen:Kalijambe,Plupuh,Masaran,Kedawung,Sambirejo,Gondang,Sambungmacan,Ngrampal,Karangmalang,Sragen,Sidoharjo,Tanon,Gemolong,Miri,Sumberlawang,Mondokan,Sukodono,Gesi,Tangen,Jenar
Kabupaten Grobogan:Kedungjati,Karangrayung,Penawangan,Toroh,Geyer,Pulokulon,Kradenan,Gabus,Ngaringan,Wirosari,Tawangharjo,Grobogan,Purwodadi,Brati,Klambu,Godong,Gubug,Tegowanu,Tanggungharjo
Kabupaten Blora:Jati,Randublatung,Kradenan,Kedungtuban,Cepu,Sambong,Jiken,Jepon,Blora,Tunjungan,Banjarejo,Ngawen,Kunduran,Todanan,Bogorejo,Japah
Kabupaten Rembang:Sumber,Bulu,Gunem,Sale,Sarang,Sedan,Pamotan,Sulang,Kaliori,Rembang,Pancur,Kragan,Sluke,Lasem
Kabupaten Pati:Sukolilo,Kayen,Tambakromo,Winong,Pucakwangi,Jaken,Batangan,Juwana,Jakenan,Pati,Gabus,Margorejo,Gembong,Tlogowungu,Wedarijaksa,Margoyoso,Gunungwungkal,Cluwak,Tayu,Dukuhseti,Trangkil
Kabupaten Kudus:Kaliwungu,Kota Kudus,Jati,Undaan,Mejobo,Jekulo,Bae,Gebog,Dawe
Kabupaten Jepara:Kedung,Pecangaan,Welahan,Mayong,Batealit,Jepara,Mlonggo,Bangsri,Keling,Karimunjawa,Tahunan,Nalumsari,Kalinyamatan,Kembang,Pakis Aji,Donorojo
Kabupaten Demak:Mranggen,Karangawen,Guntur,Sayung,Karangtengah,Wonosalam,Dempet,Gajah,Karanganyar,Mijen,Demak,Bonang,Wedung,Kebonagung
Kabupaten Semarang:Getasan,Tengaran,Susukan,Suruh,Pabelan,Tuntang,Banyubiru,Jambu,Sumowono,Ambarawa,Bawen,Bringin,Bergas,Pringapus,Bancak,Kaliwungu,Ungaran Barat,Ungaran Timur,Bandungan
Kabupaten Temanggung:Bulu,Tembarak,Temanggung,Pringsurat,Kaloran,Kandangan,Kedu,Parakan,Ngadirejo,Jumo,Tretep,Candiroto,Kranggan,Tlogomulyo,Selopampang,Bansari,Kledung,Bejen,Wonoboyo,Gemawang
Kabupaten Kendal:Plantungan,Pageruyung,Sukorejo,Patean,Singorojo,Limbangan,Boja,Kaliwungu,Brangsong,Pegandon,Gemuh,Weleri,Cepiring,Patebon,Kendal,Rowosari,Kangkung,Ringinarum,Ngampel,Kaliwungu Selatan
Kabupaten Batang:Wonotunggal,Bandar,Blado,Reban,Bawang,Tersono,Gringsing,Limpung,Subah,Tulis,Batang,Warungasem,Kandeman,Pecalungan,Banyuputih
Kabupaten Pekalongan:Kandangserang,Paninggaran,Lebakbarang,Petungkriyono,Talun,Doro,Karanganyar,Kajen,Kesesi,Sragi,Bojong,Wonopringgo,Kedungwuni,Buaran,Tirto,Wiradesa,Siwalan,Karangdadap,Wonokerto
Kabupaten Pemalang:Moga,Pulosari,Belik,Watukumpul,Bodeh,Bantarbolang,Randudongkal,Pemalang,Taman,Petarukan,Ampelgading,Comal,Ulujami,Warungpring
Kabupaten Tegal:Margasari,Bumijawa,Bojong,Balapulang,Pagerbarang,Lebaksiu,Jatinegara,Kedungbanteng,Pangkah,Slawi,Adiwerna,Talang,Dukuhturi,Tarub,Kramat,Suradadi,Warureja,Dukuhwaru
Kabupaten Brebes:Salem,Bantarkawung,Bumiayu,Paguyangan,Sirampog,Tonjong,Jatibarang,Wanasari,Brebes,Songgom,Kersana,Losari,Tanjung,Bulakamba,Larangan,Ketanggungan,Banjarharjo
Kota Magelang:Magelang Selatan,Magelang Utara,Magelang Tengah
Kota Surakarta:Laweyan,Serengan,Pasar Kliwon,Jebres,Banjarsari
Kota Salatiga:Sidorejo,Tingkir,Argomulyo,Sidomukti
Kota Semarang:Semarang Tengah,Semarang Utara,Semarang Timur,Gayamsari,Genuk,Pedurungan,Semarang Selatan,Candisari,Gajahmungkur,Tembalang,Banyumanik,Gunungpati,Semarang Barat,Mijen,Ngaliyan,Tugu
Kota Pekalongan:Pekalongan Barat,Pekalongan Timur,Pekalongan Utara,Pekalongan Selatan
Kota Tegal:Tegal Barat,Tegal Timur,Tegal Selatan,Margadana
=Daerah Istimewa Yogyakarta
Kabupaten Kulon Progo:Temon,Wates,Panjatan,Galur,Lendah,Sentolo,Pengasih,Kokap,Girimulyo,Nanggulan,Samigaluh,Kalibawang
Kabupaten Bantul:Srandakan,Sanden,Kretek,Pundong,Bambanglipuro,Pandak,Pajangan,Bantul,Jetis,Imogiri,Dlingo,Banguntapan,Pleret,Piyungan,Sewon,Kasihan,Sedayu
Kabupaten Gunungkidul:Wonosari,Nglipar,Playen,Patuk,Paliyan,Panggang,Tepus,Semanu,Karangmojo,Ponjong,Rongkop,Semin,Ngawen,Gedangsari,Saptosari,Girisubo,Tanjungsari,Purwosari
Kabupaten Sleman:Gamping,Godean,Moyudan,Minggir,Seyegan,Mlati,Depok,Berbah,Prambanan,Kalasan,Ngemplak,Ngaglik,Sleman,Tempel,Turi,Pakem,Cangkringan
Kota Yogyakarta:Tegalrejo,Jetis,Gondokusuman,Danurejan,Gedongtengen,Ngampilan,Wirobrajan,Mantrijeron,Kraton,Gondomanan,Pakualaman,Mergangsan,Umbulharjo,Kotagede
=Jawa Timur
Kabupaten Pacitan:Donorojo,Pringkuku,Punung,Pacitan,Kebonagung,Arjosari,Nawangan,Bandar,Tegalombo,Tulakan,Ngadirojo,Sudimoro
Kabupaten Ponorogo:Slahung,Ngrayun,Bungkal,Sambit,Sawoo,Sooko,Pulung,Mlarak,Jetis,Siman,Balong,Kauman,Badegan,Sampung,Sukorejo,Babadan,Ponorogo,Jenangan,Ngebel,Jambon,Pudak
Kabupaten Trenggalek:Panggul,Munjungan,Pule,Dongko,Tugu,Karangan,Kampak,Watulimo,Bendungan,Gandusari,Trenggalek,Pogalan,Durenan,Suruh
Kabupaten Tulungagung:Tulungagung,Boyolangu,Kedungwaru,Ngantru,Kauman,Pagerwojo,Sendang,Karangrejo,Gondang,Sumbergempol,Ngunut,Pucanglaban,Rejotangan,Kalidawir,Besuki,Campurdarat,Bandung,Pakel,Tanggunggunung
Kabupaten Blitar:Wonodadi,Udanawu,Srengat,Kademangan,Bakung,Ponggok,Sanankulon,Wonotirto,Nglegok,Kanigoro,Garum,Sutojayan,Panggungrejo,Talun,Gandusari,Binangun,Wlingi,Doko,Kesamben,Wates,Selorejo,Selopuro
Kabupaten Kediri:Semen,Mojo,Kras,Ngadiluwih,Kandat,Wates,Ngancar,Puncu,Plosoklaten,Gurah,Pagu,Gampengrejo,Grogol,Papar,Purwoasri,Plemahan,Pare,Kepung,Kandangan,Tarokan,Kunjang,Banyakan,Ringinrejo,Kayen Kidul,Ngasem,Badas
Kabupaten Malang:Donomulyo,Pagak,Bantur,Sumbermanjing Wetan,Dampit,Ampelgading,Poncokusumo,Wajak,Turen,Gondanglegi,Kalipare,Sumberpucung,Kepanjen,Bululawang,Tajinan,Tumpang,Jabung,Pakis,Pakisaji,Ngajum,Wagir,Dau,Karangploso,Singosari,Lawang,Pujon,Ngantang,Kasembon,Gedangan,Tirtoyudo,Kromengan,Wonosari,Pagelaran
Kabupaten Lumajang:Tempursari,Pronojiwo,Candipuro,Pasirian,Tempeh,Kunir,Yosowilangun,Rowokangkung,Tekung,Lumajang,Pasrujambe,Senduro,Gucialit,Padang,Sukodono,Kedungjajang,Jatiroto,Randuagung,Klakah,Ranuyoso,Sumbersuko
Kabupaten Jember:Jombang,Kencong,Sumberbaru,Gumukmas,Umbulsari,Tanggul,Semboro,Puger,Bangsalsari,Balung,Wuluhan,Ambulu,Rambipuji,Panti,Sukorambi,Jenggawah,Ajung,Tempurejo,Kaliwates,Patrang,Sumbersari,Arjasa,Mumbulsari,Pakusari,Jelbuk,Mayang,Kalisat,Ledokombo,Sukowono,Silo,Sumberjambe
Kabupaten Banyuwangi:Pesanggaran,Bangorejo,Purwoharjo,Tegaldlimo,Muncar,Cluring,Gambiran,Srono,Genteng,Glenmore,Kalibaru,Singojuruh,Rogojampi,Kabat,Glagah,Banyuwangi,Giri,Wongsorejo,Songgon,Sempu,Kalipuro,Siliragung,Tegalsari,Licin,Blimbingsari
Kabupaten Bondowoso:Maesan,Tamanan,Tlogosari,Sukosari,Pujer,Grujugan,Curahdami,Tenggarang,Wonosari,Tapen,Bondowoso,Wringin,Tegalampel,Klabang,Cermee,Prajekan,Pakem,Sumberwringin,Sempol,Binakal,Taman Krocok,Botolinggo,Jambesari Darus Sholah
Kabupaten Situbondo:Jatibanteng,Besuki,Suboh,Mlandingan,Kendit,Panarukan,Situbondo,Panji,Mangaran,Kapongan,Arjasa,Jangkar,Asembagus,Banyuputih,Sumbermalang,Banyuglugur,Bungatan
Kabupaten Probolinggo:Sukapura,Sumber,Kuripan,Bantaran,Leces,Banyuanyar,Tiris,Krucil,Gading,Pakuniran,Kotaanyar,Paiton,Besuk,Kraksaan,Krejengan,Pajarakan,Maron,Gending,Dringu,Tegalsiwalan,Sumberasih,Wonomerto,Tongas,Lumbang
Kabupaten Pasuruan:Purwodadi,Tutur,Puspo,Lumbang,Pasrepan,Kejayan,Wonorejo,Purwosari,Sukorejo,Prigen,Pandaan,Gempol,Beji,Bangil,Rembang,Kraton,Pohjentrek,Gondangwetan,Winongan,Grati,Nguling,Lekok,Rejoso,Tosari
Kabupaten Sidoarjo:Tarik,Prambon,Krembung,Porong,Jabon,Tanggulangin,Candi,Sidoarjo,Tulangan,Wonoayu,Krian,Balongbendo,Taman,Sukodono,Buduran,Gedangan,Sedati,Waru
Kabupaten Mojokerto:Jatirejo,Gondang,Pacet,Trawas,Ngoro,Pungging,Kutorejo,Mojosari,Dlanggu,Bangsal,Puri,Trowulan,Sooko,Gedeg,Kemlagi,Jetis,Dawarblandong,Mojoanyar
Kabupaten Jombang:Perak,Gudo,Ngoro,Bareng,Wonosalam,Mojoagung,Mojowarno,Diwek,Jombang,Peterongan,Sumobito,Kesamben,Tembelang,Ploso,Plandaan,Kabuh,Kudu,Bandarkedungmulyo,Jogoroto,Megaluh,Ngusikan
Kabupaten Nganjuk:Sawahan,Ngetos,Berbek,Loceret,Pace,Prambon,Ngronggot,Kertosono,Patianrowo,Baron,Tanjunganom,Sukomoro,Nganjuk,Bagor,Wilangan,Rejoso,Gondang,Ngluyu,Lengkong,Jatikalen
Kabupaten Madiun:Kebonsari,Dolopo,Geger,Dagangan,Kare,Gemarang,Wungu,Madiun,Jiwan,Balerejo,Mejayan,Saradan,Pilangkenceng,Sawahan,Wonoasri
Kabupaten Magetan:Poncol,Parang,Lembeyan,Takeran,Kawedanan,Magetan,Plaosan,Panekan,Sukomoro,Bendo,Maospati,Barat,Karangrejo,Karas,Kartoharjo,Ngariboyo,Nguntoronadi,Sidorejo
Kabupaten Ngawi:Sine,Ngrambe,Jogorogo,Kendal,Geneng,Kwadungan,Karangjati,Padas,Ngawi,Paron,Kedunggalar,Widodaren,Mantingan,Pangkur,Bringin,Pitu,Karanganyar,Gerih,Kasreman
Kabupaten Bojonegoro:Ngraho,Tambakrejo,Ngambon,Ngasem,Bubulan,Dander,Sugihwaras,Kedungadem,Kepohbaru,Baureno,Kanor,Sumberrejo,Balen,Kapas,Bojonegoro,Kalitidu,Malo,Purwosari,Padangan,Kasiman,Temayang,Margomulyo,Trucuk,Sukosewu,Kedewan,Gondang,Sekar,Gayam
Kabupaten Tuban:Kenduruan,Jatirogo,Bangilan,Bancar,Senori,Tambakboyo,Singgahan,Kerek,Parengan,Montong,Soko,Jenu,Merakurak,Rengel,Semanding,Tuban,Plumpang,Palang,Widang,Grabagan
Kabupaten Lamongan:Sukorame,Bluluk,Modo,Ngimbang,Babat,Kedungpring,Brondong,Laren,Sekaran,Maduran,Sambeng,Sugio,Pucuk,Paciran,Solokuro,Mantup,Sukodadi,Karanggeneng,Kembangbahu,Kalitengah,Turi,Lamongan,Tikung,Karangbinangun,Deket,Glagah,Sarirejo
Kabupaten Gresik:Dukun,Balongpanggang,Panceng,Benjeng,Duduksampeyan,Wringinanom,Ujungpangkah,Kedamean,Sidayu,Manyar,Cerme,Bungah,Menganti,Kebomas,Driyorejo,Gresik,Sangkapura,Tambak
Kabupaten Bangkalan:Bangkalan,Socah,Burneh,Kamal,Arosbaya,Geger,Klampis,Sepulu,Tanjung Bumi,Kokop,Kwanyar,Labang,Tanah Merah,Tragah,Blega,Modung,Konang,Galis
Kabupaten Sampang:Sreseh,Torjun,Sampang,Camplong,Omben,Kedungdung,Jrengik,Tambelangan,Banyuates,Robatal,Sokobanah,Ketapang,Pangarengan,Karangpenang
Kabupaten Pamekasan:Tlanakan,Pademawu,Galis,Pamekasan,Proppo,Palengaan,Pegantenan,Larangan,Pakong,Waru,Batumarmar,Kadur,Pasean
Kabupaten Sumenep:Kota Sumenep,Kalianget,Manding,Talango,Bluto,Saronggi,Lenteng,Giliginting,Guluk-Guluk,Ganding,Pragaan,Ambunten,Pasongsongan,Dasuk,Rubaru,Batang Batang,Batuputih,Dungkek,Gapura,Gayam,Nonggunong,Ra'as,Masalembu,Arjasa,Sapeken,Batuan,Kangayan
Kota Kediri:Mojoroto,Kota,Pesantren
Kota Blitar:Kepanjenkidul,Sukorejo,Sananwetan
Kota Malang:Blimbing,Klojen,Kedungkandang,Sukun,Lowokwaru
Kota Probolinggo:Kademangan,Wonoasih,Mayangan,Kanigaran,Kedopok
Kota Pasuruan:Gadingrejo,Purworejo,Bugul Kidul,Panggungrejo
Kota Mojokerto:Prajuritkulon,Magersari,Kranggan
Kota Madiun:Kartoharjo,Manguharjo,Taman
Kota Surabaya:Karang Pilang,Wonocolo,Rungkut,Wonokromo,Tegalsari,Sawahan,Genteng,Gubeng,Sukolilo,Tambaksari,Simokerto,Pabean Cantian,Bubutan,Tandes,Krembangan,Semampir,Kenjeran,Lakarsantri,Benowo,Wiyung,Dukuh Pakis,Gayungan,Jambangan,Tenggilis Mejoyo,Gunung Anyar,Mulyorejo,Sukomanunggal,Asem Rowo,Bulak,Pakal,Sambikerep
Kota Batu:Batu,Bumiaji,Junrejo
=Banten
Kabupaten Pandeglang:Sumur,Cimanggu,Cibaliung,Cikeusik,Cigeulis,Panimbang,Angsana,Munjul,Pagelaran,Bojong,Picung,Labuan,Menes,Saketi,Cipeucang,Jiput,Mandalawangi,Cimanuk,Kaduhejo,Banjar,Pandeglang,Cadasari,Cisata,Patia,Karang Tanjung,Cikedal,Cibitung,Carita,Sukaresmi,Mekarjaya,Sindangresmi,Pulosari,Koroncong,Majasari,Sobang
Kabupaten Lebak:Malingping,Panggarangan,Bayah,Cipanas,Muncang,Leuwidamar,Bojongmanik,Gunungkencana,Banjarsari,Cileles,Cimarga,Sajira,Maja,Rangkasbitung,Warunggunung,Cijaku,Cikulur,Cibadak,Cibeber,Cilograng,Wanasalam,Sobang,Curugbitung,Kalanganyar,Lebakgedong,Cihara,Cirinten,Cigemblong
Kabupaten Tangerang:Balaraja,Jayanti,Tigaraksa,Jambe,Cisoka,Kresek,Kronjo,Mauk,Kemiri,Sukadiri,Rajeg,Pasar Kemis,Teluknaga,Kosambi,Pakuhaji,Sepatan,Curug,Cikupa,Panongan,Legok,Pagedangan,Cisauk,Sukamulya,Kelapa Dua,Sindang Jaya,Sepatan Timur,Solear,Gunung Kaler,Mekar Baru
Kabupaten Serang:Kramatwatu,Waringinkurung,Bojonegara,Pulo Ampel,Ciruas,Kragilan,Pontang,Tirtayasa,Tanara,Cikande,Kibin,Carenang,Binuang,Petir,Tunjung Teja,Baros,Cikeusal,Pamarayan,Kopo,Jawilan,Ciomas,Pabuaran,Padarincang,Anyar,Cinangka,Mancak,Gunungsari,Bandung,Lebak Wangi
Kota Tangerang:Tangerang,Jatiuwung,Batuceper,Benda,Cipondoh,Ciledug,Karawaci,Periuk,Cibodas,Neglasari,Pinang,Karang Tengah,Larangan
Kota Cilegon:Cibeber,Cilegon,Pulomerak,Ciwandan,Jombang,Gerogol,Purwakarta,Citangkil
Kota Serang:Serang,Kasemen,Walantaka,Curug,Cipocok Jaya,Taktakan
Kota Tangerang Selatan:Serpong,Serpong Utara,Pondok Aren,Ciputat,Ciputat Timur,Pamulang,Setu
=Bali
Kabupaten Jembrana:Negara,Mendoyo,Pekutatan,Melaya,Jembrana
Kabupaten Tabanan:Selemadeg,Selemadeg Timur,Selemadeg Barat,Kerambitan,Tabanan,Kediri,Marga,Penebel,Baturiti,Pupuan
Kabupaten Badung:Kuta,Mengwi,Abiansemal,Petang,Kuta Selatan,Kuta Utara
Kabupaten Gianyar:Sukawati,Blahbatuh,Gianyar,Tampaksiring,Ubud,Tegallalang,Payangan
Kabupaten Klungkung:Nusa Penida,Banjarangkan,Klungkung,Dawan
Kabupaten Bangli:Susut,Bangli,Tembuku,Kintamani
Kabupaten Karangasem:Rendang,Sidemen,Manggis,Karangasem,Abang,Bebandem,Selat,Kubu
Kabupaten Buleleng:Gerokgak,Seririt,Busungbiu,Banjar,Sukasada,Buleleng,Sawan,Kubutambahan,Tejakula
Kota Denpasar:Denpasar Selatan,Denpasar Timur,Denpasar Barat,Denpasar Utara
=Nusa Tenggara Barat
Kabupaten Lombok Barat:Gerung,Kediri,Narmada,Sekotong,Labuapi,Gunungsari,Lingsar,Lembar,Batu Layar,Kuripan
Kabupaten Lombok Tengah:Praya,Jonggat,Batukliang,Pujut,Praya Barat,Praya Timur,Janapria,Pringgarata,Kopang,Praya Tengah,Praya Barat Daya,Batukliang Utara
Kabupaten Lombok Timur:Keruak,Sakra,Terara,Sikur,Masbagik,Sukamulia,Selong,Pringgabaya,Aikmel,Sambelia,Montong Gading,Pringgasela,Suralaga,Wanasaba,Sembalun,Suwela,Labuhan Haji,Sakra Timur,Sakra Barat,Jerowaru,Lenek
Kabupaten Sumbawa:Lunyuk,Alas,Utan,Batu Lanteh,Sumbawa,Moyo Hilir,Moyo Hulu,Ropang,Lape,Plampang,Empang,Alas Barat,Labuhan Badas,Labangka,Buer,Rhee,Unter Iwes,Moyo Utara,Maronge,Tarano,Lopok,Lenangguar,Orong Telu,Lantung
Kabupaten Dompu:Dompu,Kempo,Hu'u,Kilo,Woja,Pekat,Manggalewa,Pajo
Kabupaten Bima:Monta,Bolo,Woha,Belo,Wawo,Sape,Wera,Donggo,Sanggar,Ambalawi,Langgudu,Lambu,Madapangga,Tambora,Soromandi,Parado,Lambitu,Palibelo
Kabupaten Sumbawa Barat:Jereweh,Taliwang,Seteluk,Sekongkang,Brang Rea,Poto Tano,Brang Ene,Maluk
Kabupaten Lombok Utara:Tanjung,Gangga,Kayangan,Bayan,Pemenang
Kota Mataram:Ampenan,Mataram,Cakranegara,Sekarbela,Selaparang,Sandubaya
Kota Bima:Rasanae Barat,Rasanae Timur,Asakota,Raba,Mpunda
=Nusa Tenggara Timur
Kabupaten Kupang:Semau,Kupang Barat,Kupang Timur,Sulamu,Kupang Tengah,Amarasi,Fatuleu,Takari,Amfoang Selatan,Amfoang Utara,Nekamese,Amarasi Barat,Amarasi Selatan,Amarasi Timur,Amabi Oefeto Timur,Amfoang Barat Daya,Amfoang Barat Laut,Semau Selatan,Taebenu,Amabi Oefeto,Amfoang Timur,Fatuleu Barat,Fatuleu Tengah,Amfoang Tengah
Kabupaten Timor Tengah Selatan:Kota Soe,Mollo Selatan,Mollo Utara,Amanuban Timur,Amanuban Tengah,Amanuban Selatan,Amanuban Barat,Amanatun Selatan,Amanatun Utara,KI'E,Kuanfatu,Fatumnasi,Polen,Batu Putih,Boking,Toianas,Nunkolo,Oenino,Kolbano,Kot olin,Kualin,Mollo Barat,Kok Baun,Noebana,Santian,Noebeba,Kuatnana,Fautmolo,Fatukopa,Mollo Tengah,Tobu,Nunbena
Kabupaten Timor Tengah Utara:Miomaffo Timur,Miomaffo Barat,Biboki Selatan,Noemuti,Kota Kefamenanu,Biboki Utara,Biboki Anleu,Insana,Insana Utara,Noemuti Timur,Miomaffo Tengah,Musi,Mutis,Bikomi Selatan,Bikomi Tengah,Bikomi Nilulat,Bikomi Utara,Naibenu,Insana Fafinesu,Insana Barat,Insana Tengah,Biboki Tan Pah,Biboki Moenleu,Biboki Feotleu
Kabupaten Belu:Lamaknen,Tasifeto Timur,Raihat,Tasifeto Barat,Kakuluk Mesak,Kota Atambua,Raimanuk,Lasiolat,Lamaknen Selatan,Atambua Barat,Atambua Selatan,Nanaet Duabesi
Kabupaten Alor:Teluk Mutiara,Alor Barat Laut,Alor Barat Daya,Alor Selatan,Alor Timur,Pantar,Alor Tengah Utara,Alor Timur Laut,Pantar Barat,Kabola,Pulau Pura,Mataru,Pureman,Pantar Timur,Lembur,Pantar Tengah,Pantar Barat Laut,Abad Selatan
Kabupaten Flores Timur:Wulanggitang,Titehena,Larantuka,Ile Mandiri,Tanjung Bunga,Solor Barat,Solor Timur,Adonara Barat,Wotan Ulumando,Adonara Timur,Kelubagolit,Witihama,Ile Boleng,Demon Pagong,Lewolema,Ile Bura,Adonara,Adonara Tengah,Solor Selatan
Kabupaten Sikka:Paga,Mego,Lela,Nita,Alok,Palue,Nelle,Talibura,Waigete,Kewapante,Bola,Magepanda,Waiblama,Alok Barat,Alok Timur,Koting,Tana Wawo,Hewokloang,Kangae,Doreng,Mapitara
Kabupaten Ende:Nangapanda,Pulau Ende,Ende,Ende Selatan,Ndona,Detusoko,Wewaria,Wolowaru,Wolojita,Maurole,Maukaro,Lio Timur,Kota Baru,Kelimutu,Detukeli,Ndona Timur,Ndori,Ende Utara,Ende Tengah,Ende Timur,Lepembusu Kelisoke
Kabupaten Ngada:Aimere,Golewa,Bajawa,Soa,Riung,Jerebuu,Riung Barat,Bajawa Utara,Wolomeze,Golewa Selatan,Golewa Barat,Inerie
Kabupaten Manggarai:Wae Rii,Ruteng,Satar Mese,Cibal,Reok,Langke Rembong,Satar Mese Barat,Rahong Utara,Lelak,Reok Barat,Cibal barat,Satar Mese Utara
Kabupaten Sumba Timur:Kota Waingapu,Haharu,Lewa,Nggaha Ori Angu,Tabundung,Pinu Pahar,Pandawai,Umalulu,Rindi,Pahunga Lodu,Wulla Waijelu,Paberiwai,Karera,Kahaungu Eti,Matawai La Pawu,Kambera,Kambata Mapambuhang,Lewa Tidahu,Katala Hamu Lingu,Kanatang,Ngadu Ngala,Mahu
Kabupaten Sumba Barat:Tana Righu,Loli,Wanokaka,Lamboya,Kota Waikabubak,Laboya Barat
Kabupaten Lembata:Naga Wutung,Atadei,Ile Ape,Lebatukan,Nubatukan,Omesuri,Buyasuri,Wulandoni,Ile Ape Timur
Kabupaten Rote Ndao:Rote Barat Daya,Rote Barat Laut,Lobalain,Rote Tengah,Pantai Baru,Rote Timur,Rote Barat,Rote Selatan,Ndao Nuse,Landu Leko,Loaholu
Kabupaten Manggarai Barat:Macang Pacar,Kuwus,Lembor,Sano Nggoang,Komodo,Boleng,Welak,Ndoso,Lembor Selatan,Mbeliling,Pacar,Kuwus Barat
Kabupaten Nagekeo:Aesesa,Nangaroro,Boawae,Mauponggo,Wolowae,Keo Tengah,Aesesa Selatan
Kabupaten Sumba Tengah:Katiku Tana,Umbu Ratu Nggay Barat,Mamboro,Umbu Ratu Nggay,Katiku Tana Selatan,Umbu Ratu Nggay Tengah
Kabupaten Sumba Barat Daya:Loura,Wewewa Utara,Wewewa Timur,Wewewa Barat,Wewewa Selatan,Kodi Bangedo,Kodi,Kodi Utara,Kota Tambolaka,Wewewa Tengah,Kodi Balaghar
Kabupaten Manggarai Timur:Borong,Lamba Leda Selatan,Lamba Leda,Sambi Rampas,Elar,Kota Komba,Rana Mese,Lamba Leda Timur,Elar Selatan,Kota Komba Utara,Lamba Leda Utara,Congkar
Kabupaten Sabu Raijua:Sabu Barat,Sabu Tengah,Sabu Timur,Sabu Liae,Hawu Mehara,Raijua
Kabupaten Malaka:Malaka Tengah,Malaka Barat,Wewiku,Weliman,Rinhat,Io Kufeu,Sasitamean,Laenmanen,Malaka Timur,Kobalima Timur,Kobalima,Botin Leobele
Kota Kupang:Alak,Maulafa,Kelapa Lima,Oebobo,Kota Raja,Kota Lama
=Kalimantan Barat
Kabupaten Sambas:Sambas,Teluk Keramat,Jawai,Tebas,Pemangkat,Sejangkung,Selakau,Paloh,Sajingan Besar,Subah,Galing,Tekarang,Semparuk,Sajad,Sebawi,Jawai Selatan,Tangaran,Salatiga,Selakau Timur
Kabupaten Mempawah:Mempawah Hilir,Toho,Sungai Pinyuh,Jongkat,Sungai Kunyit,Segedong,Anjongan,Sadaniang,Mempawah Timur
Kabupaten Sanggau:Kapuas,Mukok,Noyan,Jangkang,Bonti,Beduai,Sekayam,Kembayan,Parindu,Tayan Hulu,Tayan Hilir,Balai,Toba,Meliau,Entikong
Kabupaten Ketapang:Matan Hilir Utara,Marau,Manis Mata,Kendawangan,Sandai,Sungai Laur,Simpang Hulu,Nanga Tayap,Matan Hilir Selatan,Tumbang Titi,Jelai Hulu,Delta Pawan,Muara Pawan,Benua Kayong,Hulu Sungai,Simpang Dua,Air Upas,Singkup,Pemahan,Sungai Melayu Rayak
Kabupaten Sintang:Sintang,Tempunak,Sepauk,Ketungau Hilir,Ketungau Tengah,Ketungau Hulu,Dedai,Kayan Hilir,Kayan Hulu,Serawai,Ambalau,Kelam Permai,Sungai Tebelian,Binjai Hulu
Kabupaten Kapuas Hulu:Putussibau Utara,Bika,Embaloh Hilir,Embaloh Hulu,Bunut Hilir,Bunut Hulu,Jongkong,Hulu Gurung,Selimbau,Semitau,Seberuang,Batang Lupar,Empanang,Badau,Silat Hilir,Silat Hulu,Putussibau Selatan,Kalis,Boyan Tanjung,Mentebah,Pengkadan,Suhaid,Puring Kencana
Kabupaten Bengkayang:Sungai Raya,Samalantan,Ledo,Bengkayang,Seluas,Sanggau Ledo,Jagoi Babang,Monterado,Teriak,Suti Semarang,Capkala,Siding,Lumar,Sungai Betung,Sungai Raya Kepulauan,Lembah Bawang,Tujuh Belas
Kabupaten Landak:Ngabang,Mempawah Hulu,Menjalin,Mandor,Air Besar,Menyuke,Sengah Temila,Meranti,Kuala Behe,Sebangki,Jelimpo,Banyuke Hulu,Sompak
Kabupaten Sekadau:Sekadau Hilir,Sekadau Hulu,Nanga Taman,Nanga Mahap,Belitang Hilir,Belitang Hulu,Belitang
Kabupaten Melawi:Belimbing,Nanga Pinoh,Ella Hilir,Menukung,Sayan,Tanah Pinoh,Sokan,Pinoh Utara,Pinoh Selatan,Belimbing Hulu,Tanah Pinoh Barat
Kabupaten Kayong Utara:Sukadana,Simpang Hilir,Teluk Batang,Pulau Maya,Seponti,Kepulauan Karimata
Kabupaten Kubu Raya:Sungai Raya,Kuala Mandor B,Sungai Ambawang,Terentang,Batu Ampar,Kubu,Rasau Jaya,Teluk Pakedai,Sungai Kakap
Kota Pontianak:Pontianak Selatan,Pontianak Timur,Pontianak Barat,Pontianak Utara,Pontianak Kota,Pontianak Tenggara
Kota Singkawang:Singkawang Tengah,Singkawang Barat,Singkawang Timur,Singkawang Utara,Singkawang Selatan
=Kalimantan Tengah
Kabupaten Kotawaringin Barat:Kumai,Arut Selatan,Kotawaringin Lama,Arut Utara,Pangkalan Lada,Pangkalan Banteng
Kabupaten Kotawaringin Timur:Kota Besi,Cempaga,Mentaya Hulu,Parenggean,Baamang,Mentawa Baru Ketapang,Mentaya Hilir Utara,Mentaya Hilir Selatan,Pulau Hanaut,Antang Kalang,Teluk Sampit,Seranau,Cempaga Hulu,Telawang,Bukit Santuai,Tualan Hulu,Telaga Antang
Kabupaten Kapuas:Selat,Kapuas Hilir,Kapuas Timur,Kapuas Kuala,Kapuas Barat,Pulau Petak,Kapuas Murung,Basarang,Mantangai,Timpah,Kapuas Tengah,Kapuas Hulu,Tamban Catur,Pasak Talawang,Mandau Talawang,Dadahup,Bataguh
Kabupaten Barito Selatan:Jenamas,Dusun Hilir,Karau Kuala,Dusun Utara,Gn. Bintang Awai,Dusun Selatan
Kabupaten Barito Utara:Montallat,Gunung Timang,Gunung Purei,Teweh Timur,Teweh Tengah,Lahei,Teweh Baru,Teweh Selatan,Lahei Barat
Kabupaten Katingan:Kamipang,Katingan Hilir,Tewang Sangalang Garing,Pulau Malan,Katingan Tengah,Sanaman Mantikei,Marikit,Katingan Hulu,Mendawai,Katingan Kuala,Tasik Payawan,Petak Malai,Bukit Raya
Kabupaten Seruyan:Seruyan Hilir,Seruyan Tengah,Danau Sembuluh,Hanau,Seruyan Hulu,Seruyan Hilir Timur,Seruyan Raya,Danau Seluluk,Batu Ampar,Suling Tambun
Kabupaten Sukamara:Sukamara,Jelai,Balai Riam,Pantai Lunci,Permata Kecubung
Kabupaten Lamandau:Lamandau,Delang,Bulik,Bulik Timur,Menthobi Raya,Sematu Jaya,Belantikan Raya,Batang Kawa
Kabupaten Gunung Mas:Sepang,Kurun,Tewah,Kahayan Hulu Utara,Rungan,Manuhing,Mihing Raya,Damang Batu,Miri Manasa,Rungan Hulu,Manuhing Raya,Rungan Barat
Kabupaten Pulang Pisau:Pandih Batu,Kahayan Kuala,Kahayan Tengah,Banama Tingang,Kahayan Hilir,Maliku,Jabiren Raya,Sebangau Kuala
Kabupaten Murung Raya:Murung,Tanah Siang,Laung Tuhup,Permata Intan,Sumber Barito,Barito Tuhup Raya,Tanah Siang Selatan,Sungai Babuat,Seribu Riam,Uut Murung
Kabupaten Barito Timur:Dusun Timur,Banua Lima,Patangkep Tutui,Awang,Dusun Tengah,Pematang Karau,Paju Epat,Raren Batuah,Paku,Karusen Janang
Kota Palangkaraya:Pahandut,Bukit Batu,Jekan Raya,Sabangau,Rakumpit
=Kalimantan Selatan
Kabupaten Tanah Laut:Takisung,Jorong,Pelaihari,Kurau,Bati Bati,Panyipatan,Kintap,Tambang Ulang,Batu Ampar,Bajuin,Bumi Makmur
Kabupaten Kotabaru:Pulau Sembilan,Pulau Laut Barat,Pulau Laut Selatan,Pulau Laut Timur,Pulau Sebuku,Pulaulaut Utara,Kelumpang Selatan,Kelumpang Hulu,Kelumpang Tengah,Kelumpang Utara,Pamukan Selatan,Sampanahan,Pamukan Utara,Hampang,Sungai Durian,Pulau Laut Tengah,Kelumpang Hilir,Kelumpang Barat,Pamukan Barat,Pulau Laut Kepulauan,Pulau Laut Tanjung Selayar,Pulaulaut Sigam
Kabupaten Banjar:Aluh Aluh,Kertak Hanyar,Gambut,Sungai Tabuk,Martapura,Karang Intan,Astambul,Simpang Empat,Pengaron,Sungai Pinang,Aranio,Mataraman,Beruntung Baru,Martapura Barat,Martapura Timur,Sambung Makmur,Paramasan,Telaga Bauntung,Tatah Makmur,Cintapuri Darussalam
Kabupaten Barito Kuala:Tabunganen,Tamban,Anjir Pasar,Anjir Muara,Alalak,Mandastana,Rantau Badauh,Belawang,Cerbon,Bakumpai,Kuripan,Tabukan,Mekarsari,Barambai,Marabahan,Wanaraya,Jejangkit
Kabupaten Tapin:Binuang,Tapin Selatan,Tapin Tengah,Tapin Utara,Candi Laras Selatan,Candi Laras Utara,Bakarangan,Piani,Bungur,Lokpaikat,Salam Babaris,Hatungun
Kabupaten Hulu Sungai Selatan:Sungai Raya,Padang Batung,Telaga Langsat,Angkinang,Kandangan,Simpur,Daha Selatan,Daha Utara,Kalumpang,Loksado,Daha Barat
Kabupaten Hulu Sungai Tengah:Haruyan,Batu Benawa,Labuan Amas Selatan,Labuan Amas Utara,Pandawan,Barabai,Batang Alai Selatan,Batang Alai Utara,Hantakan,Batang Alai Timur,Limpasu
Kabupaten Hulu Sungai Utara:Danau Panggang,Babirik,Sungai Pandan,Amuntai Selatan,Amuntai Tengah,Amuntai Utara,Banjang,Haur Gading,Paminggir,Sungai Tabukan
Kabupaten Tabalong:Banua Lawas,Kelua,Tanta,Tanjung,Haruai,Murung Pudak,Muara Uya,Muara Harus,Pugaan,Upau,Jaro,Bintang Ara
Kabupaten Tanah Bumbu:Batu Licin,Kusan Hilir,Sungai Loban,Satui,Kusan Hulu,Simpang Empat,Karang Bintang,Mantewe,Angsana,Kuranji,Kusan Tengah,Teluk Kepayang
Kabupaten Balangan:Juai,Halong,Awayan,Batu Mandi,Lampihong,Paringin,Paringin Selatan,Tebing Tinggi
Kota Banjarmasin:Banjarmasin Selatan,Banjarmasin Timur,Banjarmasin Barat,Banjarmasin Utara,Banjarmasin Tengah
Kota Banjarbaru:Landasan Ulin,Cempaka,Banjarbaru Utara,Banjarbaru Selatan,Liang Anggang
=Kalimantan Timur
Kabupaten Paser:Batu Sopang,Tanjung Harapan,Paser Belengkong,Tanah Grogot,Kuaro,Long Ikis,Muara Komam,Long Kali,Batu Engau,Muara Samu
Kabupaten Kutai Kartanegara:Muara Muntai,Loa Kulu,Loa Janan,Anggana,Muara Badak,Tenggarong,Sebulu,Kota Bangun,Kenohan,Kembang Janggut,Muara Kaman,Tabang,Samboja,Muara Jawa,Sanga Sanga,Tenggarong Seberang,Marang Kayu,Muara Wis,Kota Bangun Darat,Samboja Barat
Kabupaten Berau:Kelay,Talisayan,Sambaliung,Segah,Tanjung Redeb,Gunung Tabur,Pulau Derawan,Biduk-Biduk,Teluk Bayur,Tabalar,Maratua,Batu Putih,Biatan
Kabupaten Kutai Barat:Long Iram,Melak,Barong Tongkok,Damai,Muara Lawa,Muara Pahu,Jempang,Bongan,Penyinggahan,Bentian Besar,Linggang Bigung,Nyuatan,Siluq Ngurai,Mook Manaar Bulatn,Tering,Sekolaq Darat
Kabupaten Kutai Timur:Muara Ancalong,Muara Wahau,Muara Bengkal,Sangatta Utara,Sangkulirang,Busang,Telen,Kombeng,Bengalon,Kaliorang,Sandaran,Sangatta Selatan,Teluk Pandan,Rantau Pulung,Kaubun,Karangan,Batu Ampar,Long Mesangat
Kabupaten Penajam Paser Utara:Penajam,Waru,Babulu,Sepaku
Kabupaten Mahakam Ulu:Long Bagun,Long Hubung,Laham,Long Apari,Long Pahangai
Kota Balikpapan:Balikpapan Timur,Balikpapan Barat,Balikpapan Utara,Balikpapan Tengah,Balikpapan Selatan,Balikpapan Kota
Kota Samarinda:Palaran,Samarinda Seberang,Samarinda Ulu,Samarinda Ilir,Samarinda Utara,Sungai Kunjang,Sambutan,Sungai Pinang,Samarinda Kota,Loa Janan Ilir
Kota Bontang:Bontang Utara,Bontang Selatan,Bontang Barat
=Kalimantan Utara
Kabupaten Bulungan:Tanjung Palas,Tanjung Palas Barat,Tanjung Palas Utara,Tanjung Palas Timur,Tanjung Selor,Tanjung Palas Tengah,Peso,Peso Hilir,Sekatak,Bunyu
Kabupaten Malinau:Mentarang,Malinau Kota,Pujungan,Kayan Hilir,Kayan Hulu,Malinau Selatan,Malinau Utara,Malinau Barat,Sungai Boh,Kayan Selatan,Bahau Hulu,Mentarang Hulu,Malinau Selatan Hilir,Malinau Selatan Hulu,Sungai Tubu
Kabupaten Nunukan:Sebatik,Nunukan,Sembakung,Lumbis,Krayan,Sebuku,Krayan Selatan,Sebatik Barat,Nunukan Selatan,Sebatik Timur,Sebatik Utara,Sebatik Tengah,Sei Menggaris,Tulin Onsoi,Lumbis Ogong,Sembakung Atulai,Krayan Tengah,Krayan Timur,Krayan Barat,Lumbis Pansiangan,Lumbis Hulu
Kabupaten Tana Tidung:Sesayap,Sesayap Hilir,Tana Lia,Betayau,Muruk Rian
Kota Tarakan:Tarakan Barat,Tarakan Tengah,Tarakan Timur,Tarakan Utara
=Sulawesi Utara
Kabupaten Bolaang Mongondow:Sang Tombolang,Dumoga Barat,Dumoga Timur,Dumoga Utara,Lolak,Bolaang,Lolayan,Passi Barat,Poigar,Passi Timur,Bolaang Timur,Bilalang,Dumoga,Dumoga Tenggara,Dumoga Tengah
Kabupaten Minahasa:Tondano Barat,Tondano Timur,Eris,Kombi,Lembean Timur,Kakas,Tompaso,Remboken,Langowan Timur,Langowan Barat,Sonder,Kawangkoan,Pineleng,Tombulu,Tombariri,Tondano Utara,Langowan Selatan,Tondano Selatan,Langowan Utara,Kakas Barat,Kawangkoan Utara,Kawangkoan Barat,Mandolang,Tombariri Timur,Tompaso Barat
Kabupaten Kepulauan Sangihe:Tabukan Utara,Nusa Tabukan,Manganitu Selatan,Tatoareng,Tamako,Manganitu,Tabukan Tengah,Tabukan Selatan,Kendahe,Tahuna,Tabukan Selatan Tengah,Tabukan Selatan Tenggara,Tahuna Barat,Tahuna Timur,Kepulauan Marore
Kabupaten Kepulauan Talaud:Lirung,Beo,Rainis,Essang,Nanusa,Kabaruan,Melonguane,Gemeh,Damau,Tampan' Amma,Salibabu,Kalongan,Miangas,Beo Utara,Pulutan,Melonguane Timur,Moronge,Beo Selatan,Essang Selatan
Kabupaten Minahasa Selatan:Modoinding,Tompaso Baru,Ranoyapo,Motoling,Sinonsayang,Tenga,Amurang,Tumpaan,Tareran,Kumelembuai,Maesaan,Amurang Barat,Amurang Timur,Tatapaan,Motoling Barat,Motoling Timur,Suluun Tareran
Kabupaten Minahasa Utara:Kema,Kauditan,Airmadidi,Wori,Dimembe,Likupang Barat,Likupang Timur,Kalawat,Talawaan,Likupang Selatan
Kabupaten Minahasa Tenggara:Ratahan,Pusomaen,Belang,Ratatotok,Tombatu,Touluaan,Touluaan Selatan,Silian Raya,Tombatu Timur,Tombatu Utara,Pasan,Ratahan Timur
Kabupaten Bolaang Mongondow Utara:Sangkub,Bintauna,Bolangitang Timur,Bolangitang Barat,Kaidipang,Pinogaluman
Kabupaten Kep. Siau Tagulandang Biaro:Siau Timur,Siau Barat,Tagulandang,Siau Timur Selatan,Siau Barat Selatan,Tagulandang Utara,Biaro,Siau Barat Utara,Siau Tengah,Tagulandang Selatan
Kabupaten Bolaang Mongondow Timur:Tutuyan,Kotabunan,Nuangan,Modayag,Modayag Barat,Motongkad,Mooat
Kabupaten Bolaang Mongondow Selatan:Bolaang Uki,Posigadan,Pinolosian,Pinolosian Tengah,Pinolosian Timur,Helumo,Tomini
Kota Manado:Bunaken,Tuminting,Singkil,Wenang,Tikala,Sario,Wanea,Mapanget,Malalayang,Bunaken Kepulauan,Paal Dua
Kota Bitung:Lembeh Selatan,Madidir,Ranowulu,Aertembaga,Matuari,Girian,Maesa,Lembeh Utara
Kota Tomohon:Tomohon Selatan,Tomohon Tengah,Tomohon Utara,Tomohon Barat,Tomohon Timur
Kota Kotamobagu:Kotamobagu Utara,Kotamobagu Timur,Kotamobagu Selatan,Kotamobagu Barat
=Sulawesi Tengah
Kabupaten Banggai:Batui,Bunta,Kintom,Luwuk,Lamala,Balantak,Pagimana,Bualemo,Toili,Masama,Luwuk Timur,Toili Barat,Nuhon,Moilong,Batui Selatan,Lobu,Simpang Raya,Balantak Selatan,Balantak Utara,Luwuk Selatan,Luwuk Utara,Mantoh,Nambo,Toili Jaya
Kabupaten Poso:Poso Kota,Poso Pesisir,Lage,Pamona Puselemba,Pamona Timur,Pamona Selatan,Lore Utara,Lore Tengah,Lore Selatan,Poso Pesisir Utara,Poso Pesisir Selatan,Pamona Barat,Poso Kota Selatan,Poso Kota Utara,Lore Barat,Lore Timur,Lore Peore,Pamona Tenggara,Pamona Utara
Kabupaten Donggala:Rio Pakava,Dampelas,Banawa,Labuan,Sindue,Sirenja,Balaesang,Sojol,Banawa Selatan,Tanantovea,Pinembani,Sindue Tombusabora,Sindue Tobata,Banawa Tengah,Sojol Utara,Balaesang Tanjung
Kabupaten Toli-Toli:Dampal Selatan,Dampal Utara,Dondo,Basidondo,Ogodeide,Lampasio,Baolan,Galang,Tolitoli Utara,Dako Pemean
Kabupaten Buol:Momunu,Lakea,Bokat,Bunobogu,Paleleh,Biau,Tiloan,Bukal,Gadung,Karamat,Paleleh Barat
Kabupaten Morowali:Bungku Tengah,Bungku Selatan,Menui Kepulauan,Bungku Barat,Bumi Raya,Bahodopi,Wita Ponda,Bungku Pesisir,Bungku Timur,Sombori Kepulauan
Kabupaten Banggai Kepulauan:Totikum,Tinangkung,Liang,Bulagi,Buko,Bulagi Selatan,Tinangkung Selatan,Totikum Selatan,Peling Tengah,Bulagi Utara,Buko Selatan,Tinangkung Utara
Kabupaten Parigi Moutong:Parigi,Ampibabo,Tinombo,Moutong,Tomini,Sausu,Bolano Lambunu,Kasimbar,Torue,Tinombo Selatan,Parigi Selatan,Mepanga,Toribulu,Taopa,Balinggi,Parigi Barat,Siniu,Palasa,Parigi Utara,Parigi Tengah,Bolano,Ongka Malino,Sidoan
Kabupaten Tojo Una Una:Una Una,Togean,Walea Kepulauan,Ampana Tete,Ampana Kota,Ulubongka,Tojo Barat,Tojo,Walea Besar,Ratolindo,Batudaka,Talatako
Kabupaten Sigi:Sigi Biromaru,Palolo,Nokilalaki,Lindu,Kulawi,Kulawi Selatan,Pipikoro,Gumbasa,Dolo Selatan,Tanambulava,Dolo Barat,Dolo,Kinovaro,Marawola,Marawola Barat
Kabupaten Banggai Laut:Banggai,Banggai Utara,Bokan Kepulauan,Bangkurung,Labobo,Banggai Selatan,Banggai Tengah
Kabupaten Morowali Utara:Petasia,Petasia Timur,Lembo Raya,Lembo,Mori Atas,Mori Utara,Soyo Jaya,Bungku Utara,Mamosalato,Petasia Barat
Kota Palu:Palu Timur,Palu Barat,Palu Selatan,Palu Utara,Ulujadi,Tatanga,Tawaeli,Mantikulore
=Sulawesi Selatan
Kabupaten Kepulauan Selayar:Benteng,Bontoharu,Bontomatene,Bontomanai,Bontosikuyu,Pasimasunggu,Pasimarannu,Taka Bonerate,Pasilambena,Pasimasunggu Timur,Buki
Kabupaten Bulukumba:Gantarang,Ujung Bulu,Bonto Bahari,Bonto Tiro,Herlang,Kajang,Bulukumpa,Kindang,Ujungloe,Rilauale
Kabupaten Bantaeng:Bissappu,Bantaeng,Eremerasa,Tompo Bulu,Pajukukang,Uluere,Gantarang Keke,Sinoa
Kabupaten Jeneponto:Bangkala,Tamalatea,Binamu,Batang,Kelara,Bangkala Barat,Bontoramba,Turatea,Arungkeke,Rumbia,Tarowang
Kabupaten Takalar:Mappakasunggu,Mangarabombang,Polongbangkeng Selatan,Polongbangkeng Utara,Galesong Selatan,Galesong Utara,Pattallassang,Sanrobone,Galesong,Kepulauan Tanakeke,Polongbangkeng Timur,Laikang
Kabupaten Gowa:Bontonompo,Bajeng,Tompobulu,Tinggimoncong,Parangloe,Bontomarannu,Pallangga,Somba Opu,Bungaya,Tombolopao,Biringbulu,Barombong,Pattallasang,Manuju,Bontolempangang,Bontonompo Selatan,Parigi,Bajeng Barat
Kabupaten Sinjai:Sinjai Barat,Sinjai Selatan,Sinjai Timur,Sinjai Tengah,Sinjai Utara,Bulupoddo,Sinjai Borong,Tellu Limpoe,Pulau Sembilan
Kabupaten Bone:Bontocani,Kahu,Kajuara,Salomekko,Tonra,Libureng,Mare,Sibulue,Barebbo,Cina,Ponre,Lappariaja,Lamuru,Ulaweng,Palakka,Awangpone,Tellu Siattinge,Ajangale,Dua Boccoe,Cenrana,Tanete Riattang,Tanete Riattang Barat,Tanete Riattang Timur,Amali,Tellulimpoe,Bengo,Patimpeng
Kabupaten Maros:Mandai,Camba,Bantimurung,Maros Baru,Bontoa,Malllawa,Tanralili,Marusu,Simbang,Cenrana,Tompobulu,Lau,Moncongloe,Turikale
Kabupaten Pangkajene dan Kepulauan:Liukang Tangaya,Liukang Kalmas,Liukang Tupabbiring,Pangkajene,Balocci,Bungoro,Labakkang,Marang,Segeri,Minasate'ne,Mandalle,Tondong Tallasa,Liukang Tupabbiring Utara
Kabupaten Barru:Tanete Riaja,Tanete Rilau,Barru,Soppeng Riaja,Mallusetasi,Pujananting,Balusu
Kabupaten Soppeng:Marioriwawo,Liliriaja,Lilirilau,Lalabata,Marioriawa,Donri-Donri,Ganra,Citta
Kabupaten Wajo:Sabangparu,Pammana,Takkalalla,Sajoanging,Majauleng,Tempe,Belawa,Tanasitolo,Maniangpajo,Pitumpanua,Bola,Penrang,Gilireng,Keera
Kabupaten Sidenreng Rappang:Panca Lautang,Tellu Limpoe,Watang Pulu,Baranti,Panca Rijang,Kulo,Maritengngae,Watang Sidenreng,Dua Pitue,Pitu Riawa,Pitu Riase
Kabupaten Pinrang:Mattiro Sompe,Suppa,Mattiro Bulu,Watang Sawitto,Patampanua,Duampanua,Lembang,Cempa,Tiroang,Lanrisang,Paleteang,Batulappa
Kabupaten Enrekang:Maiwa,Enrekang,Baraka,Anggeraja,Alla,Bungin,Cendana,Curio,Malua,Buntu Batu,Masalle,Baroko
Kabupaten Luwu:Basse Sangtempe,Larompong,Suli,Bajo,Bua Ponrang,Walenrang,Belopa,Bua,Lamasi,Larompong Selatan,Ponrang,Latimojong,Kamanre,Belopa Utara,Walenrang Barat,Walenrang Utara,Walenrang Timur,Lamasi Timur,Suli Barat,Bajo Barat,Ponrang Selatan,Basse Sangtempe Utara
Kabupaten Tana Toraja:Salupputti,Bittuang,Bonggakaradeng,Makale,Simbuang,Rantetayo,Mengkendek,Sangalla',Gandangbatu Sillanan,Rembon,Makale Utara,Mappak,Makale Selatan,Masanda,Sangalla' Selatan,Sangalla' Utara,Malimbong Balepe',Rano,Kurra
Kabupaten Luwu Utara:Malangke,Bone Bone,Masamba,Sabbang,Rongkong,Sukamaju,Seko,Malangke Barat,Rampi,Mappedeceng,Baebunta,Tana Lili,Sukamaju Selatan,Baebunta Selatan,Sabbang Selatan
Kabupaten Luwu Timur:Mangkutana,Nuha,Towuti,Malili,Angkona,Wotu,Burau,Tomoni,Tomoni Timur,Kalaena,Wasuponda
Kabupaten Toraja Utara:Rantepao,Sesean,Nanggala,Rindingallo,Buntao,Sa'dan,Sanggalangi,Sopai,Tikala,Balusu,Tallunglipu,Dende' Piongan Napo,Buntu Pepasan,Baruppu,Kesu,Tondon,Bangkelekila,Rantebua,Sesean Suloara,Kapala Pitu,Awan Rante Karua
Kota Makassar:Mariso,Mamajang,Makassar,Ujung Pandang,Wajo,Bontoala,Tallo,Ujung Tanah,Panakkukang,Tamalate,Biringkanaya,Manggala,Rappocini,Tamalanrea,Kepulauan Sangkarrang
Kota Parepare:Bacukiki,Ujung,Soreang,Bacukiki Barat
Kota Palopo:Wara,Wara Utara,Wara Selatan,Telluwanua,Wara Timur,Wara Barat,Sendana,Mungkajang,Bara
=Sulawesi Tenggara
Kabupaten Kolaka:Wundulako,Kolaka,Pomalaa,Watubangga,Wolo,Baula,Latambaga,Tanggetada,Samaturu,Toari,Polinggona,Iwoimendaa
Kabupaten Konawe:Lambuya,Unaaha,Wawotobi,Pondidaha,Sampara,Abuki,Soropia,Tongauna,Latoma,Puriala,Uepai,Wonggeduku,Besulutu,Bondoala,Routa,Anggaberi,Meluhu,Amonggedo,Asinua,Konawe,Kapoiala,Lalonggasumeeto,Onembute,Padangguni,Morosi,Anggalomoare,Wonggeduku Barat,Tongauna Utara
Kabupaten Muna:Napabalano,Maligano,Wakorumba Selatan,Lasalepa,Batalaiworu,Katobu,Duruka,Lohia,Watopute,Kontunaga,Kabangka,Kabawo,Parigi,Bone,Tongkuno,Pasir Putih,Kontu Kowuna,Marobo,Tongkuno Selatan,Pasi Kolaga,Batukara,Towea
Kabupaten Buton:Pasarwajo,Kapontori,Lasalimu,Lasalimu Selatan,Siotapina,Wolowa,Wabula
Kabupaten Konawe Selatan:Tinanggea,Angata,Andoolo,Palangga,Landono,Lainea,Konda,Ranomeeto,Kolono,Moramo,Laonti,Lalembuu,Benua,Palangga Selatan,Mowila,Moramo Utara,Buke,Wolasi,Laeya,Baito,Basala,Ranomeeto Barat,Kolono Timur,Sabulakoa,Andoolo Barat
Kabupaten Bombana:Poleang,Poleang Timur,Rarowatu,Rumbia,Kabaena,Kabaena Timur,Poleang Barat,Mata Oleo,Rarowatu Utara,Poleang Utara,Poleang Selatan,Poleang Tenggara,Kabaena Selatan,Kabaena Barat,Kabaena Utara,Kabaena Tengah,Kep. Masaloka Raya,Rumbia Tengah,Poleang Tengah,Tontonunu,Lantari Jaya,Mata Usu
Kabupaten Wakatobi:Wangi-Wangi,Kaledupa,Tomia,Binongko,Wangi Wangi Selatan,Kaledupa Selatan,Tomia Timur,Togo Binongko
Kabupaten Kolaka Utara:Lasusua,Pakue,Batu Putih,Rante Angin,Kodeoha,Ngapa,Wawo,Lambai,Watunohu,Pakue Tengah,Pakue Utara,Porehu,Katoi,Tiwu,Tolala
Kabupaten Konawe Utara:Asera,Wiwirano,Langgikima,Molawe,Lasolo,Lembo,Sawa,Oheo,Andowia,Motui,Wawolesea,Lasolo Kepulauan,Landawe
Kabupaten Buton Utara:Kulisusu,Kambowa,Bonegunu,Kulisusu Barat,Kulisusu Utara,Wakorumba Utara
Kabupaten Kolaka Timur:Tirawuta,Loea,Ladongi,Poli Polia,Lambandia,Lalolae,Mowewe,Uluiwoi,Tinondo,Aere,Ueesi,Dangia
Kabupaten Konawe Kepulauan:Wawonii Barat,Wawonii Utara,Wawonii Timur Laut,Wawonii Timur,Wawonii Tenggara,Wawonii Selatan,Wawonii Tengah
Kabupaten Muna Barat:Sawerigadi,Barangka,Lawa,Wadaga,Tiworo Selatan,Maginti,Tiworo Tengah,Tiworo Utara,Tiworo Kepulauan,Kusambi,Napano Kusambi
Kabupaten Buton Tengah:Lakudo,Mawasangka Timur,Mawasangka Tengah,Mawasangka,Talaga Raya,Gu,Sangia Wambulu
Kabupaten Buton Selatan:Batauga,Sampolawa,Lapandewa,Batu Atas,Siompu Barat,Siompu,Kadatua
Kota Kendari:Mandonga,Kendari,Baruga,Poasia,Kendari Barat,Abeli,Wua-Wua,Kadia,Puuwatu,Kambu,Nambo
Kota Bau Bau:Betoambari,Wolio,Sorawolio,Bungi,Kokalukuna,Murhum,Lea-Lea,Batupoaro
=Gorontalo
Kabupaten Gorontalo:Limboto,Telaga,Batudaa,Tibawa,Batudaa Pantai,Boliyohuto,Telaga Biru,Bongomeme,Tolangohula,Mootilango,Pulubala,Limboto Barat,Tilango,Tabongo,Biluhu,Asparaga,Talaga Jaya,Bilato,Dungaliyo
Kabupaten Boalemo:Paguyaman,Wonosari,Dulupi,Tilamuta,Mananggu,Botumoito,Paguyaman Pantai
Kabupaten Bone Bolango:Tapa,Kabila,Suwawa,Bonepantai,Bulango Utara,Tilongkabila,Botupingge,Kabila Bone,Bone,Bone Raya,Suwawa Timur,Suwawa Selatan,Suwawa Tengah,Bulango Ulu,Bulango Selatan,Bulango Timur,Bulawa,Pinogu
Kabupaten Pohuwato:Popayato,Lemito,Randangan,Marisa,Paguat,Patilanggio,Taluditi,Dengilo,Buntulia,Duhiadaa,Wanggarasi,Popayato Timur,Popayato Barat
Kabupaten Gorontalo Utara:Atinggola,Kwandang,Anggrek,Sumalata,Tolinggula,Gentuma Raya,Tomilito,Ponelo Kepulauan,Monano,Biau,Sumalata Timur
Kota Gorontalo:Kota Barat,Kota Selatan,Kota Utara,Dungingi,Kota Timur,Kota Tengah,Sipatana,Dumbo Raya,Hulonthalangi
=Sulawesi Barat
Kabupaten Pasangkayu:Bambalamotu,Pasangkayu,Baras,Sarudu,Dapurang,Duripoku,Bulu Taba,Tikke Raya,Pedongga,Bambaira,Sarjo,Lariang
Kabupaten Mamuju:Mamuju,Tapalang,Kalukku,Kalumpang,Papalang,Sampaga,Tommo,Simboro,Tapalang Barat,Bonehau,Kepulauan Bala Balakang
Kabupaten Mamasa:Mambi,Aralle,Mamasa,Pana,Tabulahan,Sumarorong,Messawa,Sesenapadang,Tanduk Kalua,Tabang,Bambang,Balla,Nosu,Tawalian,Rantebulahan Timur,Buntumalangka,Mehalaan
Kabupaten Polewali Mandar:Tinambung,Campalagian,Wonomulyo,Polewali,Tutar,Binuang,Tapango,Mapilli,Matangnga,Luyo,Limboro,Balanipa,Anreapi,Matakali,Allu,Bulo
Kabupaten Majene:Banggae,Pamboang,Sendana,Malunda,Ulumanda,Tammerodo Sendana,Tubo Sendana,Banggae Timur
Kabupaten Mamuju Tengah:Tobadak,Pangale,Budong-Budong,Topoyo,Karossa
=Maluku
Kabupaten Maluku Tengah:Amahai,Teon Nila Serua,Seram Utara,Banda,Tehoru,Saparua,Pulau Haruku,Salahutu,Leihitu,Nusa Laut,Kota Masohi,Seram Utara Barat,Teluk Elpaputih,Leihitu Barat,Telutih,Seram Utara Timur Seti,Seram Utara Timur Kobi,Saparua Timur
Kabupaten Maluku Tenggara:Kei Kecil,Kei Besar,Kei Besar Selatan,Kei Besar Utara Timur,Kei Kecil Timur,Kei Kecil Barat,Manyeuw,Hoat Sorbay,Kei Besar Utara Barat,Kei Besar Selatan Barat,Kei Kecil Timur Selatan
Kabupaten Kepulauan Tanimbar:Tanimbar Selatan,Selaru,Wertamrian,Wermaktian,Tanimbar Utara,Fordata,Wuar Labobar,Kormomolin,Nirunmas,Molu Maru
Kabupaten Buru:Namlea,Air Buaya,Waeapo,Waplau,Batabual,Lolong Guba,Waelata,Fena Leisela,Teluk Kaiely,Lilialy
Kabupaten Seram Bagian Timur:Bula,Seram Timur,Werinama,Pulau Gorom,Wakate,Tutuk Tolu,Siwalalat,Kilmury,Pulau Panjang,Teor,Gorom Timur,Bula Barat,Kian Darat,Siritaun Wida Timur,Teluk Waru,Ukar Sengan
Kabupaten Seram Bagian Barat:Kairatu,Seram Barat,Taniwel,Huamual Belakang,Amalatu,Inamosol,Kairatu Barat,Huamual,Kepulauan Manipa,Taniwel Timur,Elpaputih
Kabupaten Kepulauan Aru:Pulau-Pulau Aru,Aru Selatan,Aru Tengah,Aru Utara,Aru Utara Timur Batuley,Sir-Sir,Aru Tengah Timur,Aru Tengah Selatan,Aru Selatan Timur,Aru Selatan Utara
Kabupaten Maluku Barat Daya:Moa,Damer,Kepulauan Luang Sermata,Babar Barat,Pulau-pulau Babar Timur,Wetar Selatan,Kisar Selatan,Pulau Leti,Pulau Masela,Dawelor Dawera,Pulau Wetang,Pulau Lakor,Wetar Utara,Wetar Barat,Wetar Timur,Kepulauan Roma,Kisar Utara
Kabupaten Buru Selatan:Namrole,Waesama,Ambalau,Kepala Madan,Leksula,Fena Fafan
Kota Ambon:Nusaniwe,Sirimau,Baguala,Teluk Ambon,Leitimur Selatan
Kota Tual:Pulau Dullah Utara,Pulau Dullah Selatan,Tayando Tam,Pulau-Pulau Kur,Kur Selatan
=Maluku Utara
Kabupaten Halmahera Barat:Jailolo,Loloda,Ibu,Sahu,Jailolo Selatan,Ibu Utara,Ibu Selatan,Sahu Timur,Loloda Tengah
Kabupaten Halmahera Tengah:Weda,Patani,Pulau Gebe,Weda Utara,Weda Selatan,Patani Utara,Weda Tengah,Patani Barat,Weda Timur,Patani Timur
Kabupaten Halmahera Utara:Galela,Tobelo,Tobelo Selatan,Kao,Malifut,Loloda Utara,Tobelo Utara,Tobelo Tengah,Tobelo Timur,Tobelo Barat,Galela Barat,Galela Utara,Galela Selatan,Loloda Kepulauan,Kao Utara,Kao Barat,Kao Teluk
Kabupaten Halmahera Selatan:Pulau Makian,Kayoa,Gane Timur,Gane Barat,Obi Selatan,Obi,Bacan Timur,Bacan,Bacan Barat,Makian Barat,Kayoa Barat,Kayoa Selatan,Kayoa Utara,Bacan Barat Utara,Kasiruta Barat,Kasiruta Timur,Bacan Selatan,Kepulauan Botanglomang,Mandioli Selatan,Mandioli Utara,Bacan Timur Selatan,Bacan Timur Tengah,Gane Barat Selatan,Gane Barat Utara,Kepulauan Joronga,Gane Timur Selatan,Gane Timur Tengah,Obi Barat,Obi Timur,Obi Utara
Kabupaten Kepulauan Sula:Mangoli Timur,Sanana,Sulabesi Barat,Mangoli Barat,Sulabesi Tengah,Sulabesi Timur,Sulabesi Selatan,Mangoli Utara Timur,Mangoli Tengah,Mangoli Selatan,Mangoli Utara,Sanana Utara
Kabupaten Halmahera Timur:Wasile,Maba,Maba Selatan,Wasile Selatan,Wasile Tengah,Wasile Utara,Wasile Timur,Maba Tengah,Maba Utara,Kota Maba
Kabupaten Pulau Morotai:Morotai Selatan,Morotai Selatan Barat,Morotai Jaya,Morotai Utara,Morotai Timur,Pulau Rao
Kabupaten Pulau Taliabu:Taliabu Barat,Taliabu Barat Laut,Lede,Taliabu Utara,Taliabu Timur,Taliabu Timur Selatan,Taliabu Selatan,Tabona
Kota Ternate:Pulau Ternate,Kota Ternate Selatan,Kota Ternate Utara,Moti,Pulau Batang Dua,Kota Ternate Tengah,Pulau Hiri,Ternate Barat
Kota Tidore Kepulauan:Tidore,Oba Utara,Oba,Tidore Selatan,Tidore Utara,Oba Tengah,Oba Selatan,Tidore Timur
=Papua
Kabupaten Jayapura:Sentani,Sentani Timur,Depapre,Sentani Barat,Kemtuk,Kemtuk Gresi,Nimboran,Nimbokrang,Unurum Guay,Demta,Kaureh,Ebungfao,Waibu,Nambluong,Yapsi,Airu,Raveni Rara,Gresi Selatan,Yokari
Kabupaten Kepulauan Yapen:Yapen Selatan,Yapen Barat,Yapen Timur,Angkaisera,Poom,Kosiwo,Yapen Utara,Raimbawi,Teluk Ampimoi,Kepulauan Ambai,Wonawa,Windesi,Pulau Kurudu,Pulau Yerui,Anotaurei,Yawakukat,Nusawani
Kabupaten Biak Numfor:Biak Kota,Biak Utara,Biak Timur,Numfor Barat,Numfor Timur,Biak Barat,Warsa,Padaido,Yendidori,Samofa,Yawosi,Andey,Swandiwe,Bruyadori,Orkeri,Poiru,Aimando Padaido,Oridek,Bondifuar
Kabupaten Sarmi:Sarmi,Tor Atas,Pantai Barat,Pantai Timur,Bonggo,Apawer Hulu,Sarmi Selatan,Sarmi Timur,Pantai Timur Bagian Barat,Bonggo Timur
Kabupaten Keerom:Waris,Arso,Senggi,Web,Skanto,Arso Timur,Towe,Arso Barat,Mannem,Yaffi,Kaisenar
Kabupaten Waropen:Waropen Bawah,Masirei,Risei Sayati,Urei Faisei,Inggerus,Kirihi,Oudate,Wapoga,Demba,Wonti,Soyoi Mambai
Kabupaten Supiori:Supiori Selatan,Supiori Utara,Supiori Timur,Kepulauan Aruri,Supiori Barat
Kabupaten Mamberamo Raya:Mamberamo Tengah,Mamberamo Hulu,Rufaer,Mamberamo Tengah Timur,Mamberamo Hilir,Waropen Atas,Benuki,Sawai
Kota Jayapura:Jayapura Utara,Jayapura Selatan,Abepura,Muara Tami,Heram
=Papua Barat
Kabupaten Manokwari:Warmare,Prafi,Masni,Manokwari Barat,Manokwari Timur,Manokwari Utara,Manokwari Selatan,Tanah Rubuh,Sidey,Aimasi,Mokwam,Masni Utara,Wasirawi,Moruj Mega
Kabupaten Fak Fak:Fak-Fak,Fak-Fak Barat,Fak-Fak Timur,Kokas,Fak-Fak Tengah,Karas,Bomberay,Kramongmongga,Teluk Patipi,Pariwari,Wartutin,Fakfak Timur Tengah,Arguni,Mbahamdandara,Kayauni,Furwagi,Tomage
Kabupaten Teluk Bintuni:Bintuni,Merdey,Babo,Aranday,Moskona Selatan,Moskona Utara,Wamesa,Fafurwar,Tembuni,Kuri,Manimeri,Tuhiba,Dataran Beimes,Sumuri,Kaitaro,Aroba,Masyeta,Biscoop,Tomu,Kamundan,Weriagar,Moskona Barat,Meyado,Moskona Timur
Kabupaten Teluk Wondama:Wasior,Windesi,Teluk Duairi,Wondiboy,Wamesa,Rumberpon,Naikere,Rasiei,Kuri Wamesa,Roon,Roswar,Nikiwar,Soug Jaya
Kabupaten Kaimana:Kaimana,Buruway,Teluk Arguni Atas,Teluk Etna,Kambrau,Teluk Arguni Bawah,Yamor
Kabupaten Manokwari Selatan:Ransiki,Oransbari,Neney,Dataran Isim,Momi Waren,Tahota
Kabupaten Pegunungan Arfak:Anggi,Anggi Gida,Membey,Sururey,Didohu,Taige,Catubouw,Testega,Minyambaouw,Hingk
=Papua Selatan
Kabupaten Merauke:Merauke,Muting,Okaba,Kimaam,Semangga,Tanah Miring,Jagebob,Sota,Ulilin,Elikobal,Kurik,Naukenjerai,Animha,Malind,Tubang,Ngguti,Kaptel,Tabonji,Waan,Ilwayab,Padua,Kontuar
Kabupaten Boven Digoel:Mandobo,Mindiptana,Waropko,Kouh,Jair,Bomakia,Kombut,Iniyandit,Arimop,Fofi,Ambatkwi,Manggelum,Firiwage,Yaniruma,Subur,Kombay,Ninati,Sesnuk,Ki,Kawagit
Kabupaten Mappi:Obaa,Mambioman Bapai,Citak-Mitak,Edera,Haju,Assue,Kaibar,Passue,Minyamur,Venaha,Syahcame,Yakomi,Bamgi,Passue Bawah,Ti Zain
Kabupaten Asmat:Agats,Atsj,Sawa Erma,Akat,Fayit,Pantai Kasuari,Suator,Suru-suru,Kolf Braza,Unir Sirau,Joerat,Pulau Tiga,Jetsy,Der Koumur,Kopay,Safan,Sirets,Ayib,Betcbamu,Joutu,Aswi,Awyu,Koroway Buluanop,Tomor Birip,Sor Ep
=Papua Tengah
Kabupaten Nabire:Nabire,Napan,Yaur,Uwapa,Wanggar,Siriwo,Makimi,Teluk Umar,Teluk Kimi,Yaro,Wapoga,Nabire Barat,Moora,Dipa,Menou
Kabupaten Puncak Jaya:Mulia,Ilu,Fawi,Mewoluk,Yamo,Nume,Torere,Tingginambut,Pagaleme,Gurage,Irimuli,Muara,Ilamburawi,Yambi,Lumo,Molanikime,Dokome,Kalome,Wanwi,Yamoneri,Waegi,Nioga,Gubume,Taganombak,Dagai,Kiyage
Kabupaten Paniai:Paniai Timur,Paniai Barat,Aradide,Bogabaida,Bibida,Dumadama,Siriwo,Kebo,Yatamo,Ekadide,Wegee Muka,Wegee Bino,Pugo Dagi,Muye,Nakama,Teluk Deya,Yagai,Youtadi,Baya Biru,Deiyai Miyo,Dogomo,Aweida,Topiyai,Fajar Timur
Kabupaten Mimika:Mimika Baru,Agimuga,Mimika Timur,Mimika Barat,Jita,Jila,Mimika Timur Jauh,Mimika Tengah,Kuala Kencana,Tembagapura,Mimika Barat Jauh,Mimika Barat Tengah,Kwamki Narama,Hoya,Iwaka,Wania,Amar,Alama
Kabupaten Puncak:Ilaga,Wangbe,Beoga,Doufo,Pogoma,Sinak,Agandugume,Gome,Dervos,Beoga Barat,Beoga Timur,Ogamanim,Kembru,Bina,Sinak Barat,Mage'abume,Yugumuak,Ilaga Utara,Mabugi,Omukia,Lambewi,Oneri,Amungkalpia,Gome Utara,Erelmakawia
Kabupaten Dogiyai:Kamu,Mapia,Piyaiye,Kamu Utara,Sukikai Selatan,Mapia Barat,Kamu Selatan,Kamu Timur,Mapia Tengah,Dogiyai
Kabupaten Intan Jaya:Sugapa,Homeyo,Wandai,Biandoga,Agisiga,Hitadipa,Ugimba,Tomosiga
Kabupaten Deiyai:Tigi,Tigi Timur,Bowobado,Tigi Barat,Kapiraya
=Papua Pegunungan
Kabupaten Jayawijaya:Wamena,Kurulu,Asologaima,Hubikosi,Bolakme,Walelagama,Musatfak,Wolo,Asolokobal,Pelebaga,Yalengga,Trikora,Napua,Walaik,Wouma,Hubikiak,Ibele,Taelarek,Itlay Hisage,Siepkosi,Usilimo,Wita Waya,Libarek,Wadangku,Pisugi,Koragi,Tagime,Molagalome,Tagineri,Silo Karno Doga,Piramid,Muliama,Bugi,Bpiri,Welesi,Asotipo,Maima,Popugoba,Wame,Wesaput
Kabupaten Pegunungan Bintang:Oksibil,Kiwirok,Okbibab,Iwur,Batom,Borme,Kiwirok Timur,Aboy,Pepera,Bime,Alemsom,Okbape,Kalomdol,Oksop,Serambakon,Ok Aom,Kawor,Awinbon,Tarup,Okhika,Oksamol,Oklip,Okbemtau,Oksebang,Okbab,Batani,Weime,Murkim,Mofinop,Jetfa,Teiraplu,Eipumek,Pamek,Nongme
Kabupaten Yahukimo:Kurima,Anggruk,Ninia,Silimo,Samenage,Nalca,Dekai,Obio,Suru Suru,Wusama,Amuma,Musaik,Pasema,Hogio,Mugi,Soba,Werima,Tangma,Ukha,Panggema,Kosarek,Nipsan,Ubahak,Pronggoli,Walma,Yahuliambut,Hereapini,Ubalihi,Talambo,Puldama,Endomen,Kona,Dirwemna,Holuwon,Lolat,Soloikma,Sela,Korupun,Langda,Bomela,Suntamon,Seradala,Sobaham,Kabianggama,Kwelamdua,Kwikma,Hilipuk,Duram,Yogosem,Kayo,Sumo
Kabupaten Tolikara:Karubaga,Bokondini,Kanggime,Kembu,Goyage,Wunim,Wina,Umagi,Panaga,Woniki,Kubu,Konda/Kondaga,Nelawi,Kuari,Bokoneri,Bewani,Nabunage,Gilubandu,Nunggawi,Gundagi,Numba,Timori,Dundu,Geya,Egiam,Poganeri,Kamboneri,Airgaram,Wari/Taiyeve II,Dow,Tagineri,Yuneri,Wakuwo,Gika,Telenggeme,Anawi,Wenam,Wugi,Danime,Tagime,Kai,Aweku,Bogonuk,Li Anogomma,Biuk,Yuko
Kabupaten Mamberamo Tengah:Kobakma,Kelila,Eragayam,Megambilis,Ilugwa
Kabupaten Yalimo:Elelim,Apalapsili,Abenaho,Benawa,Welarek
Kabupaten Lanny Jaya:Tiom,Pirime,Makki,Gamelia,Dimba,Melagineri,Balingga,Tiomneri,Kuyawage,Poga,Niname,Nogi,Yiginua,Tiom Ollo,Yugungwi,Mokoni,Wereka,Milimbo,Wiringgambut,Gollo,Awina,Ayumnati,Wano Barat,Goa Balim,Bruwa,Balingga Barat,Gupura,Kolawa,Gelok Beam,Kuly Lanny,Lannyna,Karu,Yiluk,Guna,Kelulome,Nikogwe,Muara,Buguk Gona,Melagi
Kabupaten Nduga:Kenyam,Mapenduma,Yigi,Wosak,Geselma,Mugi,Mbuwa,Gearek,Koroptak,Kegayem,Paro,Mebarok,Yenggelo,Kilmid,Alama,Yal,Mam,Dal,Nirkuri,Inikgal,Iniye,Mbulmu Yalma,Mbua Tengah,Embetpen,Kora,Wusi,Pija,Moba,Wutpaga,Nenggeagin,Krepkuri,Pasir Putih
=Papua Barat Daya
Kabupaten Sorong:Makbon,Beraur,Salawati,Seget,Aimas,Klamono,Sayosa,Segun,Mayamuk,Salawati Selatan,Klabot,Klawak,Maudus,Mariat,Klayili,Klaso,Moisegen,Sorong,Bagun,Wemak,Sunook,Buk,Saengkeduk,Malabotom,Konhir,Klasafet,Hobard,Salawati Tengah,Botain,Sayosa Timur
Kabupaten Sorong Selatan:Teminabuan,Inanwatan,Sawiat,Kokoda,Moswaren,Seremuk,Wayer,Kais,Konda,Matemani,Kokoda Utara,Saifi,Fokour,Salkma,Kais Darat
Kabupaten Raja Ampat:Misool (Misool Utara),Waigeo Utara,Waigeo Selatan,Salawati Utara,Ayau,Misool Timur,Waigeo Barat,Waigeo Timur,Teluk Mayalibit,Kofiau,Meos Mansar,Misool Selatan,Warwarbomi,Waigeo Barat Kepulauan,Misool Barat,Kepulauan Sembilan,Kota Waisai,Tiplol Mayalibit,Batanta Utara,Salawati Barat,Salawati Tengah,Supnin,Kepulauan Ayau,Batanta Selatan
Kabupaten Tambrauw:Fef,Miyah,Yembun,Kwoor,Sausapor,Abun,Syujak,Moraid,Kebar,Amberbaken,Senopi,Mubrani,Bikar,Bamusbama,Ases,Miyah Selatan,Ireres,Tobouw,Wilhem Roumbouts,Tinggouw,Kwesefo,Mawabuan,Kebar Timur,Kebar Selatan,Manekar,Mpur,Amberbaken Barat,Kasi,Selemkai
Kabupaten Maybrat:Aifat,Aifat Utara,Aifat Timur,Aifat Selatan,Aitinyo Barat,Aitinyo,Aitinyo Utara,Ayamaru,Ayamaru Utara,Ayamaru Timur,Mare,Aifat Timur Tengah,Aifat Timur Jauh,Aifat Timur Selatan,Ayamaru Selatan,Ayamaru Jaya,Ayamaru Selatan Jaya,Ayamaru Timur Selatan,Ayamaru Utara Timur,Ayamaru Tengah,Ayamaru Barat,Aitinyo Tengah,Aitinyo Raya,Mare Selatan
Kota Sorong:Sorong,Sorong Timur,Sorong Barat,Sorong Kepulauan,Sorong Utara,Sorong Manoi,Sorong Kota,Klaurung,Malaimsimsa,Maladum Mes
`
