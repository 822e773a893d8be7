import { pointers } from '../../lexicon/pronouns.ts'
import type { Entity } from '../../model/entity.ts'
import { normAt } from '../desk.ts'
import { type Placed, type ReferenceRule, recent } from './reference.ts'

const POINTING: ReadonlySet<string> = new Set(['ini', 'itu', 'tersebut'])

/** Nouns that need no `itu`: in an article on a listed company `perseroan` is that company. */
const ALONE: ReadonlySet<string> = new Set(['perseroan'])

/** Nouns for companies, and the first words of bodies that are none. */
const TRADING: ReadonlySet<string> = new Set(['emiten', 'klub', 'maskapai', 'perseroan', 'perusahaan'])
const STATE =
  /^(?:Badan|Bank Indonesia|Bursa|Dewan|Kementerian|Kejaksaan|Komisi|Komite|Mahkamah|Majelis|Otoritas|PBB|Pemerintah|Pengadilan|Polda|Polres|Polri|TNI)/u

const hasHead = ({ name }: Entity, head: string): boolean => name.toLowerCase().split(' ').includes(head)

/** `negara itu`, `kapal tersebut`, `gunung itu`, `perseroan`: the last thing named that the noun fits. */
export const pointer: ReferenceRule = {
  id: 'pointer',
  read(story, at, last) {
    const { desk } = story
    const token = desk.tokens[at]
    if (token?.kind !== 'word') return null
    const two = at + 1 < last ? pointers.get(`${token.norm} ${normAt(desk, at + 1)}`) : undefined
    const noun = two ?? pointers.get(token.norm)
    if (!noun || noun.kind === 'any') return null
    const end = at + (two ? 2 : 1)
    const points = end < last && POINTING.has(normAt(desk, end))
    const alone = !two && ALONE.has(token.norm) && !desk.tokens[end]?.norm.startsWith('terbatas')
    if (!points && !alone) return null
    // «29 negara itu», «para pemimpin itu»: many.
    if (
      /^(?:\d.*|para|kedua|ketiga|semua|seluruh|beberapa|sejumlah|dua|tiga|empat|lima|enam)$/u.test(
        normAt(desk, at - 1),
      )
    )
      return null
    const { kind, head } = noun
    const trading = TRADING.has(token.norm)
    const fits = (entity: Entity, { first }: Placed): boolean => {
      if (trading && (STATE.test(entity.name) || /^(?:di|ke|dari|pada)$/u.test(normAt(desk, first - 1)))) return false
      if (head !== undefined) return hasHead(entity, head)
      if (kind === 'group') return entity.kind === 'group'
      return entity.kind === kind
    }
    const [entity, rival] = recent(story, at, fits, head === undefined ? 3 : 8)
    if (!entity) return null
    // Two countries in the sentence before: «negara itu» is either.
    if (rival && kind === 'country' && recent(story, at, fits, 1).length > 1) return null
    return { first: at, last: points ? end + 1 : end, entities: [entity], via: 'description' }
  },
  examples: [
    { text: 'Gunung Slamet meletus pagi tadi. Gunung itu masih berasap.', finds: 'Gunung itu=Gunung Slamet' },
    { text: 'KM Sinar Bahari tenggelam di Selat Lombok. Warga desa itu menolong.', finds: null },
  ],
}
