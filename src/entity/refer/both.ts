import { demonstratives, type Pointed, pointers, soleOffices } from '../../lexicon/pronouns.ts'
import { peopleNouns } from '../../lexicon/units.ts'
import type { Entity } from '../../model/entity.ts'
import { normAt } from '../desk.ts'
import { near, type Placed, type ReferenceRule, recent, type Story } from './reference.ts'

const isOf = (kind: Pointed, entity: Entity): boolean =>
  kind === 'any' ? entity.kind !== 'place' : entity.kind === kind

/** The two of a kind in one sentence: exactly two, and both before `at`. */
function pairIn(told: readonly Placed[], sentence: number, kind: Pointed): readonly Entity[] | null {
  const here: Entity[] = []
  for (const placed of told) {
    if (placed.sentence !== sentence) continue
    for (const entity of placed.mention.entities)
      if (isOf(kind, entity) && !here.some(({ name }) => name === entity.name)) here.push(entity)
  }
  return here.length === 2 ? here : null
}

/** So far into a sentence two people are looked for. */
const FAR = 80

/** Whether a sentence tells, before `at`, of two people whom it does not name: «dua pelaku», «kedua korban». */
function tellsOfTwo({ desk }: Story, sentence: number, at: number): boolean {
  const { first = 0, last = 0 } = desk.layer.sentences[sentence] ?? {}
  for (let token = first; token < Math.min(last, at, first + FAR); token += 1)
    if (/^(?:dua|kedua)$/u.test(normAt(desk, token)) && peopleNouns.has(normAt(desk, token + 1))) return true
  return false
}

/** The two whom the text has just named side by side, of the first of the kinds that has a pair in the nearest sentence. */
function pair(story: Story, at: number, kinds: readonly Pointed[], reach: number): readonly Entity[] | null {
  const sentence = story.desk.sentenceOf[at] ?? 0
  const told = near(story, at, reach)
  for (let back = 0; back <= reach; back += 1) {
    for (const kind of kinds) {
      const entities = pairIn(told, sentence - back, kind)
      if (entities) return entities
      // «Dua pelaku ditangkap Polda Bali dan Polda Riau. Keduanya …»
      if (kind === 'person' && tellsOfTwo(story, sentence - back, at)) return null
    }
  }
  return null
}

/** `kedua negara` of a story that has spoken of two states only. */
function lastTwo(story: Story, at: number, kind: Pointed): readonly Entity[] | null {
  if (kind === 'any') return null
  const entities = recent(story, at, (entity) => isOf(kind, entity), 5)
  return entities.length === 2 ? [...entities].reverse() : null
}

/** «kedua presiden»: holders of an office. */
const PERSON = { kind: 'person' } as const

const KINDS: readonly Pointed[] = ['person', 'country', 'group', 'organisation']

/** `keduanya`, `kedua pemimpin`, `kedua negara`, `kedua belah pihak`: the two named before. */
export const both: ReferenceRule = {
  id: 'both',
  read(story, at, last) {
    const { desk } = story
    const norm = normAt(desk, at)
    if (norm === 'keduanya') {
      const entities = pair(story, at, KINDS, 3)
      return entities ? { first: at, last: at + 1, entities, via: 'pronoun' } : null
    }
    if (norm !== 'kedua' || at + 1 >= last) return null
    const start = normAt(desk, at + 1) === 'belah' ? at + 2 : at + 1
    const words = `${normAt(desk, start)} ${normAt(desk, start + 1)}`
    const two = pointers.get(words) ?? (soleOffices.has(words) ? PERSON : undefined)
    const office = soleOffices.has(normAt(desk, start)) ? PERSON : undefined
    const pointer = two ?? pointers.get(normAt(desk, start)) ?? office
    if (!pointer || desk.tokens[at - 1]?.norm === 'yang') return null
    const wanted = pointer.kind === 'any' ? KINDS : [pointer.kind]
    const entities = pair(story, at, wanted, 4) ?? lastTwo(story, at, pointer.kind)
    // «kedua pemimpin negara itu»
    const end = start + (two ? 2 : 1)
    const whole = normAt(desk, end) === 'negara' && demonstratives.has(normAt(desk, end + 1)) ? end + 2 : end
    return entities ? { first: at, last: Math.min(whole, last), entities, via: 'description' } : null
  },
  examples: [
    {
      text: 'Anwar Ibrahim menemui Narendra Modi di Penang. Keduanya membahas tarif.',
      finds: 'Keduanya=Anwar Ibrahim+Narendra Modi',
    },
    { text: 'Jepang dan Vietnam berunding. Kedua negara sepakat.', finds: 'Kedua negara=Jepang+Vietnam' },
    {
      text: 'Anwar Ibrahim menemui Narendra Modi. Kedua perdana menteri sepakat.',
      finds: 'Kedua perdana menteri=Anwar Ibrahim+Narendra Modi',
    },
    { text: 'Ini pertemuan kedua negara anggota.', finds: null },
    { text: 'Dua pelaku ditangkap Polda Bali dan Polda Riau. Keduanya ditahan.', finds: null },
    { text: 'Anwar Ibrahim menemui Bank Indonesia. Keduanya sepakat.', finds: null },
  ],
}
