import type { Published } from '../../model/article.ts'
import { dayOf, isoDay } from '../../model/calendar.ts'
import type { Known } from '../known.ts'
import { readDate } from '../stamp.ts'

/** Keys by which articles travel: our own, schema.org NewsArticle, IPTC ninjs, feeds, and Indonesian ones. */
export const keys = {
  id: ['id', '_id', 'guid', 'uri', '@id', 'identifier'],
  text: [
    'text',
    'articlebody',
    'body_text',
    'bodytext',
    'body',
    'bodies',
    'content',
    'content_text',
    'isi',
    'teks',
    'konten',
  ],
  html: ['body_html', 'content_html', 'bodyhtml', 'html'],
  title: ['title', 'headline', 'headlines', 'judul', 'name'],
  published: [
    'published',
    'datepublished',
    'date_published',
    'published_at',
    'publishedat',
    'pubdate',
    'firstcreated',
    'versioncreated',
    'date',
    'tanggal',
    'timestamp',
    'datecreated',
  ],
  updated: [
    'updated',
    'datemodified',
    'date_modified',
    'updated_at',
    'updatedat',
    'modified',
    'lastmodified',
    'last_modified',
    'versioncreated',
    'diperbarui',
  ],
  outlet: ['outlet', 'publisher', 'media', 'provider', 'source', 'sumber', 'site', 'site_name', 'sitename'],
  url: ['url', 'link', 'mainentityofpage', 'permalink', 'tautan', 'canonical'],
  author: ['author', 'authors', 'byline', 'creator', 'penulis'],
  wire: ['wire', 'agency', 'kantorberita'],
} as const

/** A field's value as text: of a person or an organisation its name, of a list the first. */
export function textOf(value: unknown, depth = 0): string | null {
  if (depth > 4) return null
  if (typeof value === 'string') return value.trim() === '' ? null : value
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (Array.isArray(value)) {
    for (const one of value) {
      const text = textOf(one, depth + 1)
      if (text !== null) return text
    }
    return null
  }
  if (!isRecord(value)) return null
  return textOf(value['name'] ?? value['@id'] ?? value['value'] ?? value['rendered'] ?? null, depth + 1)
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields of a record by their keys in lower case, each with its key as written. */
export type Fields = ReadonlyMap<string, { readonly key: string; readonly value: unknown }>

export const fieldsOf = (record: Readonly<Record<string, unknown>>): Fields =>
  new Map(Object.entries(record).map(([key, value]) => [key.toLowerCase(), { key, value }]))

interface Field {
  readonly key: string
  readonly text: string
}

/** Looks a field up by any of its keys, in their order, whatever the case. */
export function fieldOf(fields: Fields, names: readonly string[]): Field | null {
  for (const name of names) {
    const field = fields.get(name)
    const text = textOf(field?.value)
    if (field && text !== null) return { key: field.key, text }
  }
  return null
}

const HOURS_AHEAD = 7

/**
 * A machine's universal time as Western Indonesian time, the same instant: `2024-03-04T20:00Z` is the 5th in Jakarta,
 * and `hari ini` in the article means that day.
 */
export function homeTime(value: string | null): string | null {
  const { date, hours, minutes } =
    /^(?<date>\d{4}-\d{2}-\d{2})T(?<hours>\d{2}):(?<minutes>\d{2})(?:Z|\+00:00)$/u.exec(value ?? '')?.groups ?? {}
  if (date === undefined) return value
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const hour = Number(hours) + HOURS_AHEAD
  const days = dayOf({ year, month, day }) + (hour >= 24 ? 1 : 0)
  return `${isoDay(days)}T${String(hour % 24).padStart(2, '0')}:${minutes}+07:00`
}

/** Where fields stand that speak of an article. */
export type FieldSource = 'json' | 'front-matter' | 'json-ld'

/** What the fields say of the article. */
export function knownOf(fields: Fields, source: FieldSource): Known {
  const origin = (field: Field | null): string | null => field && `${source}:${field.key}`
  const line = (field: Field | null): string | null =>
    field === null ? null : field.text.replaceAll(/\s+/gu, ' ').trim()
  const dated = (field: Field | null): Published | null => {
    const value = field && homeTime(readDate(field.text))
    return value === null ? null : { value, from: source === 'json' ? 'json' : 'meta' }
  }
  const [title, outlet, author] = [
    fieldOf(fields, keys.title),
    fieldOf(fields, keys.outlet),
    fieldOf(fields, keys.author),
  ]
  const [url, first, last] = [fieldOf(fields, keys.url), fieldOf(fields, keys.published), fieldOf(fields, keys.updated)]
  const published = dated(first)
  // `versionCreated` alone is the only date there is.
  const updated = last?.key === first?.key ? null : dated(last)
  return {
    title: line(title),
    outlet: line(outlet),
    author: line(author),
    url: url?.text ?? null,
    published,
    updated,
    origins: {
      title: origin(title),
      outlet: origin(outlet),
      author: origin(author),
      url: origin(url),
      published: published && origin(first),
      updated: updated && origin(last),
    },
    wire: line(fieldOf(fields, keys.wire)),
  }
}
