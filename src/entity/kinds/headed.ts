import { givenNames } from '../../lexicon/given-names.ts'
import { listingBodies, organisationHeads, weakHeads } from '../../lexicon/organisations.ts'
import { calledAfterPeople } from '../../lexicon/place-words.ts'
import { longPlaceHeads, placeHeads } from '../../lexicon/places.ts'
import type { EntityKind } from '../../model/entity.ts'
import { isCapital, isDayWord, isOf, normAt, wordsOf } from '../desk.ts'
import { opens } from '../openings.ts'
import { lists } from '../words.ts'
import { chamberAt } from './chamber.ts'
import { breaksName, type Found, foundBy, isNameWord, type NameRule, type Scene } from './finding.ts'
import { headedEnd, isDoctor } from './headed-end.ts'
import { lookUp } from './lookup.ts'
import { beforeNumber, beforeWider, isHallOf, isHouseNumber, WIDER, wholePlace } from './place-end.ts'
import { isRoad, kilometreEnd, roadEnd } from './road.ts'
import { isAfterPlace, seatEnd } from './seat.ts'

/** Houses of forces; and forces and courts that are houses too. */
const QUARTERS = /^ma(?:kodim|korem|pol(?:da|res|resta|restabes|sek))$/u

const STATIONS = /^pol(?:da|res|resta|restabes|sek)$/u

const COURTS = /^(?:kejaksaan|pengadilan)$/u

function kindOf(scene: Scene, at: number): EntityKind | null {
  const head = normAt(scene, at)
  const place = placeHeads.has(head)
  // «di Bank Indonesia», but «Bank Indonesia menaikkan bunga»: some places are bodies when they act.
  // «ditahan di Polres Bogor»
  if (STATIONS.test(head) && /^(?:di|ke)$/u.test(normAt(scene, at - 1))) return 'place'
  // «divonis di Pengadilan Negeri Bogor», but «menggugat ke Pengadilan Negeri Bogor»
  if (COURTS.test(head) && normAt(scene, at - 1) === 'di') return 'place'
  if (organisationHeads.has(head))
    return place && (isAfterPlace(scene, at) || head === 'stasiun') ? 'place' : 'organisation'
  return place ? 'place' : null
}

const found = foundBy('headed')

/** What is read as a name of nobody. */
const nobodyUpTo = (next: number): Found => ({ findings: [], next })

const shoutingAt = (scene: Scene, at: number): boolean => scene.shouting[scene.sentenceOf[at] ?? -1] === true

const needsTagger = (scene: Scene, at: number): boolean => {
  const head = normAt(scene, at)
  if (head === 'tim' || head === 'komisi')
    return scene.tokens[at + 1]?.casing === 'upper' || lookUpCountry(scene, at + 1)
  return weakHeads.has(head)
}

const lookUpCountry = (scene: Scene, at: number): boolean => lookUp(scene, at)?.entity.kind === 'country'

/** Heads of regions, which are called after nobody. */
const REGIONS: ReadonlySet<string> = new Set(['desa', 'kabupaten', 'kecamatan', 'kelurahan', 'kota', 'provinsi'])

/** Plain heads that only point at the place: «wilayah Gaza» is Gaza. */
const POINTING: ReadonlySet<string> = new Set(['kawasan', 'kota', 'perairan', 'provinsi', 'wilayah'])

/** Houses that bodies have. */
const HOUSES: ReadonlySet<string> = new Set(['kampus', 'kantor', 'kompleks', 'markas', 'stadion'])

/** `gunung Semeru`, `desa Sukamaju`, `wilayah Gaza`: the head in lower case belongs to the name. */
function underPlainHead(scene: Scene, at: number, last: number): Found | null {
  if (!isNameWord(scene, at + 1) || breaksName(scene, at + 1)) return null
  const inner = lookUp(scene, at + 1)
  // «kantor KPU», «markas Hamas»: a place only in words, and only somewhere.
  if (inner?.entity.kind === 'organisation' && HOUSES.has(normAt(scene, at)) && isAfterPlace(scene, at))
    return found(at, inner.last, 'place')
  if (inner && inner.entity.kind !== 'place') return null
  // «di bawah jembatan Desa Mekar»: the bridge has no name.
  if (normAt(scene, at) === 'jembatan' && WIDER.has(normAt(scene, at + 1))) return null
  const tagged = scene.tagged.get(at) ?? scene.tagged.get(at + 1)
  if (tagged && tagged.kind === 'person') return null
  // «jalan Medan Merdeka Barat»: a road is called after a city, and by more words.
  const told = isRoad(scene, at) ? Math.max(inner?.last ?? 0, headedEnd(scene, at, last)) : inner?.last
  const end = kilometreEnd(scene, beforeWider(scene, at, told ?? tagged?.last ?? headedEnd(scene, at, last)))
  // «di dasar laut Selat Bali» is in the strait.
  const whole = inner && placeHeads.has(inner.entity.name.split(' ', 1)[0]?.toLowerCase() ?? '')
  return found(at, end, 'place', inner && (whole || POINTING.has(normAt(scene, at))) ? inner.entity : null)
}

