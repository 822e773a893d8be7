import { doneToPeople, doneToPeopleToo } from '../../lexicon/deeds.ts'
import { eastAsianSurnames, givenNames } from '../../lexicon/given-names.ts'
import { companyEnds } from '../../lexicon/organisations.ts'
import { quoteVerbs } from '../../lexicon/quotatives.ts'
import { roots } from '../../lexicon/roots.ts'
import { speechVerbs } from '../../lexicon/speech-verbs.ts'
import { thingWords } from '../../lexicon/thing-words.ts'
import { courtesies } from '../../lexicon/titles.ts'
import type { EntityKind } from '../../model/entity.ts'
import type { Token } from '../../model/reading.ts'
import { isOf, normAt } from '../desk.ts'
import { isDistrict } from '../gazetteer/known.ts'
import { personWords } from '../tagger/weights/word-classes.ts'
import { lists } from '../words.ts'
import { breaksName, foundBy, isAddressed, isHead, isNameWord, type NameRule, runEnd, type Scene } from './finding.ts'
import { lookUp } from './lookup.ts'

/** Words before whoever speaks or is called so: `kata Rahma`. */
const SAYING: ReadonlySet<string> = new Set([...quoteVerbs.keys(), 'katanya', 'menurut', 'bernama', 'oleh'])

/** A run of words with capitals, and what is known of it. */
interface Run {
  readonly scene: Scene
  readonly first: number
  readonly last: number
  readonly words: number
  /** The word before it, its own first and its last. */
  readonly before: string
  readonly opening: string
  readonly final: string
  readonly token: Token
  /** Whether its first word is a word of the language. */
  readonly plain: boolean
  /** Whether it does something, or is done something to. */
  readonly acts: boolean
  /** Whether its first word is named again, always with a capital. */
  readonly again: boolean
}

function runOf(scene: Scene, first: number, last: number, token: Token): Run {
  const isNamedAgain = (scene.capitals.get(token.norm) ?? 0) > 1
  return {
    ...{ scene, first, last, token },
    words: last - first,
    before: normAt(scene, first - 1),
    opening: normAt(scene, first),
    final: normAt(scene, last - 1),
    plain: token.word !== null && roots.has(token.word.root),
    acts: /^(?:active|passive)$/u.test(scene.tokens[last]?.word?.voice ?? ''),
    again: isNamedAgain && !scene.lower.has(token.norm),
  }
}

const isNamed = ({ scene }: Run, word: string): boolean => (scene.capitals.get(word) ?? 0) > 1

/** «Bonar Simatupang terpilih …»: two words of no language that open a sentence and do something. */
function isDoer({ scene, first, last, words }: Run): boolean {
  const doing = scene.tokens[last]
  const opens = (words === 2 || words === 3) && scene.initial[first] === 1 && doing?.casing === 'lower'
  const does = doing?.word != null && (doing.word.voice !== 'none' || doing.word.prefix === 'ter')
  return opens && does && noneIsPlain(scene, first, last)
}

/** What tells of what kind a run is; the first that holds decides. */
const signs: readonly (readonly [kind: EntityKind, holds: (run: Run) => boolean])[] = [
  ['organisation', ({ words, final }) => companyEnds.has(final) && words > 1],
  // «Marni (62 tahun), warga Desa Mekar»
  ['person', ({ scene, first, last, words }) => words < 4 && isAged(scene, last) && noneIsPlain(scene, first, last)],
  [
    'person',
    ({ scene, first, last, words, before }) =>
      words <= 3 && (words > 1 || SAYING.has(before)) && namesSomebody(scene, first, last),
  ],
  // «Hakim memvonis Kuat Ma'ruf»: a plain word and a first name, both with a capital in the midst of a sentence.
  [
    'person',
    ({ scene, first, words, final }) =>
      words === 2 &&
      givenNames.has(final) &&
      scene.initial[first] !== 1 &&
      !scene.lower.has(final) &&
      isTitleCase(scene, first),
  ],
  ['person', ({ scene, first, words }) => words === 1 && doesAsSomebody(scene, first)],
  [
    'person',
    ({ before, plain, token }) => SAYING.has(before) && before !== 'oleh' && !plain && token.casing === 'title',
  ],
  [
    'place',
    ({ before, opening, plain, token, words }) =>
      /^(?:di|ke)$/u.test(before) && !plain && !courtesies.has(opening) && token.casing === 'title' && words <= 3,
  ],
  // «warga Cinere»: a district of the tables, and no plain word or first name.
  ['place', ({ words, plain, opening }) => words === 1 && !plain && isDistrict(opening) && !personWords.has(opening)],
  [
    'group',
    (run) => /\p{L}.*-\d+$/u.test(run.final) && run.words <= 2 && (isNamed(run, run.final) || startsSomething(run)),
  ],
  // «didirikan William Tanu dan Leontin Alphard»: listed beside another name.
  [
    'person',
    ({ scene, first, last, words, before }) =>
      words > 1 &&
      words < 5 &&
      (before === 'dan' || before === ',') &&
      isNameWord(scene, first - 2) &&
      noneIsPlain(scene, first, last),
  ],
  [
    'group',
    (run) =>
      run.words === 2 && /\d$/u.test(run.final) && !run.plain && !/^\d/u.test(run.final) && isNamed(run, run.opening),
  ],
  ['person', isDoer],
  // «UNAMET dibentuk», «pasukan INTERFET»: letters of a body that the article does not explain.
  [
    'organisation',
    ({ words, token, acts, again, before, opening }) =>
      words === 1 &&
      token.casing === 'upper' &&
      (acts || LEADING.test(before)) &&
      again &&
      token.norm.length > 2 &&
      !/\d/u.test(opening),
  ],
  // «NusaTel membeli menara»: two capitals in one word.
  [
    'organisation',
    ({ scene, words, token, acts, again }) =>
      words === 1 &&
      (acts || again) &&
      /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}\p{Ll}/u.test(scene.text.slice(token.start, token.end)),
  ],
  // A word that is no word of the language, that the article names again and again, and that does something here.
  [
    'group',
    ({ words, acts, again, plain, token }) =>
      words === 1 && acts && again && !plain && token.norm.length > 3 && token.casing !== 'upper',
  ],
]

