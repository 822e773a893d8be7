import { suspectNouns, takenVerbs, takingVerbs } from '../../lexicon/bystander-words.ts'
import { crimeRoots } from '../../lexicon/deeds.ts'
import { kinWords } from '../../lexicon/kin-words.ts'
import { numberWords } from '../../lexicon/numbers.ts'
import type { Entity } from '../../model/entity.ts'
import type { Token } from '../../model/reading.ts'
import { type Desk, isCapital, normAt } from '../desk.ts'
import { tells } from './nameless.ts'
import type { Placed, ReferenceRule, Story } from './reference.ts'

/**
 * What a page calls somebody in a case by, the words beside his name by which it tells that he is that, and the voice of
 * the verb of a crime behind his name.
 */
interface Part {
  readonly names: ReadonlySet<string>
  readonly ahead: ReadonlySet<string>
  readonly behind: ReadonlySet<string>
  readonly crime: 'active' | 'passive'
}

/** Words for one who is dead, which stand alone before their verb: «Jenazah dibawa pulang». */
const BODIES: ReadonlySet<string> = new Set(['jasad', 'jenazah', 'mayat'])

const OWN_BODIES: ReadonlySet<string> = new Set(['jasadnya', 'jenazahnya', 'mayatnya'])

const parts: readonly Part[] = [
  {
    names: suspectNouns,
    ahead: new Set([...suspectNouns, ...takingVerbs]),
    behind: new Set([...suspectNouns, ...takenVerbs]),
    crime: 'active',
  },
  {
    names: new Set(['almarhum', 'almarhumah', 'korban', ...BODIES, ...OWN_BODIES]),
    ahead: new Set(['almarhum', 'almarhumah', 'kematian', 'korban', 'meninggalnya', 'mendiang', 'tewasnya', ...BODIES]),
    behind: new Set(['gugur', 'korban', 'meninggal', 'tewas', 'tutup', 'wafat']),
    crime: 'passive',
  },
]

const actsNext = (next: Token | undefined): boolean => next?.word?.voice === 'passive' || next?.norm === 'tiba'

/** Words before such a noun with which it is many, any or somebody else. Sorted. */
const OTHERS: ReadonlySet<string> = new Set([
  'beberapa',
  'belasan',
  'dugaan',
  'jumlah',
  'kedua',
  'keempat',
  'ketiga',
  'para',
  'puluhan',
  'ratusan',
  'sebagai',
  'sejumlah',
  'seluruh',
  'semua',
  'seorang',
])

/** Words behind it with which it is no one man: «korban jiwa», «korban tewas bertambah», «pelaku usaha». Sorted. */
const KINDS: ReadonlySet<string> = new Set([
  'baru',
  'berikutnya',
  'bernama',
  'hilang',
  'jiwa',
  'kedua',
  'lain',
  'lainnya',
  'luka',
  'luka-luka',
  'pertama',
  'selamat',
  'tewas',
  'usaha',
  'yang',
])

const isMany = (desk: Desk, at: number): boolean => {
  const before = desk.tokens[at - 1]
  return before?.kind === 'number' || numberWords.has(before?.norm ?? '') || OTHERS.has(before?.norm ?? '')
}

const crowds = new WeakMap<Desk, Map<Part, boolean>>()

/** Whether the page tells of many: «dua korban», «para pelaku», «tersangka lain». */
function ofMany(desk: Desk, part: Part): boolean {
  const known = crowds.get(desk) ?? new Map<Part, boolean>()
  crowds.set(desk, known)
  const told = known.get(part)
  if (told !== undefined) return told
  const many = desk.tokens.some(({ norm }, at) => {
    if (!part.names.has(norm)) return false
    const one = /^(?:satu|sebagai|seorang)$/u.test(normAt(desk, at - 1))
    return (!one && isMany(desk, at)) || /^(?:jiwa|kedua|lain|lainnya)$/u.test(normAt(desk, at + 1))
  })
  known.set(part, many)
  return many
}

