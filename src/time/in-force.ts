import type { Day } from '../model/calendar.ts'
import { direction } from './direction.ts'
import type { Now, Scene } from './now.ts'
import type { Found } from './said.ts'
import type { Story } from './story.ts'

/** Days after which what was told once is no longer the story's, in a page that tells of what is fresh. */
const LONG = 60
const FRESH = 14

/** «… Banjir datang Kamis (7/12). ¶ Banjir besar melanda kota pada 11 Mei 2024. ¶ Hingga pukul 07.00 dua orang hilang.»: of today's flood. */
export function dayOfStory({ day, told }: Story, published: Day | null): Day | null {
  if (day === null || published === null || published - day < LONG || told.get(day) !== 1) return day
  const fresh = [...told.keys()].findLast((other) => other <= published && published - other <= FRESH)
  return fresh ?? day
}

/** Hours after midnight in which a page still tells of the day that has ended. */
const NIGHT = 4

/** «Kapal berangkat pukul 09.00», on a page of 00.40: it did so the day before. */
function isOfNightBefore(one: Found, { layer, sentence, hour }: Scene): boolean {
  const clock = one.said.kind === 'date' ? one.said.clock : undefined
  return hour !== null && hour < NIGHT && (clock?.hour ?? 0) > NIGHT && direction(one, layer, sentence) !== 'future'
}

/** «… Vonis dibacakan Kamis (7/5). ¶ Rumah itu terbakar pada 2 Januari. Sidang akan digelar pukul 10.00»: on the day that is near. */
function dayAhead(one: Found, { told }: Story, day: Day, { published, layer, sentence }: Scene): Day {
  if (published === null || published - day < LONG || direction(one, layer, sentence) !== 'future') return day
  return [...told.keys()].findLast((other) => Math.abs(other - published) <= FRESH) ?? day
}

/** The day of a clock that tells none. «Museum buka setiap hari dari jam 09.00»: of no day. */
export function dayInForce(one: Found, story: Story, day: Day | null, scene: Scene): Now['inForce'] {
  const { published } = scene
  const { passage } = story
  if (passage.habit && passage.day === null) return null
  if (day !== null) return { day: dayAhead(one, story, day, scene), from: 'inherited' }
  return published === null ? null : { day: isOfNightBefore(one, scene) ? published - 1 : published, from: 'relative' }
}
