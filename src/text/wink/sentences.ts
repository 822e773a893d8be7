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
const OPENING_MARK = /^[“"‘]$/

/** Marks are counted so far back, in tokens: a paragraph of speech. */
const LONGEST_SPEECH = 400

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
  const glued = next === last + 1 && spacesBefore(document, next) === 0
  if (glued) return partsGlued(document, first, stop, last)
  // «1. Presiden tiba», a list's number
  return !(lexeme === '.' && stop === first + 1 && /^\d{1,3}$/.test(before))
}

/**
 * Whether a stop with no space behind it ends a sentence all the same: «selesai.Warga», «pukul 08.00.Rapat», «"Siap."Ia»;
 * «v.2», «a.B» and the number of a list are no ends.
 */
function partsGlued(document: RawDocument, first: number, stop: number, last: number): boolean {
  const [before, opening] = [lexemeAt(document, stop - 1), lexemeAt(document, last + 1)]
  if (!(/[a-zß-ÿ]{2}$/u.test(before) || (stop > first + 1 && /^\d[\d.]*$/u.test(before)))) return false
  return TITLE.test(opening) || (OPENING_MARK.test(opening) && /[a-zß-ÿ]{2}$/u.test(before))
}

/** The last closer after a stop; a straight mark there that opens the next sentence is none: «sekitar."29 orang …» */
function closerOf(document: RawDocument, stop: number): number {
  const last = lastCloser(document, stop)
  const next = last + 1
  if (last === stop || lexemeAt(document, last) !== '"' || next === document.numOfTokens) return last
  if (spacesBefore(document, next) > 0 || BLANK.test(lexemeAt(document, next))) return last
  let marks = 0
  for (let token = Math.max(0, stop - LONGEST_SPEECH); token < stop; token++)
    if (lexemeAt(document, token) === '"') marks++
  return marks % 2 === 1 ? last : last - 1
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
      const last = closerOf(document, at)
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
