import { numberWords } from '../../lexicon/numbers.ts'
import { placePrepositions } from '../../lexicon/places.ts'
import { speechVerbs } from '../../lexicon/speech-verbs.ts'
import { peopleNouns } from '../../lexicon/units.ts'
import type { Candidate } from '../candidates.ts'
import { clauseOf, type Grid, norm, type Run, sentenceAt } from '../grid.ts'
import { lightVerbs } from '../triggers/light-verbs.ts'
import { holdsWord, isVerb } from '../triggers/verbs.ts'
import type { Standing } from './standing.ts'

/** Words before what goes on at the place that opens a sentence: «Dalam laga di Bogor», «Pada Senin di Bogor». */
const OPENERS: ReadonlySet<string> = new Set(['dalam', 'di', 'pada', 'saat'])

/** Words that may stand before them, up to a comma: «Sementara itu, di Bogor, …». */
const JOINTS: ReadonlySet<string> = new Set(['adapun', 'itu', 'namun', 'sebelumnya', 'sementara'])

/** Where a sentence begins, what only joins it to the one before left out. */
function openingOf(grid: Grid, { first, last }: Run): number {
  let token = first
  while (token < last && JOINTS.has(norm(grid, token))) token += 1
  return token > first && norm(grid, token) === ',' ? token + 1 : first
}

export const isSaying = (grid: Grid, token: number): boolean =>
  speechVerbs.has(norm(grid, token)) || speechVerbs.has(grid.reading.tokens[token]?.word?.stem ?? '')

/** Whether a claim has a place of its own behind its verb. */
function hasPlaceBehind(grid: Grid, { last, clause }: Candidate): boolean {
  for (let token = last; token < clause.last; token += 1)
    if (placePrepositions.has(norm(grid, token)) && !(norm(grid, token) === 'dari')) return true
  return false
}

/** «Di Bogor, harga beras naik», «Dalam laga di Bogor, Persada menang»: the place that opens the sentence is that of its main clause. */
function opensScene(grid: Grid, candidate: Candidate, { run, ahead, after, entity }: Standing): boolean {
  const { first, voice, clause } = candidate
  // «Di Jepang, Idul Fitri dirayakan sehari kemudian»: a state as a whole sets no scene.
  if (
    after ||
    entity.kind !== 'place' ||
    ahead !== 'di' ||
    voice === 'noun' ||
    clause.kind === 'subordinate' ||
    clause.kind === 'relative'
  )
    return false
  const opening = openingOf(grid, sentenceAt(grid, first))
  if (!OPENERS.has(norm(grid, opening)) || hasPlaceBehind(grid, candidate)) return false
  let comma = false
  for (let token = opening; token < first; token += 1) {
    // «Di Bogor, Rahma mengatakan harga naik»: only she was there.
    if (isSaying(grid, token) || (token < run.first && isVerb(grid, token))) return false
    comma ||= token >= run.last && norm(grid, token) === ','
  }
  return comma
}

/** Verbs of being somewhere or passing there. Sorted. */
const PASSING: ReadonlySet<string> = new Set([
  'berada',
  'berlayar',
  'melaju',
  'melewati',
  'melintas',
  'melintasi',
  'menyeberangi',
])

/** So many tokens may stand between them and the place: «melintas di ruas jalan nasional». */
const NEAR = 6

/** «mengalami kebakaran saat melintasi Selat Sagara»: it was there at that time. */
function isPassed(grid: Grid, { first }: Candidate, { run, after, entity }: Standing): boolean {
  if (!after || entity.kind !== 'place' || grid.sentenceOf[first] !== grid.sentenceOf[run.first]) return false
  for (let token = run.first - 1; token >= run.first - NEAR; token -= 1) {
    if (/^(?:,|dari|ke|menuju|tujuan)$/u.test(norm(grid, token))) return false
    if (!PASSING.has(norm(grid, token))) continue
    const { marker, first } = clauseOf(grid, token) ?? {}
    return (
      /^(?:ketika|saat|sewaktu)$/u.test(marker ?? '') || /^(?:ketika|saat|sewaktu)$/u.test(norm(grid, first ?? token))
    )
  }
  return false
}

/** Verbs of what strikes a place, before its name. Sorted. */
const STRIKING: ReadonlySet<string> = new Set([
  'melanda',
  'menerjang',
  'menerpa',
  'mengguncang',
  'menggulung',
  'menghantam',
  'menyapu',
  'menyerang',
])

/** Verbs of those who are there, with the verb before them: «berlangsung di Bogor dan dihadiri 300 orang». Sorted. */
const ATTENDED: ReadonlySet<string> = new Set(['dihadiri', 'diikuti', 'dikunjungi', 'disaksikan'])

/** Verbs of what an accident does next, where it happened: «terguling di Ciater dan menimpa sebuah sedan». Sorted. */
const DAMAGING: ReadonlySet<string> = new Set([
  'memutus',
  'menabrak',
  'menghancurkan',
  'menghanguskan',
  'menghantam',
  'menimbun',
  'menimpa',
  'merendam',
  'merobohkan',
  'merusak',
])

/** Words that may stand between what happened at a place and those whom it cost their lives there. */
const JOINED: ReadonlySet<string> = new Set(['dan', 'hingga', 'sehingga', 'serta', 'yang'])
const BETWEEN: ReadonlySet<string> = new Set([...JOINED, ',', '(', ')', 'juga', 'pada'])

/** «terguling di Ciater dan menewaskan tiga orang», «digelar di Bogor dan dihadiri 300 orang»: there too, though another verb has the place. */
function isShared(grid: Grid, { first, type }: Candidate, { run, after, ahead, opens, entity }: Standing): boolean {
  if (after || entity.kind !== 'place') return false
  const attended = ATTENDED.has(norm(grid, first))
  if (!attended && type !== 'die' && type !== 'injure' && !DAMAGING.has(norm(grid, first))) return false
  if (ahead !== 'di' && !STRIKING.has(norm(grid, opens - 1))) return false
  const joined = attended
    ? /^(?:,|dan|serta)$/u.test(norm(grid, first - 1))
    : holdsWord(grid, run.last, first, (word) => JOINED.has(word))
  if (!joined) return false
  for (let token = run.last; token < first; token += 1) {
    const word = norm(grid, token)
    if (BETWEEN.has(word) || lightVerbs.has(word) || (grid.timeOf[token] ?? -1) >= 0 || peopleNouns.has(word)) continue
    if (numberWords.has(word) || (grid.quantityOf[token] ?? -1) >= 0) continue
    // «di Desa Mekar, Kecamatan Sukamaju»
    const name = grid.reading.names[grid.nameOf[token] ?? -1]
    if (name?.entities[0]?.kind !== 'place' && name?.entities[0]?.kind !== 'country') return false
  }
  return true
}

/** «di Gedung Mekar, tempat Rahma berpidato» */
function isWhereOf(grid: Grid, { first }: Candidate, { run, after, entity }: Standing): boolean {
  if (after || entity.kind !== 'place') return false
  const comma = norm(grid, run.last) === ',' ? run.last + 1 : run.last
  if (norm(grid, comma) !== 'tempat') return false
  for (let token = comma + 1; token < first; token += 1)
    if (isVerb(grid, token) || norm(grid, token) === ',') return false
  return true
}

/** Whether the sentence sets the scene of the claim at a place, though it stands in another clause. */
export const isScene = (grid: Grid, candidate: Candidate, standing: Standing): boolean =>
  opensScene(grid, candidate, standing) ||
  isPassed(grid, candidate, standing) ||
  isShared(grid, candidate, standing) ||
  isWhereOf(grid, candidate, standing)
