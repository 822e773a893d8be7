import { chairWords, forums, paperHeads } from '../../lexicon/meeting-words.ts'
import { companyEnds } from '../../lexicon/organisations.ts'
import { contestHeads, makers, thingEnds } from '../../lexicon/thing-words.ts'
import { isCapital, isDayWord, mayOpen, normAt, noToken } from '../desk.ts'
import { opens } from '../openings.ts'
import { breaksName, type NameRule, type Scene } from './finding.ts'
import { isLetteredHead } from './first-words.ts'
import { lookUp } from './lookup.ts'

/** The longest name of a thing that an article explains, in words. */
const LONGEST = 6

/** The end of what the article has explained to be a thing: «Base Transceiver Station», «BTS»; else `at`. */
function explainedEnd(scene: Scene, at: number): number {
  const { things, opening } = scene.taught
  let key = normAt(scene, at)
  if (things.size === 0 || !opening.has(key)) return at
  let end = at
  for (let next = at + 1; next <= at + LONGEST; next += 1) {
    if (things.has(key)) end = next
    key = `${key} ${normAt(scene, next)}`
  }
  return end
}

/** The end of a contest's name, `Liga Inggris`, `Piala FA`; else `at`. */
function contestEnd(scene: Scene, at: number, last: number): number {
  const token = scene.tokens[at]
  if (!token || !contestHeads.has(token.norm) || lookUp(scene, at)) return at
  let end = at + 1
  while (end < last) {
    const next = scene.tokens[end]
    if (!next || !isCapital(next) || isDayWord(scene, end) || breaksName(scene, end)) break
    end = Math.max(end + 1, lookUp(scene, end)?.last ?? 0)
  }
  return end > at + 1 ? end : at
}

/** The end of a meeting's or a paper's name, `Konferensi Tingkat Tinggi`, `Akta Penggabungan`; else `at`. */
function paperEnd(scene: Scene, at: number, last: number): number {
  const head = normAt(scene, at)
  // «Presidensi G20»: whose it is stands for itself.
  if (chairWords.has(head)) return at + 1
  if (!paperHeads.has(head) || lookUp(scene, at)) return at
  let end = at + 1
  while (end < last) {
    const [before, next] = [scene.tokens[end - 1], scene.tokens[end]]
    if (!before || !next || next.start > before.end + 1 || !isCapital(next)) break
    if (isDayWord(scene, end) || breaksName(scene, end) || scene.tagged.get(end)?.kind === 'person') break
    const looked = lookUp(scene, end)
    const free = !looked || looked.entity.kind === 'place' || forums.has(looked.entity.name)
    if (!free) break
    end = Math.max(end + 1, looked?.last ?? 0)
  }
  return end > at + 1 ? end : at
}

/** The end of `Majelis Hakim`, which is no body but sits in one; else `at`. */
function benchEnd(scene: Scene, at: number): number {
  if (normAt(scene, at) !== 'majelis' || normAt(scene, at + 1) !== 'hakim') return at
  return normAt(scene, at + 2) === 'agung' ? at + 3 : at + 2
}

/** The end of a vehicle's name, `Toyota Innova`, with its plate; else `at`: the maker alone is a company. */
function vehicleEnd(scene: Scene, at: number, last: number): number {
  if (!makers.has(normAt(scene, at)) || scene.shouting[scene.sentenceOf[at] ?? -1] === true) return at
  let end = at + 1
  while (end < last && (scene.tokens[end]?.kind === 'number' || isCapital(scene.tokens[end] ?? noToken))) {
    if (companyEnds.has(normAt(scene, end)) || MAKING.has(normAt(scene, end)) || isDayWord(scene, end)) return at
    end += 1
  }
  return end > at + 1 ? end : at
}

/** Words behind a maker's name with which it is the company still: «Honda Prospect Motor», «Toyota Indonesia». */
const MAKING: ReadonlySet<string> = new Set(['astra', 'electronics', 'indonesia', 'motor', 'motors', 'prospect'])

/** The end of a name that the tagger takes for a body and that ends like none, `English Premier League`; else `at`. */
function foreignEnd(scene: Scene, at: number, last: number): number {
  const tagged = scene.tagged.get(at)
  if (!tagged || tagged.kind === 'place') return at
  for (let end = tagged.first + 1; end < Math.min(last, tagged.last + 1); end += 1)
    if (thingEnds.has(normAt(scene, end)) && isCapital(scene.tokens[end] ?? noToken))
      return Math.max(end + 1, tagged.last)
  return at
}

/** Names of contests, devices, rates, which do nothing: they hold the names of states and bodies that do nothing either. */
export const thing: NameRule = {
  id: 'thing',
  opener: 0,
  read(scene, at, last) {
    const token = scene.tokens[at]
    if (!token || !isCapital(token)) return null
    if (!mayOpen(scene, at, opens.thing) && scene.taught.things.size === 0 && !scene.tagged.has(at)) return null
    if (isLetteredHead(scene, at, last)) return null
    const end = Math.max(
      explainedEnd(scene, at),
      contestEnd(scene, at, last),
      paperEnd(scene, at, last),
      benchEnd(scene, at),
      foreignEnd(scene, at, last),
      vehicleEnd(scene, at, last),
    )
    return end > at ? { findings: [], next: end } : null
  },
  examples: [
    { text: 'Mereka menjuarai Liga Inggris musim itu.', finds: '' },
    { text: 'Kongres Liga Arab dibuka pagi ini.', finds: 'Liga Arab:organisation' },
    { text: 'Majelis Hakim Pengadilan Negeri Serang menolak.', finds: 'Pengadilan Negeri Serang:organisation' },
    { text: 'Konferensi Tingkat Tinggi APEC usai.', finds: '' },
    { text: 'Jepang menutup Konferensi Tingkat Tinggi (KTT) APEC.', finds: 'Jepang:country, APEC:organisation' },
    { text: 'Kedua bank meneken Akta Penggabungan.', finds: '' },
    { text: 'Menara Base Transceiver Station (BTS) roboh. BTS itu baru.', finds: '' },
    { text: 'Mereka tiba dari Inggris semalam.', finds: 'Inggris:country' },
    { text: 'Mobil Toyota Kijang itu ringsek.', finds: '' },
    { text: 'Menurut Toyota Indonesia, penjualan naik.', finds: null },
    { text: 'Liga itu dibubarkan pada tahun lalu.', finds: null },
  ],
}