/** «(TPU) Kebun Melati»: letters in brackets that head the name behind them. */
export const isLetteredHead = (scene: Scene, at: number, last: number): boolean =>
  scene.tokens[at]?.casing !== 'lower' &&
  placeHeads.has(normAt(scene, at)) &&
  normAt(scene, at - 1) === '(' &&
  normAt(scene, at + 1) === ')' &&
  at + 2 < last &&
  isNameWord(scene, at + 2) &&
  !breaksName(scene, at + 2)

/** «Rumah Tahanan (Rutan) Sukamaju» */
function letteredAt(scene: Scene, at: number, last: number): Found | null {
  if (!isLetteredHead(scene, at, last)) return null
  const end = headedEnd(scene, at + 1, last)
  const name = `${wordsOf(scene, at, at + 1)} ${wordsOf(scene, at + 2, end)}`
  return found(at + 2, end, 'place', { name, kind: 'place', within: [] })
}

/** «Commuter Line Rangkas» */
function lineAt(scene: Scene, at: number, last: number): Found | null {
  const next = scene.tokens[at + 1]
  const isLine = normAt(scene, at) === 'commuter' && next?.norm === 'line' && next.kind === 'word' && isCapital(next)
  return isLine ? found(at, headedEnd(scene, at, last), 'group') : null
}

/** «Rumah Sakit Paru Dr Goenawan» */
function hospitalAt(scene: Scene, at: number, last: number): Found | null {
  const next = scene.tokens[at + 1]
  if (normAt(scene, at) !== 'rumah' || next?.norm !== 'sakit' || !isCapital(next)) return null
  // «Rumah Sakit (RS) Kasih Bunda»
  const letters = normAt(scene, at + 2) === '(' && normAt(scene, at + 4) === ')' ? at + 4 : at + 1
  const end = shoutingAt(scene, at) ? at : headedEnd(scene, letters, last)
  // «Rumah Sakit Umum Daerah (RSUD) Kasih Bunda»: it is named by the letters and what follows them.
  if (isLetteredHead(scene, end + 1, last)) return nobodyUpTo(end + 1)
  if (end > letters + 1) return found(at, end, 'place')
  // «dibawa ke Rumah Sakit»: any.
  return next.casing === 'title' && end === at + 2 ? nobodyUpTo(end) : null
}

/** «dibawa ke rumah sakit Gatot Sudirga»: two words behind a plain head; one may be whoever is brought there. */
function plainHospitalAt(scene: Scene, at: number, last: number): Found | null {
  if (normAt(scene, at) !== 'rumah' || normAt(scene, at + 1) !== 'sakit' || scene.tokens[at + 1]?.casing !== 'lower')
    return null
  if (at + 2 >= last || !isNameWord(scene, at + 2) || breaksName(scene, at + 2)) return null
  const inner = lookUp(scene, at + 2)
  if (inner && inner.entity.kind !== 'person') return null
  const end = headedEnd(scene, at + 1, last)
  return end > at + 3 ? found(at, end, 'place') : null
}

/** «toko emas Permata» */
function longHeadAt(scene: Scene, at: number, last: number): Found | null {
  if (!longPlaceHeads.has(`${normAt(scene, at)} ${normAt(scene, at + 1)}`)) return null
  // «Rumah Tahanan (Rutan) Sukamaju»: the letters head the name.
  if (isLetteredHead(scene, at + 3, last)) return nobodyUpTo(at + 3)
  if (at + 2 >= last || !isNameWord(scene, at + 2) || shoutingAt(scene, at)) return null
  const end = headedEnd(scene, at + 1, last)
  return end > at + 2 ? found(at, end, 'place') : null
}

/** «kantor bupati» */
function seatAt(scene: Scene, at: number, last: number): Found | null {
  const end = seatEnd(scene, at, last)
  return end > at ? found(at, end, 'place') : null
}

/** «jalan Ngawi-Maospati» */
function roadAt(scene: Scene, at: number, last: number): Found | null {
  const end = isHallOf(scene, at) ? at : roadEnd(scene, at, last)
  return end > at ? found(at, end, 'place') : null
}

/** «Km 97 Tol Krian-Gresik» */
function kilometreAt(scene: Scene, at: number, last: number): Found | null {
  const road = kilometreEnd(scene, at + 1)
  if (road === at + 1 || road + 1 >= last || !isRoad(scene, road)) return null
  const end = Math.max(roadEnd(scene, road, last), headedEnd(scene, road, last))
  return end > road + 1 ? found(at, end, 'place') : null
}

/** «Pos 3», «Terminal 2» */
function numberedAt(scene: Scene, at: number): Found | null {
  const [token, next] = [scene.tokens[at], scene.tokens[at + 1]]
  const isNumbered =
    token !== undefined &&
    next?.kind === 'number' &&
    isCapital(token) &&
    /^(?:kelok|pos|terminal|tikungan)$/u.test(token.norm) &&
    /^\d{1,2}$/u.test(next.norm)
  return isNumbered ? found(at, at + 2, 'place') : null
}

