import { expect, test } from 'vitest'
import { shown } from '../../src/entity/quantities/rule.ts'
import { see } from './entities.ts'

/** How news writes amounts, and what they are. */
const rows: readonly (readonly [words: string, amounts: string])[] = [
  ['1,2 juta warga', '1200000 orang'],
  ['1.250 jiwa', '1250 orang'],
  ['700-an rumah', '~700 rumah'],
  ['10 km', '10 kilometer'],
  ['10 ribu dolar AS', '10000 dolar AS'],
  ['25 basis poin', '25 basis poin'],
  ['5,75 persen', '5.75 persen'],
  ['60-70 persen', '60..70 persen'],
  ['belasan warga', '>=11 orang'],
  ['dua puluh tiga warga', '23 orang'],
  ['dua setengah jam', '2.5 jam'],
  ['gempa M 5,6', '5.6 magnitudo'],
  ['hampir 100 orang', '~100 orang'],
  ['lebih dari lima jam', '>=5 jam'],
  ['lima hingga enam orang', '5..6 orang'],
  ['menang 3-1', '3 gol; 1 gol'],
  ['puluhan ribu warga', '>=10000 orang'],
  ['ratusan rumah', '>=100 rumah'],
  ['Rp8,03 triliun', '8030000000000 rupiah'],
  ['sedikitnya 7 rumah', '>=7 rumah'],
  ['sekitar 300 orang', '~300 orang'],
  ['seribu orang', '1000 orang'],
  ['setengah juta orang', '500000 orang'],
  ['tiga perempat pemilih', '0.75 orang'],
  ['US$11 miliar', '11000000000 dolar AS'],
  ['8 orang tewas di Turki dan 2 di Suriah', '8 orang; 2 orang'],
  ['korban tewas menjadi 14', '14 orang'],
  ['yang terluka ada 31 sedangkan 9 lainnya selamat', '31 orang; 9 orang'],
  ['bayi berusia 7 bulan tewas dan 6 lainnya terluka', '7 bulan; 6 orang'],
  ['truk itu menabrak lima kendaraan roda empat dan sembilan kendaraan roda dua', '5 kendaraan; 9 kendaraan'],
  ['ditemukan empat tambahan korban', '4 orang'],
  // Traps: a joint, a name, a place in a row, a law.
  ['posisi 5 seiring hujan', ''],
  ['pesawat SJ 182', ''],
  ['peringkat 5', ''],
  ['Pasal 33 ayat 3', ''],
]

for (const [words, amounts] of rows) {
  test(words, () => {
    expect(see(`Tercatat ${words} di sana.`).quantities.map(shown).join('; ')).toBe(amounts)
  })
}

/** What the last amount of a sentence is of. */
const measured: readonly (readonly [sentence: string, about: string])[] = [
  ['Jumlah korban tewas akibat gempa di Peru mencapai 91 orang.', 'Jumlah korban tewas'],
  [
    'Jumlah korban jiwa akibat longsor yang menimbun Dompu, Nusa Tenggara Barat mencapai 52 orang.',
    'Jumlah korban jiwa',
  ],
  ['Korban tewas akibat gempa yang mengguncang Peru mencapai 91 orang.', 'Korban tewas'],
  ['Kerugian akibat kebakaran di Pasar Sagara ditaksir mencapai Rp41 miliar.', 'Kerugian'],
  ['Jumlah penumpang kapal mencapai 91 orang.', 'Jumlah penumpang kapal'],
  ['Gubernur menyebut kerugian akibat banjir mencapai Rp2 triliun.', 'kerugian'],
  ['Petani di lereng gunung berketinggian 1.700 meter panen.', 'ketinggian lereng gunung'],
  // Another verb has the noun that opens the sentence.
  ['Korban tewas dimakamkan, lalu penduduk Peru mencapai 91 orang.', 'penduduk Peru'],
]

for (const [sentence, about] of measured) {
  test(`${sentence} (${about})`, () => {
    expect(see(sentence).quantities.at(-1)?.about).toBe(about)
  })
}
