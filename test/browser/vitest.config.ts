import { defineConfig } from 'vitest/config'

/** What a user does on the page, in a real browser: `npm run test:browser`, which needs Chromium. */
export default defineConfig({
  test: { include: ['test/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
})
