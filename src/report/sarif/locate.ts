import type { Location, Message, Region } from 'sarif'
import type { ReportClaim } from '../../model/report.ts'
import { regionOf, sourceFile } from '../source-file.ts'

/** Text as it stands: brackets are no links (SARIF 3.11.6), braces no placeholders (3.11.5). */
export const message = (text: string): Message => ({
  text: text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&'),
})

/** `berita/1 Mei.txt` as a relative URI reference, an absolute path as one of the `file` scheme. */
function uriOf(path: string): string {
  const encoded = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  return path.startsWith('/') ? `file://${encoded}` : encoded
}

interface At {
  readonly line: number | null
  readonly column: number | null
}

/** A file, or the record of a JSON file, whose lines are not the file's and are therefore left out. */
function located(path: string, region: Region | null): Location {
  const { file, record } = sourceFile(path)
  const physicalLocation = { artifactLocation: { uri: uriOf(file) } }
  if (record === null) return { physicalLocation: { ...physicalLocation, ...(region && { region }) } }
  return { physicalLocation, logicalLocations: [{ name: record, fullyQualifiedName: path, kind: 'element' }] }
}

export const fileLocation = (path: string, at: At | null): Location =>
  located(path, at?.line ? { startLine: at.line, ...(at.column && { startColumn: at.column }) } : null)

export function claimLocation(path: string, claim: ReportClaim): Location {
  const { line, column, endLine, endColumn } = regionOf(claim)
  return located(path, {
    startLine: line,
    startColumn: column,
    ...(endLine !== null && { endLine }),
    ...(endColumn !== null && { endColumn }),
    snippet: { text: claim.quote },
  })
}
