import { givenNames } from '../lexicon/given-names.ts'
import { wireAgencies } from '../lexicon/wire-agencies.ts'
import { closingCode } from './cut.ts'
import { isBlock, type Mark } from './mark.ts'
import { sameName } from './outlet-name.ts'

const SOURCE =
  /(?:^|[|•·]\s*)(?:sumber(?: berita| artikel)?|source|dilansir(?: dari)?|disadur dari)\s*:?\s+(?<names>[^|•·]{2,60})/iu

/** The news agency that the page credits, at its head, its foot or after its last sentence; never the outlet itself. */
export function readWire(marks: readonly Mark[], outlet: string | null, inDateline: string | null): string | null {
  const own = (name: string): boolean => outlet !== null && sameName(name, outlet)
  for (const name of creditedNames(marks, inDateline)) {
    const agency = wireAgencies.get(name.toLowerCase())
    if (agency && !own(agency) && !own(name)) return agency
    if (!agency && isNewsName(name) && !own(name)) return name
  }
  return null
}

function* creditedNames(marks: readonly Mark[], inDateline: string | null): Generator<string> {
  for (const { line, role } of marks) {
    if (role !== 'source' && role !== 'date' && role !== 'byline') continue
    const names = SOURCE.exec(line.text)?.groups?.['names']?.split(/\s*[,/&]\s*|\s+dan\s+/u) ?? []
    for (const name of names) if (wireAgencies.has(name.toLowerCase()) || role === 'date') yield name.trim()
    if (names.length === 1) yield names[0]?.trim() ?? ''
  }
  for (const { line, role } of marks.toReversed()) {
    if (role === 'code') yield* codeNames(line.text.slice(1, -1))
    const code = isBlock(role) && role !== 'caption' ? closingCode(line.text) : null
    if (code) yield* codeNames(code.code)
  }
  if (inDateline !== null) yield inDateline
}

/** `Antara/sw` → Antara; `sar/ant` → Antara. Alone, only an agency that we know: `(Mila Haryani)` is the writer. */
function* codeNames(code: string): Generator<string> {
  const names = code.split(/\s*[/-]\s*/u).map((name) => name.trim())
  // «(DW/YP/FL/N-2)»: so many are the initials of all who wrote
  if (names.length > 3) return
  // «(Aa)» are somebody's initials, «(AA)» is Anadolu
  const known = (name: string): boolean =>
    wireAgencies.has(name.toLowerCase()) && (name.length > 2 || name === name.toUpperCase())
  for (const name of names) if (names.length > 1 || known(name)) yield name
}

/** Whether a name nobody knows may be an agency's: `KabarNusa`, `KAWAT`, `Warta Mandala`; not `sw`, `Rini`. */
const isNewsName = (name: string): boolean =>
  !givenNames.has(name.split(' ', 1)[0]?.toLowerCase() ?? '') &&
  (/^[A-ZÀ-Þ]{5,}$/u.test(name) ||
    /^[A-ZÀ-Þ][a-zß-ÿ]+[A-ZÀ-Þ]/u.test(name) ||
    (/^[A-ZÀ-Þ]/u.test(name) && name.length >= 6 && /^[A-Za-zÀ-ɏ ]+$/u.test(name)))
