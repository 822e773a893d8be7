import { expect, test } from 'vitest'
import { amountsOf } from '../../src/claim/slots/amounts.ts'
import { candidateOf, tell } from './candidate-of.ts'

/** A text, and the numbers that each claim of it has. */
const rows: readonly (readonly [text: string, numbers: Readonly<Record<string, readonly string[]>>])[] = [
  ['Sembilan orang meninggal dan 12 luka di Tol Cipali.', { meninggal: ['9 orang'], luka: ['12 luka'] }],
  [
    'Polisi menangkap tujuh tersangka dan menyita 2 kilogram sabu.',
    { menangkap: ['7 orang'], menyita: ['2 kilogram'] },
  ],
  [
    'Kebakaran itu menewaskan enam orang, dua di antaranya balita.',
    { Kebakaran: [], menewaskan: ['6 orang', '2 orang'] },
  ],
  [
    '30 orang meninggal akibat banjir dan longsor di Garut, 11 di antaranya anak-anak.',
    { meninggal: ['30 orang', '11 orang'], longsor: [] },
  ],
  [
    'Cabai naik dari Rp20.000 menjadi Rp45.000, bawang dari Rp9.000 menjadi Rp14.000.',
    { naik: ['20000 rupiah', '45000 rupiah', '9000 rupiah', '14000 rupiah'] },
  ],
  ['Seorang warga tewas dan tiga lainnya luka-luka.', { tewas: ['1 orang'], 'luka-luka': ['3 orang'] }],
  ['Bupati melaporkan 200 personel dikerahkan.', { melaporkan: [], dikerahkan: ['200 orang'] }],
  ['Misa itu dihadiri 70.000 umat dan ditutup dengan doa.', { dihadiri: ['70000 umat'], ditutup: [] }],
  ['Bus yang mengangkut 42 penumpang itu terguling, menewaskan 11 orang.', { terguling: [], menewaskan: ['11 orang'] }],
  ['Pertandingan itu tertunda 75 menit akibat hujan.', { Pertandingan: ['75 menit'] }],
  ['Kedua negara menyepakati jeda empat hari.', { menyepakati: ['4 hari'] }],
  ['Rina menang dengan waktu 6,31 detik.', { menang: ['6.31 detik'] }],
  ['Pertandingan final berlangsung selama 1 jam 12 menit.', { Pertandingan: ['72 menit'] }],
  ['Film itu memborong sembilan Piala Cendrawasih.', { memborong: ['9 piala'] }],
  ['Hakim menghukum Budi 12 tahun penjara.', { menghukum: ['12 tahun'] }],
  // What a prosecutor demands; lists; the subject of what comes behind its relative clause; what a term was before.
  [
    'Jaksa menuntut Budi dipenjara selama 12 tahun dan membayar denda Rp1 miliar.',
    { menuntut: ['12 tahun', '1000000000 rupiah'], dipenjara: [], membayar: [] },
  ],
  [
    'Kapal yang mengangkut 65 penumpang dan 22 kendaraan itu tenggelam.',
    { mengangkut: ['65 orang', '22 kendaraan'], tenggelam: [] },
  ],
  ['Kebakaran itu menewaskan 13 orang dan 49 terluka.', { menewaskan: ['13 orang'], terluka: ['49 terluka'] }],
  [
    'Sebanyak 18 penumpang kapal yang tenggelam di Selat Bali dilaporkan telah ditemukan.',
    { tenggelam: [], ditemukan: ['18 orang'] },
  ],
  ['Gempa itu menewaskan 8.574 orang di Turki dan 2.662 di Suriah.', { menewaskan: ['8574 orang', '2662 orang'] }],
  [
    'Hukuman bagi Surya menjadi 10 tahun dari sebelumnya pidana penjara 15 tahun.',
    { menjadi: ['10 tahun', '15 tahun'] },
  ],
  ['Pertandingan final berlangsung selama sepuluh jam.', { Pertandingan: ['10 jam'] }],
  ['Hakim memberi tenggat sembilan bulan.', { memberi: ['9 bulan'] }],
  ['Pertandingan final berlangsung selama sejam.', { Pertandingan: [] }],
  ['Danu divonis tiga tahun dan enam bulan penjara.', { divonis: ['3.5 tahun'] }],
  // Those of whom the rest of the sentence tells otherwise.
  ['Tujuh tersangka ditangkap, sementara 15 tersangka lainnya masih dicari.', { ditangkap: ['7 orang'] }],
  ['Sebanyak 44 orang menjadi korban, dengan sembilan orang tewas.', { tewas: ['9 orang'] }],
  // Traps: a thing, an age, a time that is a date.
  ['Sebuah helikopter menemukan tumpahan minyak.', { menemukan: [] }],
  ['Rusdi, 51 tahun, meninggal pada Kamis.', { meninggal: [] }],
  ['Jembatan itu ambruk tiga hari kemudian.', { ambruk: [] }],
  ['Api padam, dan 15 detik setelah itu gedung runtuh.', { runtuh: [] }],
  ['Enam fakta pesawat jatuh beredar.', { jatuh: [], beredar: [] }],
  ['Pesawat Boeing 737-500 rute Medan itu mendarat.', { mendarat: [] }],
  ['Kotak hitam pesawat JT 610 ditemukan penyelam.', { ditemukan: [] }],
  ['Satu dari lima kapal itu tenggelam.', { tenggelam: [] }],
  ['Warga Kabupaten Kepulauan Seribu memilih.', { memilih: [] }],
  ['Selama sepuluh tahun, ia membangun 12 sekolah.', { membangun: ['12 sekolah'] }],
  ['Setelah 35 tahun, klub itu juara.', { juara: [] }],
]

for (const [text, numbers] of rows) {
  test(text, () => {
    const told = tell(text)
    const triggers = Object.keys(numbers)
    const claims = triggers.map((trigger) => candidateOf(told, trigger))
    const given = amountsOf(told.grid, claims)
    const found = claims.map((claim) => (given.get(claim) ?? []).map(({ value, unit }) => `${value} ${unit}`))
    expect(Object.fromEntries(triggers.map((trigger, index) => [trigger, found[index]]))).toEqual(numbers)
  })
}

test.each([
  ['Guncangan itu terasa selama 5-10 detik.', { value: 5, to: 10, mod: 'exact' }],
  ['Guncangan itu terasa selama lima sampai sepuluh detik.', { value: 5, to: 10, mod: 'exact' }],
  ['Guncangan itu terasa selama sekitar 10 detik.', { value: 10, to: null, mod: 'about' }],
  ['Guncangan itu terasa selama lebih dari 10 detik.', { value: 10, to: null, mod: 'atleast' }],
])('%s', (text, length) => {
  const told = tell(text)
  const claim = candidateOf(told, 'terasa')
  expect(amountsOf(told.grid, [claim]).get(claim)).toEqual([expect.objectContaining({ ...length, unit: 'detik' })])
})
