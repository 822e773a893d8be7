import { verdicts } from '../../model/event.ts'
import { langs } from '../../model/readable.ts'
import { reporters } from '../index.ts'
import { described, flag, list, oneOf, type Schema, text, titled } from './parts.ts'

const fromOne: Schema = { type: 'integer', minimum: 1 }

/** What a configuration file may set: options of the same names, written in camel case. Paths count from the file. */
export const configKeys = {
  $schema: described('for editors', text),
  format: described('form of the answer, where the command knows it', oneOf(Object.keys(reporters))),
  lang: described('language of the report and the messages', oneOf(langs)),
  color: described('colours always, or never', flag),
  quiet: described('no notices and no progress on stderr', flag),
  only: described('show events of these verdicts only', list(oneOf(verdicts))),
  minSources: described('show events told by at least so many independent sources', fromOne),
  exitZero: described('exit with 0 also when sources conflict', flag),
  maxBytes: described('skip files that are larger', fromOne),
  jobs: described('threads that share the work', fromOne),
  cache: described('folder in which what was understood is kept', text),
  against: described('files, folders or globs of the archive that drafts are reviewed against', list(text)),
  waivers: described('file of conflicts that are accepted for a time', text),
  baseline: described('file of conflicts that are known', text),
} as const satisfies Record<string, Schema>

/** `rkn.config.json`, `.rknrc`, or `rkn` in package.json. */
export const config = titled('rkn configuration', {
  type: 'object',
  properties: configKeys,
  additionalProperties: false,
})
