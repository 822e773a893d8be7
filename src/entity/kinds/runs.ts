import { givenNames } from '../../lexicon/given-names.ts'
import { companyEnds } from '../../lexicon/organisations.ts'
import { quoteVerbs } from '../../lexicon/quotatives.ts'
import { roots } from '../../lexicon/roots.ts'
import { thingWords } from '../../lexicon/thing-words.ts'
import { courtesies } from '../../lexicon/titles.ts'
import type { EntityKind } from '../../model/entity.ts'
import type { Token } from '../../model/reading.ts'
import { normAt } from '../desk.ts'
import { isDistrict } from '../gazetteer/known.ts'
import { personWords } from '../tagger/weights/word-classes.ts'
import { isNameWord, type Scene } from './finding.ts'
import { doesAsSomebody, isAged, namesSomebody, noneIsPlain } from './somebody.ts'

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

export function kindOfRun(scene: Scene, first: number, last: number): EntityKind | null {
  const token = scene.tokens[first]
  if (!token || thingWords.has(normAt(scene, first)) || thingWords.has(normAt(scene, last - 1))) return null
  const run = runOf(scene, first, last, token)
  return signs.find(([, holds]) => holds(run))?.[0] ?? null
}

const isTitleCase = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.casing === 'title' && scene.tokens[at + 1]?.casing === 'title'

/** «Chandrayaan-3 meluncur»: a numbered thing that does something; no illness does. */
const startsSomething = ({ scene, last, words, opening }: Run): boolean =>
  words === 1 && scene.tokens[last]?.word?.voice === 'active' && !/^(?:covid|sars|virus)/u.test(opening)
