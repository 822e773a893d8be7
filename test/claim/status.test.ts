import { expect, test } from 'vitest'
import { statusOf } from '../../src/claim/slots/status.ts'
import { attributions, speakerAt } from '../../src/claim/speaker/speaker.ts'
import type { Status } from '../../src/model/claim.ts'
import { candidateOf, tell } from './candidate-of.ts'

/** A text of 14 September 2023, the trigger in it, and how sure the text is that it happened. */
const rows: readonly (readonly [text: string, trigger: string, status: Status])[] = [
  // Plans.
  ['Kementerian Perhubungan berencana membangun pelabuhan di Patimban pada 2024.', 'membangun', 'planned'],
  ['Presiden Yoon dijadwalkan tiba di Jakarta pada Kamis (21/9) dan bertemu Presiden Jokowi.', 'bertemu', 'planned'],
  ['Menteri itu akan mengunjungi pasar, lalu meresmikan terminal di Klaten.', 'meresmikan', 'planned'],
  ['Menurut rencana, jembatan itu diresmikan pada Rabu.', 'diresmikan', 'planned'],
  ['Sesuai jadwal, kapal itu bersandar di Tanjung Perak pada Selasa.', 'bersandar', 'planned'],
  ['Rapat pleno untuk itu telah dijadwalkan.', 'Rapat pleno', 'planned'],
  ['Pertandingan berikutnya berlangsung pada 24 September.', 'Pertandingan', 'planned'],
  ['Pelatih baru diumumkan pada 24 September.', 'diumumkan', 'planned'],
  ['Vonis dibacakan 24 September.', 'dibacakan', 'planned'],
  ['Tarif baru mulai 24 September itu diumumkan.', 'diumumkan', 'happened'],
  ['Peluncuran roket itu dijadwalkan pada 30 September.', 'Peluncuran', 'planned'],
  ['Konser itu semula akan digelar pada 10 September, tetapi hujan turun.', 'Konser', 'planned'],
  ['Perusahaan menargetkan pabrik nikel baru di Morowali rampung pada 2025.', 'rampung', 'planned'],
  ['Serikat buruh mengancam mogok nasional pada Oktober.', 'mogok nasional', 'planned'],
  ['Sekitar 200 rumah harus direlokasi, kata bupati.', 'direlokasi', 'planned'],
  ['Kapal itu seharusnya tiba di Bitung pada Minggu (10/9), tetapi cuaca buruk.', 'tiba', 'planned'],
  // What is put off, and what may come about yet.
  ['Gubernur dan DPRD sepakat menunda pengesahan RUU itu.', 'pengesahan RUU', 'planned'],
  ['Gubernur memuji pengesahan RUU itu.', 'pengesahan RUU', 'happened'],
  ['Peluang tim tamu untuk meraih trofi itu tipis.', 'meraih', 'possible'],
  ['Tual butuh keajaiban untuk juara.', 'juara', 'possible'],
  // What looks like a plan and is none.
  ['Ketua DPR datang ke Medan untuk membahas pilkada pada Senin.', 'datang', 'happened'],
  ['Tim SAR segera dikerahkan ke lokasi pada Senin malam.', 'dikerahkan', 'happened'],
  ['Serangan itu akan dibalas, kata juru bicara militer.', 'Serangan', 'happened'],
  ['Mahkamah menetapkan pilkada digelar pada 27 November 2024.', 'menetapkan', 'happened'],
  ['Tual harus puas finis di tempat kedua pada Senin.', 'finis', 'happened'],
  ['Tual harus mengakui keunggulan tim tamu pada Senin.', 'mengakui keunggulan', 'happened'],
  ['Tual akan menyerah dari Wela pada 20 September.', 'menyerah', 'planned'],
  // In doubt.
  ['Pria itu diduga mencuri motor pada Senin.', 'mencuri', 'alleged'],
  ['Gunung itu disebut-sebut meletus pada Ahad.', 'meletus', 'alleged'],
  ['Menteri itu dikabarkan mundur pada Jumat.', 'mundur', 'alleged'],
  ['Beredar kabar bahwa wali kota itu ditangkap pada Jumat.', 'ditangkap', 'alleged'],
  ['Beredar kabar bahwa kantor pos itu akan ditutup.', 'ditutup', 'alleged'],
  ['Kabar tanggul Kali Wela jebol ramai di media sosial.', 'jebol', 'alleged'],
  ['Saham itu anjlok gara-gara isu Surya Hadi mundur.', 'mundur', 'alleged'],
  ['Saham itu anjlok gara-gara Surya Hadi mundur.', 'mundur', 'happened'],
  ['Kabar wali kota itu ditangkap beredar sejak Jumat.', 'ditangkap', 'alleged'],
  ['Isu itu mencuat kembali setelah polisi menahan camat pada Jumat.', 'menahan', 'happened'],
  ['Kabar baik: wali kota itu dibebaskan pada Jumat.', 'dibebaskan', 'happened'],
  ['Isu itu dibahas bupati pada Jumat.', 'dibahas', 'happened'],
  ['Pesan berantai menyebut pasar itu ditutup pada Jumat.', 'ditutup', 'alleged'],
  ['Jaksa menuduh Andi menyuap hakim pada 2019.', 'menyuap', 'alleged'],
  [
    'Perusahaan itu menyatakan Kirana membatalkan kontrak. Kirana membantah telah membatalkannya.',
    'membatalkan',
    'alleged',
  ],
  ['Polisi menangkap pria yang diduga mencuri motor itu pada Senin.', 'menangkap', 'happened'],
  ['Gempa itu diduga merobohkan 12 rumah.', 'Gempa', 'happened'],
  // Estimates and conditions.
  ['Hujan lebat diperkirakan turun di Bogor pada Jumat (15/9).', 'turun', 'possible'],
  ['BMKG memperkirakan hujan akan turun sampai Jumat.', 'turun', 'possible'],
  ['Polisi menduga sopir mengantuk.', 'mengantuk', 'possible'],
  ['Bank sentral mungkin menaikkan suku bunga pada Oktober.', 'menaikkan', 'possible'],
  ['Jika hujan turun lagi, sungai akan meluap.', 'meluap', 'possible'],
  // Denials.
  ['DPR membantah isi naskah itu diubah.', 'membantah', 'denied'],
  ['Pengadilan tidak menghukum Budi pada Senin.', 'menghukum', 'denied'],
  ['Pemain itu batal pindah ke Madrid pada Agustus.', 'pindah', 'denied'],
  ['Peresmian Jembatan Sagara Dua di Klaten, Sabtu (9/9/2023), batal digelar karena hujan.', 'Peresmian', 'denied'],
  ['Mogok kerja sopir angkot yang direncanakan Sabtu (9/9/2023) batal digelar.', 'Mogok kerja', 'denied'],
  ['Mogok kerja sopir angkot menggagalkan lomba yang batal digelar Sabtu (9/9/2023).', 'Mogok kerja', 'happened'],
  ['Pelantikan Wali Kota Sagara, Sabtu (9/9/2023), ditunda karena gubernur sakit.', 'Pelantikan', 'planned'],
  ['Sebanyak 18 penerbangan batal pada Minggu (10/9).', 'batal', 'happened'],
  ['Film Laut Tanpa Suara memenangi Piala Citra pada Minggu (10/9).', 'memenangi', 'happened'],
  ['Pesta tanpa izin dibubarkan polisi pada Minggu (10/9).', 'dibubarkan', 'happened'],
  ['Polisi tidak hanya menangkap pelaku, tetapi juga menyita senjata.', 'menangkap', 'happened'],
  ['Tak lama kemudian api melalap pasar itu pada Senin malam.', 'melalap', 'happened'],
  ['Proyek itu tidak seberuntung itu: dihentikan pada Selasa.', 'dihentikan', 'happened'],
]

for (const [text, trigger, status] of rows) {
  test(`${trigger}: ${text}`, () => {
    const told = tell(text)
    const { grid, candidates } = told
    const candidate = candidateOf(told, trigger)
    const sentence = grid.sentenceOf[candidate.first] ?? 0
    const accused = candidates.some(({ type, first }) => type === 'accuse' && first < candidate.first)
    const attribution = speakerAt(attributions(grid, sentence), candidate.first)
    expect(statusOf(grid, candidate, accused, attribution, null)).toBe(status)
  })
}

test('a time to come that another clause holds makes a plan', () => {
  const told = tell('Bupati membuka pasar itu di Solo. Tempatnya Balai Kota.')
  const candidate = candidateOf(told, 'membuka')
  const later = { edtf: '2023-09-23', from: 'explicit', assumed: [] } as const
  expect(statusOf(told.grid, candidate, false, null, null)).toBe('happened')
  expect(statusOf(told.grid, candidate, false, null, later)).toBe('planned')
})
