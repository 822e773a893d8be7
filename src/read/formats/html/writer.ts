import type { Segment } from '../../../model/article.ts'

/** Collects visible text and remembers where each run of it stands in the source. */
export interface Writer {
  /** A stretch of source that stands for text: `source` as written, `value` as it reads. */
  readonly write: (value: string, source: string, at: number) => void
  /** Ends the line; `gap` leaves an empty line. */
  readonly breakLine: (gap: boolean) => void
  /** Where the next line begins. */
  readonly lineStart: () => number
  readonly finish: () => { readonly text: string; readonly segments: readonly Segment[] }
}

const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?/iuy
const SPACE = /\s/u

export function makeWriter(): Writer {
  const parts: string[] = []
  const segments: Segment[] = []
  let length = 0
  let atStart = true
  let spaced = true

  const put = (piece: string, source: number): void => {
    const last = segments.at(-1)
    const joins = last !== undefined && last.end === length && last.source + last.end - last.start === source
    if (joins) segments[segments.length - 1] = { ...last, end: length + piece.length }
    else segments.push({ start: length, end: length + piece.length, source, in: 'text' })
    parts.push(piece)
    length += piece.length
  }

  /** One run of source characters that read as they stand, spaces made one. */
  const writePlain = (value: string, at: number): void => {
    let from = 0
    for (let index = 0; index <= value.length; index++) {
      const isEnd = index === value.length
      if (!isEnd && !SPACE.test(value.charAt(index))) continue
      if (index > from) {
        put(value.slice(from, index), at + from)
        spaced = false
        atStart = false
      }
      if (!isEnd && !spaced) {
        put(' ', at + index)
        spaced = true
      }
      from = index + 1
    }
  }

  return {
    write(value, source, at) {
      if (value === source) return writePlain(value, at)
      // With entities: character by character of the source, the text beside it.
      let read = 0
      for (let index = 0; index < source.length && read < value.length; ) {
        ENTITY.lastIndex = index
        const entity = ENTITY.exec(source)?.[0]
        const code = value.codePointAt(read) ?? 0
        const letter = String.fromCodePoint(code)
        if (entity !== undefined && letter !== '&') {
          writePlain(letter, at + index)
          read += letter.length
          index += entity.length
        } else if (entity !== undefined && /^&(?:amp|#38|#x26)/iu.test(entity)) {
          writePlain('&', at + index)
          read += 1
          index += entity.length
        } else {
          writePlain(letter, at + index)
          read += letter.length
          index += source.startsWith('\r\n', index) ? 2 : letter.length
        }
      }
    },
    breakLine(gap) {
      if (atStart) {
        if (gap && length > 0 && !parts.at(-1)?.endsWith('\n\n')) {
          parts.push('\n')
          length++
        }
        return
      }
      const ending = gap ? '\n\n' : '\n'
      parts.push(ending)
      length += ending.length
      atStart = true
      spaced = true
    },
    lineStart: () => length,
    finish: () => ({ text: parts.join(''), segments }),
  }
}
