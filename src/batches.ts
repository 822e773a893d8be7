/** What whoever compares batch by batch needs to know of it. */

export { BATCH, batchesBy } from './compare/archive/components.ts'
export { withIds } from './compare/archive/join.ts'
export { splitNotices } from './compare/archive/split-notices.ts'
export { timeKey } from './compare/compare.ts'
