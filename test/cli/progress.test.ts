import { Writable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { clearProgress, counted, counterOn } from '../../src/cli/progress.ts'
import type { Terminal } from '../../src/cli/terminal.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

function terminal({ out = true, err = true }): { readonly shown: () => string; readonly terminal: Terminal } {
  let text = ''
  const stream = (isTTY: boolean) =>
    Object.assign(
      new Writable({
        decodeStrings: false,
        write: (chunk: string, _, done) => {
          text += chunk
          done()
        },
      }),
      { isTTY },
    )
  return {
    shown: () => text,
    terminal: { stdout: stream(out), stderr: stream(err), stdinIsTty: true, cwd: '/', env: {} },
  }
}

/** Reads that take so many milliseconds each. */
function* slow(count: number, each: number): Generator<number> {
  for (let read = 0; read < count; read++) {
    vi.advanceTimersByTime(each)
    yield read
  }
}

describe('progress', () => {
  test('begins after a second, counts, and says when comparing begins', () => {
    const { shown, terminal: own } = terminal({})
    expect([...counted(slow(30, 60), counterOn(own, { lang: 'en' }, false))]).toHaveLength(30)
    expect(shown()).toMatch(/^\r\u001b\[K17 articles read …/)
    expect(shown()).toMatch(/\r\u001b\[K30 articles read, comparing …$/)
    clearProgress(own)
    expect(shown()).toMatch(/…\r\u001b\[K$/)
  })

  test('is told in Indonesian too', () => {
    const { shown, terminal: own } = terminal({})
    expect([...counted(slow(30, 60), counterOn(own, { lang: 'id' }, false))]).toHaveLength(30)
    expect(shown()).toMatch(/30 artikel dibaca, membandingkan …$/)
  })

  const silent: readonly [string, { out?: boolean; err?: boolean }, number, { quiet?: boolean }, boolean][] = [
    ['of a short run', {}, 1, {}, false],
    ['where nobody looks', { err: false }, 100, {}, false],
    ['with --quiet', {}, 100, { quiet: true }, false],
    ['where the answer itself passes by', {}, 100, {}, true],
  ]
  for (const [name, streams, each, options, isStream] of silent) {
    test(`there is none ${name}`, () => {
      const { shown, terminal: own } = terminal(streams)
      expect([...counted(slow(30, each), counterOn(own, { lang: 'en', ...options }, isStream))]).toHaveLength(30)
      expect(shown()).toBe('')
    })
  }

  test('of lines that go to a file or a pipe is shown', () => {
    for (const [streams, options] of [
      [{}, { output: 'klaim.ndjson' }],
      [{ out: false }, {}],
    ] as const) {
      const { shown, terminal: own } = terminal(streams)
      expect([...counted(slow(30, 100), counterOn(own, { lang: 'en', ...options }, true))]).toHaveLength(30)
      expect(shown()).toContain('articles read …')
      expect(shown()).not.toContain('comparing')
    }
  })
})
