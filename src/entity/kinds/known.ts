import { numberWords } from '../../lexicon/numbers.ts'
import { companyEnds } from '../../lexicon/organisations.ts'
import { roots } from '../../lexicon/roots.ts'
import { normAt, wordsOf } from '../desk.ts'
import { isNameWord, type NameRule, type Scene } from './finding.ts'
import { lookUp } from './lookup.ts'

const isPlainWord = (norm: string): boolean => roots.has(norm) || numberWords.has(norm)

/** The end of a direction in lower case that follows a place's name. */
function partAfter(scene: Scene, at: number, last: number): number {
  const start = normAt(scene, at) === 'bagian' ? at + 1 : at
  return start < last && scene.tokens[start]?.casing === 'lower' && COMPASS.has(normAt(scene, start)) ? start + 1 : at
}

/** Nouns whose state only tells what kind they are. */
const DESCRIBED: ReadonlySet<string> = new Set([
  'bahasa',
  'budaya',
  'jemaah',
  'masakan',
  'masyarakat',
  'pasar',
  'pelancong',
  'penduduk',
  'pengguna',
  'produk',
  'publik',
  'rakyat',
  'turis',
  'warga',
  'warganet',
  'wisatawan',
])

/** Money whose state only tells which. */
const MONEY: ReadonlySet<string> = new Set(['dolar', 'dollar', 'rupee', 'peso', 'won', 'yen', 'yuan'])

const COMPASS: ReadonlySet<string> = new Set(['barat', 'selatan', 'tengah', 'tenggara', 'timur', 'utara'])

/** A name that the tables know or the article has taught: `PBB`, `Korut`, `Laut China Selatan`. */
export const known: NameRule = {
  id: 'known',
  read(scene, at, last) {
    const looked = lookUp(scene, at)
    if (!looked) return null
    const { entity, alias } = looked
    const token = scene.tokens[at]
    const next = scene.tokens[looked.last]
    const tagged = scene.tagged.get(at)
    // «Lima tahun lalu», «Batu pertamanya»: a plain word that opens a sentence.
    if (
      token &&
      scene.initial[at] === 1 &&
      looked.last === at + 1 &&
      isPlainWord(token.norm) &&
      !scene.upper.has(token.norm) &&
      // «Istana membantah kabar itu.»
      !(entity.kind === 'organisation' && next?.word?.voice === 'active')
    )
      return null
    // «12 warga Thailand», «11 miliar dolar AS»: the state itself does nothing here.
    const noun = normAt(scene, at - 1)
    if (entity.kind === 'country' && (MONEY.has(noun) || (!tagged && DESCRIBED.has(noun))))
      return { findings: [], next: looked.last }
    // «Israel selatan», «Lombok bagian utara»: a part of it.
    const part =
      entity.kind === 'place' || entity.kind === 'country' ? partAfter(scene, looked.last, last) : looked.last
    if (part > looked.last)
      return {
        findings: [
          {
            first: at,
            last: part,
            kind: 'place',
            known: { name: wordsOf(scene, at, part), kind: 'place', within: [entity.name, ...entity.within] },
            via: 'name',
            rule: 'known',
            title: null,
          },
        ],
        next: part,
      }
    // «Jeju Air», «Bandung Group»: a company that has its name from the town.
    if (
      entity.kind === 'place' &&
      next &&
      token &&
      next.casing === 'title' &&
      next.start === (scene.tokens[looked.last - 1]?.end ?? 0) + 1 &&
      companyEnds.has(next.norm)
    )
      return {
        findings: [
          {
            first: at,
            last: looked.last + 1,
            kind: 'organisation',
            known: null,
            via: 'name',
            rule: 'known',
            title: null,
          },
        ],
        next: looked.last + 1,
      }
    // «Prabowo Mangkusasmito», «Solo Radio»: a longer name that begins like a known one.
    if (entity.kind !== 'country' && looked.last === at + 1 && next && token && next.start === token.end + 1) {
      if (tagged && tagged.last > looked.last && tagged.kind === 'person' && entity.kind !== 'organisation') return null
      // «Demokrat Bali», «Gaza City».
      if (tagged && tagged.last > looked.last && entity.kind !== 'person' && tagged.kind !== 'person') return null
      if (!tagged && entity.kind === 'person' && isNameWord(scene, looked.last) && !lookUp(scene, looked.last))
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
