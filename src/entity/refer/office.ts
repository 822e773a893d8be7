import { soleOffices } from '../../lexicon/pronouns.ts'
import type { Entity } from '../../model/entity.ts'
import { type Desk, normAt } from '../desk.ts'
import type { Placed, ReferenceRule, Story } from './reference.ts'

/** How many mentions back an office is looked for. */
const FAR = 300

/** Offices that no Indonesian holds: whoever is told with one last is meant. Sorted. */
const ABROAD: ReadonlySet<string> = new Set(['kanselir', 'paus', 'perdana menteri', 'pm', 'raja', 'sultan'])

/** The office with which somebody is named, «Raja Abdullah» with his name, or into which he comes: «melantik Ani sebagai rektor». */
export function officeOf(desk: Desk, { mention, first, last }: Placed): string {
  if (mention.title !== null) return mention.title.toLowerCase()
  const norm = normAt(desk, first)
  if (ABROAD.has(norm)) return norm
  const next = normAt(desk, last + 1)
  return /^(?:menjadi|sebagai)$/u.test(normAt(desk, last)) && soleOffices.has(next) ? next : ''
}

/** The last person whom the article gives the office, under one of its names. */
function holder({ before, desk }: Story, at: number, names: readonly string[]): Entity | null {
  for (let index = before.length - 1; index >= Math.max(0, before.length - FAR); index -= 1) {
    const placed = before[index]
    if (!placed || placed.first >= at) continue
    const title = officeOf(desk, placed)
    if (placed.mention.entities[0]?.kind !== 'person' || /^(?:mantan|eks|calon|bakal) /u.test(title)) continue
    const name = names.find((each) => title === each || title.startsWith(`${each} `))
    if (name === undefined) continue
    const inside = insideTitle(before, index)
    const states = inside.filter(({ kind }) => kind === 'country').map((state) => state.name)
    // «Presiden KSPI Said Iqbal» presides over something else.
    if (inside.some(({ kind }) => kind === 'organisation') || (inside.length === 0 && title !== name)) continue
    if (states.length === 0 || states.includes('Indonesia') || ABROAD.has(name))
      return placed.mention.entities[0] ?? null
  }
  return null
}

/** The states, places and bodies that stand in the title of the person at `index`. */
export const insideTitle = (before: readonly Placed[], index: number): readonly Entity[] => {
  const inside: Entity[] = []
  for (let near = index - 1; near >= Math.max(0, index - 3); near -= 1) {
    const placed = before[near]
    if (placed?.mention.rule !== 'in-title') break
    inside.push(...placed.mention.entities)
  }
  return inside
}

/** `Presiden` alone, or `presiden Rusia itu`: the person whom the article has named with that office. */
export const office: ReferenceRule = {
  id: 'office',
  read(story, at, last) {
    const { desk } = story
    const token = desk.tokens[at]
    if (token?.kind !== 'word' || (token.casing === 'upper' && token.norm !== 'pm')) return null
    const two = `${token.norm} ${normAt(desk, at + 1)}`
    const words = soleOffices.has(two) ? 2 : soleOffices.has(token.norm) ? 1 : 0
    if (words === 0) return null
    const name = words === 2 ? two : token.norm
    const end = at + words
    // The name that may follow stands beyond `last`.
    const next = desk.tokens[end]
    const pointed = end < last && /^(?:itu|tersebut)$/u.test(next?.norm ?? '')
    const points = pointed || normAt(desk, at - 1) === 'sang'
    const free =
      (token.casing === 'title' || token.norm === 'pm') &&
      (next?.casing === 'lower' || (next?.kind === 'punctuation' && next.norm !== '('))
    if (!points && !free) return null
    if (!points && desk.tokens[at - 1]?.casing === 'title' && desk.initial[at - 1] !== 1) return null
    const person = holder(story, at, [name, soleOffices.get(name) || name])
    return person ? { first: at, last: pointed ? end + 1 : end, entities: [person], via: 'description' } : null
  },
  examples: [
    { text: 'Gubernur Ratna Sari membuka pasar. Esoknya Gubernur meninjau jembatan.', finds: 'Gubernur=Ratna Sari' },
    {
      text: 'Menteri Luar Negeri Ratna Sari tiba. Esoknya Menlu meninjau jembatan.',
      finds: 'Menlu=Ratna Sari',
    },
    { text: 'Raja Yordania Amir Sari tiba. Sang raja lalu berpidato.', finds: 'raja=Amir Sari' },
    { text: 'Menteri melantik Amir Sari sebagai rektor. Esoknya Rektor berpidato.', finds: 'Rektor=Amir Sari' },
    { text: 'Presiden Amir Sari tiba. Kepala Negara disambut warga.', finds: 'Kepala Negara=Amir Sari' },
    { text: 'Gubernur harus tegas, kata seorang pedagang.', finds: null },
  ],
}
