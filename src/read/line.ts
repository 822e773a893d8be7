import type { Span } from '../model/span.ts'

/** One line of a page, without the space around it; a hard-wrapped paragraph is one line. */
export interface Line extends Span {
  readonly text: string
  /** Lower case, with straight quotes and single spaces: for looking words up, not for counting. */
  readonly norm: string
  /** Whether an empty line, or the beginning of the page, stands before it. */
  readonly gap: boolean
  readonly words: number
  /** Whether it ends as a sentence does: `… kata dia.`, `… turun."` */
  readonly ends: boolean
}

const SENTENCE_END = /[.?!…][”"’'»)\]]*(?:\s{0,2}\*{0,3}\s?(?:[([][^()[\]]{1,40}[)\]])?)?\*{0,3}$/u

/** The line at a span of the text. */
export function lineAt(text: string, start: number, end: number, gap: boolean): Line {
  const own = text.slice(start, end)
  const norm = own
    .toLowerCase()
    .replaceAll(/[‘’`]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s{2,}|[^\S ]/g, ' ')
  return { start, end, text: own, norm, gap, words: countWords(norm), ends: SENTENCE_END.test(own) }
}

function countWords(norm: string): number {
  let count = norm === '' ? 0 : 1
  for (let at = norm.indexOf(' '); at >= 0; at = norm.indexOf(' ', at + 1)) count++
  return count
}

/** Line ends; a very long run of spaces ends a line, too, so that no pattern has to walk it again and again. */
const BREAK = /\r\n?|\n|[^\S\r\n]{100,}/gu

const isSpace = (text: string, at: number): boolean => /\s/u.test(text.charAt(at)) || text.charCodeAt(at) === 0x200b

/** «… maut tersebut.Â»: what is left of a space that cannot break, read in a wrong charset. */
const isGarbledSpace = (text: string, at: number): boolean =>
  text.charAt(at) === 'Â' && !/[A-Za-zÀ-ɏ]/u.test(text.charAt(at - 1))

/** The lines of a page that hold anything, in order, from an offset on. */
export function readLines(text: string, begin = 0): readonly Line[] {
  const lines: Line[] = []
  let gap = true
  let from = begin
  const take = (to: number): void => {
    let [start, end] = [from, to]
    while (start < end && isSpace(text, start)) start++
    while (end > start && (isSpace(text, end - 1) || isGarbledSpace(text, end - 1))) end--
    if (start < end) lines.push(lineAt(text, start, end, gap))
    gap = start >= end
  }
  BREAK.lastIndex = begin
  for (let newline = BREAK.exec(text); newline !== null; newline = BREAK.exec(text)) {
    take(newline.index)
    from = BREAK.lastIndex
  }
  take(text.length)
  return isWrapped(lines) ? unwrap(text, lines) : lines
}

/** Whether `next` goes on where `line` broke off in the middle of a sentence. */
const goesOn = (line: Line, next: Line): boolean =>
  !next.gap && !line.ends && line.text.length >= 45 && line.text.length <= 110 && /^[A-Za-zÀ-ɏ\d“"(]/u.test(next.text)

/** A page is hard-wrapped when many of its lines break off and the next begins in lower case. */
function isWrapped(lines: readonly Line[]): boolean {
  let broken = 0
  let pairs = 0
  for (const [index, next] of lines.entries()) {
    const line = lines[index - 1]
    if (!line || next.gap) continue
    pairs++
    if (goesOn(line, next) && /^[a-zß-ÿ\d(]/u.test(next.text)) broken++
  }
  return broken >= 3 && broken * 3 >= pairs
}

function unwrap(text: string, lines: readonly Line[]): readonly Line[] {
  const whole: Line[] = []
  let open: Line | null = null
  for (const line of lines) {
    const last = whole.at(-1)
    if (open && last && goesOn(open, line)) whole[whole.length - 1] = lineAt(text, last.start, line.end, last.gap)
    else whole.push(line)
    open = line
  }
  return whole
}
