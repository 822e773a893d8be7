import type { Entity } from '../../model/entity.ts'
import { normAt } from '../desk.ts'
import { lookUpInTables } from '../kinds/lookup.ts'
import { insideTitle } from './office.ts'
import { type ReferenceRule, recent, type Story } from './reference.ts'

/** Offices that lead a state, and the words for whoever holds one. */
const LEADERS = /^(?:emir|kanselir|pemimpin|perdana menteri|pm|presiden|raja|sultan)\b/u

/** The last person whom the article has given an office that leads the state. */
function leaderOf({ before }: Story, state: string): Entity | null {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const { mention } = before[index] ?? {}
    const [person] = mention?.entities ?? []
    if (person?.kind !== 'person' || !LEADERS.test(mention?.title?.toLowerCase() ?? '')) continue
    if (insideTitle(before, index).some(({ name }) => name === state)) return person
  }
  return null
}

/** `pemimpin Korut`, `pemimpinnya`: the person whom the article has named as the leader of that state. */
export const leader: ReferenceRule = {
  id: 'leader',
  read(story, at) {
    const { desk } = story
    const norm = normAt(desk, at)
    const refer = (state: string | undefined): Entity | null => (state === undefined ? null : leaderOf(story, state))
    const found = (person: Entity | null): ReturnType<ReferenceRule['read']> =>
      person ? { first: at, last: at + 1, entities: [person], via: 'description' } : null
    if (norm === 'pemimpinnya' || norm === 'presidennya')
      return found(refer(recent(story, at, ({ kind }) => kind === 'country', 1)[0]?.name))
    if (norm !== 'pemimpin' && norm !== 'presiden') return null
    const looked = lookUpInTables(desk, at + 1)
    const next = looked ? desk.tokens[looked.last] : undefined
    if (looked?.entity.kind !== 'country' || (next && next.casing !== 'lower' && next.kind === 'word')) return null
    return found(refer(looked.entity.name))
  },
  examples: [
    {
      text: 'Pemimpin Korut Kim Jong Un pulang. Menurut pemimpin Korea Utara itu, lawatan usai.',
      finds: 'pemimpin=Kim Jong Un',
    },
    {
      text: 'Presiden Rusia Vladimir Putin tiba. Rusia senang; pemimpinnya tersenyum.',
      finds: 'pemimpinnya=Vladimir Putin',
    },
    { text: 'Presiden Rusia Vladimir Putin tiba. Pemimpin Iran menyambutnya.', finds: null },
  ],
}
