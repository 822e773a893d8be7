import { aircraftKinds } from '../../lexicon/aircraft.ts'
import { aspects } from '../../lexicon/aspect.ts'
import { demonstratives } from '../../lexicon/pronouns.ts'
import type { Entity } from '../../model/entity.ts'
import { normAt } from '../desk.ts'
import type { Placed, ReferenceRule, Story } from './reference.ts'

const SHIPS: ReadonlySet<string> = new Set(['feri', 'kapal'])

/** Nouns for a ship or an aircraft. */
const CRAFT: ReadonlySet<string> = new Set([...SHIPS, 'helikopter', 'pesawat'])

/** Words behind the noun that only tell of what kind it is: «kapal penumpang tersebut». Sorted. */
const KINDS: ReadonlySet<string> = new Set([...aircraftKinds, 'kayu', 'motor', 'naas', 'nahas'])

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

const isShip = ({ mention }: Placed): boolean =>
  mention.rule === 'vessel' && /^(?:KLM|KMP?|KRI|MV) /u.test(mention.entities[0]?.name ?? '')

/** The ship or the aircraft that the article has named so far; of several the one it names twice as often as all others. */
function mainOf({ before }: Story, ships: boolean): Entity | null {
  const counts = new Map<string, { readonly entity: Entity; readonly count: number }>()
  let all = 0
  for (const placed of before) {
    const [entity] = placed.mention.entities
    if (!entity || !(ships ? isShip(placed) : placed.mention.rule === 'aircraft')) continue
    counts.set(entity.name, { entity, count: (counts.get(entity.name)?.count ?? 0) + 1 })
    all += 1
  }
  const [main] = [...counts.values()].sort((a, b) => b.count - a.count)
  return main && main.count >= (all - main.count) * 2 ? main.entity : null
}

/** Whether the ship does something here: a verb or `yang` stands by it, or it is told to be on a route. */
function acts({ desk }: Story, at: number): boolean {
  const { norm = '', word } = desk.tokens[at] ?? {}
  return (
    norm === 'yang' || norm === 'rute' || aspects.has(norm) || (word != null && word.voice !== 'none') || TOLD.has(norm)
  )
}

const TOLD: ReadonlySet<string> = new Set([
  'baru',
  'diduga',
  'hilang',
  'jatuh',
  'juga',
  'karam',
  'mulai',
  'miring',
  'oleng',
  'sempat',
  'tenggelam',
  'terbalik',
])

/** `kapal` in the story of one ship: «Kapal mengangkut 53 orang», «Kapal feri tersebut bertolak», «Bangkai kapal ditemukan». */
export const ship: ReferenceRule = {
  id: 'ship',
  read(story, at, last) {
    const { desk } = story
    if (!CRAFT.has(normAt(desk, at))) return null
    const before = desk.tokens[at - 1]
    if (desk.initial[at] !== 1 && before?.kind === 'word' && !BEFORE.has(before.norm)) return null
    if (before?.kind === 'number') return null
    const kind = normAt(desk, at + 1)
    const end = CRAFT.has(kind) || KINDS.has(kind) ? at + 2 : at + 1
    const points = demonstratives.has(normAt(desk, end))
    if (end > last || !(points || acts(story, end))) return null
    const entity = mainOf(story, SHIPS.has(normAt(desk, at)))
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
    { text: 'Pesawat PK-RAT oleng. Pesawat jatuh di sawah.', finds: 'Pesawat=PK-RAT' },
    { text: 'KM Sinar Bahari karam. Kapal penumpang tersebut tua.', finds: 'Kapal penumpang tersebut=KM Sinar Bahari' },
    { text: 'KM Sinar Bahari karam. Dua kapal dikerahkan.', finds: null },
    { text: 'KM Sinar Bahari karam. KM Ombak Jaya menolong. Kapal tiba sore hari.', finds: null },
  ],
}
