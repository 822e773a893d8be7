import { relative } from 'node:path'
import { type Read, readArticles } from '../../src/read/read-articles.ts'

/** The articles of a folder, with paths as seen from another: a golden report must not know where it was made. */
export const readFolder = (folder: string, from: string): readonly Read[] =>
  [...readArticles([folder])].map((read) =>
    read.kind === 'article'
      ? { ...read, article: { ...read.article, path: relative(from, read.article.path) } }
      : { ...read, path: relative(from, read.path) },
  )
