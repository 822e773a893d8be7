import { peopleUnits } from '../../../lexicon/counted-words.ts'
import { somebodyNouns } from '../../../lexicon/pronouns.ts'
import type { Participant } from '../../../model/claim.ts'
import { timesAgree } from '../../../model/time.ts'
import { isInherited, length } from '../../facts/dates.ts'
import type { Fact } from '../../facts/facts.ts'
import { fold, isOneName, meet } from '../../facts/names.ts'
import { areOfTwoDays } from '../../judge/figures.ts'
import { sharedSetting } from './setting.ts'

/** What somebody did, or what befell him, that a claim names by itself. */
interface Deed {
  readonly fact: Fact
  readonly who: Participant
}

/** «dua kurir», «keempat tersangka», «bersama istrinya»: more did it, or it befell more, than the one who is named. */
const MORE =
  /\b(?:bersama|berdua|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|keduanya|kedua|ketiga|keempat|kelima|komplotan|masing-masing|para|rekannya|salah satu|sejumlah|seorang lagi|sindikat)\b|\blewat\b|\bmelalui\b|\b(?:kuasa hukum|pengacara)\b/iu

/** Nouns for anybody, which tell none from another. Sorted. */
const anybody: ReadonlySet<string> = new Set([
  'anak',
  'gadis',
  'korban',
  'lelaki',
  'orang',
  'pelaku',
  'pemuda',
  'perempuan',
  'pria',
  'remaja',
  'terdakwa',
  'terduga',
  'tersangka',
  'wanita',
  'warga',
])

const callingsOf = ({ quote }: Fact['claim']): readonly string[] =>
  fold(quote)
    .split(' ')
    .filter((word) => somebodyNouns.has(word) && !anybody.has(word))

/** Whether an article says a word of somebody's name. */
export const names = (article: number, { name }: Participant, facts: readonly Fact[]): boolean =>
  facts.some(
    (fact) =>
      fact.article === article &&
      (fact.names.some((known) => isOneName(fold(known), fold(name))) ||
        fold(name)
          .split(' ')
          .some((word) => word.length > 2 && fact.mentions.includes(word))),
  )

/** «Sopir X ditangkap», «sopir yang ditangkap adalah Y»: the one man whom both tell of in one word. */
const areOneArrest = (a: Deed, b: Deed): boolean =>
  a.who.kind === 'person' && meet(callingsOf(a.fact.claim), callingsOf(b.fact.claim))

/** Whether both articles give one amount of some unit. */
const shareAmount = ({ said: a }: Fact, { said: b }: Fact, unit: RegExp): boolean =>
  [...a].some((key) => unit.test(key) && b.has(key))

const MONEY = /^(?:dolar|euro|rupiah)/u
const MEASURE = /^(?:gram|kilogram|meter|sentimeter) /u

/** «X menggugat Z Rp75 miliar», «Y menggugat Z Rp75 miliar»; «X membeli hotel itu Rp640 miliar». */
const isOfOneSum = ({ fact: a }: Deed, { fact: b }: Deed): boolean =>
  (meet(a.sufferers, b.sufferers) && shareAmount(a, b, MONEY)) ||
  a.claim.numbers.some(({ value, unit }) =>
    b.claim.numbers.some((other) => other.value === value && other.unit === unit && MONEY.test(unit)),
  )

/** Verbs of taking a company over, whichever of them an outlet likes. Sorted. */
const takeovers: ReadonlySet<string> = new Set(['akuisisi', 'ambil', 'beli', 'borong', 'caplok'])

/** «Grup Sagara», «konsorsium»: of which a company may be a part that another outlet names. */
const GROUP = /\b(?:anak usaha|entitas|group|grup|induk|kongsi|konsorsium)\b/iu

/** Whether a claim names what the other's buyer bought, and none gives another share or sum than the other. */
function boughtToo({ fact: a }: Deed, { fact: b }: Deed): boolean {
  const isNamed = b.sufferers.some((name) =>
    fold(name)
      .split(' ')
      .every((word) => a.mentions.includes(word) || a.sufferers.some((known) => isOneName(fold(known), word))),
  )
  const isOther = ({ numbers }: Fact['claim'], { numbers: others }: Fact['claim']): boolean =>
    numbers.some(({ unit, value }) => others.some((other) => other.unit === unit && other.value !== value))
  return isNamed && !isOther(a.claim, b.claim) && ![a, b].some(({ claim }) => GROUP.test(claim.quote))
}

