import { civil, type Day, weekdayOf } from '../../../src/model/calendar.ts'
import type { Dice } from './dice.ts'
import { cities, clubs, countries, regencies } from './words.ts'

/** What truly happened, or what one article says happened. */
export interface Facts {
  readonly day: Day
  readonly place: string
  readonly number: number
  readonly person: string
  /** The other party: a country, a club, a village of the story. */
  readonly other: string
}

/** A slot that one article of an event can get wrong. */
export type Planted = 'time' | 'number' | 'place'

/** A kind of news: its facts, and the ways newsrooms tell them, each the lead of an article and its second paragraph. */
export interface Story {
  readonly name: string
  readonly place: (dice: Dice) => string
  readonly number: (dice: Dice) => number
  readonly other: (dice: Dice) => string
  /** The slots that can be told wrong so that no reader takes it for another event. */
  readonly plants: readonly Planted[]
  readonly titles: readonly ((facts: Facts) => string)[]
  readonly leads: readonly ((facts: Facts) => string)[]
  readonly bodies: readonly ((facts: Facts) => string)[]
}

const MONTHS = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ')
const WEEKDAYS = 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' ')

/** `Selasa (12/3/2019)`. */
export function pressDate(day: Day): string {
  const { year, month, day: date } = civil(day)
  return `${WEEKDAYS[weekdayOf(day)]} (${date}/${month}/${year})`
}

/** `12 Maret 2019`. */
export function longDate(day: Day): string {
  const { year, month, day: date } = civil(day)
  return `${date} ${MONTHS[month - 1]} ${year}`
}

const none = (): string => ''
const magnitude = (number: number): string => `${Math.floor(number / 10)},${number % 10}`

