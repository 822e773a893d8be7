import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launch } from '../browser/chromium.ts'
import { root, spawnRkn } from '../support/rkn.ts'
import { terminalPicture } from './terminal.ts'

const folder = join(root, 'fixtures/pictures')
const COLUMNS = 100

/** The pictures of the README, each made by running the built program on the corpus that comes with it. */
const pictures: Readonly<Record<string, { readonly args: readonly string[]; readonly lines: number }>> = {
  'check.svg': { args: ['check', 'corpus/', '--min-sources', '3'], lines: 44 },
  'review.svg': { args: ['check', 'corpus/10-radiuspost.txt', '--against', 'corpus/'], lines: 34 },
}

mkdirSync(folder, { recursive: true })
for (const [name, { args, lines }] of Object.entries(pictures)) {
  const env = { FORCE_COLOR: '1', COLUMNS: String(COLUMNS) }
  const { stdout } = spawnRkn([...args, '--no-config', '--quiet'], { env })
  const all = stdout.trimEnd().split('\n')
  // The whole report is longer than a page: the beginning, and the line that sums it up.
  const shown = all.length <= lines ? all : [...all.slice(0, lines), '\u001b[2m…\u001b[22m', '', ...all.slice(-1)]
  writeFileSync(join(folder, name), terminalPicture(`rkn ${args.join(' ')}`, shown.join('\n'), COLUMNS))
  process.stdout.write(`${join('fixtures/pictures', name)}\n`)
}

/** The HTML page, with its first conflict open. */
async function pagePicture(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'rkn-pictures-'))
  const page = join(home, 'page.html')
  spawnRkn(['check', 'corpus/', '--format', 'html', '--output', page, '--no-config', '--quiet'])
  const browser = await launch()
  try {
    const view = await browser.newPage({ viewport: { width: 1100, height: 900 }, colorScheme: 'light' })
    await view.goto(pathToFileURL(page).href)
    await view.screenshot({ path: join(folder, 'page.png') })
  } finally {
    await browser.close()
    rmSync(home, { recursive: true })
  }
  process.stdout.write('fixtures/pictures/page.png\n')
}

await pagePicture()
