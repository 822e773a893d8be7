import { aspects } from '../../lexicon/aspect.ts'
import { sourceNouns, sourceWords } from '../../lexicon/citing.ts'
import { forums, meetingWords, memberWords } from '../../lexicon/meeting-words.ts'
import { numberWords } from '../../lexicon/numbers.ts'
import { craftNouns } from '../../lexicon/organisations.ts'
import { caseWords, ownersBehind, ownerWords } from '../../lexicon/owner-words.ts'
import { quoteVerbs } from '../../lexicon/quotatives.ts'
import { peopleNouns } from '../../lexicon/units.ts'
import { wireAgencies } from '../../lexicon/wire-agencies.ts'
import type { Candidate } from '../candidates.ts'
import { clauseOf, type Grid, nameAt, norm, type Run } from '../grid.ts'
import { attributions, speakerAt } from '../speaker/speaker.ts'
import { subjectStart } from '../speaker/speech-subject.ts'
import { isVerb } from '../triggers/verbs.ts'
import { onlyDescribes } from './describing.ts'
import { listsOf } from './lists.ts'
import { isInOffice } from './office.ts'
import { isInAddress } from './site.ts'
import { beforeVerb, type Standing, undone } from './standing.ts'
import { isUnsaidSubject, ownBodyWord, selfTeller, speaksOfHimself } from './subject.ts'

const OPENING: ReadonlySet<string> = new Set([
  'agar',
  'dengan',
  'ketika',
  'saat',
  'sebelum',
  'setelah',
  'untuk',
  'usai',
])

/** «Bupati mengatakan akan menutup jalan» is the mayor's; «Bupati mengatakan tiga orang tewas» is not. */
function actsHimself(grid: Grid, verb: number, trigger: number): boolean {
  if (verb > trigger) return false
  // «BPBD mencari dan menolong warga»
  if (trigger - 2 === verb && /^(?:dan|serta)$/u.test(norm(grid, trigger - 1))) return true
  const before = beforeVerb(grid, trigger, verb)
  return before === verb || OPENING.has(norm(grid, before))
}

/** «Rahma mengatakan ketiganya dijerat setelah ditangkap»: whether others than the speaker are the first to do what is said. */
function tellsOfOthers(grid: Grid, saying: number, end: number): boolean {
  for (let token = saying + 1; token < end; token += 1) {
    if (!isVerb(grid, token)) continue
    const before = beforeVerb(grid, token, saying)
    return before !== saying && !OPENING.has(norm(grid, before))
  }
  return false
}

/** Whoever only tells of it: the speaker of the clause, and he who is named as its source. */
function isTeller(grid: Grid, candidate: Candidate, standing: Standing): boolean {
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
  if (!said || said.name !== entity.name || (said.verb >= first && said.verb < last)) return false
  // «Menurut Rahma, hari itu Rahma diperiksa»: her name again, as the subject of the verb.
  if (run.first > said.verb && !after && voice !== 'noun' && beforeVerb(grid, first, run.first) === run.last - 1)
    return false
  // «BPBD mencari korban dan membagikan selimut»
  if (isUnsaidSubject(grid, candidate, standing)) return tellsOfOthers(grid, said.verb, candidate.clause.first)
  // «BMKG melaporkan telah terjadi gempa»
  // «Rahma mengumumkan penutupan pabrik»
  return undone.has(type) || voice === 'noun' || !actsHimself(grid, said.verb, first)
}

/** Verbs of whoever only sees or hears what happens. Sorted. */
const SEEING: ReadonlySet<string> = new Set(['melihat', 'mendengar'])

