import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { contextsOf, type Kept, keeping } from '../../src/contexts.ts'
import type { Report } from '../../src/model/report.ts'
import { html } from '../../src/report/html.ts'
import { hostileReport, plainView, report } from '../report/report.ts'
import { readFolder } from '../support/read-folder.ts'
import { root } from '../support/rkn.ts'
import { launch } from './chromium.ts'

const home = mkdtempSync(join(tmpdir(), 'rkn-page-'))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  rmSync(home, { recursive: true })
})

let count = 0

function write(text: string): string {
  const path = join(home, `${++count}.html`)
  writeFileSync(path, text)
  return pathToFileURL(path).href
}

const small = write(html(report, plainView))

/** The page of the shipped corpus, with the paragraphs around the quotes. */
function corpusPage(lang: 'en' | 'id'): string {
  const kept: Kept = new Map()
  const whole = check(keeping(readFolder(join(root, 'corpus'), root), kept))
  return write(html(whole, { ...plainView, lang, contexts: contextsOf(whole, kept.values()) }))
}

const corpus = { en: corpusPage('en'), id: corpusPage('id') }

/** What a page asked for or complained of. */
const trouble: string[] = []
afterEach(() => {
  expect(trouble.splice(0)).toEqual([])
})

/** Opens the page as a user would, and listens: it must ask for nothing else, and complain of nothing. */
async function visit(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const file = address.replace(/#.*/, '')
  page.on('request', (request) => request.url().replace(/#.*/, '') === file || trouble.push(request.url()))
  page.on('console', (message) => trouble.push(message.text()))
  page.on('pageerror', (error) => trouble.push(error.message))
  page.on('dialog', (dialog) => trouble.push(dialog.message()))
  await page.goto(address)
  return page
}

const labels = (page: Page): Promise<readonly string[]> =>
  page.locator('.event:visible > summary .label').allTextContents()

/** The labels of the events in sight become these, and the form counts them. */
async function shows(page: Page, wanted: readonly string[], of = 4): Promise<void> {
  await expect.poll(() => labels(page)).toEqual(wanted)
  expect(await page.locator('.filters output').textContent()).toBe(`${wanted.length} of ${of} events`)
}

const bridge = '2021 Teluk Bayang bridge inauguration'
const landslide = '2021 Kampung Awan landslide deaths'
const toll = '2021 toll road opening'
const resignation = 'Resignation of the governor'

const side = (page: Page) => page.locator('.side h5', { hasText: '11 May 2021' })

describe('filters', () => {
  test('by verdict, source, type and words, each shows what fits and counts it', async () => {
    const page = await visit(small)
    await shows(page, [toll, landslide, bridge, resignation])

    await page.getByRole('radio', { name: /conflict/ }).check()
    await shows(page, [bridge])

    await page.getByRole('radio', { name: 'All' }).check()
    await page.getByRole('combobox', { name: 'Told by' }).selectOption('Kabar Pesisir')
    await shows(page, [toll, landslide, bridge])

    await page.getByRole('combobox', { name: 'Type' }).selectOption('death')
    await shows(page, [landslide])

    await page.getByRole('combobox', { name: 'Type' }).selectOption('All types')
    await page.getByRole('searchbox').fill('RATUSAN warga')
    await shows(page, [bridge])

    await page.getByRole('searchbox').fill('tidak ada yang begini')
    await shows(page, [])
    expect(await page.getByText('No event to show.').isVisible()).toBe(true)
    expect(await page.locator('.period:visible').count()).toBe(0)
    await page.close()
  })

  test('thousands of events stay quick to filter', async () => {
    const [event] = report.events
    if (!event) throw new Error('no event')
    const events = Array.from({ length: 4000 }, (_, index) => ({
      ...event,
      id: `e${index + 1}`,
      label: `Opening number ${index}`,
      time: `${2000 + (index % 24)}-05-12`,
    }))
    const page = await visit(write(html({ ...report, events }, plainView)))
    await page.getByRole('searchbox').fill('number 3999')
    await shows(page, ['Opening number 3999'], 4000)
    await page.close()
  })
})

describe('by keyboard', () => {
  test('an event opens with Enter and closes with Space', async () => {
    const page = await visit(small)
    await page.getByRole('searchbox').focus()
    const focused = () =>
      page.evaluate('document.activeElement.closest("summary")?.querySelector(".label").textContent')
    for (let tabs = 0; tabs < 12 && (await focused()) !== toll; tabs++) await page.keyboard.press('Tab')
    expect(await focused()).toBe(toll)
    const quote = page.getByText('Tol itu dibuka 3 April 2021.')
    expect(await quote.isVisible()).toBe(false)
    await page.keyboard.press('Enter')
    expect(await quote.isVisible()).toBe(true)
    await page.keyboard.press('Space')
    expect(await quote.isVisible()).toBe(false)
    await page.close()
  })

  test('the first stop leads past everything to the events', async () => {
    const page = await visit(small)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the events')
    await page.keyboard.press('Enter')
    // The key is answered before the page has gone there.
    await page.waitForURL(/#events$/)
    expect(page.url()).toMatch(/#events$/)
    await page.close()
  })

  test('a conflict in the list leads to its event, open, whatever the filters hid', async () => {
    const page = await visit(small)
    await page.getByRole('radio', { name: /single/ }).check()
    await shows(page, [resignation])
    await page.getByRole('navigation', { name: 'Conflicts' }).getByRole('link').press('Enter')
    await side(page).waitFor()
    expect(await page.evaluate('document.activeElement.querySelector(".label").textContent')).toBe(bridge)
    await page.close()
  })

  test('an address with the name of an event opens it', async () => {
    const page = await visit(`${small}#e2`)
    expect(await page.getByText('Longsor di Kampung Awan').isVisible()).toBe(true)
    await page.close()
  })

  test('all can be opened and closed at once', async () => {
    const page = await visit(small)
    await page.getByRole('button', { name: 'Open all' }).press('Enter')
    expect(await page.locator('.event[open]').count()).toBe(4)
    await page.getByRole('button', { name: 'Close all' }).press('Enter')
    expect(await page.locator('.event[open]').count()).toBe(0)
    await page.close()
  })
})

describe('what an event shows', () => {
  test('its sides beside each other, with the words that differ marked', async () => {
    const page = await visit(`${small}#e1`)
    const sides = page.locator('#e1 .side')
    expect(await sides.locator('mark').allTextContents()).toEqual([
      'Selasa (11/5/2021)',
      'Rabu (12/5/2021)',
      '12 Mei 2021',
    ])
    const [left, right] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()]
    expect(left && right && left.y === right.y && left.x + left.width < right.x).toBe(true)
    expect(await page.getByText('Copied by Warta Kota Lama').isVisible()).toBe(true)
    await page.close()
  })

  test('how a figure grew', async () => {
    const page = await visit(`${small}#e2`)
    expect(await page.getByText('The toll rose from 14 to 17 between the reports.').isVisible()).toBe(true)
    await page.close()
  })

  test('the words around a quote in its article', async () => {
    const page = await visit(corpus.en)
    expect(await page.locator('.dispute .around').count()).toBeGreaterThan(0)
    await page.close()
  })
})

describe('without a script', () => {
  test('everything can be read, and events open', async () => {
    const page = await visit(small, { javaScriptEnabled: false })
    expect(await page.getByRole('search').count()).toBe(0)
    expect(await labels(page)).toHaveLength(4)
    await page.locator('summary', { hasText: bridge }).click()
    expect(await page.getByText('Peresmian jembatan itu berlangsung').first().isVisible()).toBe(true)
    await page.close()
  })
})

describe('in Indonesian', () => {
  test('every word of the page is', async () => {
    const page = await visit(write(html(report, { ...plainView, lang: 'id' })))
    expect(await page.getAttribute('html', 'lang')).toBe('id')
    await page.getByRole('button', { name: 'Buka semua' }).click()
    await page.locator('.glossary > summary').click()
    await page.getByRole('radio', { name: /bertentangan/ }).check()
    await expect.poll(() => page.locator('.filters output').textContent()).toBe('1 dari 4 peristiwa')
    const text = await page.evaluate('document.body.innerText')
    expect(text).toContain('Peresmian Jembatan Teluk Bayang 2021')
    expect(text).not.toMatch(
      /\b(the|and|of|source|sources|article|claim|event|conflict|agree|single|published|copied|search|open|close|time|place|number)\b/i,
    )
    await page.close()
  })
})

describe('wherever it is read', () => {
  const looks: readonly (readonly [string, BrowserContextOptions])[] = [
    ['a laptop', {}],
    ['a laptop in the dark', { colorScheme: 'dark' }],
    ['a phone', { viewport: { width: 360, height: 740 }, isMobile: true }],
    ['a phone in the dark', { viewport: { width: 360, height: 740 }, isMobile: true, colorScheme: 'dark' }],
  ]
  for (const [name, options] of looks) {
    test(`${name}: axe finds nothing`, async () => {
      const page = await visit(corpus.en, { ...options, bypassCSP: true })
      await page.locator('.filters button').click()
      await page.locator('.glossary > summary').click()
      await page.addStyleTag({ content: '.event { content-visibility: visible !important }' })
      await page.addScriptTag({ content: axe })
      const { violations }: AxeResults = await page.evaluate('axe.run(document)')
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      await page.close()
    })
  }

  for (const [lang, address] of Object.entries(corpus)) {
    for (const width of [320, 360, 768, 1280]) {
      test(`${width} pixels, ${lang}: no scrolling sideways`, async () => {
        const page = await visit(address, { viewport: { width, height: 740 } })
        await page.locator('.filters button').click()
        await page.locator('.glossary > summary').click()
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
        await page.close()
      })
    }
  }

  test('dark is dark, light is light', async () => {
    const lightness = async (colorScheme: 'dark' | 'light'): Promise<number> => {
      const page = await visit(small, { colorScheme })
      const color: string = await page.evaluate('getComputedStyle(document.body).backgroundColor')
      await page.close()
      return Number(/\d+/.exec(color)?.[0])
    }
    expect(await lightness('dark')).toBeLessThan(50)
    expect(await lightness('light')).toBeGreaterThan(230)
  })

  test('on paper the conflicts stand open, without the form', async () => {
    const page = await visit(small)
    await page.emulateMedia({ media: 'print' })
    expect(await side(page).isVisible()).toBe(true)
    expect(await page.getByRole('search').isVisible()).toBe(false)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    await page.close()
  })
})

test('hostile articles run nothing and add nothing', async () => {
  const elements = async (made: Report): Promise<string> => {
    const page = await visit(write(html(made, plainView)))
    await page.getByRole('button', { name: 'Open all' }).click()
    const names: string = await page.evaluate(
      '[...document.querySelectorAll("*")].map((one) => one.localName).join(" ")',
    )
    await page.close()
    return names
  }
  const known = new Set((await elements(report)).split(' '))
  expect((await elements(hostileReport)).split(' ').filter((name) => !known.has(name))).toEqual([])
})
