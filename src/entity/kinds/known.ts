import { peopleNouns } from '../../lexicon/units.ts'
import { isNameWord, type NameRule } from './finding.ts'
import { lookUp } from './lookup.ts'

/** A name that the tables know or the article has taught: `PBB`, `Korut`, `Laut China Selatan`. */
export const known: NameRule = {
  id: 'known',
  read(desk, at, last, taught) {
    const looked = lookUp(desk, at, last, taught)
    if (!looked) return null
    const { entity, alias } = looked
    const token = desk.tokens[at]
    const next = desk.tokens[looked.last]
    // «Damai Indonesia», «Puncak Jaya»: a longer name the tables do not know keeps its words together.
    if (
      entity.kind !== 'country' &&
      looked.last === at + 1 &&
      next &&
      isNameWord(desk, looked.last) &&
      token &&
      next.start <= token.end + 1
    ) {
      if (entity.kind === 'person' && !lookUp(desk, looked.last, last, taught)) return null
      if (entity.kind === 'place' && !peopleNouns.has(desk.tokens[at - 1]?.norm ?? '') && desk.initial[at] === 1)
        return null
    }
    return {
      findings: [
        {
          first: at,
          last: looked.last,
          kind: entity.kind,
          known: entity,
          via: alias ? 'abbreviation' : 'name',
          rule: 'known',
          title: null,
        },
      ],
      next: looked.last,
    }
  },
  examples: [
    { text: 'Delegasi Korsel bertolak ke Jenewa.', finds: 'Korea Selatan:country, Jenewa:place' },
    { text: 'Ia bekerja di sana sebagai juru tulis.', finds: null },
  ],
}
