import { NEWLINE, numberOf, stops } from './core.ts'
import { machine } from './machine.ts'
import { type Found, lexemeAt, type RawDocument, spacesBefore } from './raw-document.ts'

/** Proposes every stop and every line break as the end of a sentence. */
export const sentenceMachine: string = machine([
  ...stops.map((stop) => ({ name: 'stop', events: [numberOf(stop)] })),
  { name: 'newline', events: [NEWLINE] },
])

const CLOSER = /^(?:["”’'»)\]}]|''|[.?!…]+)$/
const BREAK = /^[\r\n]/
const BLANK = /^[\s\u0085\u180E\u200B\u200E\u200F\u2060\u202A-\u202E\u2066-\u2069]/
const OPENS = /^[^\p{Ll},;:)\]}”’»–—%/-]/u
const TITLE = /^\p{Lu}\p{Ll}/u

/** A line of a text with hard breaks is about so long, in characters: «… kata\nMenteri …» is one sentence. */
const WRAPPED: readonly [least: number, most: number] = [60, 100]

/** The first token from `token` on that is no blank and no line break; counts the line breaks on the way. */
function skipBlanks(document: RawDocument, from: number): { token: number; breaks: number } {
  let token = from
  let breaks = 0
  for (; token < document.numOfTokens; token++) {
    const lexeme = lexemeAt(document, token)
    if (!BLANK.test(lexeme)) break
    if (BREAK.test(lexeme)) breaks++
  }
  return { token, breaks }
}

/** The last token of the sentence that the stop ends, closing quotes and brackets included; -1 when it ends none. */
function endAtStop(document: RawDocument, first: number, stop: number): number {
  let last = stop
  while (
    last + 1 < document.numOfTokens &&
    spacesBefore(document, last + 1) === 0 &&
    CLOSER.test(lexemeAt(document, last + 1))
  )
    last++
  const { token: next, breaks } = skipBlanks(document, last + 1)
  if (next === document.numOfTokens) return last
  const opening = lexemeAt(document, next)
  const lexeme = lexemeAt(document, stop)
  if (breaks > 0) return OPENS.test(opening) || breaks > 1 ? last : -1
  if (!OPENS.test(opening)) return -1
  // «PT Astra Tbk. (ASII)», «Pte. Ltd.»: after an abbreviation only a word in title case opens a sentence.
  if (lexeme.length > 1 && /^\p{L}/u.test(lexeme)) return TITLE.test(opening) && !opening.endsWith('.') ? last : -1
  // «selesai.Warga»: the space is missing; «v.2», «a.B» are no ends.
  const glued = next === last + 1 && spacesBefore(document, next) === 0
  if (glued) return last === stop && TITLE.test(opening) && /^\p{Ll}{2}/u.test(lexemeAt(document, stop - 1)) ? last : -1
  // «1. Presiden tiba», a list's number
  if (
    lexeme === '.' &&
    stop === skipBlanks(document, first).token + 1 &&
    /^\d{1,3}$/.test(lexemeAt(document, stop - 1))
  )
    return -1
  return last
}

/** Whether the line break at `at` ends the sentence that began at `first`. */
function endsAtBreak(document: RawDocument, first: number, at: number): boolean {
  const { token: next, breaks } = skipBlanks(document, at)
  if (next === document.numOfTokens) return false
  if (breaks > 1) return true
  if (!/^[\p{Lu}\p{N}"“‘'(•*–—-]/u.test(lexemeAt(document, next)) || lexemeAt(document, at - 1) === ',') return false
  let length = 0
  for (let token = at - 1; token >= first && !BREAK.test(lexemeAt(document, token)); token--)
    length += lexemeAt(document, token).length + spacesBefore(document, token)
  return length < WRAPPED[0] || length > WRAPPED[1]
}

/** Decides which of the proposed ends are ends. Blanks between two sentences fall to the second. */
export function setSentences(proposed: readonly Found[], document: RawDocument): void {
  let first = 0
  const end = (last: number): void => {
    document.sentences.push([first, last, 0, 0])
    first = last + 1
  }
  for (const [at, , name] of proposed) {
    if (at < first) continue
    if (name === 'stop') {
      const last = endAtStop(document, first, at)
      if (last >= 0 && last < document.numOfTokens - 1) end(last)
    } else if (skipBlanks(document, first).token < at && endsAtBreak(document, first, at)) end(at - 1)
  }
  end(document.numOfTokens - 1)
}
