import { kinNouns, relations } from '../../lexicon/kin-words.ts'
import { numberWords } from '../../lexicon/numbers.ts'
import { manyWords, plainPeople, roleNouns } from '../../lexicon/role-nouns.ts'
import { titleWords } from '../../lexicon/titles.ts'
import { peopleNouns } from '../../lexicon/units.ts'
import { isOf, normAt } from '../desk.ts'
import { lists } from '../words.ts'
import { foundBy, isHead, isNameWord, type NameRule, type Scene } from './finding.ts'
import { lookUp } from './lookup.ts'

/** Words of the longest name that is read so. */
const LONGEST = 4

/** How far before a name the noun may stand that tells who it is: «Kepala Dinas Perhubungan Kota Sagara, Rahma, …». */
const FAR = 9

/** What follows an age: the token behind «(62 tahun)», «(62)», «, 62 tahun»; `at` where no age stands. */
function behindAge(scene: Scene, at: number): number {
  const mark = normAt(scene, at)
  if ((mark !== '(' && mark !== ',') || !/^[1-9]\d$/u.test(normAt(scene, at + 1))) return at
  const years = normAt(scene, at + 2) === 'tahun'
  if (mark === ',') return years ? at + 3 : at
  const close = years ? at + 3 : at + 2
  return normAt(scene, close) === ')' ? close + 1 : at
}

/** «pemilik», «rekannya», «kuasa hukumnya»: whether a word tells of one person what he is. */
function isRole(scene: Scene, at: number): boolean {
  const norm = normAt(scene, at)
  const noun = norm.endsWith('nya') ? norm.slice(0, -3) : norm
  if (noun !== norm && (relations.has(noun) || kinNouns.has(noun))) return true
  return roleNouns.has(noun) || kinNouns.has(noun) || (titleWords.has(noun) && !manyWords.has(noun))
}

const isVerb = (scene: Scene, at: number): boolean => isOf(scene, at, lists.active | lists.passive)

/** Where the words end that would be a name here: in capitals, none that opens a body's or a place's name. */
function nameEnd(scene: Scene, at: number, last: number): number {
  let end = at
  while (end < last && end < at + LONGEST) {
    const token = scene.tokens[end]
    if (token?.casing !== 'title' || isHead(scene, end) || isOf(scene, end, lists.day | lists.stop | lists.title)) break
    if (end > at && (scene.tagged.has(end) || token.start > (scene.tokens[end - 1]?.end ?? 0) + 1)) break
    end += 1
  }
  return end
}

/** A name has a word that the language does not have, and a single word is no other thing that the article tells of. */
function isNamely(scene: Scene, at: number, end: number): boolean {
  if (end === at || scene.capital[end] === 1 || lookUp(scene, at)) return false
  if (end === at + 1) return !isOf(scene, at, lists.rooted) && !scene.lower.has(normAt(scene, at))
  for (let token = at; token < end; token += 1) if (!isOf(scene, token, lists.rooted)) return true
  return false
}

/** «…, mahasiswi asal Maros, …»: words for somebody up to the next mark, without a verb of their own. */
function isDescribedBehind(scene: Scene, comma: number): boolean {
  const start = normAt(scene, comma + 1) === 'seorang' ? comma + 2 : comma + 1
  if (normAt(scene, comma) !== ',' || scene.tokens[start]?.casing !== 'lower' || !isRole(scene, start)) return false
  for (let at = start; at < start + FAR; at += 1) {
    const { kind, norm } = scene.tokens[at] ?? {}
    if (kind === undefined || kind === 'punctuation' || norm === 'yang') return true
    if (isVerb(scene, at)) return false
  }
  return true
}

/** Words that set a place about what stands before them. Sorted. */
const AROUND: ReadonlySet<string> = new Set(['asal', 'dari', 'di', 'ke', 'pada'])

/** «Anak Sagarno, Rahma, …»: somebody's kin, before whose name no place stands. */
const isKin = (scene: Scene, at: number): boolean =>
  (kinNouns.has(normAt(scene, at)) || KIN.has(normAt(scene, at))) && scene.tokens[at + 1]?.casing === 'title'

