import type { Known } from '../../known.ts'
import { readDate } from '../../stamp.ts'
import { homeTime, isRecord, keys, knownOf, textOf } from '../record.ts'
import { attribute, type Element, textIn } from './tree.ts'

const names = {
  title: ['og:title', 'twitter:title', 'title', 'dc.title'],
  outlet: ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'cxenseparse:publisher'],
  author: ['author', 'article:author', 'dc.creator', 'content_author', 'parsely-author', 'dable:author', 'byl'],
  url: ['og:url', 'twitter:url'],
  published: [
    'article:published_time',
    'datepublished',
    'content_publisheddate',
    'publishdate',
    'publish-date',
    'pubdate',
    'dtk:publishdate',
    'dable:published_time',
    'article:published',
    'cxenseparse:recs:publishtime',
    'parsely-pub-date',
    'sailthru.date',
    'og:published_time',
    'dc.date.issued',
    'dc.date',
    'date',
  ],
} as const

const articleTypes = /^(?:news|report|blog|analysis|opinion|live)?(?:article|posting|blogposting|newsarticle)$/iu

/** What `<meta>`, JSON-LD, `<link>` and `<time>` say of the article; JSON-LD first, for it speaks of this article alone. */
export function readMetadata(elements: readonly Element[]): Known {
  const linked = fromJsonLd(elements)
  const meta = metaOf(elements)
  const get = (keys: readonly string[]): string | null =>
    keys.map((key) => meta.get(key)?.trim()).find((value) => value !== undefined && value !== '') ?? null
  const dated = (value: string | null): Known['published'] => {
    const date = value === null ? null : homeTime(readDate(value))
    return date === null ? null : { value: date, from: 'meta' }
  }
  const author = get(names.author)
  const title = linked?.title ?? get(names.title) ?? titleOf(elements)
  const named = linked?.outlet ?? null
  const outlet = (named !== null && /^https?:/u.test(named) ? null : named) ?? get(names.outlet)
  return {
    title: title === null ? null : withoutOutlet(title, outlet),
    outlet,
    author: linked?.author ?? (author !== null && /^https?:/u.test(author) ? null : author),
    url: canonical(elements) ?? linked?.url ?? get(names.url),
    published:
      linked?.published ??
      names.published.map((key) => dated(meta.get(key) ?? null)).find((date) => date !== null) ??
      dated(timeOf(elements)),
    wire: linked?.wire ?? null,
  }
}

/** `<meta name|property|itemprop content>` by name, lower case; the first of a name counts. */
function metaOf(elements: readonly Element[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const element of elements) {
    if (element.tagName !== 'meta') continue
    const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop')
    const content = attribute(element, 'content')
    if (name !== null && content !== null && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content)
  }
  return found
}

function fromJsonLd(elements: readonly Element[]): Known | null {
  for (const element of elements) {
    if (element.tagName !== 'script' || !/ld\+json/iu.test(attribute(element, 'type') ?? '')) continue
    const all = parse(textIn(element, 2_000_000))
    const article = findArticle(all, 0)
    if (!article) continue
    const things = namedThings(all)
    return knownOf(
      new Map(
        Object.entries(article).map(([key, value]) => {
          const name = key.toLowerCase()
          return [name, whoKeys.has(name) ? resolved(value, things) : value]
        }),
      ),
      'meta',
    )
  }
  return null
}

function parse(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json)
    return value
  } catch {
    return null
  }
}

const whoKeys: ReadonlySet<string> = new Set([...keys.author, ...keys.outlet])

/** The objects of a `@graph` by their `@id`: publishers and authors are named there once. */
function namedThings(all: unknown): ReadonlyMap<string, unknown> {
  const graph = isRecord(all) ? all['@graph'] : all
  return new Map(
    (Array.isArray(graph) ? graph : []).flatMap((thing): [string, unknown][] =>
      isRecord(thing) && typeof thing['@id'] === 'string' && typeof thing['name'] === 'string'
        ? [[thing['@id'], thing['name']]]
        : [],
    ),
  )
}

/** A reference, `{"@id": "…#organization"}`, as the name of what it points at. */
const resolved = (value: unknown, things: ReadonlyMap<string, unknown>): unknown =>
  Array.isArray(value)
    ? value.map((one) => resolved(one, things))
    : isRecord(value) && typeof value['@id'] === 'string' && value['name'] === undefined
      ? (things.get(value['@id']) ?? value)
      : value

/** The object whose `@type` is an article's, in a list or a `@graph`. */
function findArticle(value: unknown, depth: number): Readonly<Record<string, unknown>> | null {
  if (depth > 4) return null
  const inside = Array.isArray(value) ? value : isRecord(value) ? [value['@graph'], value['mainEntity']] : []
  if (isRecord(value)) {
    const types = Array.isArray(value['@type']) ? value['@type'] : [value['@type']]
    if (types.some((type) => typeof type === 'string' && articleTypes.test(type)) && textOf(value['headline']) !== null)
      return value
  }
  for (const one of inside) {
    const found = findArticle(one, depth + 1)
    if (found) return found
  }
  return null
}

const titleOf = (elements: readonly Element[]): string | null => {
  const element = elements.find(({ tagName }) => tagName === 'title')
  return element ? textIn(element) || null : null
}

const timeOf = (elements: readonly Element[]): string | null => {
  const element = elements.find((one) => one.tagName === 'time' && (attribute(one, 'datetime') ?? '') !== '')
  return element ? attribute(element, 'datetime') : null
}

function canonical(elements: readonly Element[]): string | null {
  const link = elements.find((one) => one.tagName === 'link' && attribute(one, 'rel')?.toLowerCase() === 'canonical')
  const href = link ? attribute(link, 'href') : null
  return href !== null && /^https?:/iu.test(href) ? href : null
}

/** `Panen Jagung Lebih Awal - Warta Tani` → without the outlet's name. */
function withoutOutlet(title: string, outlet: string | null): string {
  const cut = title.replace(/\s+[-–—|]\s+(?<end>[^-–—|]{2,40})$/u, (whole, end: string) =>
    outlet !== null && plain(end).startsWith(plain(outlet).slice(0, 6))
      ? ''
      : /\.(?:com|id|co|net|tv)$/iu.test(end)
        ? ''
        : whole,
  )
  return cut.replaceAll(/\s+/gu, ' ').trim()
}

const plain = (name: string): string => name.toLowerCase().replace(/[^A-Za-zÀ-ɏ\d]+/gu, '')
