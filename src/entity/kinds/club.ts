import { placePrepositions } from '../../lexicon/places.ts'
import { roots } from '../../lexicon/roots.ts'
import { thingWords } from '../../lexicon/thing-words.ts'
import { isOf, normAt } from '../desk.ts'
import { lists } from '../words.ts'
import { breaksName, isNameWord, type NameRule, type Scene } from './finding.ts'
import { lookUp } from './lookup.ts'

/** What people, districts and days are called by, and what opens the name of a body or a place. */
const NOT_CALLING = lists.given | lists.person | lists.district | lists.day | lists.bodyHead | lists.placeHead

/** A word of no language that no man or district is called by and that the article writes again: «Sagarindo», not «Polisi». */
function isCalling(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  if (token?.casing !== 'title' || isOf(scene, at, NOT_CALLING) || !isNameWord(scene, at)) return false
  const { norm, word } = token
  return (
    norm.length > 3 &&
    (scene.capitals.get(norm) ?? 0) > 1 &&
    !roots.has(word?.root ?? norm) &&
    !thingWords.has(norm) &&
    !breaksName(scene, at)
  )
}

/** A club by its name and its town, «Sagarindo Bogor», where the town stands right behind a word that is nobody's name. */
export const club: NameRule = {
  id: 'club',
  opener: 0,
  read(scene, at, last) {
    if (at + 1 >= last || !isCalling(scene, at) || isNameWord(scene, at - 1)) return null
    if (placePrepositions.has(normAt(scene, at - 1)) || lookUp(scene, at)) return null
    const [token, next] = [scene.tokens[at], scene.tokens[at + 1]]
    const town = next && token && next.start === token.end + 1 ? lookUp(scene, at + 1) : null
    if (town?.entity.kind !== 'place' || town.last > last || isNameWord(scene, town.last)) return null
    const tagged = scene.tagged.get(at)
    if (tagged && tagged.last > town.last) return null
    return {
      findings: [
        { first: at, last: town.last, kind: 'organisation', known: null, via: 'name', rule: 'club', title: null },
      ],
      next: town.last,
    }
  },
  examples: [
    {
      text: 'Sagarindo Bogor menang. Sagarindo lolos.',
      finds: 'Sagarindo Bogor:organisation, Sagarindo Bogor:organisation',
    },
    { text: 'Polisi Bogor datang. Polisi pulang.', finds: 'Bogor:place' },
    { text: 'Warga Sagarindo pulang ke kota.', finds: null },
  ],
}
