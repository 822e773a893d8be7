import type { Entity } from '../../model/entity.ts'
import { normAt } from '../desk.ts'
import { lookUpInTables } from '../kinds/lookup.ts'
import { insideTitle, officeOf } from './office.ts'
import { type ReferenceRule, recent, type Story } from './reference.ts'

/** Offices that lead a state, and the words for whoever holds one. */
const LEADERS = /^(?:emir|kanselir|pemimpin|perdana menteri|pm|presiden|raja|sultan)(?: |$)/u

/** The last person whom the article has given an office that leads the state; else who alone has this very office. */
function leaderOf({ before, desk }: Story, state: string, office = ''): Entity | null {
  const holders = new Map<string, Entity>()
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const placed = before[index]
    const [person] = placed?.mention.entities ?? []
    if (!placed || person?.kind !== 'person') continue
    const held = officeOf(desk, placed)
    if (!LEADERS.test(held)) continue
    const inside = insideTitle(before, index)
    if (inside.some(({ name }) => name === state)) return person
    if (held === office || inside.length > 0) holders.set(person.name, person)
  }
  const [only, another] = [...holders.values()]
  return office !== '' && !another ? (only ?? null) : null
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
    const words = LEADERS.test(`${norm} ${normAt(desk, at + 1)}`) ? (norm === 'perdana' ? 2 : 1) : 0
    if (words === 0) return null
    const looked = lookUpInTables(desk, at + words)
    const next = looked ? desk.tokens[looked.last] : undefined
    if (looked?.entity.kind !== 'country' || (next && next.casing !== 'lower' && next.kind === 'word')) return null
    const person = leaderOf(story, looked.entity.name, words === 1 && norm !== 'pemimpin' ? norm : '')
    return person ? { first: at, last: at + words, entities: [person], via: 'description' } : null
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
    {
      text: 'Perdana Menteri Jepang Shigeru Ishiba tiba. PM Jepang itu tersenyum.',
      finds: 'PM=Shigeru Ishiba',
    },
    {
      text: 'Raja Salman tiba di Kupang. Esoknya Raja Arab Saudi pulang.',
      finds: 'Raja=Salman bin Abdulaziz Al Saud',
    },
    { text: 'Presiden Rusia Vladimir Putin tiba. Pemimpin Iran menyambutnya.', finds: null },
  ],
}
