import { futureWords, pastWords } from '../lexicon/day-words.ts'
import type { Sentence, TextLayer } from '../model/reading.ts'
import type { Found, Toward } from './said.ts'
import { tokenAt } from './tokens.ts'

const reach = 14
/** Future words that speak of their subject's own plans: what may stand after the time. */
const plans: ReadonlySet<string> = new Set([
  'akan',
  'bakal',
  'hendak',
  'diagendakan',
  'dijadwalkan',
  'diperkirakan',
  'direncanakan',
  'ditargetkan',
  'rencananya',
])
/** «Pembukaan mundur ke Oktober», «konser ditunda hingga Mei»: what is put off is still ahead. */
const putOff = /^(?:ber|di)?(?:geser|tunda|undur)|^(?:molor|mundur)$/
const onto = /^(?:ke|hingga|menjadi|sampai)$/
const saying =
  /^(?:kata|ujar|tutur|ucap|jelas|sebut|tegas|papar|lanjut|imbuh|mengatakan|menyatakan|mengungkapkan|menjelaskan|menuturkan|menegaskan|menyebut|menyebutkan|berkata|mengaku)$/

/**
 * Which way the words around a time point: `akan dibuka pada Sabtu` ahead, `sudah dibuka Sabtu` back. A word before
 * the time counts back to the last speech verb or past word; one after it only where the time opens the sentence.
 */
export function direction(found: Found, layer: TextLayer, sentence: Sentence): Toward {
  const { tokens } = layer
  const at = tokenAt(layer, sentence, found.start)
  if (onto.test(tokens[at - 1]?.norm ?? '') && putOff.test(tokens[at - 2]?.norm ?? '')) return 'future'
  for (let back = at - 1; back >= Math.max(sentence.first, at - reach); back -= 1) {
    const norm = tokens[back]?.norm ?? ''
    if (pastWords.has(norm) || saying.test(norm)) return 'past'
    if (futureWords.has(norm)) return semula(layer, sentence, back) ? 'past' : 'future'
  }
  if (at - sentence.first > 2) return found.side === 'until' && !counts(layer, sentence, at) ? 'future' : 'near'
  const end = tokenAt(layer, sentence, found.end)
  for (let on = end; on < Math.min(sentence.last, end + reach); on += 1) {
    const norm = tokens[on]?.norm ?? ''
    if (pastWords.has(norm) || saying.test(norm)) return 'past'
    if (plans.has(norm)) return 'future'
  }
  return 'near'
}

/** «Semula pengesahan dijadwalkan pada Kamis»: a plan that is over. */
function semula({ tokens }: TextLayer, sentence: Sentence, at: number): boolean {
  for (let back = Math.max(sentence.first, at - 8); back < at; back += 1) {
    if (/^(?:semula|sedianya|awalnya|mulanya|sempat|mestinya|seharusnya|batal|urung)$/.test(tokens[back]?.norm ?? ''))
      return true
  }
  return false
}

const counted = /catat|jumlah|^total|^data$|hitung|korban|^orang$|kasus|jiwa|tewas|meninggal|wafat|luka/

/** «Stasiun ditutup sampai Minggu» lies ahead; «hingga Minggu tercatat lima korban» is a count as of then. */
const counts = ({ tokens }: TextLayer, { first, last }: Sentence, at: number): boolean =>
  tokens.slice(Math.max(first, at - 2 * reach), Math.min(last, at + 2 * reach)).some(({ norm }) => counted.test(norm))
