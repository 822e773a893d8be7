import type { Fact } from '../facts/facts.ts'

/** A longer clause is no label, a shorter one says too little. */
const WORDS = 9
const FEWEST = 3

/** «yang kemudian diperiksa», «ia menolak», «negeri itu mengakui»: what begins so says not of whom or what. */
const LEANS =
  /^(?:agar|akan|akhirnya|akibat|apakah|bahkan|bahwa|dalam|dan|dari|dengan|di|dia|diduga|hal|hanya|hingga|ia|ini|itu|jadi|jika|juga|kalau|kami|karena|kata|ke|kemudian|ketika|kini|kita|lalu|malah|melihat|menurut|mereka|meski|namun|oleh|pada|padahal|pelaku|pun|saat|saya|sebelum|secara|sehingga|sejak|sekitar|selain|selama|selanjutnya|sementara|serta|sesudah|setelah|setidaknya|sudah|tak|tanggal|telah|terima kasih|terutama|termasuk|tersebut|tetapi|tidak|ujar|untuk|usai|yaitu|yakni|yang)(?![\p{L}-])|^[\p{L}-]+(?:nya| (?:ini|itu|tersebut))(?![\p{L}-])/iu
/** «kejatuhan bank»: what happens is told by a noun. */
const NOUN = /^(?:ke|pe)\p{L}+an(?:nya)?$/iu
/** «…, setelah», «… dengan»: what stands last needs what would follow. */
const OPEN =
  /[\s,]+(?:agar|akan|antara|atau|bahwa|banyak|cara|dan|dari|dengan|di|dua|hingga|karena|ke|menuju|oleh|pada|para|saat|sampai|sebagai|sejak|seorang|sejumlah|serta|setelah|tanpa|tentang|terhadap|tiga|untuk|yakni|yang)$/iu
/** Where a clause ends and another begins. */
const BREAK = /[,;:]\s|\s[–—]\s|\s(?=(?:agar|karena|ketika|saat|sehingga|setelah|sebelum|usai)\s)/gu

const LOWER = /[a-z][a-z][a-z]/u

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

/** A clause as a label quotes it; empty where it leans on another, or says not who or what. */
function quotable({ claim }: Fact): string {
  const [part, at] = aroundTrigger(claim)
  // «tiba di dermaga»: nobody stands before the verb, unless a headline puts it first.
  if (at <= 0 && !claim.headline && !NOUN.test(claim.trigger.text)) return ''
  const clause = part.trim().replace(/[,;:.!]+$/u, '')
  const words = clause.split(/\s+/u)
  if (words.length < FEWEST || words.length > WORDS || OPEN.test(clause)) return ''
  return /["“”‘’|()[\]?]/u.test(clause) || !LOWER.test(clause) || LEANS.test(clause) ? '' : clause
}

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

/** Of an event for which there is no noun, or nobody to name, the short clause that the most of it is told in: «Warga memblokir jalan». */
export function clauseOf(facts: readonly Fact[]): string {
  const clauses = facts
    .map((fact) => ({ fact, clause: quotable(fact) }))
    .filter(({ clause }) => clause !== '')
    .map((one) => ({ ...one, score: shared(one.fact, facts) }))
  const [best] = clauses.toSorted(
    (a, b) =>
      b.score - a.score ||
      Number(b.fact.claim.headline) - Number(a.fact.claim.headline) ||
      a.clause.length - b.clause.length ||
      a.fact.index - b.fact.index,
  )
  return best?.clause ?? ''
}
