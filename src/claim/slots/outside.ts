import { companionVerbs, partyWords, suspectNouns } from '../../lexicon/bystander-words.ts'
import { timeUnits } from '../../lexicon/day-words.ts'
import { forums, meetingWords, memberWords } from '../../lexicon/meeting-words.ts'
import { craftNouns } from '../../lexicon/organisations.ts'
import { caseWords, namedAfter, ownersAhead, ownersBehind, ownerWords } from '../../lexicon/owner-words.ts'
import type { Candidate } from '../candidates.ts'
import { type Grid, nameAt, norm, sentenceAt } from '../grid.ts'
import { isInAddress } from './address.ts'
import { onlyDescribes } from './describing.ts'
import { isBesideNameless, isElsewhere } from './elsewhere.ts'
import { isLeftBehind } from './journey.ts'
import { speaksOfHimself } from './of-teller.ts'
import { isInOffice } from './office.ts'
import { isOwnerOfNoun } from './owner.ts'
import { isStruckHouse } from './site.ts'
import type { Standing } from './standing.ts'
import { isBesideTeller, isOfOwnBody, isOnlooker, isTeller, isToldOf } from './teller.ts'

/** «Rahma yang didampingi Menteri Surya tiba»: he goes along. */
function isCompanion(grid: Grid, { first, last }: Candidate, { opens }: Standing): boolean {
  const verb = norm(grid, opens - 1) === 'oleh' ? opens - 2 : opens - 1
  return companionVerbs.has(norm(grid, verb)) && norm(grid, verb - 1) === 'yang' && (verb < first || verb >= last)
}

/** Types of what nature does to a land. */
const natural: ReadonlySet<string> = new Set(['erupt', 'flood', 'quake'])

const adding = new Set(['dan', 'serta'])

/** «Selain Rahma dan Surya, KPK memeriksa Rian»: the second of those who stand beside what is told. */
function isSetAside(grid: Grid, { opens }: Standing, others: readonly Standing[]): boolean {
  if (!adding.has(norm(grid, opens - 1))) return false
  const before = others.find(({ run }) => run.last === opens - 1)
  return before?.ahead === 'selain'
}

/**
 * «menangkap dua pelaku penusukan terhadap Rahma», «dua orang yang menusuk … penyerangan terhadap Rahma ditahan»: she suffered
 * another deed than the one that is told.
 */
function isOfOtherDeed(grid: Grid, { first, last }: Candidate, { opens, after, ahead }: Standing): boolean {
  if (ahead !== 'terhadap') return false
  let to = opens - 1
  while (norm(grid, to) !== 'terhadap') to -= 1
  if (!after) return to > sentenceAt(grid, opens).first && to - 1 !== first
  for (let token = last; token < to; token += 1)
    if (suspectNouns.has(norm(grid, token)) || caseWords.has(norm(grid, token)) || norm(grid, token) === 'terkait')
      return true
  return false
}