/** Names told by their first words, tried in this order. */
const byFirstWords = [letteredAt, lineAt, hospitalAt, plainHospitalAt, longHeadAt, seatAt, roadAt, kilometreAt] as const

/** The name of a body or a place under a capitalised head. */
function underHead(scene: Scene, at: number, last: number, kind: EntityKind): Found | null {
  const head = normAt(scene, at)
  const looked = lookUp(scene, at)
  const tagged = scene.tagged.get(at)
  if (!tagged && needsTagger(scene, at)) return null
  const bracket = normAt(scene, tagged?.last ?? at) === '('
  const whole = listingBodies.has(head) || calledAfterPeople.has(head) || bracket || QUARTERS.test(head)
  // «Istana Willem ten Brink», of which the tagger sees the beginning.
  const joined = tagged !== undefined && isOf(scene, tagged.last, lists.particle)
  const told = tagged && tagged.last > at + 1 && !whole && !joined ? 0 : headedEnd(scene, at, last)
  const words = wholePlace(scene, Math.max(tagged ? beforeNumber(scene, at, tagged.last) : 0, told), at)
  const end = isHouseNumber(scene, head, words) ? words + 1 : kilometreEnd(scene, words)
  const sort = kind === 'organisation' && tagged?.kind === 'place' && isAfterPlace(scene, at) ? 'place' : kind
  const own = sort === 'place' && !organisationHeads.has(head) ? beforeWider(scene, at, end) : end
  // «Gedung Putih Budi Hartono»
  const called = looked && givenNames.has(normAt(scene, looked.last)) && isNameWord(scene, looked.last + 1)
  // «Pelabuhan Tanjung Priok Jakarta»
  const beyond = looked?.entity.kind === 'place' && lookUp(scene, looked.last)?.last === end
  if ((looked && (looked.last >= end || beyond)) || called || end === at + 1) return null
  return found(at, own, sort)
}

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
    const kind = isHallOf(scene, at) ? null : kindOf(scene, at)
    if (kind === null) return null
    const chamber = token.norm === 'komisi' ? chamberAt(scene, at, last) : null
    if (chamber) return chamber
    // «6 kilometer timur laut Sukamaju»: a direction, no sea.
    if (token.norm === 'laut' && /^(?:barat|timur)$/u.test(normAt(scene, at - 1))) return null
    const numbered = numberedAt(scene, at)
    if (numbered) return numbered
    const looked = lookUp(scene, at)
    // «Kapolres Bogor Kota Kombes Surya»
    if (REGIONS.has(token.norm) && breaksName(scene, at + 1) && !looked) return null
    const isName = isCapital(next) || isDoctor(scene, token.norm, at + 1)
    if ((shoutingAt(scene, at) && !looked) || !isName || isDayWord(scene, at + 1)) return null
    const pointed = POINTING.has(token.norm) && !looked ? lookUp(scene, at + 1) : null
    // «Kota Vladivostok» is Vladivostok; «Kota Bandung» is a body of its own.
    if (pointed?.entity.kind === 'place') return found(at, pointed.last, 'place', pointed.entity)
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
    { text: 'Ia pulang dari rumah sakit Gatot Sudirga.', finds: 'Rumah sakit Gatot Sudirga:place' },
    { text: 'Longsor memutus jalan Ngawi-Maospati.', finds: 'Jalan Ngawi-Maospati:place' },
    { text: 'Truk mogok di ruas Caruban-Saradan.', finds: 'Ruas Caruban-Saradan:place' },
    { text: 'Truk mogok di Tol Cipali Km 97+200, Selasa.', finds: 'Tol Cipali Km 97+200:place' },
    { text: 'Truk mogok di Km 97 Tol Krian-Gresik.', finds: 'Km 97 Tol Krian-Gresik:place' },
    { text: 'Jarak itu 12 km jalan Ambon Baru.', finds: 'Jalan Ambon Baru:place' },
    { text: 'Kios itu berdiri di jalan Ambon Baru Timur.', finds: 'Jalan Ambon Baru Timur:place' },
    { text: 'Ia menunggu di halaman kantor KPU.', finds: 'Kantor KPU:place' },
    { text: 'Massa berunjuk rasa di depan kantor bupati.', finds: 'Kantor bupati:place' },
    { text: 'Ia menunggu di aula Dinas Sosial Kupang.', finds: 'Dinas Sosial Kupang:organisation' },
    { text: 'Ia diadili di Pengadilan Negeri Kupang.', finds: 'Pengadilan Negeri Kupang:place' },
    { text: 'Kepala kantor KPU hadir.', finds: 'Komisi Pemilihan Umum:organisation' },
    { text: 'Mereka pulang ke rumah makan malam.', finds: null },
    { text: 'Komisi itu menagih komisi 5 persen.', finds: null },
    { text: 'Kota itu sepi sejak pagi.', finds: null },
  ],
}
