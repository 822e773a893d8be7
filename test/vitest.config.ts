import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], exclude: ['test/browser/**', 'test/spark/**'], testTimeout: 20_000 },
})
