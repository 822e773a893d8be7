import { dayOf } from '../../../src/model/calendar.ts'
import { type Dice, dice } from './dice.ts'
import { type Facts, longDate, type Planted, type Story, stories } from './stories.ts'
import { asides, cities, family, given, middle, outlets, regencies } from './words.ts'

/** One line of the archive, as `rkn` reads NDJSON. */
export interface Line {
  readonly id: string
  readonly outlet: string
  readonly published: string
  readonly title: string
  readonly text: string
}

/** One event of the archive: who tells it, and what one of them tells wrong. */
export interface Told {
  readonly lines: readonly Line[]
  /** Articles that copy another one word by word; they are no sources of their own. */
  readonly copies: readonly string[]
  readonly planted: { readonly on: Planted; readonly article: string } | null
}

const FIRST_DAY = dayOf({ year: 2004, month: 1, day: 5 })
const DAYS = 7000

/** A name for each event: the digits of a scrambled number in the base of the lists, so that no two events share one. */
function personOf(index: number): string {
  const scrambled = (index * 7919) % (given.length * middle.length * family.length)
  const rest = Math.floor(scrambled / given.length)
  const round = Math.floor(index / (given.length * middle.length * family.length))
  return [
    given[scrambled % given.length],
    ...(round > 0 ? [middle[(rest + round) % middle.length]] : []),
    middle[rest % middle.length],
    family[Math.floor(rest / middle.length)],
  ].join(' ')
}

/** The same facts with one slot told wrong, far enough off that no rounding or hedge explains it. */
function wrong(facts: Facts, on: Planted, { roll, pick }: Dice): Facts {
  if (on === 'time') return { ...facts, day: facts.day - 2 - roll(5) }
  if (on === 'number') return { ...facts, number: facts.number + 4 + roll(4) }
  const list = cities.includes(facts.place) ? cities : regencies
  return { ...facts, place: pick(list.filter((place) => place !== facts.place)) }
}

/** What else a page carries: a line that belongs to another article, a caption, the editor's code. */
function noise({ once, pick }: Dice): readonly string[] {
  return [
    ...(once(3)
      ? [`Baca juga: ${pick(['Harga Beras Naik Lagi', 'Resep Sayur Lodeh', 'Jadwal Kapal Pekan Ini'])}`]
      : []),
    ...(once(5) ? ['ADVERTISEMENT'] : []),
    ...(once(4) ? [`(${pick(['adw', 'rin', 'tok'])}/${pick(['gus', 'lia', 'nor'])})`] : []),
  ]
}

/** Paragraphs of two sentences that any article could carry. */
const several = (count: number, { pick }: Dice): readonly string[] =>
  Array.from({ length: count }, () => `${pick(asides)} ${pick(asides)}`)

function tell(story: Story, facts: Facts, name: { readonly id: string; readonly outlet: string }, chance: Dice): Line {
  const one = <T>(list: readonly T[]): T | undefined => list[chance.roll(list.length)]
  const published = facts.day + chance.roll(2)
  const iso = longDate(published)
  const body = [
    `${chance.pick(cities).toUpperCase()}, ${name.outlet} – ${one(story.leads)?.(facts) ?? ''}`,
    one(story.bodies)?.(facts) ?? '',
    ...several(2 + chance.roll(3), chance),
    ...noise(chance),
  ]
  return { ...name, published: iso, title: one(story.titles)?.(facts) ?? '', text: body.join('\n\n') }
}

/**
 * A synthetic archive of about `articles` articles, event by event: each told by one to six outlets in words of its own,
 * one event in eight with one slot told wrong by one outlet, one article in ten copied by another outlet.
 */
export function* archive(articles: number, seed = 1): Generator<Told> {
  const chance = dice(seed)
  for (let made = 0, index = 0; made < articles; index++) {
    const story = stories[index % stories.length]
    if (!story) return
    const facts: Facts = {
      day: FIRST_DAY + chance.roll(DAYS),
      place: story.place(chance),
      number: story.number(chance),
      other: story.other(chance),
      person: personOf(index),
    }
    const many = Math.min(1 + chance.roll(5), articles - made)
    const first = chance.roll(outlets.length)
    const plant = many > 2 && chance.once(4) ? (story.plants[chance.roll(story.plants.length)] ?? null) : null
    const lines: Line[] = []
    const copies: string[] = []
    for (let at = 0; at < many; at++) {
      const name = { id: `e${index}-${at}`, outlet: outlets[(first + at) % outlets.length] ?? '' }
      const model = lines[at - 1]
      if (at > 0 && at < many - 1 && model && chance.once(8)) {
        copies.push(name.id)
        lines.push({ ...model, ...name, text: model.text.replace(model.outlet, name.outlet) })
      } else lines.push(tell(story, plant && at === many - 1 ? wrong(facts, plant, chance) : facts, name, chance))
    }
    made += many
    yield { lines, copies, planted: plant && { on: plant, article: `e${index}-${many - 1}` } }
  }
}
