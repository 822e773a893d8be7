const words = (text: string): readonly string[] => text.split(/,?\s+/)
const phrases = (text: string): readonly string[] => text.split(/,\s+/)

/** Three names as common as can be make a person whom no other event of the archive has. */
export const given = words(
  `Agus Bambang Cahyo Dewi Eko Fitri Gunawan Hendra Indah Joko Kartika Lukman Maya Nanang Oktavia Puji Ratna Surya
  Teguh Umar Vina Wahyu Yanti Zainal`,
)
export const middle = words(
  'Adi Budi Candra Dwi Endra Fajar Giri Hari Iman Jaya Krisna Laksmi Mega Nugraha Oka Perdana Rahmat Setia Tri Wira',
)
export const family = words(
  `Ardiansyah Basuki Cokroaminoto Darmawan Effendi Firmansyah Ginting Harahap Iskandar Kurniawan Lesmana Maulana
  Nasution Oetomo Pranoto Rangkuti Siregar Tanjung Usman Wibisono Yulianto Zulkarnain`,
)
export const regencies = words(
  `Banyuwangi Blitar Bojonegoro Brebes Ciamis Cilacap Demak Garut Grobogan Indramayu Jember Jepara Karawang Kebumen
  Kendal Klaten Kuningan Lamongan Lumajang Magetan Majalengka Nganjuk Ngawi Pacitan Pamekasan Pandeglang Pati Pemalang
  Ponorogo Purworejo Rembang Sampang Situbondo Sragen Sumedang Sumenep Trenggalek Tuban Tulungagung Wonogiri`,
)
export const countries = phrases(
  `Australia, Belanda, Brasil, India, Jepang, Kanada, Meksiko, Mesir, Norwegia, Selandia Baru, Swedia, Thailand, Turki,
  Vietnam`,
)
export const cities = words('Bandung Denpasar Jakarta Makassar Manado Medan Palembang Semarang Surabaya Yogyakarta')
export const clubs = phrases(
  `Persik Kediri, Persela Lamongan, PSIS Semarang, PSM Makassar, Persija Jakarta, Persib Bandung, Arema, Bali United,
  Borneo FC, PSS Sleman, Barito Putera, Persita Tangerang`,
)
export const outlets = phrases(
  `Kabar Serayu, Warta Muria, Lintas Brantas, Suara Ciremai, Harian Lawu, Portal Mahameru, Jejak Pantura, Koran Bahari,
  Media Sabana, Radar Tanjung, Kilas Rimba, Pena Kota`,
)

/** Sentences of any article that tell no happening of their own. */
export const asides: readonly string[] = [
  'Warga berharap pemerintah daerah segera turun tangan.',
  'Kabar itu cepat menyebar di media sosial.',
  'Sejumlah pihak meminta semua orang menahan diri.',
  'Jalan menuju lokasi sempit dan berkelok.',
  'Anggaran daerah memang terbatas.',
  'Cuaca di kawasan itu cerah.',
  '“Kami percaya semua akan membaik,” kata seorang pedagang.',
  'Para pedagang pasar ramai membicarakannya.',
  'Hal serupa bukan barang baru di wilayah itu.',
  'Pemerintah provinsi belum memberi keterangan.',
  'Banyak orang menyambutnya dengan gembira.',
  'Rinciannya masih dikumpulkan petugas.',
  '“Saya mendengarnya dari tetangga,” ujar seorang ibu rumah tangga.',
  'Tidak semua orang sependapat dengan hal itu.',
  'Suasana di alun-alun tampak lengang.',
  'Pengamat menilai dampaknya tidak besar.',
  'Aparat desa setempat enggan berkomentar.',
  'Kawasan itu dikenal sebagai penghasil kopi.',
  'Angkutan umum ke sana masih jarang.',
  '“Semoga menjadi pelajaran bagi kita,” tutur seorang tokoh adat.',
  'Sebagian besar penduduknya bertani dan berkebun.',
  'Kabupaten itu terkenal dengan batiknya.',
  'Internet di pelosok sering tersendat.',
  'Petugas masih berjaga di sekitar lokasi.',
]
