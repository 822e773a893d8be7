import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Starts the Chromium of this machine; without one the tests fail, they are not skipped. */
export async function launch(): Promise<Browser> {
  const executablePath = places.find((place) => place !== '' && existsSync(place))
  if (executablePath === undefined) {
    throw new Error(
      'No Chromium found: install one (`apt-get install chromium`), or name it in the environment as CHROMIUM',
    )
  }
  // Inside a container the user is root, for whom Chromium's sandbox does not start; the pages are our own.
  return await chromium.launch({ executablePath, args: ['--no-sandbox'] })
}
