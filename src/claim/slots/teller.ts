import { aspects } from '../../lexicon/aspect.ts'
import { reactingVerbs, seeingVerbs, selfOpeners, tellingVerbs } from '../../lexicon/bystander-words.ts'
import { sourceNouns, sourceWords } from '../../lexicon/citing.ts'
import { quoteVerbs } from '../../lexicon/quotatives.ts'
import { wireAgencies } from '../../lexicon/wire-agencies.ts'
import type { Candidate } from '../candidates.ts'
import { type Grid, norm } from '../grid.ts'
import { attributions, speakerAt } from '../speaker/speaker.ts'
import { isVerb } from '../triggers/verbs.ts'
import { ownBodyWord, selfTeller } from './of-teller.ts'
import { beforeVerb, type Standing, undone } from './standing.ts'
import { isUnsaidSubject } from './subject.ts'

/** «Bupati mengatakan akan menutup jalan» is the mayor's; «Bupati mengatakan tiga orang tewas» is not. */
function actsHimself(grid: Grid, verb: number, trigger: number): boolean {
  if (verb > trigger) return false
  // «BPBD mencari dan menolong warga»
  if (trigger - 2 === verb && /^(?:dan|serta)$/u.test(norm(grid, trigger - 1))) return true
  const before = beforeVerb(grid, trigger, verb)
  return before === verb || selfOpeners.has(norm(grid, before))
}

/** «Rahma mengatakan ketiganya dijerat setelah ditangkap»: whether others than the speaker are the first to do what is said. */
function tellsOfOthers(grid: Grid, saying: number, end: number): boolean {
  for (let token = saying + 1; token < end; token += 1) {
    if (!isVerb(grid, token)) continue
    const before = beforeVerb(grid, token, saying)
    return before !== saying && !selfOpeners.has(norm(grid, before))
  }
  return false
}

/** Whoever only tells of it: the speaker of the clause, and he who is named as its source. */
export function isTeller(grid: Grid, candidate: Candidate, standing: Standing): boolean {
  const { entity, mention, run, ahead, after, opens } = standing
  const { first, last, type, voice } = candidate
  const isSource = (word: string): boolean => sourceWords.has(word) || sourceNouns.has(word)
  if (isSource(ahead) || (ahead === 'kepada' && wireAgencies.has(entity.name.toLowerCase()))) return true
  // «Dalam peristiwa itu, lanjut Rahma, tujuh orang terluka»
  if (undone.has(type) && quoteVerbs.has(norm(grid, opens - 1)) && norm(grid, opens - 2) === ',') return true
  // «dikutip dari Bloomberg», «berdasarkan laporan dari BPBD»
  if ((ahead === 'dari' || ahead === 'oleh') && isSource(norm(grid, opens - 2))) return true
  if (grid.quoted[run.first] === 1) return false
  const said = speakerAt(attributions(grid, grid.sentenceOf[first] ?? 0), first)
  // «Rahma mengatakan dirinya sakit»
  if (mention.via === 'pronoun' && (!said || run.first > said.verb)) return false
  // «Rahma menolak berkomentar»
  const own = said !== null && said.verb >= first && said.verb < last + (voice === 'active' ? 1 : 0)
  if (!said || said.name !== entity.name || own) return false
  // «Menurut Rahma, hari itu Rahma diperiksa»: her name again, as the subject of the verb.
  if (run.first > said.verb && !after && voice !== 'noun' && beforeVerb(grid, first, run.first) === run.last - 1)
    return false
  // «BPBD mencari korban dan membagikan selimut»
  if (isUnsaidSubject(grid, candidate, standing)) return tellsOfOthers(grid, said.verb, candidate.clause.first)
  // «BMKG melaporkan telah terjadi gempa»
  // «Rahma mengumumkan penutupan pabrik»
  return undone.has(type) || voice === 'noun' || !actsHimself(grid, said.verb, first)
}

/** «Rahma mengutuk ledakan itu», «warga Bima berduka atas kebakaran pasar»: who speaks of it, or mourns. */
function isMourner(grid: Grid, { first, type, voice }: Candidate, { run }: Standing): boolean {
  const strikes = undone.has(type) || type === 'attack'
  if (!strikes || voice === 'active' || voice === 'passive') return false
  for (let token = run.last; token < first; token += 1) if (reactingVerbs.has(norm(grid, token))) return true
  return false
}

/** «Rahma melihat pesawat terbang rendah»: what she sees is none of her doing. */
export function isOnlooker(grid: Grid, candidate: Candidate, standing: Standing): boolean {
  const { first, last, voice } = candidate
  const { run, after } = standing
  if (!after && isMourner(grid, candidate, standing)) return true
  if (after || voice === 'noun') return false
  for (let token = run.last; token < first; token += 1) {
    if (!seeingVerbs.has(norm(grid, token))) continue
    const next = grid.reading.tokens[token + 1]
    return (
      token + 1 < first &&
      next?.kind === 'word' &&
      last > token &&
      !/^(?:dan|lalu|kemudian|,)$/u.test(next.norm) &&
      grid.clauseOf[token] === grid.clauseOf[first]
    )
  }
  return false
}

/** Whether the verb of the claim has the body of its teller before it. */
export const isOfOwnBody = (grid: Grid, candidate: Candidate): boolean => ownBodyWord(grid, candidate) >= 0

/** «"Sejak Bahari FC juara, saya melatih Rahma," kata Surya»: he, and whoever stands behind his verb. */
export function isBesideTeller(grid: Grid, candidate: Candidate, { after, entity }: Standing): boolean {
  // «Pasar Sukamaju saya resmikan»
  if (after || candidate.voice !== 'active') return false
  const teller = selfTeller(grid, candidate)
  return teller !== null && teller.name !== entity.name
}

/** What a court states of somebody. */
const RULED = /^(?:bersalah|pailit|terbukti)$/u

/** Types of telling, whose verb is followed by a sentence of its own. */
const TELLING: ReadonlySet<string> = new Set(['report', 'speak'])

/** «Dokter menyatakan Rahma meninggal», «menulis bahwa PT Sagara akan tutup»: of whom it is told; but «mengajak Rahma bekerja». */
export function isToldOf(
  grid: Grid,
  { type, voice, last, first }: Candidate,
  { after, opens, run }: Standing,
): boolean {
  if (!after || !TELLING.has(type) || (voice !== 'active' && voice !== 'plain')) return false
  if (!tellingVerbs.has(norm(grid, first)) || opens > last + 1 || (opens === last + 1 && norm(grid, last) !== 'bahwa'))
    return false
  const next = norm(grid, run.last)
  // «Hakim menyatakan Rahma bersalah»
  if (RULED.test(next)) return false
  return isVerb(grid, run.last) || aspects.has(next)
}
