import { demonstratives, personPronouns, somebodyNouns } from '../../lexicon/pronouns.ts'
import { speechVerbs } from '../../lexicon/speech-verbs.ts'
import { type Desk, normAt } from '../desk.ts'
import type { Placed, Story } from './reference.ts'

/** Nouns for somebody that open a sentence without a word before them: «Korban dibawa ke rumah sakit». */
const BARE: ReadonlySet<string> = new Set(['korban', 'pasien', 'pelaku', 'pengemudi', 'sopir'])

/** Words between a noun and the name that may belong to it: «seorang pria asal Bogor bernama Budi». */
const WITHIN = 8

const isPerson = ({ mention }: Placed): boolean => mention.entities[0]?.kind === 'person' && mention.rule !== 'in-title'

/** «menurut Budi», «kata Budi», «Budi mengatakan»: who only tells. */
export function tells(desk: Desk, { mention, first, last }: Placed): boolean {
  const opens = first - (mention.title?.split(/\s+/u).length ?? 0)
  const ahead = normAt(desk, opens - 1)
  return ahead === 'menurut' || isSpeech(desk, opens - 1) || isSpeech(desk, last)
}

const isSpeech = (desk: Desk, at: number): boolean =>
  speechVerbs.has(normAt(desk, at)) || speechVerbs.has(desk.tokens[at]?.word?.stem ?? '')

/** Whether the words from `at` on bear a name of their own: «seorang warga, Sri (47)», «pria bernama Budi». */
function isNamed(desk: Desk, at: number, people: readonly Placed[]): boolean {
  for (let near = at; near < at + WITHIN; near += 1) {
    if (people.some(({ first }) => first === near)) return true
    const { kind, word, norm } = desk.tokens[near] ?? {}
    if (norm === 'bernama') continue
    if (kind === undefined || isSpeech(desk, near) || (word != null && word.voice !== 'none') || norm === '.')
      return false
  }
  return false
}

/** Whether somebody nameless begins at a token: «seorang pria», «pasien itu», «pria asal Bogor berusia 40 tahun tersebut». */
function begins(desk: Desk, at: number): boolean {
  const norm = normAt(desk, at)
  const before = normAt(desk, at - 1)
  // «ibu seorang awak»
  if (norm === 'seorang') return somebodyNouns.has(normAt(desk, at + 1)) && !somebodyNouns.has(before)
  if (!somebodyNouns.has(norm) || MANY.test(before)) return false
  if (desk.initial[at] === 1 && BARE.has(norm)) return true
  for (let near = at + 1; near < at + WITHIN; near += 1) {
    const { kind, word, norm } = desk.tokens[near] ?? {}
    if (norm === undefined || demonstratives.has(norm)) return norm !== undefined
    if (kind === 'punctuation' || norm === 'yang' || (word != null && word.voice !== 'none')) return false
  }
  return false
}

const MANY = /^(?:beberapa|dua|kedua|ketiga|para|sejumlah|seluruh|semua|seorang|tiga)$/u

/** So far into a sentence somebody is looked for. */
const FAR = 80

/** Where the sentence first tells of somebody nameless before `end`; -1 where it does not. */
function namelessIn(story: Story, sentence: number, end: number, told: readonly Placed[]): number {
  const { desk } = story
  const { first = 0, last = 0 } = desk.layer.sentences[sentence] ?? {}
  const people = told.filter(isPerson)
  for (let at = first; at < Math.min(last, end, first + FAR); at += 1) {
    if (told.some((placed) => placed.first === at)) continue
    if (personPronouns.has(normAt(desk, at)) && normAt(desk, at) !== 'dirinya' && !story.inSpeech(at)) return at
    if (begins(desk, at) && !isNamed(desk, at + 1, people)) return at
  }
  return -1
}

/**
 * Whether a sentence, up to `at`, is about somebody without a name: «Seorang pria ditangkap», «Menurut Kapolres Budi,
 * korban itu pulang». Who is named before him is the subject; who only tells of him is not.
 */
export function isAboutNameless(story: Story, sentence: number, at: number, told: readonly Placed[]): boolean {
  const here = told.filter((placed) => placed.sentence === sentence)
  const nameless = namelessIn(story, sentence, at, here)
  if (nameless < 0) return false
  return here.every((placed) => !isPerson(placed) || placed.first > nameless || tells(story.desk, placed))
}

/** How far back somebody is brought in: «seorang pria …», so many words before «pria itu». */
const BROUGHT_IN = 250

/** Whether the noun was last brought in for somebody without a name, and no name stands at it since: «seorang pria». */
export function isBroughtIn({ desk, before }: Story, noun: string, at: number): boolean {
  let index = before.length - 1
  for (let token = at - 1; token >= Math.max(0, at - BROUGHT_IN); token -= 1) {
    while (index >= 0 && (before[index]?.first ?? 0) > token) index -= 1
    if (normAt(desk, token + 1) !== noun || normAt(desk, token) !== 'seorang') continue
    return !isNamed(desk, token + 2, before.slice(index + 1, index + 1 + WITHIN).filter(isPerson))
  }
  return false
}

/** Whether the word at a token is soon told to speak: «Ia juga mengatakan». */
export const speaksSoon = (desk: Desk, at: number): boolean => [1, 2, 3].some((away) => isSpeech(desk, at + away))
