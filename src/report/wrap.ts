import stringWidth from 'string-width'
import type { Span } from '../model/span.ts'

/** Character cells that a terminal gives the text: CJK and emoji take two, combining marks none. */
export const width = (text: string): number => stringWidth(text)

/** Breaks text into lines of at most `columns` cells, at spaces where it can; the lines are spans of the text. */
export function wrap(text: string, columns: number): readonly Span[] {
  const room = Math.max(columns, 2)
  const lines: Span[] = []
  let line: { start: number; end: number; used: number } | null = null
  for (const word of text.matchAll(/\S+/g)) {
    for (const piece of pieces(word[0], word.index, room)) {
      // A piece that goes on in the middle of a word, as CJK text does, needs no space before it.
      const gap: number = line && line.end < piece.start ? 1 : 0
      if (line && line.used + gap + piece.used <= room) {
        line.used += gap + piece.used
        line.end = piece.end
      } else {
        if (line) lines.push({ start: line.start, end: line.end })
        line = { ...piece }
      }
    }
  }
  if (line) lines.push({ start: line.start, end: line.end })
  return lines
}

/** A word that fits is one piece; a longer one is cut where the room ends. */
function pieces(word: string, at: number, room: number): { start: number; end: number; used: number }[] {
  const used = width(word)
  if (used <= room) return [{ start: at, end: at + word.length, used }]
  const cut: { start: number; end: number; used: number }[] = []
  let piece = { start: at, end: at, used: 0 }
  for (const character of word) {
    const cells = width(character)
    if (piece.used + cells > room) {
      cut.push(piece)
      piece = { start: piece.end, end: piece.end, used: 0 }
    }
    piece.end += character.length
    piece.used += cells
  }
  cut.push(piece)
  return cut
}

/** The wrapped text itself, a string a line. */
export const wrapped = (text: string, columns: number): readonly string[] =>
  wrap(text, columns).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
