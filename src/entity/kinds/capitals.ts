import { eastAsianSurnames, givenNames } from '../../lexicon/given-names.ts'
import { companyEnds } from '../../lexicon/organisations.ts'
import { quoteVerbs } from '../../lexicon/quotatives.ts'
import { roots } from '../../lexicon/roots.ts'
import { thingWords } from '../../lexicon/thing-words.ts'
import { courtesies } from '../../lexicon/titles.ts'
import type { EntityKind } from '../../model/entity.ts'
import { normAt } from '../desk.ts'
import { isDistrict } from '../gazetteer/known.ts'
import { personWords } from '../tagger/weights/word-classes.ts'
import { breaksName, isAddressed, isHead, isNameWord, type NameRule, runEnd, type Scene } from './finding.ts'
import { lookUp } from './lookup.ts'

/** Words before whoever speaks or is called so: `kata Rahma`. */
const SAYING: ReadonlySet<string> = new Set([...quoteVerbs.keys(), 'katanya', 'menurut', 'bernama', 'oleh'])

function kindOf(scene: Scene, at: number, end: number): EntityKind | null {
  const before = normAt(scene, at - 1)
  const first = normAt(scene, at)
  const final = normAt(scene, end - 1)
  const words = end - at
  const token = scene.tokens[at]
  if (!token || thingWords.has(first) || thingWords.has(final)) return null
  if (companyEnds.has(final) && words > 1) return 'organisation'
  const plain = token.word !== null && roots.has(token.word.root)
  const called = namesSomebody(scene, at, end)
  // «Marni (62 tahun), warga Desa Mekar»
  if (words < 4 && isAged(scene, end) && noneIsPlain(scene, at, end)) return 'person'
  if (words <= 3 && called && (words > 1 || SAYING.has(before))) return 'person'
  // «Hakim memvonis Kuat Ma'ruf»: a plain word and a first name, both with a capital in the midst of a sentence.
  if (
    words === 2 &&
    givenNames.has(final) &&
    scene.initial[at] !== 1 &&
    !scene.lower.has(final) &&
    isTitleCase(scene, at)
  )
    return 'person'
  if (SAYING.has(before) && before !== 'oleh' && !plain && token.casing === 'title') return 'person'
  if (
    (before === 'di' || before === 'ke') &&
    !plain &&
    !courtesies.has(first) &&
    token.casing === 'title' &&
    words <= 3
  )
    return 'place'
  // «warga Cinere»: a district of the tables, and no plain word or first name.
  if (words === 1 && !plain && isDistrict(first) && !personWords.has(first)) return 'place'
  if (
    /\p{L}.*-\d+$/u.test(final) &&
    words <= 2 &&
    ((scene.capitals.get(final) ?? 0) > 1 || startsSomething(scene, at, end))
  )
    return 'group'
  // «didirikan William Tanu dan Leontin Alphard»: listed beside another name.
  const listed = (before === 'dan' || before === ',') && isNameWord(scene, at - 2)
  if (words > 1 && words < 5 && listed && noneIsPlain(scene, at, end)) return 'person'
  if (words === 2 && /\d$/u.test(final) && !plain && !/^\d/u.test(final) && (scene.capitals.get(first) ?? 0) > 1)
    return 'group'
  // «Bonar Simatupang terpilih …»: two words of no language that open a sentence and do something.
  const doing = scene.tokens[end]
  if (
    (words === 2 || words === 3) &&
    scene.initial[at] === 1 &&
    doing?.casing === 'lower' &&
    doing.word !== null &&
    (doing.word.voice !== 'none' || doing.word.prefix === 'ter') &&
    noneIsPlain(scene, at, end)
  )
    return 'person'
  // A word that is no word of the language, that the article names again and again, and that does something here.
  const acts = /^(?:active|passive)$/u.test(scene.tokens[end]?.word?.voice ?? '')
  const again = (scene.capitals.get(token.norm) ?? 0) > 1 && !scene.lower.has(token.norm)
  // «UNAMET dibentuk», «pasukan INTERFET»: letters of a body that the article does not explain.
  const led = /^(?:anggota|ketua|oleh|pasukan|pimpinan|sekjen|tim)$/u.test(before)
  if (words === 1 && token.casing === 'upper' && (acts || led) && again && token.norm.length > 2 && !/\d/u.test(first))
    return 'organisation'
  // «NusaTel membeli menara»: two capitals in one word.
  if (
    words === 1 &&
    (acts || again) &&
    /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}\p{Ll}/u.test(scene.text.slice(token.start, token.end))
  )
    return 'organisation'
  if (words === 1 && acts && again && !plain && token.norm.length > 3 && token.casing !== 'upper') return 'group'
  return null
}

/** «(62 tahun)», «, 62 tahun», «(62) warga Maros»: somebody's age. */
const isAged = (scene: Scene, at: number): boolean =>
  /^[(,]$/u.test(normAt(scene, at)) &&
  /^[1-9]\d?$/u.test(normAt(scene, at + 1)) &&
  (normAt(scene, at + 2) === 'tahun' ||
    (normAt(scene, at + 2) === ')' && /^(?:asal|seorang|warga)$/u.test(normAt(scene, at + 3))))

const isTitleCase = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.casing === 'title' && scene.tokens[at + 1]?.casing === 'title'

/** «Chandrayaan-3 meluncur»: a numbered thing that does something; no illness does. */
const startsSomething = (scene: Scene, at: number, end: number): boolean =>
  end === at + 1 && scene.tokens[end]?.word?.voice === 'active' && !/^(?:covid|sars|virus)/u.test(normAt(scene, at))

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
    if (!(aged || isNameWord(scene, at)) || breaksName(scene, at) || isHead(scene, at)) return null
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
    return {
      findings: [{ first: at, last: end, kind, known: null, via: 'name', rule: 'capitals', title: null }],
      next: end,
    }
  },
  examples: [
    { text: 'Warga berkumpul di Sukorame sejak pagi.', finds: 'Sukorame:place' },
    { text: '"Kami siap," kata Rahmawati.', finds: 'Rahmawati:person' },
    { text: 'Rahmanto (62 tahun) dirawat.', finds: 'Rahmanto:person' },
    {
      text: 'Korban Rahmanto, 62 tahun, dirawat bersama Sagarno (41) warga kota.',
      finds: 'Rahmanto:person, Sagarno:person',
    },
    { text: 'Rapat berakhir Jumat sore menjelang Ramadan.', finds: null },
  ],
}
