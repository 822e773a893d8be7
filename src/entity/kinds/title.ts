import { balineseNames, givenNames } from '../../lexicon/given-names.ts'
import { orderWords } from '../../lexicon/ordinals.ts'
import { courtesies, officesOfPlaces, titleInners, titleWords } from '../../lexicon/titles.ts'
import { isCapital, normAt } from '../desk.ts'
import { isBehindBody, isUnknown, nameBehind } from './behind-body.ts'
import { type Finding, isHead, isNameWord, runEnd, type Scene } from './finding.ts'
import { headed } from './headed.ts'
import { branchAt } from './known.ts'
import { lookUp } from './lookup.ts'

/** Offices that go on with it. */
const AGUNG: ReadonlySet<string> = new Set(['hakim', 'jaksa', 'uskup'])

const ROMAN = /^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x|xi)$/u

/** «Presiden RI ke-3, Danu», «Wakil Presiden RI kesepuluh Danu»: which holder of the office he was. */
const isTurn = (scene: Scene, at: number): boolean =>
  (orderWords.has(normAt(scene, at)) || /^ke-\d{1,2}$/u.test(normAt(scene, at))) &&
  scene.tokens[at + 1]?.casing !== 'lower'

/** A title as far as the name behind it. */
export interface Title {
  readonly end: number
  /** Names of states, bodies and places inside the title. */
  readonly inside: readonly Finding[]
}

