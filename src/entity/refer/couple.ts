import { coupleNouns } from '../../lexicon/pronouns.ts'
import type { Entity } from '../../model/entity.ts'
import { type Desk, isCapital, normAt, noToken } from '../desk.ts'
import { near, type Placed, pointedEnd, type ReferenceRule, type Story } from './reference.ts'

/** How many sentences back the two may stand. */
const BACK = 3

/** So many tokens may join two: «Rahma dan suaminya, Surya». */
const JOINT = 3

const isPerson = ({ mention }: Placed): boolean =>
  mention.entities.every(({ kind }) => kind === 'person') && mention.rule !== 'in-title'

/** «Rahma/Surya», «Rahma dan suaminya, Surya»: whether two names are joined to a pair. */
function joins(desk: Desk, one: Placed, other: Placed): boolean {
  if (normAt(desk, one.last) === '/') return other.first === one.last + 1
  let token = one.last
  if (normAt(desk, token) === '(' && normAt(desk, token + 2) === ')') token += 3
  const title = other.mention.title?.split(/\s+/u).length ?? 0
  return /^(?:bersama|dan|dengan)$/u.test(normAt(desk, token)) && other.first - title - token <= JOINT
}

/** The two of the first pair in a sentence. */
function pairOf(desk: Desk, people: readonly Placed[]): readonly Entity[] | null {
  for (const [index, one] of people.entries()) {
    if (one.mention.entities.length === 2) return one.mention.entities
    const other = people[index + 1]
    const [first, second] = [one.mention.entities[0], other?.mention.entities[0]]
    if (other && first && second && first.name !== second.name && joins(desk, one, other)) return [first, second]
  }
  return null
}

/** `Pasangan itu`, `Duo Merah Putih`: the two whom the text has last named as a pair. */
export const couple: ReferenceRule = {
  id: 'couple',
  read(story: Story, at, last) {
    const { desk } = story
    if (!coupleNouns.has(normAt(desk, at)) || story.inSpeech(at)) return null
    const named = normAt(desk, at) === 'duo' && desk.initial[at] === 1 && isCapital(desk.tokens[at + 1] ?? noToken)
    if (!named && pointedEnd(desk, at) < 0) return null
    const told = near(story, at, BACK).filter(isPerson)
    const sentence = desk.sentenceOf[at] ?? 0
    for (let back = 0; back <= BACK; back += 1) {
      const entities = pairOf(
        desk,
        told.filter((placed) => placed.sentence === sentence - back),
      )
      if (entities) return { first: at, last: Math.min(at + 1, last), entities, via: 'description' }
    }
    return null
  },
  examples: [
    {
      text: 'Rahma Anwari dan suaminya, Surya Hadi, hilang. Pasangan itu ditemukan esoknya.',
      finds: 'Pasangan=Rahma Anwari+Surya Hadi',
    },
    {
      text: 'Rahma Anwari/Ratna Wijaya juara. Ganda putri itu menang mudah.',
      finds: 'Ganda=Rahma Anwari+Ratna Wijaya',
    },
    { text: 'Rahma Anwari menemui Surya Hadi. Pasangan itu pulang.', finds: null },
    { text: 'Rahma Anwari dan Surya Hadi hadir. Pasangan lain pulang.', finds: null },
  ],
}
