import { officeHeads } from '../../lexicon/pronouns.ts'
import type { Entity } from '../../model/entity.ts'
import { type Desk, isCapital, normAt } from '../desk.ts'
import type { ReferenceRule, Story } from './reference.ts'

const standsAt = (desk: Desk, words: readonly string[], at: number): boolean =>
  words.every((word, index) => normAt(desk, at + index) === word)

/** The last person whom the article has named with the very words that stand at a token, and how many they are. */
function holder({ before, desk }: Story, at: number): readonly [Entity, number] | null {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const { title = null, entities = [] } = before[index]?.mention ?? {}
    const [person] = entities
    const words = title?.toLowerCase().split(/\s+/u) ?? []
    if (person?.kind === 'person' && words.length > 1 && standsAt(desk, words, at)) return [person, words.length]
  }
  return null
}

/** `Ketua KPU` of an earlier «Ketua KPU Ratna Sari», where no name follows. */
export const sameTitle: ReferenceRule = {
  id: 'same-title',
  read(story, at, last) {
    const { desk } = story
    const token = desk.tokens[at]
    if (!token || !officeHeads.has(token.norm) || !isCapital(token) || story.inSpeech(at)) return null
    if (/^(?:eks|jadi|mantan|menjadi|sebagai)$/u.test(normAt(desk, at - 1))) return null
    const found = holder(story, at)
    if (!found) return null
    const [person, words] = found
    const next = desk.tokens[at + words]
    // «Ketua KPU Surya Hadi», «Ketua KPU, Surya Hadi»: another, or he by name.
    if (
      !next ||
      isCapital(next) ||
      next.norm === '(' ||
      (next.norm === ',' && isCapital(desk.tokens[at + words + 1] ?? next))
    )
      return null
    return { first: at, last: Math.min(at + words, last), entities: [person], via: 'description' }
  },
  examples: [
    {
      text: 'Ketua KPU Ratna Sari membuka rapat. Esoknya Ketua KPU menutup rapat.',
      finds: 'Ketua=Ratna Sari',
    },
    { text: 'Ketua KPU Ratna Sari membuka rapat. Ketua BPBD menutup rapat.', finds: null },
    { text: 'Rapat dibuka Ketua KPU.', finds: null },
  ],
}
