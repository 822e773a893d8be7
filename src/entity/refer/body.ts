import { aspects } from '../../lexicon/aspect.ts'
import type { Entity } from '../../model/entity.ts'
import { isDayWord, isOf, normAt } from '../desk.ts'
import { lists } from '../words.ts'
import type { Placed, ReferenceRule, Story } from './reference.ts'

/** First words of bodies of the state and the like, which are no companies. */
const STATE =
  /^(?:Badan|Bank Indonesia|Bursa|Dewan|Kementerian|Kejaksaan|Komisi|Komite|Mahkamah|Majelis|Otoritas|PBB|Pemerintah|Pengadilan|Polda|Polres|Polri|TNI)/u

/** Whether a body trades, plays or flies, so that «perusahaan» or «klub» may stand for it. */
export const isTrading = ({ kind, name }: Entity): boolean => kind === 'organisation' && !STATE.test(name)

const opening =
  (words: RegExp) =>
  ({ kind, name }: Entity): boolean =>
    kind === 'organisation' && words.test(name)

/** Nouns in one word or two that alone, before their verb, mean the one body of the page that they fit. */
const BODIES: ReadonlyMap<string, (entity: Entity) => boolean> = new Map([
  ['bank sentral', opening(/^Bank (?:Indonesia|Sentral|of)\b/u)],
  ['federasi', opening(/^(?:Asosiasi|Federasi|Persatuan)\b/u)],
  ['kementerian', opening(/^Kementerian\b/u)],
  ['klub', isTrading],
  ['komisi', opening(/^Komisi\b/u)],
  ['maskapai', isTrading],
  ['parlemen', opening(/^Parlemen\b/u)],
  ['partai', opening(/^Partai\b/u)],
  ['pemerintah kabupaten', opening(/^Pemerintah Kabupaten\b/u)],
  ['pemerintah kota', opening(/^Pemerintah Kota\b/u)],
  ['pemerintah provinsi', opening(/^Pemerintah Provinsi\b/u)],
  ['pemkab', opening(/^Pemerintah Kabupaten\b/u)],
  ['pemkot', opening(/^Pemerintah Kota\b/u)],
  ['pemprov', opening(/^Pemerintah Provinsi\b/u)],
  ['perusahaan', isTrading],
  ['serikat', opening(/^Serikat\b/u)],
])

/** Whose government or parliament a noun means where the page never names it in full: what its seat has before its name. */
const SEATED: ReadonlyMap<string, readonly [body: string, seat: RegExp]> = new Map([
  ['parlemen', ['Parlemen', /^$/u]],
  ['pemerintah kabupaten', ['Pemerintah Kabupaten', /^(?:bupati|kabupaten)$/u]],
  ['pemerintah kota', ['Pemerintah Kota', /^kota$/u]],
  ['pemerintah provinsi', ['Pemerintah Provinsi', /^(?:gubernur|provinsi)$/u]],
  ['pemkab', ['Pemerintah Kabupaten', /^(?:bupati|kabupaten)$/u]],
  ['pemkot', ['Pemerintah Kota', /^kota$/u]],
  ['pemprov', ['Pemerintah Provinsi', /^(?:gubernur|provinsi)$/u]],
])

/** «Wali Kota Bogor meninjau pasar. Pemkot menutupnya»: that of the one town, of the one foreign state that the page names. */
function seated({ before, desk }: Story, noun: string): readonly Entity[] {
  const [body, seat] = SEATED.get(noun) ?? []
  if (body === undefined || !seat) return []
  const isSeat = (entity: Entity, { first }: Placed): boolean =>
    body === 'Parlemen'
      ? entity.kind === 'country' && entity.name !== 'Indonesia'
      : entity.kind === 'place' && (seat.test(normAt(desk, first)) || seat.test(normAt(desk, first - 1)))
  const names = before.flatMap((placed) =>
    placed.mention.entities.filter((entity) => isSeat(entity, placed)).map(({ name }) => name),
  )
  return [...new Set(names)].map((name) => ({
    name: `${body} ${name.replace(/^(?:Kabupaten|Kota|Provinsi) /u, '')}`,
    kind: 'organisation',
    within: [],
  }))
}

const BARE = /^(?:belum|berencana|berjanji|gagal|juga|mengaku|pun|tak|tidak)$/u

/** Whether a clause may begin with the noun: behind a mark, a day, a year, «bahwa», «sebelumnya». */
function opensClause({ desk }: Story, at: number): boolean {
  const before = desk.tokens[at - 1]
  if (desk.initial[at] === 1 || before === undefined) return true
  return (
    before.kind !== 'word' ||
    isOf(desk, at - 1, lists.stop) ||
    isDayWord(desk, at - 1) ||
    /^(?:esoknya|kemudian|kini|sebelumnya)$/u.test(before.norm)
  )
}

/** «Parlemen menolak», «pemkot membagikan»: a bare noun that opens its clause before the verb, and the one body it fits. */
export const body: ReferenceRule = {
  id: 'body',
  read(story, at, last) {
    const { before, desk } = story
    const two = `${normAt(desk, at)} ${normAt(desk, at + 1)}`
    const long = at + 1 < last && BODIES.has(two)
    const noun = long ? two : normAt(desk, at)
    const fits = BODIES.get(noun)
    const end = long ? at + 2 : at + 1
    const next = desk.tokens[end]
    if (!fits || !next || next.casing !== 'lower' || !opensClause(story, at)) return null
    if (!(next.word && next.word.voice !== 'none') && !aspects.has(next.norm) && !BARE.test(next.norm)) return null
    const named = new Map(
      before.flatMap(({ mention }) => mention.entities.filter(fits).map((each) => [each.name, each])),
    )
    const [only, ...others] = named.size > 0 ? named.values() : seated(story, noun)
    return only && others.length === 0 ? { first: at, last: end, entities: [only], via: 'description' } : null
  },
  examples: [
    { text: 'PT Sinar Bahari digugat. Perusahaan membantah tuduhan.', finds: 'Perusahaan=PT Sinar Bahari' },
    {
      text: 'Wali Kota Bogor meninjau pasar. Pemkot menutup pasar itu.',
      finds: 'Pemkot=Pemerintah Kota Bogor',
    },
    { text: 'Partai Sagara memecat Rahma. Partai menuduh Rahma berbohong.', finds: 'Partai=Partai Sagara' },
    { text: 'Partai Sagara dan Partai Mekar bertemu. Partai menuduh lawan berbohong.', finds: null },
    { text: 'Partai Sagara menang. Kantor partai dibakar.', finds: null },
  ],
}
