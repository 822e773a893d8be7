import { peopleNouns } from '../../lexicon/units.ts'
import type { Entity } from '../../model/entity.ts'
import { normAt } from '../desk.ts'
import { near, type Placed, type ReferenceRule, type Story } from './reference.ts'

/** No title between two of a list has more tokens. */
const TITLE = 14

/** The token behind «(30)», «(Menteri Keuangan)»; else `at`. */
function overBracket(normOf: (at: number) => string, at: number): number {
  if (normOf(at) !== '(') return at
  let close = at + 1
  while (close < at + TITLE && normOf(close) !== ')') close += 1
  return close + 1
}

/** How many `ketiganya` and the like stand for. */
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['ketiganya', 3],
  ['keempatnya', 4],
  ['kelimanya', 5],
  ['keenamnya', 6],
])

/** How many sentences back their list may stand. */
const REACH = 3

/** `Ketiganya`: the last list of exactly so many people. */
function counted({ desk, before }: Story, at: number, count: number): readonly Entity[] | null {
  const sentence = desk.sentenceOf[at] ?? 0
  const told = near({ desk, before, inSpeech: () => false }, at, REACH)
  for (let back = 0; back <= REACH; back += 1) {
    const people = listed(
      (token) => normAt(desk, token),
      told.filter((placed) => placed.sentence === sentence - back),
    )
    if (people?.length === count) return people
  }
  return null
}

/** The people who are listed side by side in one sentence, `A, B, dan C`: the last such list before `at`. */
function listed(normOf: (at: number) => string, told: readonly Placed[]): readonly Entity[] | null {
  const people: Entity[] = []
  let next = Number.POSITIVE_INFINITY
  for (const { mention, first, last } of [...told].reverse()) {
    const [entity] = mention.entities
    // «Surya Hadi (SH), …»
    const bracketed = normOf(first - 1) === '(' && normOf(last) === ')'
    if (mention.rule === 'in-title' || bracketed) continue
    const joined = /^(?:dan|,|;|serta|bersama)$/u.test(normOf(overBracket(normOf, last))) && next - last < TITLE
    if (entity?.kind !== 'person' || mention.via !== 'name' || (people.length > 0 && !joined)) {
      if (people.length > 1) break
      people.length = 0
      if (entity?.kind !== 'person' || mention.via !== 'name') continue
    }
    if (!people.some(({ name }) => name === entity.name)) people.unshift(entity)
    next = first
  }
  return people.length > 1 ? people : null
}

/** Whether it opens its sentence or stands behind where and when: «Di Jepang mereka menang», with nobody before it. */
function isSubject({ before, desk }: Story, at: number): boolean {
  const sentence = desk.layer.sentences[desk.sentenceOf[at] ?? -1]
  if (!sentence || desk.tokens[at + 1]?.kind !== 'word') return false
  for (let token = sentence.first; token < at; token += 1) {
    const { word, norm = '' } = desk.tokens[token] ?? {}
    if (peopleNouns.has(norm) || (word !== null && word?.voice !== 'none')) return false
  }
  return before.findLast(({ first }) => first < at && first >= sentence.first)?.mention.entities[0]?.kind !== 'person'
}

/** «Serikat Buruh Sagara berunjuk rasa. Mereka meminta …»: the body with which the sentence before opens, and nobody else. */
function members({ desk }: Story, told: readonly Placed[]): readonly Entity[] | null {
  const [subject] = told
  const [body] = subject?.mention.entities ?? []
  if (!subject || body?.kind !== 'organisation' || desk.initial[subject.first] !== 1) return null
  const { last = 0 } = desk.layer.sentences[subject.sentence] ?? {}
  for (let token = subject.last; token < last; token += 1) if (peopleNouns.has(normAt(desk, token))) return null
  return told.some(({ mention }) => mention.entities[0]?.kind === 'person') ? null : [body]
}

/** `Mereka` that opens a sentence: those whom the sentence before lists by name; `ketiganya`: the last list of three. */
export const they: ReferenceRule = {
  id: 'they',
  read(story, at) {
    const { desk } = story
    const count = COUNTS.get(normAt(desk, at))
    if (count !== undefined && !story.inSpeech(at)) {
      const entities = counted(story, at, count)
      return entities ? { first: at, last: at + 1, entities, via: 'pronoun' } : null
    }
    if (normAt(desk, at) !== 'mereka' || story.inSpeech(at) || !isSubject(story, at)) return null
    const sentence = desk.sentenceOf[at] ?? 0
    const told = near(story, at, 1).filter((placed) => placed.sentence === sentence - 1)
    // «Keduanya makan malam. Mereka berpisah.»
    const several = told.findLast(({ mention }) => mention.entities.length > 1)?.mention.entities
    const entities = listed((near) => normAt(desk, near), told) ?? several ?? members(story, told)
    return entities ? { first: at, last: at + 1, entities, via: 'pronoun' } : null
  },
  examples: [
    {
      text: 'Anwar Ibrahim, Narendra Modi, dan Joko Widodo hadir. Mereka berfoto bersama.',
      finds: 'Mereka=Anwar Ibrahim+Narendra Modi+Joko Widodo',
    },
    {
      text: 'Anwar Ibrahim menemui Narendra Modi. Keduanya makan siang. Mereka lalu berpisah.',
      finds: 'Mereka=Anwar Ibrahim+Narendra Modi',
    },
    {
      text: 'Hadir Anwar Ibrahim; Presiden Joko Widodo; dan Narendra Modi. Acara singkat. Ketiganya pulang malam.',
      finds: 'Ketiganya=Anwar Ibrahim+Joko Widodo+Narendra Modi',
    },
    { text: 'Anwar Ibrahim, Narendra Modi, dan Joko Widodo hadir. Keempatnya pulang.', finds: null },
    { text: 'Persatuan Guru Sagara berunjuk rasa. Mereka meminta gaji.', finds: 'Mereka=Persatuan Guru Sagara' },
    { text: 'KPK memeriksa lima saksi. Mereka pulang malam.', finds: null },
    { text: 'Para nelayan menemui Anwar Ibrahim. Mereka meminta ganti rugi.', finds: null },
  ],
}
