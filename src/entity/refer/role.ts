import { corpseNouns, kindsBehind } from '../../lexicon/case-parts.ts'
import type { Entity } from '../../model/entity.ts'
import type { Token } from '../../model/reading.ts'
import { isCapital } from '../desk.ts'
import { isMany, ofMany, type Part, parts, plays, ROLE } from './part.ts'
import type { ReferenceRule, Story } from './reference.ts'

const actsNext = (next: Token | undefined): boolean => next?.word?.voice === 'passive' || next?.norm === 'tiba'

/** The only person whom the page has told to play a part. */
function player({ desk, before }: Story, part: Part): Entity | null {
  let only: Entity | null = null
  for (const placed of before) {
    const [person] = placed.mention.entities
    if (!person || person.name === only?.name || !plays(desk, placed, part)) continue
    if (only) return null
    only = person
  }
  return only
}

/** `korban`, `terdakwa`, `pelaku`: the one person whom a page with one victim or one suspect has named as such. */
export const role: ReferenceRule = {
  id: ROLE,
  read(story, at) {
    const { desk } = story
    const token = desk.tokens[at]
    const part = parts.find(({ names }) => names.has(token?.norm ?? ''))
    const next = desk.tokens[at + 1]
    if (!part || isMany(desk, at) || kindsBehind.has(next?.norm ?? '') || /inisial$/u.test(next?.norm ?? ''))
      return null
    // «korban Rahma», «pelaku penculikan»: he is told in the next words.
    if (next && (isCapital(next) || next.word?.prefix === 'peN')) return null
    // «jenazah sang kakek»: whose is told in the next words.
    if (corpseNouns.has(token?.norm ?? '') && !actsNext(next)) return null
    const person = ofMany(desk, part) ? null : player(story, part)
    return person ? { first: at, last: at + 1, entities: [person], via: 'description' } : null
  },
  examples: [
    {
      text: 'Jaksa menuntut Ketua Koperasi Maros, Surya Hadi, 5 tahun. Terdakwa menolak.',
      finds: 'Terdakwa=Surya Hadi',
    },
    { text: 'Surya Hadi (60), warga Maros, wafat. Almarhum dimakamkan.', finds: 'Almarhum=Surya Hadi' },
    {
      text: 'Ratna Wijaya ditetapkan sebagai tersangka. Tersangka lalu ditahan.',
      finds: 'Tersangka=Ratna Wijaya',
    },
    { text: 'Surya Hadi tewas ditikam. Jenazah korban dibawa pulang.', finds: 'korban=Surya Hadi' },
    { text: 'Pelaku, Surya Hadi, kabur. Sorenya pelaku ditangkap.', finds: 'pelaku=Surya Hadi' },
    { text: 'Surya Hadi menikam istrinya, Ratna Wijaya. Korban dirawat.', finds: 'Korban=Ratna Wijaya' },
    { text: 'Surya Hadi menikam istrinya, Ratna Wijaya. Pelaku kabur.', finds: 'Pelaku=Surya Hadi' },
    { text: 'Polisi menangkap pembunuh Ratna Wijaya. Korban dimakamkan.', finds: 'Korban=Ratna Wijaya' },
    { text: 'Polisi menangkap pembunuh Ratna Wijaya. Pelaku kabur.', finds: null },
    { text: 'Tersangka Penembak Surya Hadi ditangkap. Polisi memeriksa tersangka itu.', finds: null },
    { text: 'Surya Hadi ditembak saat ia berpidato. Pelaku ditangkap.', finds: null },
    { text: 'Pelaku bernama Surya Hadi. Pelaku kabur.', finds: 'Pelaku=Surya Hadi' },
    {
      text: 'Ratna Wijaya tewas. Surya Hadi, tetangga korban, kabur. Korban dimakamkan.',
      finds: 'korban=Ratna Wijaya, Korban=Ratna Wijaya',
    },
    { text: 'Ratna Wijaya dirampok Surya Hadi. Pelaku kabur.', finds: 'Pelaku=Surya Hadi' },
    { text: 'Polisi mengusut kematian Surya Hadi. Korban dimakamkan.', finds: 'Korban=Surya Hadi' },
    { text: 'Ayah korban, Surya Hadi, pulang. Jenazah korban dimakamkan.', finds: null },
    { text: 'Surya Hadi tewas. Jenazah dibawa pulang.', finds: 'Jenazah=Surya Hadi' },
    {
      text: 'Surya Hadi wafat. Ratna Wijaya melayat. Jenazahnya dimakamkan.',
      finds: 'Jenazahnya=Surya Hadi',
    },
    { text: 'Surya Hadi tewas. Dua korban lain dirawat. Korban dibawa pulang.', finds: null },
    { text: 'Surya Hadi tewas. Korban jiwa bertambah.', finds: null },
    { text: 'Menurut Surya Hadi, korban dirawat.', finds: null },
  ],
}