const KIN: ReadonlySet<string> = new Set(['adik', 'anak', 'ayah', 'ibu', 'kakak', 'putra', 'putri', 'saudara'])

/** «Pemilik pabrik, Rahma, …»: the words before the comma, back to a mark, a verb or a preposition, open with who it is. */
function isDescribedBefore(scene: Scene, comma: number): boolean {
  if (normAt(scene, comma) !== ',') return false
  const sentence = scene.sentenceOf[comma]
  for (let at = comma - 1; at > comma - FAR && scene.sentenceOf[at] === sentence; at -= 1) {
    const { kind, norm = '' } = scene.tokens[at] ?? {}
    if (kind === 'punctuation' || isVerb(scene, at) || AROUND.has(norm)) return false
    // «seorang warga Maros, Rahma, …», but «warga Maros, Karangluhur, …»
    if (norm === 'seorang' || norm === 'salah') return true
    if (isKin(scene, at) || (isRole(scene, at) && isOne(scene, at))) return true
  }
  return false
}

/** Whether a noun tells of one: «guru Rahma», but «para guru», «tiga guru», «warga». */
const isOne = (scene: Scene, at: number): boolean =>
  !plainPeople.has(normAt(scene, at)) &&
  !manyWords.has(normAt(scene, at - 1)) &&
  !numberWords.has(normAt(scene, at - 1)) &&
  scene.tokens[at - 1]?.kind !== 'number'

/** «pedagang ayam Rahma»: a trade in two words right before the name of one. */
function isTrade(scene: Scene, at: number): boolean {
  const [noun, ware] = [scene.tokens[at - 2], scene.tokens[at - 1]]
  if (!noun || ware?.casing !== 'lower' || isVerb(scene, at - 1) || isOf(scene, at - 1, lists.stop)) return false
  return roleNouns.has(noun.norm) && isOne(scene, at - 2)
}

const found = foundBy('apposed')

/** Somebody whom no other rule reads, by what the words beside his name tell of him: his age, his trade, whose kin he is. */
export const apposed: NameRule = {
  id: 'apposed',
  opener: 0,
  read(scene, at, last) {
    const end = nameEnd(scene, at, last)
    if (
      end === at ||
      isRole(scene, at) ||
      peopleNouns.has(normAt(scene, at)) ||
      (!isNameWord(scene, at) && scene.initial[at] !== 1) ||
      !isNamely(scene, at, end)
    )
      return null
    if (AROUND.has(normAt(scene, at - 1))) return null
    const closes = normAt(scene, end) === ',' || /^\(\d/u.test(`${normAt(scene, end)}${normAt(scene, end + 1)}`)
    const between = closes && isDescribedBefore(scene, at - 1)
    // The tagger knows more names, but takes some between commas for a town.
    const tagged = scene.tagged.get(at)
    if (tagged) return between && tagged.kind === 'place' && tagged.last === end ? found(at, end, 'person') : null
    const told = between || behindAge(scene, end) > end || isDescribedBehind(scene, end) || isTrade(scene, at)
    return told ? found(at, end, 'person') : null
  },
  examples: [
    { text: 'Pemilik pabrik, Sagarno, ditahan.', finds: 'Sagarno:person' },
    { text: 'Rekannya, Sagarno, selamat.', finds: 'Sagarno:person' },
    { text: 'Ia dan anaknya, Sagarno (7), hanyut.', finds: 'Sagarno:person' },
    { text: 'Sagarno, nenek 80 tahun di Palembang, digugat.', finds: 'Sagarno:person, Palembang:place' },
    { text: 'Tim menemukan Sagarno (72), yang tersesat.', finds: 'Sagarno:person' },
    { text: 'Polisi menangkap sopir angkot Sagarno.', finds: 'Sagarno:person' },
    { text: 'Salah seorang pengunjung, Sagarno, pulang.', finds: 'Sagarno:person' },
    { text: 'Warga Palembang, Sukarame, mengungsi.', finds: null },
    { text: 'Banjir melanda Sagarno, warga mengungsi.', finds: null },
  ],
}