/** «Menteri Pertanian, Perikanan, dan Pangan Rahma»: the end of the last of an office's fields at the comma before it; else `at`. */
function fieldsEnd(scene: Scene, office: number, at: number): number {
  if (normAt(scene, at) !== ',' || !/^(?:dirjen|menteri|wakil)$/u.test(normAt(scene, office))) return at
  const joined = normAt(scene, at + 1) === 'dan'
  const field = joined ? at + 2 : at + 1
  if (!isNameWord(scene, field) || titleWords.has(normAt(scene, field))) return at
  const more = normAt(scene, field + 1) === ',' && normAt(scene, field + 2) === 'dan' && isNameWord(scene, field + 3)
  return joined || more ? field + 1 : at
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

/** «Kepala BPBD Cibunar», «Ketua KPU Bali»: a body of a region that the tables know without it. */
function localBody(scene: Scene, at: number, last: number): Finding | null {
  const looked = lookUp(scene, at)
  if (looked?.entity.kind !== 'organisation') return null
  const branch = branchAt(scene, looked)
  const [local] = isHead(scene, at) ? (headed.read(scene, at, last)?.findings ?? []) : []
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

/** The rank or courtesy within what the tagger takes for a person from `at` on; -1 without one. */
function rankIn(scene: Scene, at: number): number {
  const tagged = scene.tagged.get(at)
  if (tagged?.kind !== 'person') return -1
  for (let next = at + 1; next < tagged.last; next += 1)
    if (titleWords.has(normAt(scene, next)) || courtesies.has(normAt(scene, next))) return next
  return -1
}

/** Whether what follows an office is the place it is of: «Camat Sukaresmi», «Wali Kota Sukaresmi». */
const isOfPlace = (scene: Scene, at: number, end: number): boolean =>
  (end === at + 1 && officesOfPlaces.has(normAt(scene, at))) ||
  (end === at + 1 && RULERS.has(normAt(scene, at)) && normAt(scene, end + 1) === ',') ||
  (normAt(scene, end - 1) === 'kota' && normAt(scene, end - 2) === 'wali')

/** Rulers, whose own name may follow the office at once: «Sultan Sagara, Rahma Anwari, tiba», but «Sultan Rahma Anwari tiba». */
const RULERS: ReadonlySet<string> = new Set(['emir', 'raja', 'ratu', 'sultan'])

/** «Camat Sukaresmi Dedi», «Camat Sukaresmi, Dedi Suryadi»: who it is comes behind the place. */
const goesOn = (scene: Scene, at: number, last: number): boolean =>
  isNameWord(scene, at) || (normAt(scene, at) === ',' && runEnd(scene, at + 1, last) > at + 2)

/** «Wali Kota Eri Cahyono»: two words after the office that are of no known place are its holder's. */
const isBeforeMayor = (scene: Scene, kota: number, last: number): boolean =>
  normAt(scene, kota) === 'kota' &&
  normAt(scene, kota - 1) === 'wali' &&
  !lookUp(scene, kota) &&
  !lookUp(scene, kota + 1) &&
  runEnd(scene, kota + 1, last) === kota + 3

const isBehindState = (inside: readonly Finding[]): boolean => {
  const state = inside.at(-1)
  return state?.kind === 'country' || state?.known?.name === 'Uni Eropa'
}

/** Reads on from a title word to where the person's name should begin. */
export function readTitle(scene: Scene, at: number, last: number): Title {
  let end = at + 1
  const inside: Finding[] = []
  const office = normAt(scene, at)
  while (end < last) {
    const token = scene.tokens[end]
    if (!token) break
    const { norm } = token
    const fields = fieldsEnd(scene, at, end)
    if (fields > end) {
      end = fields
      continue
    }
    // «Kepala UPT I Dinas Perhubungan», but «Kepala Dinas I Wayan Surya».
    if (ROMAN.test(norm) && token.casing === 'upper' && !balineseNames.has(normAt(scene, end + 1))) {
      end += 1
      continue
    }
    // «Kapolres Metro Bekasi Kota Kombes Surya»: the words tell which police, no towns.
    if (/^kapol/u.test(office) && /^(?:kota|metro)$/u.test(norm)) {
      end += 1
      continue
    }
    if (isBeforeMayor(scene, end, last)) return { end: end + 1, inside }
    const local = localBody(scene, end, last)
    if (local) {
      inside.push({ ...local, rule: 'in-title' })
      end = local.last
      continue
    }
    const looked = lookUp(scene, end)
    // «Menteri Sosial Darwin Hartono», though a town has that name.
    if (looked?.entity.kind === 'place' && givenNames.has(norm) && isNameWord(scene, looked.last)) break
    // «Komisioner Uni Eropa Maros Hadi», «Menteri Jepang Maros Hadi»: behind a state a town's name is somebody's.
    if (
      looked?.entity.kind === 'place' &&
      isBehindState(inside) &&
      runEnd(scene, looked.last, last) === looked.last + 1
    )
      break
    // «pelatih Timnas Peru»: the team, not the state twice.
    const team = norm === 'timnas' ? headed.read(scene, end, last)?.findings[0] : undefined
    if (team) {
      inside.push({ ...team, rule: 'in-title' })
      end = team.last
      continue
    }
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
    // «Kapolsek Cibunar Kompol Surya», which the tagger takes for one man's name.
    const rank = officesOfPlaces.has(office) ? rankIn(scene, end) : -1
    if (!looked && rank > end) {
      inside.push({ first: end, last: rank, kind: 'place', known: null, via: 'name', rule: 'in-title', title: null })
      end = rank
      continue
    }
    // «Jaksa Agung Muda Rahma», though some are called Agung.
    if (norm === 'agung' && AGUNG.has(normAt(scene, end - 1)) && isCapital(token)) {
      end += 1
      continue
    }
    if (
      looked ||
      (scene.tagged.get(end)?.kind === 'person' && !/^(?:cv|pt)$/u.test(norm)) ||
      (givenNames.has(norm) && isCapital(token) && !titleWords.has(norm))
    )
      break
    const tagged = scene.tagged.get(end)
    if (tagged?.kind === 'organisation' && isBehindBody(scene, inside, end) && isUnknown(scene, tagged)) break
    if (tagged && tagged.kind !== 'person' && !titleInners.has(norm) && !courtesies.has(norm)) {
      // «Direktur Sagara Karya Budi Hartono», which the tagger takes for one body.
      const person = nameBehind(scene, end, tagged.last)
      inside.push({
        first: end,
        last: person,
        kind: tagged.kind,
        known: null,
        via: 'name',
        rule: 'in-title',
        title: null,
      })
      end = person
      continue
    }
    if (isHead(scene, end) && isCapital(token)) {
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
    if (
      titleWords.has(norm) ||
      titleInners.has(norm) ||
      (courtesies.has(norm.replace(/\.$/u, '')) && (isCapital(token) || norm === 'dr.'))
    )
      end += 1
    else if (norm === '.' && scene.tokens[end - 1]?.end === token.start) end += 1
    else if (norm === '(' && scene.tokens[end + 2]?.norm === ')') end += 3
    else if (isAcronym(scene, end)) end += 1
    else if (/^[0-9]+$/u.test(norm) || isTurn(scene, end)) end += 1
    else if (isOfPlace(scene, at, end) && isNameWord(scene, end) && goesOn(scene, end + 1, last)) {
      // «Camat Sukaresmi Barat Suryono»
      const side = /^(?:barat|selatan|tengah|timur|utara)$/u.test(normAt(scene, end + 1))
      const place = side && goesOn(scene, end + 2, last) ? end + 2 : end + 1
      inside.push({ first: end, last: place, kind: 'place', known: null, via: 'name', rule: 'in-title', title: null })
      end = place
    } else break
  }
  // «Menteri dan Andi»: a conjunction at the end belongs to the sentence.
  while (end > at + 1 && /^(?:dan|untuk)$/u.test(normAt(scene, end - 1))) end -= 1
  return { end, inside }
}
