import { givenNames } from '../../lexicon/given-names.ts'
import { roots } from '../../lexicon/roots.ts'
import { courtesies, nobleTitles, officesOfPlaces, titleWords } from '../../lexicon/titles.ts'
import type { Entity } from '../../model/entity.ts'
import { isCapital, normAt } from '../desk.ts'
import { opens } from '../openings.ts'
import { personWords } from '../tagger/weights/word-classes.ts'
import { isBehindBody, isUnknown } from './behind-body.ts'
import { breaksName, type Finding, isHead, type NameRule, runEnd, type Scene } from './finding.ts'
import { lookUp } from './lookup.ts'
import { readTitle } from './title.ts'

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

/** A person's name after a title: `Presiden Prancis Emmanuel Macron`, `juru bicara KPK Ani Lestari`, `Pak Budi`. */
export const titled: NameRule = {
  id: 'titled',
  opener: opens.titled,
  read(scene, at, last) {
    const token = scene.tokens[at]
    if (token?.kind !== 'word') return null
    const bare = token.norm.replace(/\.$/u, '')
    const isTitle = titleWords.has(token.norm) || titleWords.has(bare)
    const isCourtesy = courtesies.has(bare) && isCapital(token)
    if (!isTitle && !isCourtesy) return null
    // «Bung Tomo»: with some people the courtesy has become part of the name.
    const tagged = scene.tagged.get(at)
    // «Sultan Sagara, Rahma Anwari, tiba»: of where he is, and his name.
    const apposed =
      tagged && bare === 'sultan' && normAt(scene, tagged.last) === ',' && mayBeginPerson(scene, tagged.last + 1, last)
    const own = !isTitle && !ADDRESSES.has(bare)
    if ((own || nobleTitles.has(bare)) && tagged?.kind === 'person' && !apposed) return null
    if (lookUp(scene, at)) return null
    const { end, inside } = readTitle(scene, at, last)
    // «Mantan Menteri Komunikasi dan Informatika, Rahma Anwari»
    const long = inside.length > 0 || end > at + 2
    // «Kepala BPBD Sukamaju, Darma Sagarina, menyatakan», whom the tagger takes for a place.
    const between =
      inside.at(-1)?.kind === 'organisation' &&
      normAt(scene, runEnd(scene, end + 1, last)) === ',' &&
      !lookUp(scene, end + 1)
    const comma = normAt(scene, end) === ',' && long && mayBeginPerson(scene, end + 1, last, between)
    const start = comma ? end + 1 : end
    const alone = scene.tokens[start + 1]?.casing !== 'title'
    // «Kapolsek Cibunar Kompol Suryanto»
    const ranked = inside.at(-1)?.kind === 'place' && breaksName(scene, start - 1)
    // «Bupati Pati Sudewo», «Ketua KNPI Sudewo mengatakan»
    const acts = (scene.tokens[start + 1]?.word?.voice ?? 'none') !== 'none'
    const ofPlace = /^(?:country|place)$/u.test(inside.at(-1)?.kind ?? '') && inside.at(-1)?.last === start
    const placed = alone ? ranked || ofPlace || (acts && isBehindBody(scene, inside, start)) : ofPlace
    const behindBody = isBehindBody(scene, inside, start)
    const person =
      comma && scene.tagged.get(start)?.kind === 'place'
        ? personAt(start, runEnd(scene, start, last), null)
        : start < last
          ? readPerson(scene, start, last, !MEMBERS.has(bare), placed, behindBody)
          : null
    // «Bupati Lombok Sari, Surya Hadi, tiba»: the place has two words, and the man stands behind the comma.
    if (person && isPlaceOf(scene, at, person, last)) {
      const name = personAt(person.last + 1, runEnd(scene, person.last + 1, last), null)
      const first = inside.at(-1)?.kind === 'place' ? (inside.at(-1)?.first ?? person.first) : person.first
      const place: Finding = { ...person, first, kind: 'place', known: null, rule: 'in-title' }
      return {
        findings: [
          ...inside.filter((other) => other.first < first),
          place,
          { ...name, rule: 'titled', title: [at, person.last] },
        ],
        next: name.last,
      }
    }
    if (!person)
      return inside.length > 0
        ? {
            findings: inside.map((finding) => ({ ...finding, rule: finding.known ? 'known' : 'headed' })),
            next: end,
          }
        : null
    return {
      findings: [...inside, { ...person, rule: 'titled', title: [at, comma ? end : person.first] }],
      next: person.last,
    }
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

/** Whether what stands behind an office of a place is that place, as the tagger sees somebody between the next commas. */
function isPlaceOf(scene: Scene, at: number, person: Finding, last: number): boolean {
  const second = person.last + 1
  const end = runEnd(scene, second, last)
  let ofPlace = false
  for (let token = at; token < person.first; token += 1) ofPlace ||= officesOfPlaces.has(normAt(scene, token))
  return (
    ofPlace &&
    person.last <= person.first + 2 &&
    normAt(scene, person.last) === ',' &&
    scene.tagged.get(second)?.kind === 'person' &&
    end > second + 1 &&
    !breaksName(scene, second) &&
    normAt(scene, end) === ',' &&
    scene.tokens[end + 1]?.casing === 'lower' &&
    !/^(?:dan|serta)$/u.test(normAt(scene, end + 1))
  )
}

/** The person's name that begins at `at`, with the help of the tables and the tagger where they know it. */
function readPerson(
  scene: Scene,
  at: number,
  last: number,
  trusting: boolean,
  placed: boolean,
  behindBody: boolean,
): Finding | null {
  const looked = lookUp(scene, at)
  const ended = runEnd(scene, at, last)
  // «Jaksa Agung Muda Pidana Khusus Febrie Adriansyah»: the tagger sees where the name begins.
  for (let start = at; start < ended; start += 1) {
    const tagged = scene.tagged.get(start)
    if (tagged?.kind === 'person') {
      const known = lookUp(scene, start)
      return known?.entity.kind === 'person' && known.last >= tagged.last
        ? personAt(start, known.last, known.entity)
        : personAt(behindDegree(scene, start, tagged.last), tagged.last, null)
    }
    if (tagged?.kind === 'organisation' && start === at && behindBody && isUnknown(scene, tagged))
      return personAt(at, tagged.last, null)
    if (tagged) return null
  }
  if (at === ended) return null
  let end = at + 1
  while (end < ended && !breaksName(scene, end) && !isHead(scene, end)) end += 1
  if (looked?.entity.kind === 'person') return personAt(at, looked.last, looked.entity)
  if (breaksName(scene, at) || isHead(scene, at) || !soundsLikeSomebody(scene, at, end, trusting, placed)) return null
  return personAt(at, end, null)
}

/** Words of the longest name that begins like a plain word. */
const LONGEST = 4

/** «Wakil Wali Kota Sabang, Damai Satria Wibowo»: the tagger sees a man, or leaves words of a name alone. */
function mayBeginPerson(scene: Scene, at: number, last: number, between = false): boolean {
  const tagged = scene.tagged.get(at)
  if (tagged) return tagged.kind === 'person' || (between && tagged.kind === 'place' && !isHead(scene, at))
  return runEnd(scene, at, last) > at + 1 && !lookUp(scene, at) && !isHead(scene, at)
}

const personAt = (first: number, last: number, known: Entity | null): Finding => ({
  first,
  last,
  kind: 'person',
  known,
  via: 'name',
  rule: known ? 'known' : 'person',
  title: null,
})

/** «Kombes Dr. Surya Hadi»: where the name begins behind a degree that the tagger took for a part of it. */
function behindDegree(scene: Scene, start: number, last: number): number {
  if (!/^(?:dr|drs|dra|drg|h|hj|ir|kh|prof)\.?$/u.test(normAt(scene, start))) return start
  const next = normAt(scene, start + 1) === '.' ? start + 2 : start + 1
  return next < last ? next : start
}

function isPlain(scene: Scene, at: number): boolean {
  const word = scene.tokens[at]?.word
  return !word || roots.has(word.root)
}

/** Where the tagger is silent, a name must have a word that people are called by, or none of the language. */
function soundsLikeSomebody(scene: Scene, first: number, last: number, trusting: boolean, placed: boolean): boolean {
  // «Mgr Yohani Liru Ada»
  if (courtesies.has(normAt(scene, first - 1)) && !isPlain(scene, first)) return true
  let plain = 0
  for (let at = first; at < last; at += 1) {
    const norm = normAt(scene, at)
    if ((trusting || last > first + 1) && (givenNames.has(norm) || personWords.has(norm))) return true
    if (isPlain(scene, at)) plain += 1
  }
  // «Bupati Pati Sudewo»: one word is enough behind an office and its place.
  if (trusting && plain === 0 && (placed || last > first + 1)) return true
  // «Wakil Wali Kota Sabang, Damai Satrio Hadi», «Wakil Bupati Garut Cahaya Zafrina meresmikan»
  const apart = normAt(scene, first - 1) === ',' || (placed && scene.tokens[last]?.casing === 'lower')
  return apart && last > first + 1 && last <= first + LONGEST && plain < last - first
}
