import { expect, test } from 'vitest'
import { extractClaims } from '../../src/claim/extract-claims.ts'
import { castOptions } from '../../src/claim/slots/casting.ts'
import { cast } from '../../src/claim/slots/roles.ts'
import { candidateOf, tell } from './candidate-of.ts'

interface Parts {
  readonly trigger: string
  readonly who?: readonly string[]
  readonly where?: readonly string[]
}

/** A text, one of its triggers, and who or what stands in that claim; what is not told of does not matter. */
const rows: readonly (readonly [text: string, parts: Parts])[] = [
  // Who only tells of it, and what it is known from.
  [
    'Kapolresta Kombes Surya Hadi mengatakan tiga orang meninggal di Bogor.',
    { trigger: 'meninggal', who: [], where: ['Bogor'] },
  ],
  ['Bupati Surya Hadi mengatakan akan menutup jalan itu.', { trigger: 'menutup', who: ['Surya Hadi'] }],
  ['BMKG melaporkan telah terjadi gempa di Kebumen.', { trigger: 'gempa', who: [], where: ['Kebumen'] }],
  ['Presiden Joko Widodo disambut di depan Istana.', { trigger: 'disambut', who: ['Joko Widodo'] }],
  ['Berdasarkan data Bloomberg, rupiah menguat ke Rp15.500.', { trigger: 'menguat', who: [] }],
  ['Dalam peristiwa itu, lanjut Surya Hadi, tiga orang terluka.', { trigger: 'terluka', who: [] }],
  ['Ratna Wijaya diperiksa di Kejaksaan Agung selama 12 jam.', { trigger: 'diperiksa', who: ['Ratna Wijaya'] }],
  ['Dokter menyatakan Ratna Wijaya meninggal karena stroke.', { trigger: 'menyatakan', who: [] }],
  ['Ratna Wijaya mengajak Surya Hadi berkeliling.', { trigger: 'mengajak', who: ['Ratna Wijaya', 'Surya Hadi'] }],
  ['Kolonel Surya Hadi menolak berkomentar.', { trigger: 'menolak', who: ['Surya Hadi'] }],
  ['Nakhoda kapal, Surya Hadi, ditemukan tewas kemarin.', { trigger: 'tewas', who: ['Surya Hadi'] }],
  ['Kernet truk, Wirodi (23), tewas terjepit kemarin.', { trigger: 'tewas', who: ['Wirodi'] }],
  ['Kata kernet truk, Wirodi (23), sopirnya tewas terjepit kemarin.', { trigger: 'tewas', who: [] }],
  // Who speaks of a blow, or mourns; who strikes it.
  ['Ratna Wijaya mengutuk keras ledakan bom itu.', { trigger: 'ledakan bom', who: [] }],
  // A state that only tells whose, which or where.
  ['Sejumlah penumpang Jepang menuduh PT Bahari lalai.', { trigger: 'menuduh', who: ['PT Bahari'] }],
  ['Presiden Jepang menolak tawaran itu.', { trigger: 'menolak', who: [] }],
  [
    'Surya Hadi ditangkap di Batam setibanya dari Jepang kemarin.',
    { trigger: 'ditangkap', who: ['Surya Hadi'], where: ['Batam'] },
  ],
  // Who did the one has no part in the other.
  ['Surya Hadi ditangkap oleh Polda Metro Jaya setelah kabur ke Batam.', { trigger: 'kabur', who: [] }],
  ['Surya Hadi kabur ke Jepang kemarin.', { trigger: 'kabur', who: ['Surya Hadi'] }],
  ['Gempa mengguncang Jepang kemarin.', { trigger: 'mengguncang', who: [] }],
  ['Surya Hadi memenangi pilpres Jepang kemarin.', { trigger: 'memenangi', who: ['Surya Hadi'] }],
  ['Jepang menolak tawaran itu.', { trigger: 'menolak', who: ['Jepang'] }],
  // Whose somebody is who acts.
  ['Ribuan buruh PT Bahari dan PT Persada berunjuk rasa.', { trigger: 'berunjuk rasa', who: [] }],
  [
    'Polisi menahan tersangka Surya Hadi. Kuasa hukum tersangka, Ratna Wijaya, membantah tuduhan itu.',
    { trigger: 'membantah', who: ['Ratna Wijaya'] },
  ],
  // Where is done what is said, and for whom somebody plays.
  ['Ratna Wijaya berjanji pasar baru dibangun di Bima.', { trigger: 'berjanji', who: ['Ratna Wijaya'], where: [] }],
  ['Ratna Wijaya akan mewakili Indonesia di Oslo.', { trigger: 'mewakili', where: ['Oslo'] }],
  // Behind a man or a day only the verb has a place; a body has its hall, and dwellers their village.
  [
    'Naskah itu diteken Surya Hadi bersama Menteri Ratna Wijaya di Bima pada 2 Mei.',
    { trigger: 'diteken', where: ['Bima'] },
  ],
  [
    'Terdakwa dituntut pada 2 Mei 2025 di Pengadilan Negeri Bima.',
    { trigger: 'dituntut', where: ['Pengadilan Negeri Bima'] },
  ],
  ['Ratna Wijaya diperiksa di gedung KPK.', { trigger: 'diperiksa', where: ['Komisi Pemberantasan Korupsi'] }],
  ['Tiga warga Cibeber tewas tertimbun longsor.', { trigger: 'tewas', where: ['Cibeber'] }],
  ['Warga Cibeber mengungsi ke balai desa.', { trigger: 'mengungsi', where: [] }],
  ['Rahma Anwari, warga Cibeber, tewas tertabrak truk.', { trigger: 'tewas', where: [] }],
  // For whom an officer speaks, and who goes on to act.
  [
    'Kapolres Kebumen Rian Hidayat mengatakan pihaknya menyita 12 pucuk senjata.',
    { trigger: 'menyita', who: ['Polres Kebumen'] },
  ],
  [
    'Bupati Kebumen, Rian Hidayat, meninjau pasar dan menyerahkan bantuan.',
    { trigger: 'menyerahkan', who: ['Rian Hidayat'] },
  ],
  ['Pembalap Sagara, Rian Hidayat, terjatuh dan dibawa ke rumah sakit.', { trigger: 'dibawa', who: ['Rian Hidayat'] }],
  ['Bahari FC lolos setelah menang 2-1 atas Persada FC.', { trigger: 'menang', who: ['Bahari FC', 'Persada FC'] }],
  // A clause with a subject of its own is of nobody in the clause before.
  ['Rian Hidayat dicopot setelah audit menemukan penipuan.', { trigger: 'menemukan', who: [] }],
  ['Rian Hidayat dicopot setelah ikut menemukan penipuan.', { trigger: 'menemukan', who: ['Rian Hidayat'] }],
  // Behind what somebody is called comes what is told of him.
  [
    'Polisi melepas Rian Hidayat (29), penjaga toko yang ditangkap pada Mei 2025.',
    { trigger: 'ditangkap', who: ['Rian Hidayat'] },
  ],
  ['Rian Hidayat, guru honorer yang didakwa menipu, pulang.', { trigger: 'didakwa', who: ['Rian Hidayat'] }],
  // Whose a thing is, and where the words only look like it.
  ['Pekan depan Rian Hidayat bertanding di Bima.', { trigger: 'bertanding', who: ['Rian Hidayat'] }],
  ['Ketua panitia Rian Hidayat membantah tuduhan itu.', { trigger: 'membantah', who: ['Rian Hidayat'] }],
  ['Hakim menyatakan Rian Hidayat bersalah.', { trigger: 'menyatakan', who: ['Rian Hidayat'] }],
  // What belongs to the telling of the case.
  ['Polisi menangkap dua pelaku penusukan terhadap Bupati Surya Hadi.', { trigger: 'menangkap', who: [] }],
  ['Dua pria yang melakukan penyerangan terhadap Surya Hadi ditangkap.', { trigger: 'ditangkap', who: [] }],
  ['Dua pria ditangkap terkait penyerangan terhadap Surya Hadi.', { trigger: 'ditangkap', who: [] }],
  ['Polisi mengutuk penyerangan terhadap Surya Hadi.', { trigger: 'mengutuk', who: ['Surya Hadi'] }],
  ['Ratna Wijaya ditetapkan sebagai tersangka penusukan Surya Hadi.', { trigger: 'ditetapkan', who: ['Ratna Wijaya'] }],
  [
    'Ratna Wijaya divonis 12 tahun penjara dalam kasus proyek menara PT Kirana Sagara.',
    { trigger: 'divonis', who: ['Ratna Wijaya'] },
  ],
  // Another clause has its own people.
  ['Mahkamah Agung menolak banding yang diajukan Ratna Wijaya.', { trigger: 'diajukan', who: ['Ratna Wijaya'] }],
  [
    'Surya Hadi meraih 40 suara dan Ratna Wijaya memperoleh 30 suara.',
    { trigger: 'memperoleh', who: ['Ratna Wijaya'] },
  ],
  [
    'Perdana Menteri Surya Hadi meninggal lantaran ditembak seorang pria.',
    { trigger: 'ditembak', who: ['Surya Hadi'] },
  ],
  [
    'Selain Surya Hadi dan Ratna Wijaya, KPK juga memeriksa Rian Hidayat.',
    { trigger: 'memeriksa', who: ['Komisi Pemberantasan Korupsi', 'Rian Hidayat'] },
  ],
  // Where something is done, and where it was left.
  ['Jembatan Melati di Desa Mekar diresmikan Senin (3/2/2025).', { trigger: 'diresmikan', where: ['Jembatan Melati'] }],
  ['Rombongan bertolak dari Kupang ke Bima.', { trigger: 'bertolak', where: ['Kupang'] }],
  // The second of two is none of another clause, unless he has a verb of his own.
  [
    'Pakta yang ditandatangani Surya Hadi dan Ratna Wijaya di Bogor kini berlaku.',
    { trigger: 'ditandatangani', who: ['Surya Hadi', 'Ratna Wijaya'] },
  ],
  [
    'Pakta itu ditandatangani Surya Hadi dan Ratna Wijaya menolak pasal ketiga.',
    { trigger: 'ditandatangani', who: ['Surya Hadi'] },
  ],
  // Who tells of it is named again as the one to whom it is done; another is not he.
  ['Menurut Surya Hadi, pada Senin Surya Hadi diperiksa di Bogor.', { trigger: 'diperiksa', who: ['Surya Hadi'] }],
  ['Menurut Surya Hadi, pada Senin Ratna Wijaya diperiksa di Bogor.', { trigger: 'diperiksa', who: ['Ratna Wijaya'] }],
  // The body in a title does nothing; a party only tells whose politician.
  [
    'Ketua KPU Surya Hadi menyerahkan salinan itu kepada Ratna Wijaya.',
    { trigger: 'menyerahkan', who: ['Surya Hadi', 'Ratna Wijaya'] },
  ],
  // What office somebody gets or has, and who acts in one without a name; judges are their court.
  ['Klub itu menunjuk Surya Hadi sebagai pelatih Timnas Peru.', { trigger: 'menunjuk', who: ['Surya Hadi'] }],
  ['Ketua KPU membuka rapat itu.', { trigger: 'membuka', who: [] }],
  [
    'Majelis hakim Pengadilan Negeri Maros memvonis Surya Hadi.',
    { trigger: 'memvonis', who: ['Pengadilan Negeri Maros', 'Surya Hadi'] },
  ],
  // Who only goes along; «A, didampingi B, …» is both.
  ['Rahma Anwari yang didampingi Menteri Surya Hadi tiba di Bogor.', { trigger: 'tiba', who: ['Rahma Anwari'] }],
  // A forum acts as the subject; its name in that of a meeting is nobody.
  ['Presiden Joko Widodo menutup KTT ASEAN di Bali.', { trigger: 'menutup', who: ['Joko Widodo'] }],
  ['Para pemimpin ASEAN sepakat memangkas tarif.', { trigger: 'sepakat', who: ['ASEAN'] }],
  ['Vietnam bergabung dengan ASEAN pada 1995.', { trigger: 'bergabung', who: ['Vietnam', 'ASEAN'] }],
  // Whoever only sees it, and for whom somebody else does it.
  ['Surya Hadi melihat pesawat PK-RAT jatuh di Bogor.', { trigger: 'jatuh', who: ['PK-RAT'] }],
  ['Presiden Joko Widodo menyambut para pemimpin yang hadir di Bogor.', { trigger: 'hadir', who: [] }],
  [
    'Surya Hadi mewarisi toko itu dari ayahnya, Rian Wibowo, yang meninggal pada 2011.',
    { trigger: 'meninggal', who: ['Rian Wibowo'] },
  ],
  ['Surya Hadi mengalahkan Ratna Wijaya dari Jepang.', { trigger: 'mengalahkan', who: ['Surya Hadi', 'Ratna Wijaya'] }],
  // Who speaks of himself, and of his body.
  ['"Dengan ini saya nyatakan pasar ini dibuka," kata Bupati Surya Hadi.', { trigger: 'dibuka', who: ['Surya Hadi'] }],
  [
    '"Saya secara resmi menyerahkan jabatan itu," kata Surya Hadi kepada Ratna Wijaya.',
    { trigger: 'menyerahkan', who: ['Surya Hadi', 'Ratna Wijaya'] },
  ],
  [
    '"Kami telah mengerahkan tiga perahu," kata Kepala Dinas Perhubungan Bogor Surya Hadi.',
    { trigger: 'mengerahkan', who: ['Dinas Perhubungan Bogor'] },
  ],
  // The end of an address plays no match; a flag does nothing.
  [
    'Surya Hadi mengalahkan Lin Bao di Arena Sagara, Kupang, Jepang, Minggu.',
    { trigger: 'mengalahkan', who: ['Surya Hadi', 'Lin Bao'] },
  ],
  ['Bendera Jepang diganti dengan bendera PBB.', { trigger: 'diganti', who: [] }],
  // Who is shot and dies is the same; who tells of a slide is not under it; who steers a ship is not the ship.
  ['Bupati Surya Hadi ditembak dan meninggal dunia.', { trigger: 'meninggal dunia', who: ['Surya Hadi'] }],
  [
    'Surya Hadi dibawa ke Solo, sebelum akhirnya dinyatakan meninggal dunia.',
    { trigger: 'meninggal dunia', who: ['Surya Hadi'] },
  ],
  ['Surya Hadi menembak seorang pria sebelum tewas.', { trigger: 'tewas', who: [] }],
  ['Surya Hadi menyebut, tebing itu longsor dan menimbun tiga rumah.', { trigger: 'menimbun', who: [] }],
  ['Polisi memeriksa nakhoda KM Cahaya Sagara, Surya Hadi.', { trigger: 'memeriksa', who: ['Surya Hadi'] }],
  ['Polisi memeriksa KM Cahaya Sagara.', { trigger: 'memeriksa', who: ['KM Cahaya Sagara'] }],
  // A congress is no party, but a union may be called so.
  [
    'Kongres Luar Biasa (KLB) Partai Mekar memilih Surya Hadi.',
    { trigger: 'memilih', who: ['Partai Mekar', 'Surya Hadi'] },
  ],
  [
    'Kongres Aliansi Buruh Indonesia (KABI) memilih Surya Hadi.',
    { trigger: 'memilih', who: ['Kongres Aliansi Buruh Indonesia', 'Surya Hadi'] },
  ],
  // Places: what burns is where it burns, and what a place lies in is not told twice.
  ['Depo Sukamaju terbakar pada Jumat malam.', { trigger: 'terbakar', where: ['Depo Sukamaju'] }],
  ['Bupati Klaten menutup pasar itu.', { trigger: 'menutup', where: [] }],
  ['Bus Sinar Jaya menabrak tebing di Cianjur.', { trigger: 'menabrak', who: ['Sinar Jaya'], where: ['Cianjur'] }],
  ['Gunung Slamet di Jawa Tengah mengalami erupsi pada Minggu.', { trigger: 'erupsi', where: ['Gunung Slamet'] }],
  [
    'Rahma dan Surya bertemu lagi di Bogor, menyusul yang pertama di Depok pada 2031.',
    { trigger: 'bertemu', where: ['Bogor'] },
  ],
  [
    'Itu pertemuan ketiga Rahma dan Surya, selain yang pertama di Depok pada 2031.',
    { trigger: 'pertemuan', where: [] },
  ],
  ['Ia meraih 40 suara dalam pilkada Jakarta.', { trigger: 'meraih', where: [] }],
  // Where the page was written.
  [
    'KUPANG (Warta Laut): Menteri Surya Hadi ditikam di Bogor.',
    { trigger: 'ditikam', who: ['Surya Hadi'], where: ['Bogor'] },
  ],
  // What befalls people alone befalls somebody, whatever the name looks like.
  ['Roy Tan menusuk Darmo Aji di Bogor.', { trigger: 'menusuk', who: ['Roy Tan', 'Darmo Aji'], where: ['Bogor'] }],
  // Where what is told of takes place, though a clause of its own tells it; another clause has its own place.
  ['Gempa bermagnitudo 5,1 yang terjadi di Kebumen merusak tiga rumah.', { trigger: 'Gempa', where: ['Kebumen'] }],
  [
    'Kecelakaan yang melibatkan tiga truk itu terjadi Sabtu malam di Kebumen.',
    { trigger: 'Kecelakaan', where: ['Kebumen'] },
  ],
  [
    'Bahari FC mengalahkan Persada 2-0 dalam laga final yang digelar di Stadion Sagara, Kupang.',
    { trigger: 'mengalahkan', where: ['Stadion Sagara'] },
  ],
  [
    'Pada final yang berlangsung di Stadion Sagara, Surya Hadi mengalahkan Lin Bao.',
    { trigger: 'mengalahkan', where: ['Stadion Sagara'] },
  ],
  ['Rahma mengumumkan pemenang lomba yang diadakan warga di Kupang.', { trigger: 'mengumumkan', where: [] }],
  ['Surya Hadi ditangkap saat makan di sebuah kedai di Kupang.', { trigger: 'ditangkap', where: ['Kupang'] }],
  ['Surya Hadi ditangkap setelah terlihat di Kupang.', { trigger: 'ditangkap', where: [] }],
  [
    'Surya Hadi dimakamkan di tempat pemakaman umum (TPU) Kebun Melati.',
    { trigger: 'dimakamkan', where: ['TPU Kebun Melati'] },
  ],
  // Where what the verb is done to lies, and what lies under a bridge without a name.
  ['Banjir menerjang tiga rumah yang berada di Desa Mekar.', { trigger: 'menerjang', where: ['Desa Mekar'] }],
  ['Mayat itu ditemukan di bawah jembatan Desa Mekar.', { trigger: 'ditemukan', where: ['Desa Mekar'] }],
  ['Tim mengevakuasi dua korban longsor Desa Mekar.', { trigger: 'mengevakuasi', where: ['Desa Mekar'] }],
  // The place that opens a sentence, or that is passed when it happens; a state opens no scene.
  ['Di Kupang, Bahari FC mengalahkan Persada 2-0.', { trigger: 'mengalahkan', where: ['Kupang'] }],
  ['Di Jepang, warga merayakan tahun baru sehari kemudian.', { trigger: 'merayakan', where: [] }],
  ['Truk itu terbakar saat melintas di Jalan Melati.', { trigger: 'terbakar', where: ['Jalan Melati'] }],
  ['Bus Sinar Jaya terguling di Kebumen dan menewaskan tiga penumpang.', { trigger: 'menewaskan', where: ['Kebumen'] }],
  // Neither end of a way is where it happens.
  ['Beras itu didatangkan dari Kupang.', { trigger: 'didatangkan', where: [] }],
  ['Pesawat dari Kupang mendarat di Bima.', { trigger: 'mendarat', where: ['Bima'] }],
  ['Surya Hadi meninggal dalam perjalanan ke Bima.', { trigger: 'meninggal', where: [] }],
  // What is told of something else: a comparison, a case, where the next verb takes them.
  ['Surya Hadi membuka pabrik terbesar di Asia.', { trigger: 'membuka', where: [] }],
  ['Polisi menangkap tersangka kasus penipuan di Kupang.', { trigger: 'menangkap', where: [] }],
  ['Dua orang terluka dan dirawat di RSUD Mekar.', { trigger: 'terluka', where: [] }],
  ['Warga yang tinggal di Kupang itu menggugat PT Sagara.', { trigger: 'menggugat', where: [] }],
  // Where somebody says it.
  ['"Kami memasang jaring di sungai," kata Surya Hadi di Bogor.', { trigger: 'memasang', where: [] }],
  ['Pasar Sukamaju di Bogor ditutup. Warga Depok datang.', { trigger: 'ditutup', where: ['Pasar Sukamaju'] }],
]

for (const [text, { trigger, who, where }] of rows) {
  test(`${trigger}: ${text}`, () => {
    const told = tell(text)
    const parts = cast(castOptions(told.grid, candidateOf(told, trigger), []))
    const names = (slot: typeof parts.who): readonly string[] => slot.map(({ entity }) => entity.name)
    if (who) expect(names(parts.who)).toEqual(who)
    if (where) expect(names(parts.where)).toEqual(where)
  })
}

/** The role of the only one who takes part. */
test.each([
  ['Surya Hadi ditahan di Bogor.', 'patient'],
  ['Surya Hadi menahan pencuri itu.', 'agent'],
])('%s', (text, role) =>
  expect(extractClaims(tell(text).grid.reading, 'a').flatMap(({ who }) => who.map((one) => one.role))).toEqual([role]),
)
