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
const OPENS_LINE = /^[\p{Lu}\p{N}"“‘'(•*–—-]/u
const TITLE = /^\p{Lu}\p{Ll}/u

/** A line of a text with hard breaks is about so long, in characters: «… kata\nMenteri …» is one sentence. */
const WRAPPED: readonly [least: number, most: number] = [60, 100]

/** The first token from `from` on that is no blank and no line break; counts the line breaks on the way. */
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

/** The stop with the stops, closing quotes and brackets that follow it at once: «.”», «?!», «.)» */
function lastCloser(document: RawDocument, stop: number): number {
  let last = stop
  while (
    last + 1 < document.numOfTokens &&
    spacesBefore(document, last + 1) === 0 &&
    CLOSER.test(lexemeAt(document, last + 1))
  )
    last++
  return last
}

/** Whether the sentence whose first word is `first` ends with `stop` and the closers up to `last`. */
function endsAtStop(document: RawDocument, first: number, stop: number, last: number): boolean {
  const { token: next, breaks } = skipBlanks(document, last + 1)
  if (next === document.numOfTokens) return true
  const opening = lexemeAt(document, next)
  if (breaks > 0) return breaks > 1 || OPENS.test(opening)
  if (!OPENS.test(opening)) return false
  const lexeme = lexemeAt(document, stop)
  // «PT Astra Tbk. (ASII)», «Pte. Ltd.»: after an abbreviation only a word in title case opens a sentence.
  if (/^\p{L}/u.test(lexeme)) return TITLE.test(opening) && !opening.endsWith('.')
  const before = lexemeAt(document, stop - 1)
  // «selesai.Warga»: the space is missing; «v.2», «a.B» are no ends.
  const glued = next === last + 1 && spacesBefore(document, next) === 0
  if (glued) return last === stop && TITLE.test(opening) && /^[a-zß-ÿ]{2}/u.test(before)
  // «1. Presiden tiba», a list's number
  return !(lexeme === '.' && stop === first + 1 && /^\d{1,3}$/.test(before))
}

/** Whether the line break at `at` ends the sentence whose first word is `first`; `next` is the word after the breaks. */
function endsAtBreak(document: RawDocument, first: number, at: number, next: number): boolean {
  if (!OPENS_LINE.test(lexemeAt(document, next)) || lexemeAt(document, at - 1) === ',') return false
  let length = 0
  for (let token = at - 1; token >= first && !BREAK.test(lexemeAt(document, token)); token--)
    length += lexemeAt(document, token).length + spacesBefore(document, token)
  return length < WRAPPED[0] || length > WRAPPED[1]
}

/** Decides which of the proposed ends are ends. Blanks between two sentences fall to the second. */
export function setSentences(proposed: readonly Found[], document: RawDocument): void {
  let first = 0
  let firstWord = skipBlanks(document, 0).token
  // What was looked at: a proposal before it is done with, so that no run of stops or breaks is walked twice.
  let done = 0
  const end = (last: number): void => {
    document.sentences.push([first, last, 0, 0])
    first = last + 1
    firstWord = skipBlanks(document, first).token
  }
  for (const [at, , name] of proposed) {
    if (at < done || at < firstWord) continue
    if (name === 'stop') {
      const last = lastCloser(document, at)
      done = last + 1
      if (last < document.numOfTokens - 1 && endsAtStop(document, firstWord, at, last)) end(last)
    } else {
      const { token: next, breaks } = skipBlanks(document, at)
      done = next
      if (next < document.numOfTokens && (breaks > 1 || endsAtBreak(document, firstWord, at, next))) end(at - 1)
    }
  }
  end(document.numOfTokens - 1)
}
