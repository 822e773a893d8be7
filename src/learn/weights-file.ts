import { writeFileSync } from 'node:fs'

/** Writes a model as a TypeScript table, sorted, to two decimals; features that round to nothing are left out. */
export function writeWeights(file: string, name: string, doc: string, weights: ReadonlyMap<string, number>): void {
  const rows = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `  ['${feature.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}', ${weight}],`)
  writeFileSync(
    file,
    [
      `/** ${doc} Written by \`npm run learn\`. */`,
      `export const ${name}: ReadonlyMap<string, number> = new Map([`,
      ...rows,
      '])',
      '',
    ].join('\n'),
  )
}