const LEADING = /^(?:anggota|ketua|oleh|pasukan|pimpinan|sekjen|tim)$/u

function kindOf(scene: Scene, first: number, last: number): EntityKind | null {
  const token = scene.tokens[first]
  if (!token || thingWords.has(normAt(scene, first)) || thingWords.has(normAt(scene, last - 1))) return null
  const run = runOf(scene, first, last, token)
  return signs.find(([, holds]) => holds(run))?.[0] ?? null
}

/** «(62 tahun)», «, 62 tahun», «(62) warga Maros»: somebody's age. */
const isAged = (scene: Scene, at: number): boolean =>
  /^[(,]$/u.test(normAt(scene, at)) &&
  /^[1-9]\d?$/u.test(normAt(scene, at + 1)) &&
  (normAt(scene, at + 2) === 'tahun' ||
    (normAt(scene, at + 2) === ')' && /^(?:asal|seorang|warga)$/u.test(normAt(scene, at + 3))))

/** Words of the language, and what opens the name of a body or a place, a title or a day. */
const NOBODY = lists.rooted | lists.bodyHead | lists.placeHead | lists.title | lists.day | lists.stop | lists.district

/** «Rahma membantah», «Sagarno dibebaskan»: what only people do, or is done to people, behind a word that is none of the language. */
function doesAsSomebody(scene: Scene, at: number): boolean {
  const [token, next] = [scene.tokens[at], scene.tokens[at + 1]]
  const norm = normAt(scene, at)
  if (
    scene.initial[at] !== 1 ||
    token?.casing !== 'title' ||
    norm.length < 4 ||
    norm.endsWith('nya') ||
    isOf(scene, at, NOBODY)
  )
    return false
  if (!next?.word || next.casing !== 'lower' || scene.lower.has(norm) || thingWords.has(norm)) return false
  const { root, voice } = next.word
  if (voice === 'passive' && (doneToPeople.has(root) || doneToPeopleToo.has(root))) return true
  return voice !== 'passive' && (speechVerbs.has(next.norm) || (givenNames.has(norm) && voice !== 'none'))
}

const isTitleCase = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.casing === 'title' && scene.tokens[at + 1]?.casing === 'title'

/** «Chandrayaan-3 meluncur»: a numbered thing that does something; no illness does. */
const startsSomething = ({ scene, last, words, opening }: Run): boolean =>
  words === 1 && scene.tokens[last]?.word?.voice === 'active' && !/^(?:covid|sars|virus)/u.test(opening)

/** Whether the run opens with a first name or an East Asian family name, and no title stands in it. */
function namesSomebody(scene: Scene, first: number, last: number): boolean {
  const norm = normAt(scene, first)
  if (courtesies.has(norm) || !(givenNames.has(norm) || (eastAsianSurnames.has(norm) && last > first + 1))) return false
  for (let at = first + 1; at < last; at += 1) {
    const word = scene.tokens[at]?.word
    if (word && roots.has(word.root) && !personWords.has(normAt(scene, at))) return false
  }
  return true
}

function noneIsPlain(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const token = scene.tokens[at]
    if (token?.casing !== 'title' || (token.word && roots.has(token.word.root)) || thingWords.has(token.norm))
      return false
  }
  return true
}

/** Capitalised words that no other rule reads: what stands before and in them tells whether they name anybody. */
export const capitals: NameRule = {
  id: 'capitals',
  opener: 0,
  read(scene, at, last) {
    const aged = scene.tokens[at]?.casing === 'title' && isAged(scene, at + 1)
    if (!(aged || isNameWord(scene, at) || doesAsSomebody(scene, at)) || breaksName(scene, at) || isHead(scene, at))
      return null
    const runs = runEnd(scene, at, last)
    let end = at + 1
    while (
      end < runs &&
      !breaksName(scene, end) &&
      !isAddressed(scene, end) &&
      !isHead(scene, end) &&
      !scene.tagged.has(end) &&
      lookUp(scene, end)?.entity.kind !== 'country'
    )
      end += 1
    const kind = kindOf(scene, at, end)
    if (kind === null) return { findings: [], next: scene.initial[at] === 1 ? at + 1 : end }
    return foundBy('capitals')(at, end, kind)
  },
  examples: [
    { text: 'Warga berkumpul di Sukorame sejak pagi.', finds: 'Sukorame:place' },
    { text: 'Sagarno dibebaskan kemarin.', finds: 'Sagarno:person' },
    { text: '"Kami siap," kata Rahmawati.', finds: 'Rahmawati:person' },
    { text: 'Rahmanto (62 tahun) dirawat.', finds: 'Rahmanto:person' },
    {
      text: 'Korban Rahmanto, 62 tahun, dirawat bersama Sagarno (41) warga kota.',
      finds: 'Rahmanto:person, Sagarno:person',
    },
    { text: 'Rapat berakhir Jumat sore menjelang Ramadan.', finds: null },
  ],
}