/** «Rahma melihat pesawat terbang rendah»: what she sees is none of her doing. */
function isOnlooker(grid: Grid, { first, last, voice }: Candidate, { run, after }: Standing): boolean {
  if (after || voice === 'noun') return false
  for (let token = run.last; token < first; token += 1) {
    if (!SEEING.has(norm(grid, token))) continue
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

/** Verbs of those who only go along: «didampingi», «dikawal». Sorted. */
const ALONG: ReadonlySet<string> = new Set(['didampingi', 'dikawal', 'diiringi', 'ditemani'])

/** «Rahma yang didampingi Menteri Surya tiba»: he goes along. */
function isCompanion(grid: Grid, { first, last }: Candidate, { opens }: Standing): boolean {
  const verb = norm(grid, opens - 1) === 'oleh' ? opens - 2 : opens - 1
  return ALONG.has(norm(grid, verb)) && norm(grid, verb - 1) === 'yang' && (verb < first || verb >= last)
}

/** «Selain Rahma dan Surya, KPK memeriksa Rian»: the second of those who stand beside what is told. */
function isSetAside(grid: Grid, { opens }: Standing, others: readonly Standing[]): boolean {
  if (!/^(?:dan|serta)$/u.test(norm(grid, opens - 1))) return false
  const before = others.find(({ run }) => run.last === opens - 1)
  return before?.ahead === 'selain'
}

/** Who is tried for what the next word tells. Sorted. */
const SUSPECTS: ReadonlySet<string> = new Set(['pelaku', 'terdakwa', 'terpidana', 'tersangka'])

/** «divonis 12 tahun dalam kasus proyek menara PT Sagara»: named in the telling of the case. */
function isOfCase(grid: Grid, { last }: Candidate, { run, after, ahead }: Standing): boolean {
  if (!after || ahead === 'oleh' || ahead === 'terhadap') return false
  for (let token = last; token < run.first; token += 1) {
    if (caseWords.has(norm(grid, token))) return true
    // «ditetapkan sebagai tersangka penusukan Rahma»
    if (SUSPECTS.has(norm(grid, token)) && token === run.first - 2 && /^pen?.+an$/u.test(ahead)) return true
  }
  return false
}

/** Markers behind which somebody else acts. */
const TURNS: ReadonlySet<string> = new Set(['dan', 'namun', 'sedangkan', 'sementara', 'setelah', 'tetapi', 'usai'])

/** Verbs behind which their subject stands again: «Rahma menjadi orang pertama yang menang». */
const COPULAS: ReadonlySet<string> = new Set(['adalah', 'ialah', 'jadi', 'menjadi', 'merupakan', 'tercatat'])

/** «Rahma menyambut para peserta yang hadir»: between a name and `yang` stand a verb and those to whom it is done. */
function isOfObject(grid: Grid, from: number, relative: number): boolean {
  let verb = false
  const last = norm(grid, relative - 1) === ',' ? relative - 2 : relative - 1
  let others = (grid.nameOf[last] ?? -1) >= 0
  for (let token = from; token < relative; token += 1) {
    const { norm = '', word } = grid.reading.tokens[token] ?? {}
    if (COPULAS.has(norm)) return false
    verb ||= word?.voice === 'active'
    others ||= verb && (peopleNouns.has(norm) || memberWords.has(norm))
  }
  return verb && others
}

/** «diteken Rahma dan Surya di Kupang»: the second of two, no clause of his own. */
function isJoined(grid: Grid, { clause }: Candidate, run: Run, others: readonly Standing[]): boolean {
  const { opens = -1 } = others.find((other) => other.run.first === run.first) ?? {}
  const next = grid.reading.tokens[run.last]
  const acts = next?.word != null && (next.word.voice !== 'none' || aspects.has(next.norm))
  return (
    !acts &&
    /^(?:dan|serta)$/u.test(norm(grid, opens - 1)) &&
    others.some(
      (other) => other.run.last === opens - 1 && other.run.first >= clause.first && other.run.last <= clause.last,
    )
  )
}

const endsList = (grid: Grid, { opens }: Standing): boolean => /^(?:dan|serta)$/u.test(norm(grid, opens - 1))

/** «PT Sagara (SGR), PT Bahari, dan PT Mekar sepakat»: one of a list that a comma cuts from the clause of the others. */
function isCutOff(grid: Grid, { first }: Candidate, standing: Standing, others: readonly Standing[]): boolean {
  // Lists are made only where there can be one.
  if (!others.some((other) => endsList(grid, other))) return false
  const lists = listsOf(grid, others)
  const own = lists[others.indexOf(standing)] ?? -1
  const rest = others.filter((_, index) => own >= 0 && lists[index] === own)
  return (
    rest.some((other) => endsList(grid, other)) &&
    rest.some(({ run, after }) => !after && grid.clauseOf[run.first] === grid.clauseOf[first])
  )
}

/** Who stands in another clause, where the claim's own clause has its own people. */
function isElsewhere(grid: Grid, candidate: Candidate, standing: Standing, others: readonly Standing[]): boolean {
  const { run, after } = standing
  const own = grid.clauseOf[candidate.first]
  if (grid.clauseOf[run.first] === own) return false
  // «…, sementara istrinya, Rahma, dipenjara»
  if (after) return TURNS.has(clauseOf(grid, run.first)?.marker ?? '') && !isJoined(grid, candidate, run, others)
  const { clause } = candidate
  if (clause.kind === 'relative') {
    // «Mahkamah menolak banding yang diajukan Rahma»: only whoever stands right before `yang`.
    let token = run.last
    while (/^[,()]$/u.test(norm(grid, token))) token += 1
    if (token >= clause.first || candidate.voice === 'noun') return false
    return candidate.voice === 'passive' || isOfObject(grid, token, clause.first)
  }
  if (isCutOff(grid, candidate, standing, others)) return false
  return others.some(
    (other) =>
      !other.after &&
      grid.clauseOf[other.run.first] === own &&
      other.mention.rule !== 'in-title' &&
      (other.entity.kind === 'person' || other.entity.kind === 'organisation' || other.entity.kind === 'group'),
  )
}

/** Whether the verb of the claim has the body of its teller before it. */
const isOfOwnBody = (grid: Grid, candidate: Candidate): boolean => ownBodyWord(grid, candidate) >= 0

/** «"Sejak Bahari FC juara, saya melatih Rahma," kata Surya»: he, and whoever stands behind his verb. */
function isBesideTeller(grid: Grid, candidate: Candidate, { after, entity }: Standing): boolean {
  // «Pasar Sukamaju saya resmikan»
  if (after || candidate.voice !== 'active') return false
  const teller = selfTeller(grid, candidate)
  return teller !== null && teller.name !== entity.name
}

/** «Ketua KPU Rahma menyerahkan …» is she alone; «Ketua KPU Rahma mengatakan lembaganya akan …» is the body, which she only tells of. */
function isTitleOfDoer(
  grid: Grid,
  candidate: Candidate,
  { mention, run, entity }: Standing,
  others: readonly Standing[],
): boolean {
  // «pemimpin Korut itu pulang»: he, not his state.
  if (nameAt(grid, run.first - 1)?.rule === 'leader') return true
  if (mention.rule !== 'in-title') return false
  const holder = others.find((other) => other.run.first >= run.last && other.mention.title !== null)
  const tells = holder !== undefined && isTeller(grid, candidate, holder)
  return !(tells && entity.kind === 'organisation' && isOfOwnBody(grid, candidate))
}

/** What a meeting does as those who sit in it. */
const DECIDING: ReadonlySet<string> = new Set(['agree', 'condemn', 'sanction', 'sign', 'support', 'vote'])

/** «menutup KTT ASEAN», «presidensi ASEAN berakhir»: which meeting, not who. */
function isOfMeeting(grid: Grid, { type, voice }: Candidate, { entity, opens, after }: Standing): boolean {
  if (entity.kind !== 'organisation') return false
  let token = opens - 1
  // «Konferensi Tingkat Tinggi (KTT) ASEAN»
  while (/^[()]$/u.test(norm(grid, token))) token -= 1
  return meetingWords.has(norm(grid, token)) && (after || voice !== 'active' || !DECIDING.has(type))
}

/** Words before whoever the verb is done with or to. */
const PARTIES: ReadonlySet<string> = new Set(['bersama', 'dengan', 'kepada', 'oleh', 'terhadap'])

/** «hadir di ASEAN», «para pemimpin ASEAN diundang», «ASEAN ditutup»: a forum acts only as the subject of a deed. */
function isIdleForum(
  grid: Grid,
  { type, last, clause }: Candidate,
  { entity, opens, after, ahead }: Standing,
): boolean {
  if (!forums.has(entity.name)) return false
  // «bergabung dengan ASEAN», «masuk ASEAN», «menjadi anggota ke-11 ASEAN»
  const joined = PARTIES.has(ahead) || opens === last || /^(?:anggota|ke-\d+)$/u.test(norm(grid, opens - 1))
  if (after) return !joined
  let start = clause.first
  while (start < opens && (memberWords.has(norm(grid, start)) || norm(grid, start) === clause.marker)) start += 1
  return start !== opens || /^(?:close|finish|meet|open)$/u.test(type)
}

/** «Bandara Sukamaju, Jepang», «Rian Surya (Jepang)», «di Kabupaten Sukamaju, Jepang»: the state of what stands before it. */
function isAddress(grid: Grid, standing: Standing): boolean {
  const { entity, run, ahead } = standing
  if (isInAddress(grid, standing)) return true
  if (entity.kind !== 'country') return false
  const mark = norm(grid, run.first - 1)
  const before = nameAt(grid, run.first - 2)?.entities[0]
  if (mark === '(') return norm(grid, run.last) === ')'
  if (mark === ',') return before?.kind === 'place'
  // «ditangkap di Jepang»: a state acts nowhere.
  return ahead === 'di'
}

/** Members, who act for their body: «tujuh anggota menolaknya». */
const MEMBERS: ReadonlySet<string> = new Set(['anggota', 'kader', 'kepala', 'perwakilan'])

const NAMELESS: ReadonlySet<string> = new Set(['aparat', 'jenazah', 'mayat'])

/** «polisi», «tiga mayat», «412 lainnya»: people without a name who open a clause, but for «kadernya». */
function isNamelessHead(grid: Grid, token: number): boolean {
  const word = norm(grid, token)
  if (grid.reading.tokens[token]?.kind === 'number' || numberWords.has(word))
    return norm(grid, token + 1) === 'lainnya' || isNamelessHead(grid, token + 1)
  return NAMELESS.has(word) || (peopleNouns.has(word) && !MEMBERS.has(word))
}

/** «Saat memeriksa kantor Rahma, petugas menyita ponsel»: who stands in a clause before, where the verb has its own doer. */
function isBesideNameless(grid: Grid, candidate: Candidate, { run, after }: Standing): boolean {
  const { first, clause, voice } = candidate
  if (after || voice === 'noun' || voice === 'elided' || clause.kind === 'relative') return false
  if (run.last > clause.first || norm(grid, clause.first) === 'dengan') return false
  const start = subjectStart(grid, clause.first + (clause.marker === null ? 0 : 1), first)
  // «setelah perahunya terbalik»
  const own = grid.reading.tokens[start]?.word
  const isOwn = own?.clitic === 'nya' && own.voice === 'none' && clause.kind === 'subordinate'
  const isThing = isOwn && ownBodyWord(grid, candidate) < 0
  if (start >= first || !(isThing || isNamelessHead(grid, start))) return false
  for (let token = start; token < first; token += 1) if ((grid.nameOf[token] ?? -1) >= 0) return false
  return true
}

/** «sopir bus Sinar Jaya», «korban KM Sinar Jaya»: the craft of whom it is told. */
function isOfCraft(grid: Grid, { opens, entity }: Standing): boolean {
  const before = norm(grid, opens - 1)
  if (entity.kind !== 'person' && before === 'korban') return true
  return craftNouns.has(before) && ownerWords.has(norm(grid, opens - 2))
}

/** Whether somebody named in the sentence has no part in the claim, whatever else speaks for him. */
export const isOutside = (grid: Grid, candidate: Candidate, standing: Standing, others: readonly Standing[]): boolean =>
  // «diganti dengan bendera PBB»
  ownerWords.has(standing.ahead) ||
  ownerWords.has(norm(grid, standing.opens - 1)) ||
  isOfCraft(grid, standing) ||
  (standing.after && ownersBehind.has(standing.ahead)) ||
  isTitleOfDoer(grid, candidate, standing, others) ||
  isInOffice(grid, candidate, standing, others) ||
  (isTeller(grid, candidate, standing) && !speaksOfHimself(grid, candidate, standing.entity.name)) ||
  isAddress(grid, standing) ||
  onlyDescribes(grid, standing, others) ||
  isBesideTeller(grid, candidate, standing) ||
  isBesideNameless(grid, candidate, standing) ||
  isOfCase(grid, candidate, standing) ||
  isOnlooker(grid, candidate, standing) ||
  isCompanion(grid, candidate, standing) ||
  isSetAside(grid, standing, others) ||
  isOfMeeting(grid, candidate, standing) ||
  isIdleForum(grid, candidate, standing) ||
  isElsewhere(grid, candidate, standing, others)
