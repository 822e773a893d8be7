import { courtesies, nobleTitles, titleWords } from '../../lexicon/titles.ts'
import { isCapital, normAt } from '../desk.ts'
import { opens } from '../openings.ts'
import { isBehindBody } from './behind-body.ts'
import { breaksName, type Finding, type Found, type NameRule, runEnd, type Scene } from './finding.ts'
import { isPlaceOf, mayBeginPerson, personAt, readPerson } from './holder.ts'
import { lookUp } from './lookup.ts'
import { readTitle, type Title } from './title.ts'

/** Courtesies that become part of no name, but of nicknames that the tables know. */
const ADDRESSES: ReadonlySet<string> = new Set(['bapak', 'bu', 'mas', 'mbak', 'pak'])

/** Words for members of a body: the capitals after them are more often the body than a man. */
const MEMBERS: ReadonlySet<string> = new Set([
  'anggota',
  'guru',
  'mahasiswa',
  'pemain',
  'pemimpin',
  'pimpinan',
  'prajurit',
  'staf',
  'tokoh',
])

/** A word without its stop: `prof` of «Prof.». */
const bareAt = (scene: Scene, at: number): string => normAt(scene, at).replace(/\.$/u, '')

/** Whether a title or a courtesy begins here that is no part of a name. */
function beginsTitle(scene: Scene, at: number, last: number): boolean {
  const token = scene.tokens[at]
  if (token?.kind !== 'word') return false
  const bare = bareAt(scene, at)
  const isTitle = titleWords.has(token.norm) || titleWords.has(bare)
  if (!isTitle && !(courtesies.has(bare) && isCapital(token))) return false
  // «Bung Tomo»: with some people the courtesy has become part of the name.
  const tagged = scene.tagged.get(at)
  const isOwn = (!isTitle && !ADDRESSES.has(bare)) || nobleTitles.has(bare)
  if (isOwn && tagged?.kind === 'person') {
    // «Sultan Sagara, Rahma Anwari, tiba»: of where he is, and his name.
    const isApposed = bare === 'sultan' && normAt(scene, tagged.last) === ','
    if (!isApposed || !mayBeginPerson(scene, tagged.last + 1, last)) return false
  }
  return !lookUp(scene, at)
}

/** Whether the comma behind a title is the one before its holder: «Mantan Menteri Komunikasi dan Informatika, Rahma Anwari». */
function isBeforeHolder(scene: Scene, at: number, last: number, { end, inside }: Title): boolean {
  const isLong = inside.length > 0 || end > at + 2
  if (normAt(scene, end) !== ',' || !isLong) return false
  // «Kepala BPBD Sukamaju, Darma Sagarina, menyatakan», whom the tagger takes for a place.
  const isBetween =
    inside.at(-1)?.kind === 'organisation' &&
    normAt(scene, runEnd(scene, end + 1, last)) === ',' &&
    !lookUp(scene, end + 1)
  return mayBeginPerson(scene, end + 1, last, isBetween)
}

/** The holder of a title whose name would begin at `start`; null where it does not. */
function holderAt(scene: Scene, at: number, start: number, last: number, inside: Title['inside']): Finding | null {
  const nearest = inside.at(-1)
  const isAlone = scene.tokens[start + 1]?.casing !== 'title'
  // «Kapolsek Cibunar Kompol Suryanto»
  const isRanked = nearest?.kind === 'place' && breaksName(scene, start - 1)
  // «Bupati Pati Sudewo», «Ketua KNPI Sudewo mengatakan»
  const acts = (scene.tokens[start + 1]?.word?.voice ?? 'none') !== 'none'
  const isOfPlace = /^(?:country|place)$/u.test(nearest?.kind ?? '') && nearest?.last === start
  const behindBody = isBehindBody(scene, inside, start)
  const placed = isOfPlace || (isAlone && (isRanked || (acts && behindBody)))
  return start < last ? readPerson(scene, start, last, !MEMBERS.has(bareAt(scene, at)), placed, behindBody) : null
}

