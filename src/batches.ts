/** What whoever compares batch by batch needs to know of it. */
export { timeKey } from './compare/compare.ts'
export { BATCH, batchesBy } from './compare/components.ts'
export { withIds } from './compare/join.ts'
export { splitNotices } from './compare/split-notices.ts'
