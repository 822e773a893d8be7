import type { Sentence, Token } from '../model/reading.ts'
import { isObjectVerb, isTitled, type Predicate, predicateOf } from './predicates.ts'
import { role } from './roles.ts'

/** What a token is to the clauses around it. */
export type Mark = 'subordinator' | 'yang' | 'linker' | 'comma' | 'semicolon' | null

/** A sentence's tokens with what each is to its clauses; places count from the sentence's first token. */
export interface Line {
  readonly tokens: readonly Token[]
  readonly roles: readonly number[]
  readonly marks: readonly Mark[]
  readonly predicates: readonly Predicate[]
  /** Whether a predicate comes at the place or after it, before the next mark. */
  readonly near: readonly boolean[]
  /** The same, passing over «dan», which may join the predicate's subjects. */
  readonly far: readonly boolean[]
}

/** Where something lies is told of the noun before it, whatever follows. */
const lying = /^(?:beralamat|berlokasi|terletak)$/

/** Looks at each token once, from the last to the first: what lies ahead is known when it is asked. */
export function lineOf(all: readonly Token[], sentence: Sentence, allRoles: readonly number[]): Line {
  const titled = isTitled(all, sentence)
  const tokens = all.slice(sentence.first, sentence.last)
  const roles = allRoles.slice(sentence.first, sentence.last)
  const marks: Mark[] = new Array(tokens.length)
  const predicates: Predicate[] = new Array(tokens.length)
  const near: boolean[] = new Array(tokens.length + 1)
  const far: boolean[] = new Array(tokens.length + 1)
  near[tokens.length] = false
  far[tokens.length] = false
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at]
    const before = at > 0 ? tokens[at - 1] : undefined
    const bits = roles[at] ?? 0
    const next = roles[at + 1] ?? 0
    // «akibat longsor itu»: a bare verb that is pointed at is a noun.
    const noun = (next & role.pointer) !== 0 && token?.word?.prefix === ''
    // «Pasar yang terletak di Jalan Mawar, Senin (3/6), terbakar»: no clause of its own.
    const attribute = before?.norm === 'yang' && lying.test(token?.norm ?? '')
    const done = token && before && ((roles[at - 1] ?? 0) & role.doer) !== 0 && isObjectVerb(token)
    const predicate = done
      ? 'strong'
      : token && !noun && !attribute
        ? predicateOf(token, titled || at === 0, bits)
        : null
    const mark = token ? markOf(token, bits, before, tokens[at + 1], next) : null
    const farther = far[at + 1] === true
    marks[at] = mark
    predicates[at] = predicate
    near[at] = mark === null && (predicate !== null || near[at + 1] === true)
    far[at] = mark === null ? predicate !== null || farther : (bits & role.looseLinker) !== 0 && farther
  }
  return { tokens, roles, marks, predicates, near, far }
}

function markOf(
  { norm, kind }: Token,
  roles: number,
  before: Token | undefined,
  after: Token | undefined,
  next: number,
): Mark {
  if (kind === 'punctuation') {
    if (norm === ',' || norm === '–' || norm === '—') return 'comma'
    return norm === ';' ? 'semicolon' : null
  }
  if (roles === 0) return null
  if (roles & role.yang) return lying.test(after?.norm ?? '') ? null : 'yang'
  if (roles & role.linker) {
    const afterComma = before === undefined || before.kind === 'punctuation'
    // «untuk sementara»
    if ((roles & role.adverbLinker && !afterComma) || (norm === 'sementara' && before?.norm === 'untuk')) return null
    return 'linker'
  }
  if (!(roles & role.subordinator) || next & role.pointer) return null
  // «selama tiga hari», «sejak pukul 16.00», «hingga Senin»
  const time = next & role.time || after?.kind === 'number'
  return roles & role.timeSubordinator && time ? null : 'subordinator'
}
