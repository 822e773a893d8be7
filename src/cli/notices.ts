import type { Notice } from '../model/notice.ts'
import type { Lang } from '../model/readable.ts'
import { plain } from '../report/safe.ts'
import type { Terminal } from './terminal.ts'

/** `berita/01.txt:9:1  notice  Unexpected weekday …  weekday-mismatch`: the shape that editors and CI logs know. */
function noticeLine({ path, line, column, message, messageId, rule }: Notice, lang: Lang): string {
  const place = [path, line, column].filter((part) => part !== null).join(':')
  return `${plain([place, 'notice', lang === 'id' ? messageId : message, rule].join('  '))}\n`
}

export function writeNotices({ stderr }: Terminal, notices: readonly Notice[], lang: Lang): void {
  if (notices.length > 0) stderr.write(notices.map((notice) => noticeLine(notice, lang)).join(''))
}