/** «Bupati Lombok Sari, Surya Hadi, tiba»: the place has two words, and the man stands behind the comma. */
function behindPlace(scene: Scene, at: number, place: Finding, last: number, inside: Title['inside']): Found {
  const name = personAt(place.last + 1, runEnd(scene, place.last + 1, last), null)
  const nearest = inside.at(-1)
  const first = nearest?.kind === 'place' ? nearest.first : place.first
  return {
    findings: [
      ...inside.filter((other) => other.first < first),
      { ...place, first, kind: 'place', known: null, rule: 'in-title' },
      { ...name, rule: 'titled', title: [at, place.last] },
    ],
    next: name.last,
  }
}

/** A person's name after a title: `Presiden Prancis Emmanuel Macron`, `juru bicara KPK Ani Lestari`, `Pak Budi`. */
export const titled: NameRule = {
  id: 'titled',
  opener: opens.titled,
  read(scene, at, last) {
    if (!beginsTitle(scene, at, last)) return null
    const title = readTitle(scene, at, last)
    const { end, inside } = title
    const isApposed = isBeforeHolder(scene, at, last, title)
    const start = isApposed ? end + 1 : end
    const person =
      isApposed && scene.tagged.get(start)?.kind === 'place'
        ? personAt(start, runEnd(scene, start, last), null)
        : holderAt(scene, at, start, last, inside)
    if (person && isPlaceOf(scene, at, person, last)) return behindPlace(scene, at, person, last, inside)
    if (person)
      return {
        findings: [...inside, { ...person, rule: 'titled', title: [at, isApposed ? end : person.first] }],
        next: person.last,
      }
    if (inside.length === 0) return null
    return { findings: inside.map((finding) => ({ ...finding, rule: finding.known ? 'known' : 'headed' })), next: end }
  },
  examples: [
    { text: 'Menteri Keuangan Prancis Bruno Lestrade tiba pagi ini.', finds: 'Prancis:country, Bruno Lestrade:person' },
    {
      text: 'Itu disampaikan juru bicara KPK Ani Lestari.',
      finds: 'Komisi Pemberantasan Korupsi:organisation, Ani Lestari:person',
    },
    {
      text: 'Wakil Wali Kota Sabang, Damai Zafri Ubaidy hadir.',
      finds: 'Kota Sabang:place, Damai Zafri Ubaidy:person',
    },
    { text: 'Wakil Bupati Garut Cahaya Zafrina hadir.', finds: 'Garut:place, Cahaya Zafrina:person' },
    { text: 'Kepala BPBD Garut, Darma Metusala, hadir.', finds: 'BPBD Garut:organisation, Darma Metusala:person' },
    { text: 'Bupati Garut Resmikan Pasar Zafrina', finds: 'Garut:place' },
    { text: 'Wali Kota Sabang, Provinsi Aceh, hadir.', finds: 'Kota Sabang:place, Aceh:place' },
    {
      text: 'Kepala Dinas Sosial Kota Bogor Ratna Lestari hadir.',
      finds: 'Dinas Sosial Kota Bogor:organisation, Ratna Lestari:person',
    },
    { text: 'Ketua Yayasan Budi Luhur hadir.', finds: 'Yayasan Budi Luhur:organisation' },
    { text: 'Bupati Lembah Mekar Halim Sudirta hadir.', finds: 'Lembah Mekar:place, Halim Sudirta:person' },
    {
      text: 'Menteri Pertanian, Perikanan, dan Pangan Norwegia Ivar Hestad hadir.',
      finds: 'Norwegia:country, Ivar Hestad:person',
    },
    { text: 'Menurut Wali Kota Rudi Sagarina, sekolah libur.', finds: 'Rudi Sagarina:person' },
    {
      text: 'Juru bicara Kasuari Airlines Darwin Sudirta hadir.',
      finds: 'Kasuari Airlines:organisation, Darwin Sudirta:person',
    },
    { text: 'Menteri Sosial Darwin Sudirta hadir.', finds: 'Darwin Sudirta:person' },
    {
      text: 'Bupati Lembah Mekar, Halim Sudirta, hadir.',
      finds: 'Lembah Mekar:place, Halim Sudirta:person',
    },
    { text: 'Presiden RI ke-5, Ratna Wijaya, hadir.', finds: 'Indonesia:country, Ratna Wijaya:person' },
    { text: 'Presiden Prancis keenam Bruno Lestrade hadir.', finds: 'Prancis:country, Bruno Lestrade:person' },
    { text: 'Presiden menolak tawaran itu.', finds: null },
  ],
}
