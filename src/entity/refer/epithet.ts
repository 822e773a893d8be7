import { epithets } from '../../lexicon/pronouns.ts'
import type { Entity } from '../../model/entity.ts'
import { type Desk, normAt } from '../desk.ts'
import { isAboutNameless, isBroughtIn, tells } from './nameless.ts'
import { near, type Placed, pointedEnd, type ReferenceRule, type Story } from './reference.ts'

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

/** The only person of whom the last sentence tells that names any. */
function lastTold(story: Story, at: number): Entity | null {
  const { desk } = story
  const told = near(story, at, REACH)
  for (let sentence = desk.sentenceOf[at] ?? 0, first = sentence - REACH; sentence >= first; sentence -= 1) {
    const here = told.filter((placed) => placed.sentence === sentence && isTold(desk, placed))
    const [person] = here[0]?.mention.entities ?? []
    const own = sentence === desk.sentenceOf[at]
    if (own ? person : isAboutNameless(story, sentence, at, told)) return null
    if (person) return here.every(({ mention }) => mention.entities[0]?.name === person.name) ? person : null
  }
  return null
}

/** Whether a mention is of one person, of whom something is told: neither a part of a title nor who only tells. */
const isTold = (desk: Desk, placed: Placed): boolean =>
  placed.mention.entities.length === 1 &&
  placed.mention.entities[0]?.kind === 'person' &&
  placed.mention.rule !== 'in-title' &&
  !tells(desk, placed)

/** The token behind `penyanyi itu`, `pelantun lagu Senja tersebut`, `sang maestro`; -1 without one. */
function endOf({ desk }: Story, at: number): number {
  if (normAt(desk, at) !== 'sang') return pointedEnd(desk, at)
  return epithets.has(normAt(desk, at + 1)) ? at + 2 : -1
}

/**
 * `penyanyi itu`, `pelantun lagu Senja tersebut`, `sang maestro`: whoever the article is about, or whom the text has
 * just told of.
 */
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
    if (end < 0 || isBroughtIn(story, norm, at)) return null
    const person = hero(story, at) ?? lastTold(story, at)
    // What stands between may hold a claim: «pelari yang lahir pada 1990 itu».
    const near = norm === 'sang' || end === at + 2 ? end : at + 1
    return person ? { first: at, last: Math.min(near, last), entities: [person], via: 'description' } : null
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
    { text: 'Ratna Wijaya juara. Petenis asal Bandung itu menang mudah.', finds: 'Petenis=Ratna Wijaya' },
    { text: 'Ratna Wijaya menemui Surya Hadi. Penyanyi itu pulang.', finds: null },
    { text: 'Ratna Wijaya tutup usia. Ratna dirawat sepekan. Para penyanyi itu melayat.', finds: null },
  ],
}
