import { givenNames } from '../../lexicon/given-names.ts'
import { roots } from '../../lexicon/roots.ts'
import { courtesies, nobleTitles, titleInners, titleWords } from '../../lexicon/titles.ts'
import type { Entity } from '../../model/entity.ts'
import { isCapital, normAt } from '../desk.ts'
import { personWords } from '../tagger/weights/word-classes.ts'
import { breaksName, type Finding, isHead, isNameWord, type NameRule, runEnd, type Scene } from './finding.ts'
import { headed } from './headed.ts'
import { branchAt } from './known.ts'
import { lookUp } from './lookup.ts'

/** Offices whose next word is the place they are of, though no table knows it: `Camat Sukaresmi Dedi Suryadi`. */
const OF_A_PLACE: ReadonlySet<string> = new Set([
  'bupati',
  'camat',
  'danramil',
  'kapolsek',
  'kades',
  'lurah',
  'walikota',
  'kapolres',
  'kapolresta',
  'kapolda',
  'dandim',
])

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

const ROMAN = /^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x|xi)$/u

/** Names that follow a Balinese «I»: `I Wayan`, `I Gusti`. */
const BALINESE: ReadonlySet<string> = new Set([
  'dewa',
  'gde',
  'gede',
  'gusti',
  'kadek',
  'ketut',
  'komang',
  'made',
  'nengah',
  'nyoman',
  'putu',
  'wayan',
])

interface Title {
  readonly end: number
  /** Names of states, bodies and places inside the title. */
  readonly inside: readonly Finding[]
}

/** A body's letters inside a title, before the name: `Ketua KNPI Rasyid Wibowo`. */
const isAcronym = (scene: Scene, at: number): boolean => {
  const [token, next] = [scene.tokens[at], scene.tokens[at + 1]]
  return (
    token?.kind === 'word' &&
    token.casing === 'upper' &&
    token.norm.length > 2 &&
    !token.norm.endsWith('.') &&
    next?.casing === 'title'
  )
}

/** Where the two names begin that a body's name ends in, when no name goes on behind it; else the end of the body. */
function nameBehind(scene: Scene, first: number, last: number): number {
  const next = scene.tokens[last]
  if (next && next.casing !== 'lower' && next.kind === 'word') return last
  const start = last - 2
  if (start < first + 1 || LEARNED.has(normAt(scene, first))) return last
  const isName = (at: number): boolean => {
    const norm = normAt(scene, at)
    return givenNames.has(norm) || (personWords.has(norm) && !roots.has(norm))
  }
  const isFree = (at: number): boolean =>
    !roots.has(normAt(scene, at)) && !isHead(normAt(scene, at)) && !lookUp(scene, at)
  const person = isName(start) ? isName(start + 1) || isFree(start + 1) : isName(start + 1) && isFree(start)
  if (!person || lookUp(scene, start) || scene.tokens[start]?.casing !== 'title') return last
  // «Menteri Koperasi Budi Surya Hartono»
  return start - 1 > first && givenNames.has(normAt(scene, start - 1)) ? start - 1 : start
}

/** Bodies that are called after people. */
const LEARNED: ReadonlySet<string> = new Set(['institut', 'sekolah', 'universitas', 'yayasan'])

/** «Kepala BPBD Cibunar», «Ketua KPU Bali»: a body of a region that the tables know without it. */
function localBody(scene: Scene, at: number, last: number): Finding | null {
  const looked = lookUp(scene, at)
  if (looked?.entity.kind !== 'organisation') return null
  const branch = branchAt(scene, looked)
  const [local] = isHead(normAt(scene, at)) ? (headed.read(scene, at, last)?.findings ?? []) : []
  if (branch)
    return {
      first: at,
      last: branch.last,
      kind: 'organisation',
      known: branch.entity,
      via: 'name',
      rule: '',
      title: null,
    }
  if (!local || local.last <= looked.last || lookUp(scene, looked.last)?.entity.kind !== 'place') return null
  // «Kepala BPBD Cibunar Surya Hadi»
  return { ...local, last: nameBehind(scene, at, local.last) }
}