export const stories: readonly Story[] = [
  {
    name: 'quake',
    place: ({ pick }) => pick(regencies),
    number: ({ roll }) => 45 + roll(25),
    other: none,
    plants: ['time', 'number'],
    titles: [({ place }) => `Gempa Guncang ${place}`, ({ place }) => `Warga ${place} Berhamburan saat Gempa`],
    leads: [
      ({ day, place, number }) =>
        `Gempa bumi berkekuatan magnitudo ${magnitude(number)} mengguncang Kabupaten ${place}, ${pressDate(day)}.`,
      ({ day, place, number }) =>
        `Kabupaten ${place} diguncang gempa magnitudo ${magnitude(number)} pada ${pressDate(day)}.`,
      ({ day, place, number }) =>
        `Gempa dengan magnitudo ${magnitude(number)} terjadi di ${place} pada ${longDate(day)}.`,
    ],
    bodies: [
      () => 'Badan Meteorologi, Klimatologi, dan Geofisika menyatakan gempa itu tidak berpotensi tsunami.',
      () => '“Guncangannya terasa lama sekali, gelas di rak sampai jatuh,” kata seorang warga.',
    ],
  },
  {
    name: 'verdict',
    place: ({ pick }) => pick(cities),
    number: ({ roll }) => 2 + roll(14),
    other: none,
    plants: ['time', 'number'],
    titles: [({ person }) => `Hakim Vonis ${person}`, ({ person }) => `Akhir Sidang ${person}`],
    leads: [
      ({ day, place, number, person }) =>
        `Majelis hakim Pengadilan Negeri ${place} menjatuhkan vonis ${number} tahun penjara kepada ${person} pada ${pressDate(day)}.`,
      ({ day, place, number, person }) =>
        `${person} divonis ${number} tahun penjara oleh Pengadilan Negeri ${place}, ${pressDate(day)}.`,
      ({ day, place, number, person }) =>
        `Pengadilan Negeri ${place} menghukum ${person} ${number} tahun penjara pada ${longDate(day)}.`,
    ],
    bodies: [
      () => 'Jaksa menyatakan pikir-pikir atas putusan tersebut.',
      ({ person }) => `“Kami menghormati putusan ini,” ujar penasihat hukum ${person}.`,
    ],
  },
  {
    name: 'visit',
    place: ({ pick }) => pick(cities),
    number: () => 0,
    other: ({ pick }) => pick(countries),
    plants: ['time', 'place'],
    titles: [
      ({ person, other }) => `Menteri ${person} Terima Dubes ${other}`,
      ({ other }) => `Dubes ${other} Temui Menteri`,
    ],
    leads: [
      ({ day, place, person, other }) =>
        `Menteri Perdagangan ${person} bertemu dengan Duta Besar ${other} di ${place}, ${pressDate(day)}.`,
      ({ day, place, person, other }) =>
        `Duta Besar ${other} menemui Menteri Perdagangan ${person} di ${place} pada ${pressDate(day)}.`,
      ({ day, place, person, other }) =>
        `Pertemuan Menteri Perdagangan ${person} dengan Duta Besar ${other} berlangsung di ${place} pada ${longDate(day)}.`,
    ],
    bodies: [
      () => 'Keduanya membahas tarif bea masuk dan kerja sama pelabuhan.',
      ({ other }) => `“${other} adalah mitra dagang yang penting,” kata menteri itu.`,
    ],
  },
  {
    name: 'bridge',
    place: ({ pick }) => pick(regencies),
    number: ({ roll }) => 120 + 10 * roll(60),
    other: none,
    plants: ['time', 'number'],
    titles: [
      ({ place }) => `Jembatan Baru di ${place} Diresmikan`,
      ({ person }) => `Gubernur ${person} Resmikan Jembatan`,
    ],
    leads: [
      ({ day, place, number, person }) =>
        `Gubernur ${person} meresmikan jembatan sepanjang ${number} meter di Kabupaten ${place}, ${pressDate(day)}.`,
      ({ day, place, number, person }) =>
        `Jembatan sepanjang ${number} meter di Kabupaten ${place} diresmikan Gubernur ${person} pada ${pressDate(day)}.`,
      ({ day, place, number, person }) =>
        `Pada ${longDate(day)}, Gubernur ${person} meresmikan sebuah jembatan sepanjang ${number} meter di ${place}.`,
    ],
    bodies: [
      () => 'Jembatan itu menghubungkan dua kecamatan yang lama terpisah sungai.',
      () => '“Sekarang anak-anak tidak perlu lagi naik rakit,” kata seorang guru.',
    ],
  },
  {
    name: 'ferry',
    place: ({ pick }) => pick(regencies),
    number: ({ roll }) => 3 + roll(40),
    other: none,
    plants: ['time', 'number'],
    titles: [
      ({ place }) => `Kapal Tenggelam di Perairan ${place}`,
      ({ number }) => `Kapal Karam, ${number} Orang Tewas`,
    ],
    leads: [
      ({ day, place, number, person }) =>
        `Kapal yang dinakhodai ${person} tenggelam di perairan ${place} pada ${pressDate(day)} dan menewaskan ${number} orang.`,
      ({ day, place, number, person }) =>
        `Sebanyak ${number} orang tewas ketika kapal yang dinakhodai ${person} tenggelam di perairan ${place}, ${pressDate(day)}.`,
      ({ day, place, number, person }) =>
        `Kapal yang dinakhodai ${person} karam di perairan ${place} pada ${longDate(day)}. Kecelakaan itu menewaskan ${number} orang.`,
    ],
    bodies: [
      () => 'Tim pencari menyisir pantai sejauh sepuluh kilometer.',
      () => '“Ombaknya setinggi rumah,” tutur seorang penumpang yang selamat.',
    ],
  },
  {
    name: 'office',
    place: ({ pick }) => pick(regencies),
    number: () => 0,
    other: none,
    plants: ['time'],
    titles: [
      ({ person, place }) => `${person} Resmi Jabat Bupati ${place}`,
      ({ place }) => `Bupati Baru ${place} Dilantik`,
    ],
    leads: [
      ({ day, place, person }) => `${person} dilantik sebagai Bupati ${place}, ${pressDate(day)}.`,
      ({ day, place, person }) => `Gubernur melantik ${person} sebagai Bupati ${place} pada ${pressDate(day)}.`,
      ({ day, place, person }) => `${person} dilantik menjadi Bupati ${place} pada ${longDate(day)}.`,
    ],
    bodies: [
      () => 'Pelantikan dihadiri para camat dan tokoh masyarakat.',
      () => '“Tugas pertama kami memperbaiki jalan,” ucapnya.',
    ],
  },
  {
    name: 'match',
    place: ({ pick }) => pick(clubs),
    number: ({ roll }) => roll(6),
    other: ({ pick }) => pick(clubs),
    plants: ['time', 'number'],
    titles: [({ place, other }) => `${place} Taklukkan ${other}`, ({ place }) => `Tiga Poin untuk ${place}`],
    leads: [
      ({ day, place, number, other }) =>
        `${place} mengalahkan ${other} dengan skor ${2 + number}-${number % 2}, ${pressDate(day)}.`,
      ({ day, place, number, other }) =>
        `${other} kalah ${number % 2}-${2 + number} dari ${place} pada ${pressDate(day)}.`,
      ({ day, place, number, other }) =>
        `${place} menang ${2 + number}-${number % 2} atas ${other} pada ${longDate(day)}.`,
    ],
    bodies: [
      ({ person }) => `Pelatih ${person} memuji kerja keras para pemainnya.`,
      () => '“Kami bermain lebih sabar di babak kedua,” kata sang kapten.',
    ],
  },
  {
    name: 'death',
    place: ({ pick }) => pick(cities),
    number: ({ roll }) => 60 + roll(35),
    other: none,
    plants: ['time', 'number', 'place'],
    titles: [({ person }) => `Sastrawan ${person} Tutup Usia`, ({ person }) => `Mengenang ${person}`],
    leads: [
      ({ day, place, number, person }) =>
        `Sastrawan ${person} meninggal dunia di ${place}, ${pressDate(day)}, pada usia ${number} tahun.`,
      ({ day, place, number, person }) =>
        `Sastrawan ${person} wafat pada ${pressDate(day)} di ${place} dalam usia ${number} tahun.`,
      ({ day, place, number, person }) =>
        `Pada ${longDate(day)}, sastrawan ${person} meninggal di ${place} dalam usia ${number} tahun.`,
    ],
    bodies: [
      () => 'Jenazah disemayamkan di rumah duka sebelum dimakamkan.',
      () => '“Beliau guru bagi kami semua,” kata seorang muridnya.',
    ],
  },
]
