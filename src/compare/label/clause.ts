import { aspects } from '../../lexicon/aspect.ts'
import type { ClaimNumber } from '../../model/claim.ts'
import type { Fact } from '../facts/facts.ts'
import { valuesAgree } from '../judge/amounts.ts'
import { countSame } from '../judge/counting.ts'

/** A longer clause is no label, a shorter one says too little. */
const WORDS = 9
const FEWEST = 3

/** «yang kemudian diperiksa», «ia menolak», «negeri itu mengakui»: what begins so says not of whom or what. */
const LEANS =
  /^(?:agar|akan|akhirnya|akibat|antara lain|apakah|bahkan|begitulah|bahwa|dalam|dan|dari|demikianlah|dengan|di|dia|diduga|hal|hanya|hingga|ia|ini|itu|jadi|jika|juga|kalau|kami|karena|kata|ke|kemudian|ketika|kini|kita|lalu|malah|melihat|menuju|menurut|mereka|meski|namun|oleh|pada|padahal|pelaku|pun|saat|saya|sebelum|secara|sehingga|sejak|sekitar|selain|selama|selanjutnya|sementara|serta|sesudah|setelah|setidaknya|sudah|tak|tanggal|telah|terima kasih|terutama|termasuk|tersebut|tetapi|tidak|ujar|untuk|usai|yaitu|yakni|yang)(?![\p{L}-])|^[\p{L}-]+(?:nya| (?:ini|itu|tersebut))(?![\p{L}-])/iu
/** «kejatuhan bank»: what happens is told by a noun. */
const NOUN = /^(?:ke|pe)\p{L}+an(?:nya)?$/iu
/** «…, setelah», «… dengan»: what stands last needs what would follow. */
const OPEN =
  /[\s,]+(?:agar|akan|antara|atau|bahwa|banyak|cara|dan|dari|dengan|di|dua|hingga|karena|ke|menuju|oleh|pada|para|saat|sampai|sebagai|sejak|seorang|sejumlah|serta|setelah|tanpa|tentang|terhadap|tiga|untuk|yakni|yang)$/iu
/** Where a clause ends and another begins. */
const BREAK = /[,;:]\s|\s[–—]\s|\s(?=(?:agar|karena|ketika|saat|sehingga|setelah|sebelum|usai)\s)/gu

const LOWER = /[a-z][a-z][a-z]/u

/** «Setahun kemudian, …», «… hari itu juga»: a time counted from what a label does not hold. */
const COUNTED =
  '(?:keesokan (?:hari|pagi)nya|kemarin|(?:(?:akhir|awal|beberapa|dua|empat|enam|lima|pada|pertengahan|tiga|tujuh|\\d+) )?(?:se)?(?:jam|hari|malam|pekan|minggu|bulan|tahun) (?:berikutnya|ini|itu|kemudian|lalu|sebelumnya|sesudahnya|setelahnya|silam)(?: juga)?)'
const COUNTED_FIRST = new RegExp(`^${COUNTED},? `, 'iu')
const COUNTED_LAST = new RegExp(`,? ${COUNTED}$`, 'iu')

/** The part of a claim's quote that its trigger stands in, between commas and conjunctions, and where in it the trigger is. */
function aroundTrigger({ quote, span, trigger }: Fact['claim']): readonly [part: string, at: number] {
  const at = trigger.start - span.start
  let [from, to] = [0, quote.length]
  for (const found of quote.matchAll(BREAK)) {
    // «di Jalan Kenari, Kota Tirta terbakar»: what stands behind the comma belongs to what is before it.
    if (/^, $/u.test(found[0]) && /^\p{Lu}/u.test(quote.slice(found.index + 2))) continue
    if (found.index + found[0].length <= at) from = found.index + found[0].length
    else if (found.index >= at + trigger.text.length) {
      to = found.index
      break
    }
  }
  return [quote.slice(from, to), at - from]
}

/** What leads to a figure, and says nothing without it: «Kerugian mencapai | Rp9 miliar». */
const LEADING =
  /(?:[\s,]+(?:berjumlah|hampir|hingga|jadi|ke|kurang|lebih dari|mencapai|menjadi|sebanyak|sebesar|sekitar|senilai|setidaknya))*\s*$/iu

/** «Nakhoda melepas», «kapal seberat»: what stands last needs the figure. */
const NEEDS = /(?:^|\s)(?:me\p{L}+|se(?:berat|luas|panjang|tinggi)|level|tercatat|total)$/iu

/** The part without a figure that others tell otherwise; empty where it says nothing without. */
function undisputed(part: string, { claim }: Fact, isDisputed: (number: ClaimNumber) => boolean): string {
  const from = claim.quote.indexOf(part) + claim.span.start
  const told = claim.numbers.find(
    (number) => number.start >= from && number.end <= from + part.length && isDisputed(number),
  )
  if (told === undefined) return part
  // «108 orang terkubur, 95 | ditemukan»: what is told stands behind the figure.
  if (told.start < claim.trigger.start) return ''
  const kept = part.slice(0, told.start - from).replace(LEADING, '')
  return part.slice(told.end - from).split(' ').length < 3 && !NEEDS.test(kept) ? kept : ''
}