/** Reads on from a title word to where the person's name should begin. */
function readTitle(scene: Scene, at: number, last: number): Title {
  let end = at + 1
  const inside: Finding[] = []
  const office = normAt(scene, at)
  while (end < last) {
    const token = scene.tokens[end]
    if (!token) break
    const { norm } = token
    // «Kepala UPT I Dinas Perhubungan», but «Kepala Dinas I Wayan Surya».
    if (ROMAN.test(norm) && token.casing === 'upper' && !BALINESE.has(normAt(scene, end + 1))) {
      end += 1
      continue
    }
    const local = localBody(scene, end, last)
    if (local) {
      inside.push({ ...local, rule: 'in-title' })
      end = local.last
      continue
    }
    const looked = lookUp(scene, end)
    if (looked && looked.entity.kind !== 'person') {
      inside.push({
        first: end,
        last: looked.last,
        kind: looked.entity.kind,
        known: looked.entity,
        via: looked.alias ? 'abbreviation' : 'name',
        rule: 'in-title',
        title: null,
      })
      end = looked.last
      continue
    }
    if (
      looked ||
      scene.tagged.get(end)?.kind === 'person' ||
      (givenNames.has(norm) && isCapital(token) && !titleWords.has(norm))
    )
      break
    const tagged = scene.tagged.get(end)
    if (tagged && tagged.kind !== 'person' && !titleInners.has(norm)) {
      inside.push({
        first: end,
        last: tagged.last,
        kind: tagged.kind,
        known: null,
        via: 'name',
        rule: 'in-title',
        title: null,
      })
      end = tagged.last
      continue
    }
    if (isHead(norm) && isCapital(token)) {
      const body = headed.read(scene, end, last)
      // «Kepala Pusat Data dan Informasi BNPB», but «Ketua Komisi III».
      if (body && (!titleInners.has(norm) || body.next > end + 2)) {
        // «Kepala Dinas Perhubungan Khairil Anwar»: the name behind it is none of the body's.
        const person = nameBehind(scene, end, body.next)
        // «Sekretaris Dinas Rian Surya»: which one is not told.
        if (person > end + 1)
          inside.push(
            ...body.findings.map((finding) => ({ ...finding, last: Math.min(finding.last, person), rule: 'in-title' })),
          )
        end = person
        continue
      }
    }
    if (titleWords.has(norm) || titleInners.has(norm) || (courtesies.has(norm.replace(/\.$/u, '')) && isCapital(token)))
      end += 1
    else if (norm === '.' && scene.tokens[end - 1]?.end === token.start) end += 1
    else if (norm === '(' && scene.tokens[end + 2]?.norm === ')') end += 3
    else if (isAcronym(scene, end)) end += 1
    else if (/^[0-9]+$/u.test(norm)) end += 1
    else if (end === at + 1 && OF_A_PLACE.has(office) && isNameWord(scene, end) && isNameWord(scene, end + 1)) {
      inside.push({ first: end, last: end + 1, kind: 'place', known: null, via: 'name', rule: 'in-title', title: null })
      end += 1
    } else break
  }
  // «Menteri dan Andi»: a conjunction at the end belongs to the sentence.
  while (end > at + 1 && /^(?:dan|untuk)$/u.test(normAt(scene, end - 1))) end -= 1
  return { end, inside }
}

/** A person's name after a title: `Presiden Prancis Emmanuel Macron`, `juru bicara KPK Ani Lestari`, `Pak Budi`. */
export const titled: NameRule = {
  id: 'titled',
  read(scene, at, last) {
    const token = scene.tokens[at]
    if (token?.kind !== 'word') return null
    const bare = token.norm.replace(/\.$/u, '')
    const isTitle = titleWords.has(token.norm) || titleWords.has(bare)
    const isCourtesy = courtesies.has(bare) && isCapital(token)
    if (!isTitle && !isCourtesy) return null
    // «Bung Tomo»: with some people the courtesy has become part of the name.
    if ((!isTitle || nobleTitles.has(bare)) && scene.tagged.get(at)?.kind === 'person') return null
    if (lookUp(scene, at)) return null
    const { end, inside } = readTitle(scene, at, last)
    // «Mantan Menteri Komunikasi dan Informatika, Rahma Anwari»
    const long = inside.length > 0 || end > at + 2
    const comma = normAt(scene, end) === ',' && long && scene.tagged.get(end + 1)?.kind === 'person'
    const start = comma ? end + 1 : end
    const placed =
      inside.at(-1)?.kind === 'place' && inside.at(-1)?.last === start && scene.tokens[start + 1]?.casing !== 'title'
    const person = start < last ? readPerson(scene, start, last, !MEMBERS.has(bare), placed) : null
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
      text: 'Kepala Dinas Sosial Kota Bogor Ratna Lestari hadir.',
      finds: 'Dinas Sosial Kota Bogor:organisation, Ratna Lestari:person',
    },
    { text: 'Ketua Yayasan Budi Luhur hadir.', finds: 'Yayasan Budi Luhur:organisation' },
    { text: 'Presiden menolak tawaran itu.', finds: null },
  ],
}

/** The person's name that begins at `at`, with the help of the tables and the tagger where they know it. */
function readPerson(scene: Scene, at: number, last: number, trusting: boolean, placed: boolean): Finding | null {
  const looked = lookUp(scene, at)
  const ended = runEnd(scene, at, last)
  // «Jaksa Agung Muda Pidana Khusus Febrie Adriansyah»: the tagger sees where the name begins.
  for (let start = at; start < ended; start += 1) {
    const tagged = scene.tagged.get(start)
    if (tagged?.kind === 'person') {
      const known = lookUp(scene, start)
      return known?.entity.kind === 'person' && known.last >= tagged.last
        ? personAt(start, known.last, known.entity)
        : personAt(start, tagged.last, null)
    }
    if (tagged) return null
  }
  if (at === ended) return null
  let end = at + 1
  while (end < ended && !breaksName(scene, end) && !isHead(normAt(scene, end))) end += 1
  if (looked?.entity.kind === 'person') return personAt(at, looked.last, looked.entity)
  if (breaksName(scene, at) || isHead(normAt(scene, at)) || !soundsLikeSomebody(scene, at, end, trusting, placed))
    return null
  return personAt(at, end, null)
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

/** Where the tagger is silent, a name must have a word that people are called by, or none of the language. */
function soundsLikeSomebody(scene: Scene, first: number, last: number, trusting: boolean, placed: boolean): boolean {
  let plain = 0
  for (let at = first; at < last; at += 1) {
    const norm = normAt(scene, at)
    if ((trusting || last > first + 1) && (givenNames.has(norm) || personWords.has(norm))) return true
    const word = scene.tokens[at]?.word
    if (!word || roots.has(word.root)) plain += 1
  }
  // «Bupati Pati Sudewo»: one word is enough behind an office and its place.
  return trusting && plain === 0 && (placed || last > first + 1)
}
