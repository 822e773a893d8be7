import { statSync } from 'node:fs'
import type { Article } from '../model/article.ts'
import { inFile, type Notice } from '../model/notice.ts'
import type { Report } from '../model/report.ts'
import type { Parcel } from '../read/parcels.ts'
import { sourceFile } from '../report/source-file.ts'
import type { Answer } from './answer.ts'

/** The paragraphs around the quotes: the articles were understood elsewhere, in threads, and only their claims came back. */
export async function readAgain(
  report: Report,
  parcels: Iterable<Parcel>,
  maxBytes: number,
): Promise<Answer['contexts']> {
  const { contextsOf } = await import('../contexts.ts')
  const { readParcel } = await import('../read/parcels.ts')
  function* articles(): Generator<Article> {
    for (const parcel of parcels) {
      for (const read of readParcel(parcel, { maxBytes })) if (read.kind === 'article') yield read.article
    }
  }
  return contextsOf(report, articles())
}

/** The same for a report made of claims alone: from the files that still lie in their places, as they were then. */
export async function readFromDisk(report: Report): Promise<Pick<Answer, 'report' | 'contexts'>> {
  const files = [...new Set(report.articles.map(({ path }) => sourceFile(path).file))].filter(isFile)
  const parcels = files.map((path): Parcel => ({ kind: 'file', path }))
  const contexts = await readAgain(report, parcels, Number.MAX_SAFE_INTEGER)
  const told = new Set(report.claims.map(({ article }) => article))
  const found = new Set(report.claims.flatMap(({ id, article }) => (contexts.has(id) ? [article] : [])))
  const moved = report.articles.filter(({ id }) => told.has(id) && !found.has(id))
  const [first] = moved
  if (!first) return { report, contexts }
  return { report: { ...report, notices: [...report.notices, movedNotice(first.path, moved.length)] }, contexts }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

const movedNotice = (path: string, count: number): Notice => ({
  rule: 'article-moved',
  ...inFile(path),
  message: `Unexpected change of ${count === 1 ? '1 article' : `${count} articles`}, expected them where extract found them, as they were: their quotes stand without the paragraph around them`,
  messageId: `${count} artikel tidak lagi di tempat extract menemukannya, atau sudah berubah; kutipannya tampil tanpa paragraf di sekitarnya`,
})
