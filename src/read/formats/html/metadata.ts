import type { Published } from '../../../model/article.ts'
import type { Known } from '../../known.ts'
import { readDate } from '../../stamp.ts'
import { fieldsOf, homeTime, isRecord, keys, knownOf, textOf } from '../record.ts'
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
  updated: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'lastmod',
    'last-modified',
    'dable:modified_time',
    'content_lastmodified',
    'modified',
    'dcterms.modified',
    'dc.date.modified',
  ],
} as const

const articleTypes = /^(?:news|report|blog|analysis|opinion|live)?(?:article|posting|blogposting|newsarticle)$/iu

/** A value, and where it stands: `meta:og:title`. */
interface Told {
  readonly value: string
  readonly origin: string
}

/** What `<meta>`, JSON-LD, `<link>` and `<time>` say of the article; JSON-LD first, for it speaks of this article alone. */
export function readMetadata(elements: readonly Element[]): Known {
  const linked = fromJsonLd(elements)
  const meta = metaOf(elements)
  const all = (names: readonly string[]): readonly Told[] =>
    names.flatMap((name) => {
      const value = meta.get(name)?.trim() ?? ''
      return value === '' ? [] : [{ value, origin: `meta:${name}` }]
    })
  const fromLinked = (field: 'title' | 'outlet' | 'author' | 'url'): Told | null => {
    const [value, origin] = [linked?.[field] ?? null, linked?.origins[field] ?? null]
    return value === null || origin === null ? null : { value, origin }
  }
  const title = fromLinked('title') ?? all(names.title)[0] ?? titleOf(elements)
  const outlet = [fromLinked('outlet'), ...all(names.outlet)].find(isName) ?? null
  const author = [fromLinked('author'), ...all(names.author)].find(isName) ?? null
  const url = canonical(elements) ?? fromLinked('url') ?? all(names.url)[0] ?? null
  const published = datedFirst([...all(names.published), ...timeOf(elements, false)])
  const updated = datedFirst([...all(names.updated), ...timeOf(elements, true)])
  return {
    title: title === null ? null : withoutOutlet(title.value, outlet?.value ?? null),
    outlet: outlet?.value ?? null,
    author: author?.value ?? null,
    url: url?.value ?? null,
    published: linked?.published ?? published?.date ?? null,
    updated: linked?.updated ?? updated?.date ?? null,
    origins: {
      title: title?.origin ?? null,
      outlet: outlet?.origin ?? null,
      author: author?.origin ?? null,
      url: url?.origin ?? null,
      published: linked?.origins.published ?? published?.origin ?? null,
      updated: linked?.origins.updated ?? updated?.origin ?? null,
    },
    wire: linked?.wire ?? null,
  }
}

/** A name, where some pages give the address of its profile. */
const isName = (told: Told | null): told is Told => told !== null && !/^https?:/iu.test(told.value)

/** The first of several values that is a date. */
function datedFirst(all: readonly Told[]): { readonly date: Published; readonly origin: string } | null {
  for (const { value, origin } of all) {
    const date = homeTime(readDate(value))
    if (date !== null) return { date: { value: date, from: 'meta' }, origin }
  }
  return null
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
    const entries = Object.entries(article).map(([key, value]): [string, unknown] => [
      key,
      whoKeys.has(key.toLowerCase()) ? resolved(value, things) : value,
    ])
    return knownOf(fieldsOf(Object.fromEntries(entries)), 'json-ld')
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

function titleOf(elements: readonly Element[]): Told | null {
  const element = elements.find(({ tagName }) => tagName === 'title')
  const value = element ? textIn(element) : ''
  return value === '' ? null : { value, origin: 'html:title' }
}

/** The first `<time datetime>`, of those that say when the page was changed or of the others. */
function timeOf(elements: readonly Element[], changed: boolean): readonly Told[] {
  const times = elements
    .filter(({ tagName }) => tagName === 'time')
    .flatMap((element) => {
      const value = attribute(element, 'datetime') ?? ''
      const names = `${attribute(element, 'itemprop') ?? ''} ${attribute(element, 'class') ?? ''}`
      return value !== '' && /modified|updated/iu.test(names) === changed ? [{ value, origin: 'html:time' }] : []
    })
  return times.slice(0, 1)
}

function canonical(elements: readonly Element[]): Told | null {
  const link = elements.find((one) => one.tagName === 'link' && attribute(one, 'rel')?.toLowerCase() === 'canonical')
  const href = link ? attribute(link, 'href') : null
  return href !== null && /^https?:/iu.test(href) ? { value: href, origin: 'link:canonical' } : null
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
