import { type Line, lineAt } from './line.ts'

// «, Kalimantan Timur, …», «) yang …»: no line begins so
const LOOSE = /^(?:[,;)\]]|\.(?!\.)|[–—-]$)/u

/** Text taken out of a page whose every link became a line of its own: two such lines tell. */
const isShattered = (lines: readonly Line[]): boolean =>
  lines.filter(({ text, gap }) => !gap && LOOSE.test(text)).length >= 2

const DASH = /^[–—-]$/u

const continues = (next: Line | undefined): boolean =>
  next !== undefined && !next.gap && (LOOSE.test(next.text) || /^[a-zß-ÿ]/u.test(next.text))

const isLink = (next: Line | undefined): boolean => continues(next) && !DASH.test(next?.text ?? '')

/** Whether `line` goes on where `before` broke off: it cannot begin a line, or it is a link with text on both sides. */
const belongs = (before: Line, line: Line, next: Line | undefined): boolean =>
  !line.gap &&
  !before.ends &&
  !before.text.endsWith(':') &&
  (continues(line) || DASH.test(before.text) || (line.words <= 5 && before.words >= 5 && isLink(next)))

/** Joins the lines that links tore apart: «Kabupaten», «Berau», «, Kalimantan Timur, …» are one. */
export function mended(text: string, lines: readonly Line[]): readonly Line[] {
  if (!isShattered(lines)) return lines
  const runs: { readonly start: number; end: number; readonly gap: boolean }[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const run = runs.at(-1)
    if (run && before && belongs(before, line, lines[index + 1])) run.end = line.end
    else runs.push({ start: line.start, end: line.end, gap: line.gap })
  }
  return runs.map(({ start, end, gap }) => lineAt(text, start, end, gap))
}
