import { months } from '../../lexicon/months.ts'
import { isPlainWord } from '../../lexicon/plain-words.ts'
import { weekdays } from '../../lexicon/weekdays.ts'
import type { Fact } from '../facts/facts.ts'
import { fold } from '../facts/names.ts'

const WORD = String.raw`[A-ZÀ-Þ](?:[A-Za-zÀ-ɏ\d'’-]*[A-Za-zÀ-ɏ\d])?`
const NAME = String.raw`${WORD}(?: (?:${WORD}|\d{1,4}(?![\d.,])))*`
/** Behind these stands no object. */
const STOP =
  '(?!(?:akan|bahwa|dalam|dari|dengan|di|hingga|jadi|karena|ke|menjadi|oleh|pada|saat|sampai|sebesar|sejak|setelah|untuk|yang)\\b)'

/** «mengerek harga Pertamax», «peresmian Sirkuit Mandalika»: the name in the object, a word or two behind. */
const BEHIND = new RegExp(`^(?: ${STOP}[a-zß-ÿ]+){0,2} (?<name>${NAME})`, 'u')
/** «Bendungan Tirta akan diresmikan» */
const BEFORE = new RegExp(`(?<name>${NAME})(?: (?:akan|belum|kembali|mulai|resmi|sudah|telah))* $`, 'u')

function nameIn({ claim: { quote, span, trigger } }: Fact): string {
  const [start, end] = [trigger.start - span.start, trigger.end - span.start]
  const isPassive = /^di(?=[a-zß-ÿ])/iu.test(trigger.text)
  const match = isPassive ? BEFORE.exec(quote.slice(Math.max(0, start - 80), start)) : BEHIND.exec(quote.slice(end))
  const name = match?.groups?.['name'] ?? ''
  // «Stasiunnya dibuka»: a plain word with a capital and «its» behind it names nothing.
  // «mencapai Rp8 triliun»
  if (/^(?:Rp|US)\d?/u.test(name)) return ''
  return (name.endsWith('nya') && isPlainWord(name.slice(0, -3).toLowerCase())) || isDay(name) ? '' : name
}

/** «dibuka Senin kemarin», «pulih pada Agustus»: when, not what. */
const isDay = (name: string): boolean => weekdays.has(name.toLowerCase()) || months.has(name.toLowerCase())

/** What most sources say was opened, priced, voted on, by its name; empty when they give none. */
export function thingOf(facts: readonly Fact[]): string {
  const told = new Map<string, { readonly name: string; readonly sources: Set<string> }>()
  // «Presiden Resmikan Bendungan Tirta di Garut»: in a headline every word has a capital.
  for (const fact of facts.filter(({ claim }) => !claim.headline)) {
    const name = nameIn(fact)
    if (name.length < 3) continue
    const known = told.get(fold(name)) ?? { name, sources: new Set() }
    told.set(fold(name), known)
    known.sources.add(fact.source)
  }
  return [...told.values()].toSorted((a, b) => b.sources.size - a.sources.size)[0]?.name ?? ''
}
