/** What a terminal shows, as a picture: lines of pieces with their looks. Dark, as most terminals are. */
const colors: ReadonlyMap<number, string> = new Map([
  [31, '#ff7b72'],
  [32, '#7ee787'],
  [33, '#f2cc60'],
  [36, '#79c0ff'],
])
const [BACK, FRONT, QUIET] = ['#0d1117', '#e6edf3', '#8b949e']
const [CELL, LINE, EDGE] = [8.4, 19, 20]

interface Look {
  readonly bold: boolean
  readonly dim: boolean
  readonly underline: boolean
  readonly color: number | null
}

const plain: Look = { bold: false, dim: false, underline: false, color: null }

/** The look after one more code of `ESC[…m`. */
function after(look: Look, code: number): Look {
  if (code === 0) return plain
  if (code === 1) return { ...look, bold: true }
  if (code === 2) return { ...look, dim: true }
  if (code === 4) return { ...look, underline: true }
  if (code === 22) return { ...look, bold: false, dim: false }
  if (code === 24) return { ...look, underline: false }
  if (code === 39) return { ...look, color: null }
  return colors.has(code) ? { ...look, color: code } : look
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function styleOf({ bold, dim, underline, color }: Look): string {
  const fill = color === null ? (dim ? QUIET : null) : (colors.get(color) ?? null)
  return [
    fill ? ` fill="${fill}"` : '',
    bold ? ' font-weight="bold"' : '',
    underline ? ' text-decoration="underline"' : '',
  ].join('')
}

/** An SVG of the text with its colours; every piece stands in its own cells, whatever font the reader has. */
export function terminalPicture(command: string, output: string, columns: number): string {
  const lines = [`\u001b[2m$\u001b[22m \u001b[1m${command}\u001b[22m`, ...output.trimEnd().split('\n')]
  let look = plain
  const rows = lines.map((line, row) => {
    let column = 0
    const pieces: string[] = []
    for (const [, code, text = ''] of line.matchAll(/\u001b\[(\d+)m|([^\u001b]+)/g)) {
      if (code !== undefined) {
        look = after(look, Number(code))
        continue
      }
      const [x, width] = [EDGE + column * CELL, text.length * CELL]
      column += text.length
      if (text.trim() === '') continue
      pieces.push(
        `<tspan x="${x.toFixed(1)}" textLength="${width.toFixed(1)}" xml:space="preserve"${styleOf(look)}>${escaped(text)}</tspan>`,
      )
    }
    return pieces.length === 0 ? '' : `<text y="${EDGE + 14 + row * LINE}">${pieces.join('')}</text>`
  })
  const [width, height] = [Math.ceil(columns * CELL + 2 * EDGE), lines.length * LINE + 2 * EDGE]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="${FRONT}">
<rect width="100%" height="100%" rx="8" fill="${BACK}"/>
${rows.filter((row) => row !== '').join('\n')}
</svg>
`
}