/** «divonis 12 tahun dalam kasus proyek menara PT Sagara»: named in the telling of the case. */
function isOfCase(grid: Grid, { last }: Candidate, { run, after, ahead }: Standing): boolean {
  if (!after || ahead === 'oleh' || ahead === 'terhadap') return false
  for (let token = last; token < run.first; token += 1) {
    if (caseWords.has(norm(grid, token))) return true
    // «ditetapkan sebagai tersangka penusukan Rahma»
    if (suspectNouns.has(norm(grid, token)) && token === run.first - 2 && /^pen?.+an$/u.test(ahead)) return true
  }
  return false
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

/** «hadir di ASEAN», «para pemimpin ASEAN diundang», «ASEAN ditutup»: a forum acts only as the subject of a deed. */
function isIdleForum(
  grid: Grid,
  { type, last, clause }: Candidate,
  { entity, opens, after, ahead }: Standing,
): boolean {
  if (!forums.has(entity.name)) return false
  // «bergabung dengan ASEAN», «masuk ASEAN», «menjadi anggota ke-11 ASEAN»
  const joined = partyWords.has(ahead) || opens === last || /^(?:anggota|ke-\d+)$/u.test(norm(grid, opens - 1))
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
  // «ditangkap di Jepang», «dikirim ke Jepang»: a state acts nowhere.
  return ahead === 'di' || ahead === 'ke'
}

/** «Gempa mengguncang Jepang»: where it was felt; «pilpres Jepang»: which one. */
const isStruckOrChosen = ({ type, voice }: Candidate, { entity, after, ahead }: Standing): boolean =>
  entity.kind === 'country' &&
  ((after && voice !== 'passive' && natural.has(type)) || namedAfter.has(ahead) || /^(?:gp|motogp)$/u.test(ahead))

/** «diperiksa di Kejaksaan Agung»: in its house; but «menanam modal di Gojek». */
const isInHouse = (grid: Grid, { type }: Candidate, { entity, opens }: Standing): boolean =>
  entity.kind === 'organisation' && norm(grid, opens - 1) === 'di' && type !== 'buy'

/** «Buruh PT Bahari dan PT Persada mogok»: the second of those whose somebody is. */
const isOwnedBeside = (grid: Grid, { opens, entity }: Standing, others: readonly Standing[]): boolean =>
  entity.kind === 'organisation' &&
  /^(?:dan|serta)$/u.test(norm(grid, opens - 1)) &&
  others.some((other) => other.run.last === opens - 1 && isOwnedBy(grid, other))

const UNIONS = /^(?:aliansi|asosiasi|gabungan|persatuan|serikat)$/u

/** «diganti dengan bendera PBB», but «Pekan depan Rahma bertanding», «Ketua panitia Rahma». */
function isOwnedBy(grid: Grid, { entity, opens, run, ahead, after }: Standing): boolean {
  const before = opens > sentenceAt(grid, run.first).first ? norm(grid, opens - 1) : ''
  if (before === 'depan' && timeUnits.has(norm(grid, opens - 2))) return false
  if (before === 'panitia' && entity.kind === 'person') return false
  if (ownerWords.has(ahead) || ownerWords.has(before)) return true
  // «Serikat buruh Sagara»
  if (!after && ownersAhead.has(before)) return !UNIONS.test(norm(grid, opens - 2))
  return after && ownersBehind.has(ahead)
}

/** Those who are aboard. Sorted. */
const CREW: ReadonlySet<string> = new Set(['awak', 'kapten', 'kru', 'masinis', 'nakhoda', 'penumpang', 'pilot'])

/** «sopir bus Sinar Jaya», «korban KM Sinar Jaya»: the craft of whom it is told. */
function isOfCraft(grid: Grid, { opens, entity, mention }: Standing): boolean {
  const before = norm(grid, opens - 1)
  if (entity.kind !== 'person' && before === 'korban') return true
  // «memeriksa nakhoda KM Sinar Jaya»
  if (mention.rule === 'vessel' && CREW.has(before)) return true
  return craftNouns.has(before) && ownerWords.has(norm(grid, opens - 2))
}

/** «PT Sagara dinyatakan pailit oleh Pengadilan Niaga dan resmi tutup»: who did the one has no part in the other. */
const isDoerOfOther = (grid: Grid, { first, clause }: Candidate, { opens, run }: Standing): boolean =>
  norm(grid, opens - 1) === 'oleh' &&
  run.last <= clause.first &&
  clause.kind !== 'relative' &&
  grid.reading.tokens[first]?.word?.voice !== 'passive'

/** Whether somebody named in the sentence has no part in the claim, whatever else speaks for him. */
export const isOutside = (grid: Grid, candidate: Candidate, standing: Standing, others: readonly Standing[]): boolean =>
  isOwnedBy(grid, standing) ||
  isOwnedBeside(grid, standing, others) ||
  isOwnerOfNoun(grid, standing.run.first) ||
  isOfCraft(grid, standing) ||
  isInHouse(grid, candidate, standing) ||
  isStruckHouse(grid, candidate, standing) ||
  isTitleOfDoer(grid, candidate, standing, others) ||
  isInOffice(grid, candidate, standing, others) ||
  (isTeller(grid, candidate, standing) && !speaksOfHimself(grid, candidate, standing.entity.name)) ||
  isAddress(grid, standing) ||
  isStruckOrChosen(candidate, standing) ||
  onlyDescribes(grid, standing, others) ||
  isBesideTeller(grid, candidate, standing) ||
  isBesideNameless(grid, candidate, standing) ||
  isOfCase(grid, candidate, standing) ||
  isOfOtherDeed(grid, candidate, standing) ||
  isOnlooker(grid, candidate, standing) ||
  isToldOf(grid, candidate, standing) ||
  isCompanion(grid, candidate, standing) ||
  isSetAside(grid, standing, others) ||
  isDoerOfOther(grid, candidate, standing) ||
  isLeftBehind(grid, candidate, standing) ||
  isOfMeeting(grid, candidate, standing) ||
  isIdleForum(grid, candidate, standing) ||
  isElsewhere(grid, candidate, standing, others)
