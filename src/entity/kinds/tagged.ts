import { placeEnds } from '../../lexicon/places.ts'
import { soleOffices } from '../../lexicon/pronouns.ts'
import { thingWords } from '../../lexicon/thing-words.ts'
import { isDayWord, normAt } from '../desk.ts'
import type { Tagged } from '../tagger/tag.ts'
import { personWords } from '../tagger/weights/word-classes.ts'
import { breaksName, type Finding, isAddressed, isNameWord, type NameRule, type Scene } from './finding.ts'
import { isHallOf } from './place-end.ts'

interface Piece {
  readonly first: number
  readonly last: number
}

/** «Petak Sukamaju-Cibodas» lies between two places, «Tol Cipali-Kertajati» and «Soekarno-Hatta» are one. */
function pieces(scene: Scene, { first, last: end, kind }: Tagged, last: number): readonly Piece[] {
  const dash = (at: number): boolean => /^[-–]$/u.test(normAt(scene, at))
  let tol = false
  for (let at = first; at < end; at += 1) tol ||= normAt(scene, at) === 'tol'
  // «KM 12 Tol Sukamaju-Cibodas»: the road's name goes on after the dash.
  if (tol && dash(end) && end + 1 < last && isNameWord(scene, end + 1)) return [{ first, last: end + 2 }]
  // «KPK AKP Suryono»: a title ends the body's name, a number the place's.
  for (let at = first + 1; at < end; at += 1) {
    const cuts =
      isAddressed(scene, at) ||
      (kind === 'organisation'
        ? breaksName(scene, at)
        : kind === 'person'
          ? // «Surya Kabid Lalin Dishub Maros»: an office ends his name.
            breaksName(scene, at) && !personWords.has(normAt(scene, at))
          : kind === 'place' && at > first + 1 && scene.tokens[at]?.kind === 'number')
    if (cuts) return [{ first, last: at }]
  }
  // «Rian Surya/Hadi Wibowo»: two who play side by side.
  if (kind === 'person') {
    for (let at = first + 1; at < end - 1; at += 1)
      if (normAt(scene, at) === '/')
        return [
          { first, last: at },
          { first: at + 1, last: end },
        ]
  }
  if (tol || kind !== 'place') return [{ first, last: end }]
  for (let at = first + 1; at < end - 1; at += 1) {
    const token = scene.tokens[at]
    const glued = token && scene.tokens[at - 1]?.end === token.start && scene.tokens[at + 1]?.start === token.end
    if (glued && dash(at) && isNameWord(scene, at - 1) && isNameWord(scene, at + 1)) {
      const start = /^(?:jalur|petak|rute|lintas)$/u.test(normAt(scene, first)) ? first + 1 : first
      return [
        { first: start, last: at },
        { first: at + 1, last: end },
      ]
    }
  }
  return [{ first, last: end }]
}

/** A name that the trained tagger sees where no table and no other word tells of one. */
export const tagged: NameRule = {
  id: 'tagged',
  opener: 0,
  read(scene, at, last) {
    const name = scene.tagged.get(at)
    if (!name || isDayWord(scene, at) || thingWords.has(normAt(scene, at)) || isHallOf(scene, at)) return null
    // «Elang Naik ke Puncak Klasemen»: a headline's word for no place.
    if (name.kind === 'place' && thingWords.has(normAt(scene, name.last - 1))) return null
    // «Kedatangan Raja disambut»: an office, no name.
    if (name.kind === 'person' && name.last === name.first + 1 && soleOffices.has(normAt(scene, at))) return null
    // «KSAL Yudo», «Kapten Raditya»: a title that the tagger took for a part of the name.
    if (name.kind === 'person' && name.last > name.first + 1 && breaksName(scene, name.first)) return null
    // «di Meridian Convention Hall»: the tagger knows no English.
    const place = name.last > name.first + 1 && placeEnds.has(normAt(scene, name.last - 1))
    const findings = pieces(scene, name, last).map(
      ({ first, last }): Finding => ({
        first,
        last,
        kind: place ? 'place' : name.kind,
        known: null,
        via: 'name',
        rule: 'tagged',
        title: null,
      }),
    )
    return { findings, next: findings.at(-1)?.last ?? name.last }
  },
  examples: [
    { text: 'Menurut Herlambang, warga sudah kembali ke rumah.', finds: 'Herlambang:person' },
    {
      text: 'Cucu Wiratmaja, Ratna Lestari, menolak warisan itu.',
      finds: 'Wiratmaja:person, Ratna Lestari:person',
    },
    { text: 'Elang tumbangkan Banteng dan Naik ke Puncak Klasemen.', finds: null },
    { text: 'Menurut rencana, warga kembali ke rumah besok.', finds: null },
  ],
}
