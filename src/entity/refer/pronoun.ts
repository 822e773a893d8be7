import { personPronouns } from '../../lexicon/pronouns.ts'
import type { Entity } from '../../model/entity.ts'
import { normAt } from '../desk.ts'
import { near, type Placed, type ReferenceRule, type Story } from './reference.ts'

const REACH = 3

/** Words before somebody who is not the one the sentence is about: `bertemu Presiden Anwar`, `kepada Ani`. */
const TOWARDS: ReadonlySet<string> = new Set([
  'bersama',
  'bertemu',
  'dari',
  'dengan',
  'kepada',
  'melawan',
  'menemui',
  'oleh',
  'untuk',
])

/** The person whom the sentence is about: who is `ia` in it, else the first who is no partner of somebody, else the first. */
function subjectOf({ desk }: Story, people: readonly Placed[]): Entity | null {
  const words = (mention: Placed['mention']): number => mention.title?.split(/\s+/u).length ?? 0
  const subject =
    people.find(({ mention }) => mention.via === 'pronoun') ??
    people.find(({ mention, first }) => !TOWARDS.has(normAt(desk, first - 1 - words(mention)))) ??
    people[0]
  return subject?.mention.entities[0] ?? null
}

function antecedent(story: Story, at: number): Entity | null {
  const sentence = story.desk.sentenceOf[at] ?? 0
  const people = near(story, at, REACH).filter(
    ({ mention }) =>
      mention.entities.length === 1 && mention.entities[0]?.kind === 'person' && mention.rule !== 'in-title',
  )
  for (let back = 0; back <= REACH; back += 1) {
    const here = people.filter((placed) => placed.sentence === sentence - back)
    const person = subjectOf(story, here)
    if (person) return person
  }
  return null
}

/** `ia`, `dia`, `beliau`: the person that the sentence, or one shortly before, is about. */
export const pronoun: ReferenceRule = {
  id: 'pronoun',
  read(story, at) {
    if (!personPronouns.has(normAt(story.desk, at)) || story.inSpeech(at)) return null
    const person = antecedent(story, at)
    return person ? { first: at, last: at + 1, entities: [person], via: 'pronoun' } : null
  },
  examples: [
    { text: 'Rahma Anwari tiba di Palembang. Ia langsung meninjau pasar.', finds: 'Ia=Rahma Anwari' },
    { text: 'Hujan turun di Palembang. Ia tidak kunjung reda.', finds: null },
  ],
}
