import { aspects } from '../../lexicon/aspect.ts'
import type { Entity } from '../../model/entity.ts'
import { normAt } from '../desk.ts'
import type { ReferenceRule, Story } from './reference.ts'

const SHIPS: ReadonlySet<string> = new Set(['feri', 'kapal'])

/** Words before «kapal» that make it no other ship; at the head of a sentence or after a mark none is needed. */
const BEFORE: ReadonlySet<string> = new Set([
  'badan',
  'bahwa',
  'bangkai',
  'dan',
  'karena',
  'kemudian',
  'ketika',
  'lalu',
  'menyebut',
  'menyebutkan',
  'posisi',
  'saat',
  'sebelum',
  'setelah',
])

/** The one ship that the article has named so far; null with none or several. */
function onlyShip({ before }: Story): Entity | null {
  let ship: Entity | null = null
  for (const { mention } of before) {
    const [entity] = mention.entities
    if (mention.rule !== 'vessel' || !entity || !/^(?:KLM|KMP?|KRI|MV) /u.test(entity.name)) continue
    if (ship && ship.name !== entity.name) return null
    ship = entity
  }
  return ship
}

/** Whether the ship does something here: a verb or `yang` stands by it, or it is told to be on a route. */
function acts({ desk }: Story, at: number): boolean {
  const { norm = '', word } = desk.tokens[at] ?? {}
  return (
    norm === 'yang' || norm === 'rute' || aspects.has(norm) || (word != null && word.voice !== 'none') || TOLD.has(norm)
  )
}

const TOLD: ReadonlySet<string> = new Set(['diduga', 'juga', 'karam', 'miring', 'tenggelam', 'terbalik'])

/** `kapal` in the story of one ship: «Kapal mengangkut 53 orang», «Kapal feri tersebut bertolak», «Bangkai kapal ditemukan». */
export const ship: ReferenceRule = {
  id: 'ship',
  read(story, at, last) {
    const { desk } = story
    if (!SHIPS.has(normAt(desk, at))) return null
    const before = desk.tokens[at - 1]
    if (desk.initial[at] !== 1 && before?.kind === 'word' && !BEFORE.has(before.norm)) return null
    if (before?.kind === 'number') return null
    const end =
      SHIPS.has(normAt(desk, at + 1)) || /^(?:motor|nahas|naas)$/u.test(normAt(desk, at + 1)) ? at + 2 : at + 1
    const points = /^(?:ini|itu|tersebut)$/u.test(normAt(desk, end))
    if (end > last || !(points || acts(story, end))) return null
    const entity = onlyShip(story)
    return entity
      ? { first: at, last: points && end < last ? end + 1 : end, entities: [entity], via: 'description' }
      : null
  },
  examples: [
    {
      text: 'KM Sinar Bahari karam. Kapal mengangkut 53 orang.',
      finds: 'Kapal=KM Sinar Bahari',
    },
    { text: 'KM Sinar Bahari karam. Bangkai kapal ditemukan esoknya.', finds: 'kapal=KM Sinar Bahari' },
    { text: 'KM Sinar Bahari karam. Dua kapal dikerahkan.', finds: null },
    { text: 'KM Sinar Bahari karam. KM Ombak Jaya menolong. Kapal tiba sore hari.', finds: null },
  ],
}
