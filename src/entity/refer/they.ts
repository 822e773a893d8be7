import type { Entity } from '../../model/entity.ts'
import { normAt } from '../desk.ts'
import { near, type Placed, type ReferenceRule } from './reference.ts'

/** The people who are listed side by side in one sentence, `A, B, dan C`: the last such list before `at`. */
function listed(normOf: (at: number) => string, told: readonly Placed[]): readonly Entity[] | null {
  const people: Entity[] = []
  let next = Number.POSITIVE_INFINITY
  for (const { mention, first, last } of [...told].reverse()) {
    const [entity] = mention.entities
    if (mention.rule === 'in-title') continue
    const joined = /^(?:dan|,|serta|bersama)$/u.test(normOf(last)) && next - last < 8
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

/** `Mereka` that opens a sentence: those whom the sentence before lists by name, and nobody after any other sentence. */
export const they: ReferenceRule = {
  id: 'they',
  read(story, at) {
    const { desk } = story
    if (normAt(desk, at) !== 'mereka' || desk.initial[at] !== 1 || story.inSpeech(at)) return null
    const sentence = desk.sentenceOf[at] ?? 0
    const told = near(story, at, 1).filter((placed) => placed.sentence === sentence - 1)
    // «Keduanya makan malam. Mereka berpisah.»
    const several = told.findLast(({ mention }) => mention.entities.length > 1)?.mention.entities
    const entities = listed((near) => normAt(desk, near), told) ?? several
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
    { text: 'Para nelayan menemui Anwar Ibrahim. Mereka meminta ganti rugi.', finds: null },
  ],
}
