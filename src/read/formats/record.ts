import type { PublishedFrom } from '../../model/article.ts'
import { dayOf, isoDay } from '../../model/calendar.ts'
import type { Known } from '../known.ts'
import { readDate } from '../stamp.ts'

/** Keys by which articles travel: our own, schema.org NewsArticle, IPTC ninjs, feeds, and Indonesian ones. */
export const keys = {
  id: ['id', '_id', 'guid', 'uri', '@id', 'identifier'],
  text: ['text', 'articlebody', 'body_text', 'bodytext', 'body', 'content', 'content_text', 'isi', 'teks', 'konten'],
  html: ['body_html', 'content_html', 'bodyhtml', 'html'],
  title: ['title', 'headline', 'judul', 'name'],
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
  return textOf(value['name'] ?? value['@id'] ?? value['value'] ?? null, depth + 1)
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Looks a field up by any of its keys, in their order, whatever the case. */
export function fieldOf(fields: ReadonlyMap<string, unknown>, names: readonly string[]): string | null {
  for (const name of names) {
    const text = textOf(fields.get(name))
    if (text !== null) return text
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

/** What the fields say of the article. */
export function knownOf(fields: ReadonlyMap<string, unknown>, from: PublishedFrom): Known {
  const date = fieldOf(fields, keys.published)
  const published = date === null ? null : homeTime(readDate(date))
  const line = (value: string | null): string | null => (value === null ? null : value.replaceAll(/\s+/gu, ' ').trim())
  return {
    title: line(fieldOf(fields, keys.title)),
    outlet: line(fieldOf(fields, keys.outlet)),
    author: line(fieldOf(fields, keys.author)),
    url: fieldOf(fields, keys.url),
    published: published === null ? null : { value: published, from },
    wire: line(fieldOf(fields, keys.wire)),
  }
}