/** «X mengakuisisi toko Y», «Y dicaplok Z»: a shop is taken over once, so that one may leave out the day. */
const areOneTakeover = (a: Deed, b: Deed): boolean =>
  [a, b].every(
    ({ fact: { claim }, who }) => claim.type === 'buy' && takeovers.has(claim.root) && who.kind === 'organisation',
  ) &&
  !areOfTwoDays(a.fact, b.fact) &&
  (boughtToo(a, b) || boughtToo(b, a))

/** So many words must be said around both of what one alone opened or won. */
const SETTING = 2

/** Whether a claim itself says the word: «pasar», of «Pasar Wela» or of «pasar baru itu». */
const tellsOf = ({ terms, where, mentions }: Fact, word: string): boolean =>
  terms.includes(word) || mentions.includes(word) || where.some(({ name }) => name.split(' ').includes(word))

/** «Bupati meresmikan Pasar Wela», «Pasar Wela diresmikan gubernur»: of one thing, by its noun and its name. */
const areOneOpening = ({ fact: a }: Deed, { fact: b }: Deed): boolean =>
  [a, b].every(({ claim }) => claim.root === 'resmi') &&
  sharedSetting(a, b).length >= SETTING &&
  sharedSetting(a, b).some((word) => [a, b].every((fact) => tellsOf(fact, word)))

const PRIZE = /\b(?:hadiah|lomba|penghargaan|sayembara)\b/iu
/** Of these there are many a night. */
const CATEGORY = /\b(?:kategori|terbaik|terfavorit)\b/iu

/** «memenangi Penghargaan Wela», hadiahnya Rp50 juta: one prize, of one sum. */
const areOnePrize = ({ fact: a, who }: Deed, { fact: b }: Deed): boolean =>
  who.kind === 'person' &&
  !areOfTwoDays(a, b) &&
  [a, b].every(({ claim }) => claim.type === 'win' && PRIZE.test(claim.quote) && !CATEGORY.test(claim.quote)) &&
  shareAmount(a, b, MONEY) &&
  sharedSetting(a, b).length >= SETTING

const TENDER = /\b(?:lelang|tender)\b/iu
/** So many words of names two tenders share that are one: «tender Jembatan Wela II». */
const WORKS = 2

const areOneTender = (a: Fact, b: Fact): boolean =>
  [a, b].every(({ claim }) => TENDER.test(claim.quote)) &&
  (shareAmount(a, b, MONEY) || a.mentions.filter((word) => b.mentions.includes(word)).length >= WORKS)

/** Words beside the verb that a find is told in by both. */
const ONE_FIND = 2
/** «ditemukan petani bernama Sutikno», «ditemukan oleh Paiman» */
const FINDER = /^ (?:(?:oleh|seorang|[a-z]+|bernama) ){0,4}$/u

const findsByName = ({ fact: { claim }, who }: Deed): boolean =>
  claim.trigger.text === 'ditemukan' &&
  FINDER.test(claim.quote.slice(claim.trigger.end - claim.span.start, who.start - claim.span.start))

const areOneFind = (a: Deed, b: Deed): boolean =>
  findsByName(a) &&
  findsByName(b) &&
  (shareAmount(a.fact, b.fact, MEASURE) ||
    a.fact.terms.filter((term) => term !== 'temu' && b.fact.terms.includes(term)).length >= ONE_FIND)

/** Told of one day, and by one of them outright. */
const areOnOneDay = (a: Fact, b: Fact): boolean =>
  a.time !== null &&
  b.time !== null &&
  timesAgree(a.time, b.time) &&
  length(a.time) <= 1 &&
  length(b.time) <= 1 &&
  !(isInherited(a) && isInherited(b))

/** Whether two claims tell a deed of one man or body of two, neither of whom the other's article knows. */
export function areOneDeed(a: Deed, b: Deed, facts: readonly Fact[]): boolean {
  const [one, other] = [a.fact.claim, b.fact.claim]
  const isOnce = areOneTakeover(a, b) || areOnePrize(a, b)
  if (one.type !== other.type || a.who.kind !== b.who.kind || !(isOnce || areOnOneDay(a.fact, b.fact))) return false
  if (
    [one, other].some(
      ({ quote, numbers }) => MORE.test(quote) || numbers.some(({ unit, value }) => peopleUnits.has(unit) && value > 1),
    )
  )
    return false
  if (names(a.fact.article, b.who, facts) || names(b.fact.article, a.who, facts)) return false
  if (one.type === 'arrest') return areOneArrest(a, b)
  if (isOnce) return true
  if (one.type === 'charge' || one.type === 'buy') return one.root === other.root && isOfOneSum(a, b)
  if (one.type === 'win') return areOneTender(a.fact, b.fact)
  if (one.type === 'inaugurate') return areOneOpening(a, b)
  return one.type === 'found' && areOneFind(a, b)
}
