import { isNameWord, type NameRule } from './finding.ts'
import { lookUp } from './lookup.ts'

/** A name that the tables know or the article has taught: `PBB`, `Korut`, `Laut China Selatan`. */
export const known: NameRule = {
  id: 'known',
  read(scene, at, last) {
    const looked = lookUp(scene, at, last)
    if (!looked) return null
    const { entity, alias } = looked
    const token = scene.tokens[at]
    const next = scene.tokens[looked.last]
    const tagged = scene.tagged.get(at)
    // «Prabowo Mangkusasmito», «Solo Radio»: a longer name that begins like a known one.
    if (entity.kind !== 'country' && looked.last === at + 1 && next && token && next.start === token.end + 1) {
      if (tagged && tagged.last > looked.last && tagged.kind === 'person' && entity.kind !== 'organisation') return null
      // «Demokrat Bali», «Gaza City».
      if (tagged && tagged.last > looked.last && entity.kind !== 'person' && tagged.kind !== 'person') return null
      if (!tagged && entity.kind === 'person' && isNameWord(scene, looked.last) && !lookUp(scene, looked.last, last))
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
