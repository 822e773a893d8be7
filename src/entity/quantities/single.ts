import { anonymousOpeners } from '../../lexicon/quantity-words.ts'
import { stopWords } from '../../lexicon/stop-words.ts'
import { peopleNouns } from '../../lexicon/units.ts'
import { normAt } from '../desk.ts'
import { phraseAfter } from './about.ts'
import { mentionOf, type QuantityRule } from './rule.ts'

/** One person or thing that is counted beside others: `seorang penumpang tewas`, `dua perwira dan seorang prajurit`. */
export const single: QuantityRule = {
  id: 'single',
  read(desk, at, first, last) {
    const norm = normAt(desk, at)
    if (norm !== 'seorang' && norm !== 'sebuah' && norm !== 'seekor') return null
    if (anonymousOpeners.has(normAt(desk, at - 1))) return { mentions: [], next: at + 1 }
    const noun = desk.tokens[at + 1]
    if (!noun || at + 1 >= last || noun.kind !== 'word' || stopWords.has(noun.norm))
      return { mentions: [], next: at + 1 }
    const unit = norm === 'seorang' || peopleNouns.has(noun.norm) ? 'orang' : noun.norm
    const { text } = phraseAfter(desk, at + 1, last)
    return {
      mentions: [
        mentionOf(desk, {
          rule: 'single',
          first: Math.max(first, at),
          last: at + 1,
          value: 1,
          unit,
          about: text,
          mod: 'exact',
        }),
      ],
      next: at + 1,
    }
  },
  examples: [
    { text: 'Seorang pendaki meninggal di puncak.', finds: '1 orang' },
    { text: '"Air naik cepat," kata seorang warga.', finds: null },
  ],
}
