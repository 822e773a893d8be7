import { defineConfig } from 'vitest/config'

/** The job on a real cluster of Apache Spark on this machine: `npm run test:spark`, which needs Java 17 and Python 3. */
export default defineConfig({
  test: { include: ['test/spark/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 900_000, fileParallelism: false },
})