/** So many words may stand between a name and what tells its part: «ditetapkan sebagai tersangka», «Rahma (30), warga Bogor, tewas». */
const NEAR = 5
const FAR = 12

/** The voice of the verb of a crime at a token, `active` of «pembunuhan» too; null where there is none. */
function crimeAt(desk: Desk, at: number): 'active' | 'passive' | null {
  const { root = '', voice = 'none', prefix } = desk.tokens[at]?.word ?? {}
  if (!crimeRoots.has(root)) return null
  if (prefix === 'peN') return 'active'
  return voice === 'active' || voice === 'passive' ? voice : null
}

/** «Rahma, tetangga korban, pulang»: the noun only tells whose the word before it is. */
function isOwner(desk: Desk, at: number): boolean {
  const { kind, word, norm = '' } = desk.tokens[at - 1] ?? {}
  const names = parts.some((part) => part.names.has(normAt(desk, at)))
  return names && kind === 'word' && word?.voice === 'none' && !AS.has(norm)
}

/** Words before such a noun that say that somebody is one. Sorted. */
const AS: ReadonlySet<string> = new Set(['adalah', 'jadi', 'merupakan', 'sebagai', 'selaku'])

/** Whether the page tells of a person beside his name that the part is his. */
function plays(desk: Desk, placed: Placed, { ahead, behind, crime }: Part): boolean {
  const { first, last, sentence, mention } = placed
  if (mention.entities.length > 1 || mention.entities[0]?.kind !== 'person' || tells(desk, placed)) return false
  // «Tersangka masuk ke rumah korban»: the part of the one is no word on the other.
  if (mention.rule === role.id) return false
  const comma = normAt(desk, first - 1) === ','
  // «Pelaku, Surya Hadi, kabur», but «ayah korban, Surya Hadi»
  if (comma && ahead.has(normAt(desk, first - 2)) && desk.initial[first - 2] === 1) return true
  // «tersangka penembak Surya Hadi»
  const deed = crimeAt(desk, first - 1)
  if (deed !== null) return deed !== crime
  // «menghadirkan tersangka Surya Hadi»
  if (ahead.has(mention.title?.toLowerCase().split(/\s+/u)[0] ?? '')) return true
  // «menuntut Bupati Maros, Surya Hadi, …», «membunuh istrinya, Ratna Wijaya»
  const called = mention.title !== null || kinWords.has(normAt(desk, first - 2))
  const opens = first - (mention.title?.split(/\s+/u).length ?? 0) - (comma && called ? 1 : 0)
  for (let at = opens - 1; at >= opens - NEAR && desk.sentenceOf[at] === sentence; at -= 1) {
    const told = crimeAt(desk, at)
    if (told !== null) return told !== crime
    if (ahead.has(normAt(desk, at))) return true
    if (desk.tokens[at]?.kind === 'punctuation' || (isDoing(desk, at) && normAt(desk, at) !== 'bernama')) break
  }
  for (let at = last; at < last + FAR && desk.sentenceOf[at] === sentence; at += 1) {
    if ((behind.has(normAt(desk, at)) && !isOwner(desk, at)) || crimeAt(desk, at) === crime) return true
    if (desk.tokens[at]?.word?.voice === 'active') break
  }
  return false
}

const isDoing = (desk: Desk, at: number): boolean => {
  const { voice } = desk.tokens[at]?.word ?? {}
  return voice === 'active' || voice === 'passive'
}

/** The only person whom the page has told to play a part. */
function player({ desk, before }: Story, part: Part): Entity | null {
  let only: Entity | null = null
  for (const placed of before) {
    const [person] = placed.mention.entities
    if (!person || person.name === only?.name || !plays(desk, placed, part)) continue
    if (only) return null
    only = person
  }
  return only
}

