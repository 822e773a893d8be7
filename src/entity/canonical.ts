import { speakingCapitals } from '../lexicon/countries.ts'
import { bodyAbbreviations, craftNouns } from '../lexicon/organisations.ts'
import { placeHeads, placePrepositions } from '../lexicon/places.ts'
import type { Entity, EntityMention } from '../model/entity.ts'
import { type Desk, normAt, wordsOf } from './desk.ts'
import { gazetteer, keyOf, regencyOf } from './gazetteer/known.ts'
import type { Finding } from './kinds/finding.ts'
import { type FullNames, fullNames, spelled, tidy, whoIs } from './people.ts'

/** Words before a capital that make it a government: `mendesak Moskow`, `hubungan Seoul dan Tokyo`. */
const TO_A_GOVERNMENT: ReadonlySet<string> = new Set([
  'antara',
  'bagi',
  'dengan',
  'hubungan',
  'kepada',
  'kritik',
  'membantu',
  'memasok',
  'memperingatkan',
  'mendesak',
  'mendukung',
  'mengecam',
  'mengkritik',
  'menuding',
  'menuduh',
  'oleh',
  'otoritas',
  'pemerintah',
  'rezim',
  'sekutu',
  'terhadap',
  'bersama',
])

/** Words after a capital that only somebody can be the subject of: `Moskow akan`, `Beijing tidak`. */
const OF_SOMEBODY: ReadonlySet<string> = new Set([
  'akan',
  'belum',
  'enggan',
  'ingin',
  'juga',
  'kembali',
  'mau',
  'menyatakan',
  'pun',
  'segera',
  'sendiri',
  'setuju',
  'siap',
  'sudah',
  'tak',
  'telah',
  'tidak',
  'yakin',
])

/** Whether a capital's name means the state here. */
function speaks(desk: Desk, { first, last }: Finding): boolean {
  const before = normAt(desk, first - 1)
  if (placePrepositions.has(before) || before === ',') return false
  if (TO_A_GOVERNMENT.has(before)) return true
  const after = desk.tokens[last]
  if (!after) return false
  if (after.norm === '-' || before === '-') return true
  if (OF_SOMEBODY.has(after.norm)) return true
  const active = after.word?.prefix === 'meN' || after.word?.prefix === 'ber' || /^(?:me[nm]|ber)/u.test(after.norm)
  return after.casing === 'lower' && active
}

