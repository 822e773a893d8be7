import { type Stance, speechVerbs } from '../lexicon/speech-verbs.ts'
import type { Word } from '../model/reading.ts'
import { quote, type Span } from '../model/span.ts'
import { type Grid, norm } from './grid.ts'
import { inflect } from './inflect.ts'

/** Somebody to whom the article gives a stretch of a sentence: tokens `first` up to, not including, `last`. */
export interface Attribution {
  readonly name: string
  readonly span: Span
  readonly stance: Stance
  /** The token of the speech verb; what it announces is the speaker's, the announcing itself the article's. */
  readonly verb: number
  readonly first: number
  readonly last: number
}

/** `NAME mencatat sembilan orang meninggal`: offices that count and measure speak by their figures. */
const recording = new Set([
  'mencatat',
  ...['lapor-kan', 'ungkap-kan', 'konfirmasi', 'pasti-kan', 'kira-kan'].flatMap((build) =>
    inflect(`meN-${build}`)
      .filter((form) => form.voice === 'active')
      .map((form) => form.text),
  ),
])

/** Verbs whose speaker follows them: «…,» kata Budi; dilansir Reuters; menurut BMKG. */
const trailing = new Set([
  'kata',
  'ujar',
  'tutur',
  'ucap',
  'ungkap',
  'jelas',
  'terang',
  'tegas',
  'papar',
  'imbuh',
  'tambah',
  'sebut',
  'tulis',
  'cuit',
  'lapor',
  'menurut',
  'dilansir',
  'dikutip',
  'demikian',
  'sambung',
  'lanjut',
  'beber',
  'tandas',
  'pungkas',
  'katanya',
  'ujarnya',
  'tuturnya',
  'ucapnya',
  'jelasnya',
  'dilaporkan',
  'disampaikan',
  'dikatakan',
  'kutip',
  'klaim',
  'aku',
  'urai',
  'nilai',
  'tanya',
])

/** The name nearest to a token on one side, with nothing but a title and small words between. */
function nameNear(
  grid: Grid,
  from: number,
  step: 1 | -1,
  end: number,
): { readonly name: string; readonly span: Span } | null {
  for (let token = from; token !== end; token += step) {
    const index = grid.nameOf[token] ?? -1
    const mention = grid.reading.names[index]
    const entity = mention?.entities.find(({ kind }) => kind === 'person') ?? mention?.entities[0]
    const next = grid.reading.names[grid.nameOf[(grid.nameRuns[index]?.last ?? 0) + 0] ?? -1]
    // «Kepala BNPB Doni Monardo», «Juru Bicara Keamanan Nasional AS di Gedung Putih John Kirby»: the person speaks.
    if (mention && entity) {
      if (step === 1 && entity.kind !== 'person' && next?.entities[0]?.kind === 'person') {
        return { name: next.entities[0].name, span: next }
      }
      return { name: entity.name, span: mention }
    }
    if (grid.reading.tokens[token]?.kind === 'punctuation') return null
  }
  return null
}

/** A speaker without a name, in the article's words: «seorang pejabat keamanan nasional Amerika Serikat». */
function nameless(grid: Grid, from: number, end: number): { readonly name: string; readonly span: Span } | null {
  const { tokens, article } = grid.reading
  let first = from
  while (
    first < end &&
    ['seorang', 'para', 'sejumlah', 'salah', 'satu', 'beberapa', 'sang'].includes(norm(grid, first))
  )
    first += 1
  let last = first
  while (
    last < end &&
    tokens[last]?.kind === 'word' &&
    (grid.timeOf[last] ?? -1) < 0 &&
    !['pada', 'kepada', 'dalam', 'di', 'yang', 'soal', 'saat'].includes(norm(grid, last))
  )
    last += 1
  const [open, close] = [tokens[first], tokens[last - 1]]
  if (!open || !close || last <= first || last - first > 6) return null
  const span = { start: open.start, end: close.end }
  return { name: quote(article.text, span), span }
}

/** «BMKG mengatakan», «ia berkata»; a bare `lanjut`, `tambah` before its clause is another word. */
const announces = ({ prefix, voice }: Word): boolean => voice === 'active' && (prefix === 'meN' || prefix === 'ber')

/** Every attribution of a sentence, in text order. */
export function attributions(grid: Grid, sentenceIndex: number): readonly Attribution[] {
  const sentence = grid.reading.sentences[sentenceIndex]
  if (!sentence) return []
  const found: Attribution[] = []
  for (let token = sentence.first; token < sentence.last; token += 1) {
    const here = grid.reading.tokens[token]
    if (!here?.word || (grid.nameOf[token] ?? -1) >= 0) continue
    const stance = speechVerbs.get(here.norm) ?? speechVerbs.get(here.word.stem)
    if (!stance && !recording.has(here.norm)) continue
    const previous = norm(grid, token - 1)
    const atEdge =
      token === sentence.first ||
      /^[,"”’'.)]$/.test(previous) ||
      previous === 'demikian' ||
      previous === 'seperti' ||
      previous === 'sebagaimana'
    if (trailing.has(here.norm) && atEdge && grid.quoted[token] !== 1) {
      const speaker =
        nameNear(grid, token + 1, 1, Math.min(sentence.last, token + 16)) ?? nameless(grid, token + 1, sentence.last)
      if (!speaker) continue
      const leads = token === sentence.first
      // «Menurut Budi, …» announces what follows; «…, kata Budi.» closes what came before.
      found.push({
        ...speaker,
        stance: stance ?? 'says',
        verb: token,
        first: leads ? token + 1 : sentence.first,
        last: leads ? sentence.last : token,
      })
    } else if (announces(here.word) && grid.quoted[token] !== 1) {
      const speaker = nameNear(grid, token - 1, -1, Math.max(sentence.first - 1, token - 14))
      if (speaker)
        found.push({
          ...speaker,
          stance: stance ?? 'says',
          verb: token,
          first: token + 1,
          last: sentence.last,
        })
    }
  }
  return found
}

/** Who says what stands at a token: the nearest attribution whose stretch holds it. */
export function speakerAt(list: readonly Attribution[], token: number): Attribution | null {
  let best: Attribution | null = null
  for (const attribution of list) {
    if (token < attribution.first || token >= attribution.last || token === attribution.verb) continue
    if (!best || Math.abs(token - attribution.verb) < Math.abs(token - best.verb)) best = attribution
  }
  return best
}