/** On one line, and without what closes a sentence. */
const tidy = (part: string): string =>
  part
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[,;:.!]+$/u, '')

/** Without a time that is counted from what a label does not hold. */
const uncounted = (part: string): string => part.replace(COUNTED_FIRST, '').replace(COUNTED_LAST, '')

/** A clause as a label quotes it; empty where it leans on another, or says not who or what. */
function quotable(fact: Fact, isDisputed: (number: ClaimNumber) => boolean): string {
  const { claim } = fact
  const [whole, at] = aroundTrigger(claim)
  const part = undisputed(whole, fact, isDisputed)
  // «tiba di dermaga»: nobody stands before the verb, unless a headline puts it first.
  if (at <= 0 && !claim.headline && !NOUN.test(claim.trigger.text)) return ''
  const clause = uncounted(tidy(part))
  const words = clause.split(/\s+/u)
  if (words.length < FEWEST || words.length > WORDS || OPEN.test(clause)) return ''
  return isPlain(clause) ? clause : ''
}

/** What stands behind a verb and its object, and is not needed to know what happened. */
const BEHIND =
  /[;:(]|,(?!\d)|\s(?:akibat|atas|bersama|dalam|dan|dari|dengan|di|hingga|ke|oleh|pada|pukul|secara|sekitar|untuk|yang)\s/u

/** «ombak berhasil dijinakkan | pukul 04.12 WIT (7/6)»: of a clause too long to quote whole its subject, verb and object. */
function core(fact: Fact, isDisputed: (number: ClaimNumber) => boolean): string {
  const { claim } = fact
  const [part, at] = aroundTrigger(claim)
  const end = at + claim.trigger.text.length
  const kept = uncounted(tidy(`${part.slice(0, end)}${part.slice(end).split(BEHIND)[0] ?? ''}`))
  const words = kept.split(/\s+/u)
  const isWhole = at > 0 && words.length > 1 && words.length <= WORDS && !OPEN.test(kept)
  return isWhole && isPlain(kept) && undisputed(kept, fact, isDisputed) === kept ? kept : ''
}

/** Whether a clause is words alone, and does not lean on another. */
const isPlain = (clause: string): boolean =>
  !/["“”‘’|()[\]?]/u.test(clause) && LOWER.test(clause) && !LEANS.test(clause)

/** How much of a claim the other sources say too, in words of their own. */
function shared(fact: Fact, facts: readonly Fact[]): number {
  const own = new Set(fact.terms)
  const most = new Map<string, number>()
  for (const { source, terms } of facts) {
    if (source === fact.source) continue
    most.set(source, Math.max(most.get(source) ?? 0, terms.filter((term) => own.has(term)).length))
  }
  return [...most.values()].reduce((sum, words) => sum + words, 0) / (own.size + 1)
}

/**
 * Of an event for which there is no noun, or nobody to name, the short clause that the most of it is told in: «Warga
 * memblokir jalan»; one with a figure that others tell otherwise only where nothing else can name it.
 */
export const clauseOf = (facts: readonly Fact[], isNameless: boolean): string =>
  bestOf(facts, (fact) => quotable(fact, isDisputedIn(facts, fact))) ||
  (isNameless ? bestOf(facts, (fact) => quotable(fact, () => false)) : '')

/** Of an event that no clause tells well enough, as much of one as says what happened, and no figure that others tell otherwise. */
export const coreOf = (facts: readonly Fact[]): string => bestOf(facts, (fact) => core(fact, isDisputedIn(facts, fact)))

/** Whether others give a claim's figure otherwise, and none as it does. */
const isDisputedIn =
  (facts: readonly Fact[], { source, claim: own }: Fact) =>
  (number: ClaimNumber): boolean => {
    const like = facts
      .filter((other) => other.source !== source)
      .flatMap(({ claim }) => claim.numbers.filter((one) => countSame(one, claim, number, own) !== 'no'))
    return like.length > 0 && !like.some((one) => valuesAgree(one, number))
  }

/** «Warga akan memugar balai desa» and what may be name no happening of which others say that it came about. */
const tellsPlan = (clause: string): boolean =>
  clause.split(' ').some((word) => aspects.get(word.toLowerCase()) === 'planned')

function bestOf(facts: readonly Fact[], clauseIn: (fact: Fact) => string): string {
  const isDone = facts.some(({ claim }) => claim.status === 'happened')
  const clauses = facts
    .map((fact) => ({ fact, clause: clauseIn(fact) }))
    .filter(({ fact, clause }) => clause !== '' && !(isDone && (fact.claim.status === 'possible' || tellsPlan(clause))))
    .map((one) => ({ score: shared(one.fact, facts), ...one }))
  const [best] = clauses.toSorted(
    (a, b) =>
      b.score - a.score ||
      Number(b.fact.claim.headline) - Number(a.fact.claim.headline) ||
      a.clause.length - b.clause.length ||
      a.fact.index - b.fact.index,
  )
  return best?.clause ?? ''
}