/** Places that the article names with the word that tells their kind: `Gunung Slamet` for a later `Slamet`. */
function headedPlaces(desk: Desk, findings: readonly Finding[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  for (const { kind, first, last } of findings) {
    const head = normAt(desk, first)
    if (
      kind !== 'place' ||
      last < first + 2 ||
      !/^(?:gunung|bendungan|jembatan|pulau|danau|waduk|sirkuit|kosmodrom)$/u.test(head)
    )
      continue
    const name = wordsOf(desk, first, last)
    places.set(keyOf(wordsOf(desk, first + 1, last)), name)
  }
  return places
}

/** The place that the tables know by the name, or by what follows `Provinsi` in it. */
function inTables(name: string): Entity | undefined {
  const { names } = gazetteer()
  return (
    names.get(keyOf(name)) ??
    (name.startsWith('Provinsi ') ? names.get(keyOf(name.slice('Provinsi '.length))) : undefined)
  )?.entity
}

/** What the text itself says a place lies in: `Sukanagara, Kabupaten Cianjur, Jawa Barat`, `Batam (Kepulauan Riau)`. */
function apposed(desk: Desk, findings: readonly Finding[], index: number): readonly string[] {
  const inside: string[] = []
  let previous = findings[index]
  for (let next = index + 1; next < Math.min(findings.length, index + 4); next += 1) {
    const finding = findings[next]
    if (!previous || !finding || finding.first !== previous.last + 1 || normAt(desk, previous.last) !== ',') break
    if (finding.kind !== 'place' && finding.kind !== 'country') break
    const entity = finding.known ?? inTables(wordsOf(desk, finding.first, finding.last))
    inside.push(entity?.name ?? wordsOf(desk, finding.first, finding.last))
    if (entity) return [...inside, ...entity.within.filter((name) => !inside.includes(name))]
    previous = finding
  }
  return inside
}

/** «Kuningan, Jakarta Selatan» is not the regency of that name: the text says where it lies. */
const elsewhere = (known: Entity, said: readonly string[]): Entity =>
  said.length === 0 || said.some((name) => name === known.name || known.within.includes(name))
    ? known
    : { ...known, within: said }

/** `desa Sukamaju` → `Desa Sukamaju`; `wilayah Pantura` → `Pantura`. */
const headRaised = (name: string): string =>
  /^(?:kawasan|kota|perairan|wilayah) \p{Lu}/u.test(name)
    ? name.slice(name.indexOf(' ') + 1)
    : `${name.charAt(0).toUpperCase()}${name.slice(1)}`

function placeEntity(
  desk: Desk,
  findings: readonly Finding[],
  index: number,
  headed: ReadonlyMap<string, string>,
): Entity {
  const finding = findings[index]
  const written = finding ? headRaised(tidy(wordsOf(desk, finding.first, finding.last))) : ''
  const name = headed.get(keyOf(written)) ?? written
  const said = apposed(desk, findings, index)
  const [head = '', ...rest] = written.split(' ')
  const bare = rest.join(' ')
  const isHeaded = rest.length > 0 && placeHeads.has(head.toLowerCase())
  const inner = isHeaded ? gazetteer().names.get(keyOf(bare))?.entity : undefined
  // «Provinsi Jateng» is Jawa Tengah.
  if (inner?.kind === 'place' && /^(?:Provinsi|Wilayah|Kawasan)$/u.test(head)) return inner
  if (said.length > 0) return { name, kind: 'place', within: isHeaded && !said.includes(bare) ? [bare, ...said] : said }
  const regency = regencyOf(keyOf(isHeaded ? bare : written))
  if (inner?.kind === 'place') return { name, kind: 'place', within: [inner.name, ...inner.within] }
  const outer = regency ?? []
  return { name, kind: 'place', within: isHeaded ? [bare, ...outer] : outer }
}

/** A body or craft that no table knows: `Satelit Nusa-1` is `Nusa-1`, `PT Kirana Megah Tbk` is `Kirana Megah`. */
function bodyOf(desk: Desk, { first, last, kind }: Finding): Entity {
  const written = tidy(wordsOf(desk, first, last))
  if (kind === 'organisation')
    return { name: spelledOut(written.replace(/^(?:PT|CV) | (?:Tbk|\(Persero\))\.?(?= |$)/gu, '')), kind, within: [] }
  const plain = last > first + 1 && craftNouns.has(normAt(desk, first)) ? tidy(wordsOf(desk, first + 1, last)) : written
  return { name: plain, kind, within: [] }
}

/** `BPBD Jember` → `Badan Penanggulangan Bencana Daerah Jember`. */
function spelledOut(written: string): string {
  const line = tidy(written)
  const [head = '', ...rest] = line.split(' ')
  const full = rest.length > 0 ? bodyAbbreviations.get(head.toLowerCase()) : undefined
  return full === undefined ? line : [full, ...rest].join(' ')
}

/** Gives every found name its one canonical entity: the full name, the state, the body that all its spellings mean. */
export function canonical(desk: Desk, findings: readonly Finding[]): readonly EntityMention[] {
  const start = (at: number): number => desk.tokens[at]?.start ?? 0
  const isFull = ({ kind, known, first, last }: Finding): boolean =>
    kind === 'person' && (known !== null || last > first + 1)
  const personOf = ({ known, first, last }: Finding): Entity =>
    known ?? { name: spelled(wordsOf(desk, first, last)), kind: 'person', within: [] }
  const full: FullNames = fullNames(
    findings.filter(isFull).map((finding) => [personOf(finding), start(finding.first)] as const),
  )
  const craft: FullNames = fullNames(
    findings
      .filter(
        ({ kind, first, last }) =>
          (kind === 'group' || kind === 'organisation') && (last > first + 1 || /-\d/u.test(normAt(desk, first))),
      )
      .map((finding) => [finding.known ?? bodyOf(desk, finding), start(finding.first)] as const),
  )
  const headed = headedPlaces(desk, findings)
  const mentions = findings.map((finding, index) => {
    const { first, last, kind, known, rule, title } = finding
    const written = wordsOf(desk, first, last)
    const span = { start: start(first), end: desk.tokens[last - 1]?.end ?? 0 }
    const titleText = title ? wordsOf(desk, title[0], title[1]) : null
    const mention = (entity: Entity, via = finding.via): EntityMention => ({
      start: span.start,
      end: span.end,
      rule,
      entities: [entity],
      via,
      title: titleText,
    })
    // «abu Slamet» of an earlier «Gunung Slamet», unless somebody is called Slamet.
    if (
      headed.size > 0 &&
      !known &&
      kind !== 'place' &&
      headed.has(keyOf(written)) &&
      !whoIs(written, span.start, full)
    )
      return mention(placeEntity(desk, findings, index, headed))
    // «Nusantara» of an earlier «KRI Nusantara-401».
    const vessel =
      !known && last === first + 1 && kind !== 'place' && !whoIs(written, span.start, full)
        ? whoIs(written, span.start, craft)
        : null
    if (vessel) return mention(vessel)
    if (kind === 'person' || (kind !== 'place' && !known && whoIs(written, span.start, full))) {
      // Somebody of that name in the article comes before the one the tables know: «Prabowo» may be a police general.
      const person =
        known && known.name === spelled(written)
          ? known
          : (whoIs(spelled(written), span.start, full) ?? personOf(finding))
      return mention(person, 'name')
    }
    if (known?.kind === 'place' && speakingCapitals.has(known.name) && speaks(desk, finding)) {
      const [state = known.name] = known.within.slice(-1)
      return mention({ name: state, kind: 'country', within: [] }, 'metonym')
    }
    if (kind === 'place')
      return mention(
        known ? elsewhere(known, apposed(desk, findings, index)) : placeEntity(desk, findings, index, headed),
      )
    return mention(known ?? bodyOf(desk, finding))
  })
  return joinBrackets(desk, findings, mentions)
}

/** `Komisi Yudisial (KY)`: a body and its short name in the bracket after it are one mention. */
function joinBrackets(
  desk: Desk,
  findings: readonly Finding[],
  mentions: readonly EntityMention[],
): readonly EntityMention[] {
  const joined: EntityMention[] = []
  mentions.forEach((mention, index) => {
    const before = joined.at(-1)
    const open = desk.tokens[(findings[index]?.first ?? 0) - 1]
    const close = desk.tokens[findings[index]?.last ?? 0]
    const [entity] = mention.entities
    const glued = open?.norm === '(' && close?.norm === ')' && open.end === mention.start && close.start === mention.end
    if (
      before &&
      glued &&
      close &&
      entity?.kind !== 'person' &&
      before.entities[0]?.name === entity?.name &&
      findings[index - 1]?.last === (findings[index]?.first ?? 0) - 1
    )
      joined[joined.length - 1] = { ...before, end: close.end }
    else joined.push(mention)
  })
  return joined
}
