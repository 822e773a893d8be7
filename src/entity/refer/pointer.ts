import { aspects } from '../../lexicon/aspect.ts'
import { demonstratives, pointers } from '../../lexicon/pronouns.ts'
import type { Entity } from '../../model/entity.ts'
import { normAt } from '../desk.ts'
import { isTrading } from './body.ts'
import { isBroughtIn, tells } from './nameless.ts'
import { type Placed, pointedEnd, type ReferenceRule, recent, type Story } from './reference.ts'

/** Nouns that need no `itu`: in an article on a listed company `perseroan` is that company. */
const ALONE: ReadonlySet<string> = new Set(['perseroan'])

/** Buildings so large that a page which names one calls it by the bare noun. */
const LARGE: ReadonlySet<string> = new Set(['bandara', 'bendungan', 'sirkuit', 'stadion'])

/** «Bandara Kertajati dibuka. Seribu orang memadati bandara.»: the only one that the page names, where no name follows. */
function standsAlone({ before, desk }: Story, noun: string, end: number): boolean {
  if (!LARGE.has(noun)) return false
  const next = desk.tokens[end]
  const ends = next === undefined || next.kind === 'punctuation' || /^(?:dan|karena|pada)$/u.test(next.norm)
  if (!ends && !(next.word && next.word.voice !== 'none') && !aspects.has(next.norm)) return false
  const names = before.flatMap(({ mention }) => mention.entities.filter((entity) => hasHead(entity, noun)))
  return new Set(names.map(({ name }) => name)).size === 1
}

/** Nouns for companies and crews. */
const TRADING: ReadonlySet<string> = new Set(['emiten', 'kelompok', 'klub', 'maskapai', 'perseroan', 'perusahaan'])
const hasHead = ({ name }: Entity, head: string): boolean => name.toLowerCase().split(' ').includes(head)

const kindOfAge = (kind: string | undefined, unit: string): boolean => kind === 'number' && unit === 'tahun'

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
    const bare = at + (two ? 2 : 1)
    // «perempuan 34 tahun itu», «pria berusia 40 tahun tersebut»
    const age = normAt(desk, bare) === 'berusia' ? bare + 1 : bare
    const aged = kindOfAge(desk.tokens[age]?.kind, normAt(desk, age + 1))
    const near = aged && age + 2 < last ? age + 2 : bare
    // «maskapai yang berdiri pada 2008 itu», «klub Semarang itu»
    const far = noun.kind === 'place' || demonstratives.has(normAt(desk, near)) ? -1 : pointedEnd(desk, bare - 1)
    // «di stadion yang sama»
    const same = normAt(desk, near) === 'yang' && normAt(desk, near + 1) === 'sama' && near + 1 < last
    const points = same || far >= 0 || (near < last && demonstratives.has(normAt(desk, near)))
    const end = same ? near + 2 : far >= 0 ? bare : points ? near + 1 : near
    const alone =
      !two &&
      ((ALONE.has(token.norm) && !desk.tokens[end]?.norm.startsWith('terbatas')) || standsAlone(story, token.norm, end))
    if (!points && !alone) return null
    // «milik penyalur swasta itu»: any; «29 negara itu», «para pemimpin itu»: many.
    if (
      /^(?:\d.*|milik|para|kedua|ketiga|semua|seluruh|beberapa|sejumlah|dua|tiga|empat|lima|enam)$/u.test(
        normAt(desk, at - 1),
      )
    )
      return null
    const { kind, head } = noun
    const trading = TRADING.has(token.norm)
    // «Seorang pria …; kata Kapolres Budi, pria itu …»
    if (kind === 'person' && isBroughtIn(story, token.norm, at)) return null
    const fits = (entity: Entity, placed: Placed): boolean => {
      const { first } = placed
      if (kind === 'person' && (placed.mention.rule === 'in-title' || tells(desk, placed))) return false
      if (trading && (!isTrading(entity) || /^(?:di|ke|dari|pada)$/u.test(normAt(desk, first - 1)))) return false
      if (head !== undefined) return hasHead(entity, head)
      if (kind === 'group') return entity.kind === 'group'
      return entity.kind === kind
    }
    const [entity, rival] = recent(story, at, fits, head === undefined ? 3 : 8)
    if (!entity) return null
    // Two countries in the sentence before: «negara itu» is either.
    if (rival && kind === 'country' && recent(story, at, fits, 1).length > 1) return null
    return { first: at, last: end, entities: [entity], via: 'description' }
  },
  examples: [
    { text: 'Gunung Slamet meletus pagi tadi. Gunung itu masih berasap.', finds: 'Gunung itu=Gunung Slamet' },
    { text: 'Ratna Wijaya dirawat. Perempuan 34 tahun itu sudah pulih.', finds: 'Perempuan 34 tahun itu=Ratna Wijaya' },
    {
      text: 'Stadion Manahan dibuka. Seribu orang memadati stadion.',
      finds: 'stadion=Stadion Manahan',
    },
    {
      text: 'PT Sinar Bahari pailit. Perusahaan yang berdiri pada 1990 itu berutang.',
      finds: 'Perusahaan=PT Sinar Bahari',
    },
    { text: 'Stadion Manahan dibuka. Pemerintah membangun stadion baru.', finds: null },
    { text: 'Seorang perempuan dirawat. Menurut Ratna Wijaya, perempuan itu demam.', finds: null },
    { text: 'Menurut Ratna Wijaya, hujan turun. Perempuan 34 tahun itu selamat.', finds: null },
    { text: 'Ratna Wijaya dirawat. Perempuan 34 tahun lain sudah pulih.', finds: null },
    { text: 'KM Sinar Bahari tenggelam di Selat Lombok. Warga desa itu menolong.', finds: null },
  ],
}
