import { isCapital, isDayWord, normAt } from '../desk.ts'
import { opens } from '../openings.ts'
import { chamberAt } from './chamber.ts'
import { breaksName, type NameRule } from './finding.ts'
import { byFirstWords, numberedAt } from './first-words.ts'
import { isDoctor } from './headed-end.ts'
import { foundHeaded, kindOfHead, POINTING, REGIONS, shoutingAt } from './heads.ts'
import { lookUp } from './lookup.ts'
import { isHallOf } from './place-end.ts'
import { underHead, underPlainHead } from './under-head.ts'

/** A name after the word that tells what it is: `Kabupaten Cianjur`, `Universitas Gadjah Mada`, `KRI Banda Aceh-593`. */
export const headed: NameRule = {
  id: 'headed',
  opener: opens.headed,
  read(scene, at, last) {
    const token = scene.tokens[at]
    const next = scene.tokens[at + 1]
    if (!token || !next || next.start > token.end + 1 || at + 1 >= last) return null
    for (const readAt of byFirstWords) {
      const name = readAt(scene, at, last)
      if (name) return name
    }
    const kind = isHallOf(scene, at) ? null : kindOfHead(scene, at)
    if (kind === null) return null
    // «6 kilometer timur laut Sukamaju»: a direction, no sea.
    if (token.norm === 'laut' && /^(?:barat|timur)$/u.test(normAt(scene, at - 1))) return null
    const own = (token.norm === 'komisi' ? chamberAt(scene, at, last) : null) ?? numberedAt(scene, at)
    if (own) return own
    const looked = lookUp(scene, at)
    // «Kapolres Bogor Kota Kombes Surya»
    if (REGIONS.has(token.norm) && breaksName(scene, at + 1) && !looked) return null
    const isName = isCapital(next) || isDoctor(scene, token.norm, at + 1)
    if ((shoutingAt(scene, at) && !looked) || !isName || isDayWord(scene, at + 1)) return null
    const pointed = POINTING.has(token.norm) && !looked ? lookUp(scene, at + 1) : null
    // «Kota Vladivostok» is Vladivostok; «Kota Bandung» is a body of its own.
    if (pointed?.entity.kind === 'place') return foundHeaded(at, pointed.last, 'place', pointed.entity)
    if (token.casing === 'lower') return kind === 'place' ? underPlainHead(scene, at, last) : null
    return underHead(scene, at, last, kind)
  },
  examples: [
    { text: 'Longsor terjadi di Kecamatan Sukanagara.', finds: 'Kecamatan Sukanagara:place' },
    {
      text: 'Menurut Dinas Pekerjaan Umum dan Perumahan Kota Serang, jalan itu putus.',
      finds: 'Dinas Pekerjaan Umum dan Perumahan Kota Serang:organisation',
    },
    {
      text: 'Banjir melanda Desa Mekar Kecamatan Sukanagara.',
      finds: 'Desa Mekar:place, Kecamatan Sukanagara:place',
    },
    { text: 'Laga digelar di Stadion Kapten I Wayan Dipta.', finds: 'Stadion Kapten I Wayan Dipta:place' },
    { text: 'Ia menginap di Istana Willem ten Brink.', finds: 'Istana Willem ten Brink:place' },
    { text: 'Ia dibawa ke Mapolda Kalimantan Timur.', finds: 'Mapolda Kalimantan Timur:place' },
    { text: 'Penumpang menunggu Commuter Line Rangkas.', finds: 'Commuter Line Rangkas:group' },
    { text: 'Menurut Komisi IX DPR RI, obat cukup.', finds: 'Komisi IX DPR:organisation' },
    { text: 'Anggota Komisi II DPRD Lampung setuju.', finds: 'Komisi II DPRD Lampung:organisation' },
    { text: 'Api membakar rumah makan Sinar Minang.', finds: 'Rumah makan Sinar Minang:place' },
    { text: 'Ia berobat ke Rumah Sakit Umum Daerah (RSUD) Kasih Bunda.', finds: 'RSUD Kasih Bunda:place' },
    { text: 'Ia ditahan di Lapas Kelas II A Sukamaju.', finds: 'Lapas Kelas II A Sukamaju:place' },
    { text: 'Mereka lari dari Lapas Sukamaju Menurut saksi.', finds: 'Lapas Sukamaju:place' },
    { text: 'Ia pulang dari rumah sakit Gatot Sudirga.', finds: 'Rumah sakit Gatot Sudirga:place' },
    { text: 'Longsor memutus jalan Ngawi-Maospati.', finds: 'Jalan Ngawi-Maospati:place' },
    { text: 'Truk mogok di ruas Caruban-Saradan.', finds: 'Ruas Caruban-Saradan:place' },
    { text: 'Truk mogok di Tol Cipali Km 97+200, Selasa.', finds: 'Tol Cipali Km 97+200:place' },
    { text: 'Truk mogok di Km 97 Tol Krian-Gresik.', finds: 'Km 97 Tol Krian-Gresik:place' },
    { text: 'Jarak itu 12 km jalan Ambon Baru.', finds: 'Jalan Ambon Baru:place' },
    { text: 'Kios itu berdiri di jalan Ambon Baru Timur.', finds: 'Jalan Ambon Baru Timur:place' },
    { text: 'Ia menunggu di halaman kantor KPU.', finds: 'Kantor KPU:place' },
    { text: 'Kantor Perdana Menteri Jepang dijaga.', finds: 'Kantor Perdana Menteri Jepang:place' },
    { text: 'Massa berunjuk rasa di depan kantor bupati.', finds: 'Kantor bupati:place' },
    { text: 'Ia menunggu di aula Dinas Sosial Kupang.', finds: 'Dinas Sosial Kupang:organisation' },
    { text: 'Ia diadili di Pengadilan Negeri Kupang.', finds: 'Pengadilan Negeri Kupang:place' },
    { text: 'Kepala kantor KPU hadir.', finds: 'Komisi Pemilihan Umum:organisation' },
    { text: 'Persada memimpin klasemen Grup C.', finds: null },
    { text: 'Mereka pulang ke rumah makan malam.', finds: null },
    { text: 'Komisi itu menagih komisi 5 persen.', finds: null },
    { text: 'Kota itu sepi sejak pagi.', finds: null },
  ],
}
