import { kinOther } from '../../lexicon/kin-words.ts'
import type { Entity } from '../../model/entity.ts'
import { type Desk, normAt } from '../desk.ts'
import type { Placed, ReferenceRule, Story } from './reference.ts'

/** `istri` of «istrinya»; null of other words. */
function ownKin(norm: string): string | null {
  const kin = norm.endsWith('nya') ? norm.slice(0, -'nya'.length) : ''
  return kinOther.has(kin) ? kin : null
}

/** So far before the kin may stand whose kin they are: «Rahma (30), warga Maros, menikam suaminya, Surya». */
const FAR = 15

const isPerson = ({ mention }: Placed): boolean =>
  mention.entities.length === 1 && mention.entities[0]?.kind === 'person' && mention.rule !== 'in-title'

/** The kin word with which somebody is named: `istri` of «istrinya, Rahma», «istri Surya, Rahma»; null without one. */
function kinOf(desk: Desk, { first }: Placed): { readonly kin: string; readonly at: number } | null {
  const at = normAt(desk, first - 1) === ',' ? first - 2 : first - 1
  const kin = ownKin(normAt(desk, at))
  return kin === null ? null : { kin, at }
}

/** Everybody whom the page has told to be such kin of another: by the word for himself, or for that other. */
function kinsmen({ desk, before }: Story, wanted: string): ReadonlyMap<string, Entity> {
  const found = new Map<string, Entity>()
  const add = (placed: Placed | undefined): void => {
    const [person] = placed?.mention.entities ?? []
    if (person) found.set(person.name, person)
  }
  for (const [index, placed] of before.entries()) {
    if (!isPerson(placed) || placed.mention.via !== 'name') continue
    const told = kinOf(desk, placed)
    if (told === null) continue
    if (told.kin === wanted) add(placed)
    if (kinOther.get(told.kin)?.includes(wanted))
      add(
        before
          .slice(0, index)
          .findLast((other) => isPerson(other) && other.sentence === placed.sentence && told.at - other.last < FAR),
      )
  }
  return found
}

/** `Sang suami`, `istrinya` before its verb: the one whom the page has named as such, or whose kin it has named. */
export const kin: ReferenceRule = {
  id: 'kin',
  read(story, at) {
    const { desk } = story
    const sang = normAt(desk, at) === 'sang'
    const word = sang ? normAt(desk, at + 1) : ownKin(normAt(desk, at))
    if (word === null || !kinOther.has(word)) return null
    const last = at + (sang ? 2 : 1)
    const next = desk.tokens[last]
    // «istrinya, Rahma», «suaminya Surya»: he is told in the next words.
    if (next?.kind !== 'word' || next.casing !== 'lower' || next.norm === 'bernama') return null
    const [person, another] = kinsmen(story, word).values()
    return person && !another ? { first: at, last, entities: [person], via: 'description' } : null
  },
  examples: [
    { text: 'Surya Hadi menikam istrinya, Ratna Wijaya. Sang suami kabur.', finds: 'Sang suami=Surya Hadi' },
    {
      text: 'Surya Hadi menikam istrinya, Ratna Wijaya. Warga menolong sang istri itu.',
      finds: 'sang istri=Ratna Wijaya',
    },
    { text: 'Surya Hadi pergi bersama istrinya, Ratna Wijaya. Istrinya tewas.', finds: 'Istrinya=Ratna Wijaya' },
    { text: 'Surya Hadi pergi. Istrinya tewas.', finds: null },
    { text: 'Surya Hadi dan istrinya, Ratna Wijaya, tiba.', finds: null },
  ],
}
