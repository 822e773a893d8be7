import { epithets } from '../../lexicon/pronouns.ts'
import type { Entity } from '../../model/entity.ts'
import { normAt } from '../desk.ts'
import { near, type ReferenceRule, type Story } from './reference.ts'

/** How many words may stand between the noun and what points back: «penyanyi asal kota itu». */
const LONGEST = 5

/** How many sentences back whoever the text has spoken of may stand. */
const REACH = 4

/** The person whom the article has named so far more often than all others together, if he was spoken of just now. */
function hero(story: Story, at: number): Entity | null {
  const counts = new Map<string, { readonly person: Entity; readonly count: number }>()
  let all = 0
  for (const { mention } of story.before) {
    const [person] = mention.entities
    if (person?.kind !== 'person' || mention.entities.length > 1) continue
    counts.set(person.name, { person, count: (counts.get(person.name)?.count ?? 0) + 1 })
    all += 1
  }
  const [first] = [...counts.values()].sort((a, b) => b.count - a.count)
  if (!first || first.count < 2 || first.count * 2 <= all) return null
  const told = near(story, at, REACH).some(({ mention }) => mention.entities[0]?.name === first.person.name)
  return told ? first.person : null
}

/** The token behind `penyanyi itu`, `pelantun lagu Senja tersebut`, `sang maestro`; else `at`. */
function endOf({ desk }: Story, at: number): number {
  if (normAt(desk, at) === 'sang') return epithets.has(normAt(desk, at + 1)) ? at + 2 : at
  for (let end = at + 1; end <= at + 1 + LONGEST; end += 1) {
    const token = desk.tokens[end]
    if (!token || (token.kind !== 'word' && token.kind !== 'number')) return at
    if (/^(?:itu|tersebut)$/u.test(token.norm)) return end + 1
    // «penyanyi yang datang itu»: a clause of its own; «penyanyi pun menyukai lagu itu»: its verb.
    if (token.norm === 'yang' || token.word?.voice === 'active' || token.word?.voice === 'passive') return at
  }
  return at
}

/** `penyanyi itu`, `pelantun lagu Senja tersebut`, `sang maestro`: whoever the article is about. */
export const epithet: ReferenceRule = {
  id: 'epithet',
  read(story, at, last) {
    const { desk } = story
    const norm = normAt(desk, at)
    if (norm !== 'sang' && !epithets.has(norm)) return null
    // «para penyanyi itu», «seorang penyanyi», «dua penyanyi itu»
    if (/^(?:para|seorang|kedua|ketiga|semua|dua|tiga|adalah|sebagai)$/u.test(normAt(desk, at - 1))) return null
    if (story.inSpeech(at)) return null
    const end = endOf(story, at)
    const person = end > at ? hero(story, at) : null
    return person ? { first: at, last: Math.min(end, last), entities: [person], via: 'description' } : null
  },
  examples: [
    {
      text: 'Ratna Wijaya tutup usia. Ratna dirawat sepekan. Penyanyi itu dimakamkan esok.',
      finds: 'Penyanyi itu=Ratna Wijaya',
    },
    {
      text: 'Ratna Wijaya tutup usia. Ratna dirawat sepekan. Nyawa sang maestro tak tertolong.',
      finds: 'sang maestro=Ratna Wijaya',
    },
    { text: 'Ratna Wijaya menemui Surya Hadi. Penyanyi itu pulang.', finds: null },
    { text: 'Ratna Wijaya tutup usia. Ratna dirawat sepekan. Para penyanyi itu melayat.', finds: null },
  ],
}