/** `korban`, `terdakwa`, `pelaku`: the one person whom a page with one victim or one suspect has named as such. */
export const role: ReferenceRule = {
  id: 'role',
  read(story, at) {
    const { desk } = story
    const token = desk.tokens[at]
    const part = parts.find(({ names }) => names.has(token?.norm ?? ''))
    const next = desk.tokens[at + 1]
    if (!part || isMany(desk, at) || KINDS.has(next?.norm ?? '') || /inisial$/u.test(next?.norm ?? '')) return null
    // «korban Rahma», «pelaku penculikan»: he is told in the next words.
    if (next && (isCapital(next) || next.word?.prefix === 'peN')) return null
    // «jenazah sang kakek»: whose is told in the next words.
    if (BODIES.has(token?.norm ?? '') && !actsNext(next)) return null
    const person = ofMany(desk, part) ? null : player(story, part)
    return person ? { first: at, last: at + 1, entities: [person], via: 'description' } : null
  },
  examples: [
    {
      text: 'Jaksa menuntut Ketua Koperasi Maros, Surya Hadi, 5 tahun. Terdakwa menolak.',
      finds: 'Terdakwa=Surya Hadi',
    },
    { text: 'Surya Hadi (60), warga Maros, wafat. Almarhum dimakamkan.', finds: 'Almarhum=Surya Hadi' },
    {
      text: 'Ratna Wijaya ditetapkan sebagai tersangka. Tersangka lalu ditahan.',
      finds: 'Tersangka=Ratna Wijaya',
    },
    { text: 'Surya Hadi tewas ditikam. Jenazah korban dibawa pulang.', finds: 'korban=Surya Hadi' },
    { text: 'Pelaku, Surya Hadi, kabur. Sorenya pelaku ditangkap.', finds: 'pelaku=Surya Hadi' },
    { text: 'Surya Hadi menikam istrinya, Ratna Wijaya. Korban dirawat.', finds: 'Korban=Ratna Wijaya' },
    { text: 'Surya Hadi menikam istrinya, Ratna Wijaya. Pelaku kabur.', finds: 'Pelaku=Surya Hadi' },
    { text: 'Polisi menangkap pembunuh Ratna Wijaya. Korban dimakamkan.', finds: 'Korban=Ratna Wijaya' },
    { text: 'Polisi menangkap pembunuh Ratna Wijaya. Pelaku kabur.', finds: null },
    { text: 'Tersangka Penembak Surya Hadi ditangkap. Polisi memeriksa tersangka itu.', finds: null },
    { text: 'Pelaku bernama Surya Hadi. Pelaku kabur.', finds: 'Pelaku=Surya Hadi' },
    {
      text: 'Ratna Wijaya tewas. Surya Hadi, tetangga korban, kabur. Korban dimakamkan.',
      finds: 'korban=Ratna Wijaya, Korban=Ratna Wijaya',
    },
    { text: 'Ratna Wijaya dirampok Surya Hadi. Pelaku kabur.', finds: 'Pelaku=Surya Hadi' },
    { text: 'Polisi mengusut kematian Surya Hadi. Korban dimakamkan.', finds: 'Korban=Surya Hadi' },
    { text: 'Ayah korban, Surya Hadi, pulang. Jenazah korban dimakamkan.', finds: null },
    { text: 'Surya Hadi tewas. Jenazah dibawa pulang.', finds: 'Jenazah=Surya Hadi' },
    {
      text: 'Surya Hadi wafat. Ratna Wijaya melayat. Jenazahnya dimakamkan.',
      finds: 'Jenazahnya=Surya Hadi',
    },
    { text: 'Surya Hadi tewas. Dua korban lain dirawat. Korban dibawa pulang.', finds: null },
    { text: 'Surya Hadi tewas. Korban jiwa bertambah.', finds: null },
    { text: 'Menurut Surya Hadi, korban dirawat.', finds: null },
  ],
}
