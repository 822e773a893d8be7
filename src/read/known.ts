import { noOrigins, type Origins, type Published } from '../model/article.ts'

/** What a source says of its article outside the text: front matter, the keys of a record, `<meta>`. It wins over the text. */
export interface Known {
  readonly title: string | null
  readonly outlet: string | null
  readonly author: string | null
  readonly url: string | null
  readonly published: Published | null
  readonly updated: Published | null
  readonly origins: Origins
  readonly wire: string | null
}

export const unknown: Known = {
  title: null,
  outlet: null,
  author: null,
  url: null,
  published: null,
  updated: null,
  origins: noOrigins,
  wire: null,
}
