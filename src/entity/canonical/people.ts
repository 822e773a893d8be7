import { eastAsianSurnames, givenNames, nameParticles } from '../../lexicon/given-names.ts'
import { isPlainWord } from '../../lexicon/plain-words.ts'
import type { Entity } from '../../model/entity.ts'
import { gazetteer, keyOf } from '../gazetteer/known.ts'
import { personWords } from '../tagger/weights/word-classes.ts'

/** Words with single spaces between them. */
const PLAIN = /^[^’ʼ‘`.\s-]+(?: [^’ʼ‘`.\s-]+)*$/u

/** Lower-case words of a name, hyphens and the dots of initials undone: what two spellings of it share. */
export function partsOf(name: string): readonly string[] {
  const plain = name.toLowerCase()
  if (!plain.includes(' ') && !/[’ʼ‘`.\s-]/u.test(plain)) return [plain]
  if (PLAIN.test(plain)) return plain.split(' ')
  return plain
    .replace(/[’ʼ‘`]/gu, "'")
    .split(/[\s-]+/u)
    .map((part) => (part.endsWith('.') ? part.slice(0, -1) : part))
    .filter((part) => part !== '')
}

/** A name on one line, with single spaces. */
export const tidy = (name: string): string => (/\s\s|[^\S ]/u.test(name) ? name.replace(/\s+/gu, ' ').trim() : name)

/** Whether all of `few` stand in `many`, in order. */
function isWithin(few: readonly string[], many: readonly string[]): boolean {
  let at = 0
  for (const part of many) if (part === few[at]) at += 1
  return at === few.length
}

/** `Kim Jong-un` → `Kim Jong Un`; other names as the text writes them. */
export function spelled(name: string): string {
  const line = withoutHost(tidy(name))
  if (!line.includes('-')) return line
  const [first = '', second = ''] = line.split(' ')
  if (!eastAsianSurnames.has(first.toLowerCase()) || !/^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(second)) return line
  return line.replace(/-(\p{L})/gu, (_, letter: string) => ` ${letter.toUpperCase()}`)
}

/** «WARTA.idRatna Wijaya»: the end of the outlet's address is glued to the name. */
const withoutHost = (name: string): string => name.replace(/^(?:com|co|id|net|tv)(?=\p{Lu}\p{Ll}\p{Ll})/u, '')

interface FullName {
  readonly entity: Entity
  readonly parts: readonly string[]
  readonly at: number
  /** Told only as somebody's kin: «ayahnya, Rudi Hartawan». */
  readonly inPassing: boolean
}

/** The people whom an article names in full, under every word of their names. */
export type FullNames = ReadonlyMap<string, readonly FullName[]>

/** Somebody, where he is named, whether in passing, and by another full name than his own: «Bung Surya» of Danu Surya. */
type Naming = readonly [entity: Entity, at: number, inPassing?: boolean, written?: string]

export function fullNames(named: readonly Naming[]): FullNames {
  const byPart = new Map<string, FullName[]>()
  const add = (name: FullName): void => {
    for (const part of new Set(name.parts)) {
      const list = byPart.get(part)
      if (list) list.push(name)
      else byPart.set(part, [name])
    }
  }
  for (const [entity, at, inPassing = false, written = entity.name] of named) {
    add({ entity, parts: partsOf(entity.name), at, inPassing })
    if (written !== entity.name && written.includes(' ')) add({ entity, parts: partsOf(written), at, inPassing })
  }
  return byPart
}

/** What two spellings of one name share: `Ferdy` and `Ferdi`, `Yaqut` and `Yakut`, `Soekarno` and `Sukarno`. */
export const soundOf = (name: string): string =>
  partsOf(name)
    .map((part) =>
      !/['qvy]|oe|dj|tj|ph|kh|(.)\1|^m[uo]/u.test(part)
        ? part
        : /^m[uo]c?h?amm?[ae]d$/u.test(part)
          ? 'muhamad'
          : part
              .replace(/'/gu, '')
              .replace(/oe/gu, 'u')
              .replace(/dj/gu, 'j')
              .replace(/tj/gu, 'c')
              .replace(/ph|v/gu, 'f')
              .replace(/q|kh/gu, 'k')
              .replace(/y/gu, 'i')
              .replace(/(.)\1/gu, '$1'),
    )
    .join(' ')

/**
 * The full names of an article by their sound: of several spellings the one that the tables know, else the most frequent,
 * else the first. One word alone is no full name.
 */
export function spellings(named: readonly Entity[]): ReadonlyMap<string, Entity> {
  const written = new Map<string, { readonly entity: Entity; count: number }>()
  for (const entity of named) {
    const name = written.get(entity.name)
    if (name) name.count += 1
    else written.set(entity.name, { entity, count: gazetteer().names.has(keyOf(entity.name)) ? named.length : 1 })
  }
  const sounds = new Map<string, { readonly entity: Entity; readonly count: number }[]>()
  for (const name of written.values()) {
    const sound = soundOf(name.entity.name)
    const same = sounds.get(sound)
    if (same) same.push(name)
    else sounds.set(sound, [name])
  }
  const chosen = new Map<string, Entity>()
  for (const [sound, same] of sounds) {
    if (same.length > 1) chosen.set(sound, same.reduce((best, name) => (name.count > best.count ? name : best)).entity)
  }
  return chosen
}

/** Whether a word tells that what stands beside a name is a part of it: people are called by it, or it is an initial. */
const isNamely = (part: string): boolean =>
  part.length === 1 || givenNames.has(part) || personWords.has(part) || nameParticles.has(part)

interface Told {
  readonly entity: Entity
  readonly parts: readonly string[]
  /** Its place among the names, in the order of their first telling: news tells the full name first. */
  readonly at: number
  count: number
  /** Whether a plain word with a capital stands before it wherever it is told: «Pelawak Tari Topeng Rudi Hartawan». */
  glued: boolean
}

/**
 * The full names that are another one with a word too many, and that other one: `Topeng Rudi Hartawan` of one line, where
 * the article writes `Rudi Hartawan` again and again. A longer name stays that is told first or as often,
 * or that is one of names only.
 */
export function overlong(named: readonly (readonly [entity: Entity, glued: boolean])[]): ReadonlyMap<string, Entity> {
  const told = new Map<string, Told>()
  for (const [entity, glued] of named) {
    const known = told.get(entity.name)
    if (!known) told.set(entity.name, { entity, parts: partsOf(entity.name), at: told.size, count: 1, glued })
    else {
      known.count += 1
      known.glued &&= glued
    }
  }
  const short = new Map<string, Entity>()
  for (const long of told.values()) {
    if (long.parts.length < 3 || gazetteer().names.has(keyOf(long.entity.name))) continue
    for (const other of told.values()) {
      const extra = long.parts.length - other.parts.length
      if (extra < 1 || other.parts.length < 2) continue
      const ends = other.parts.every((part, at) => part === long.parts[at + extra])
      const opens = other.parts.every((part, at) => part === long.parts[at])
      if (!ends && !opens) continue
      const more = ends ? long.parts.slice(0, extra) : long.parts.slice(other.parts.length)
      if (
        more.some(isPlainWord) ||
        (ends && long.glued) ||
        (other.count > long.count && other.at < long.at && !more.every(isNamely))
      )
        short.set(long.entity.name, other.entity)
    }
  }
  return short
}

const hasDash = (name: string): boolean => /[-–/]/u.test(name)

/** `Ratna-Surya`, `Ratna Wijaya-Surya Hadi`: as written these may be two; `Kim Jong-un`, `Siti Nur-Aini` are one. */
export const isPair = (name: string): boolean =>
  hasDash(name) && /^\p{Lu}\p{Ll}+\s?[-–/]\s?\p{Lu}\p{Ll}+$|^\p{Lu}\S* [^-–/]+[-–/]\s?\p{Lu}\S* [^-–/]+$/u.test(name)

/** What stands on both sides of a name's hyphen; null unless both are names. */
function twoOf(name: string): readonly [string, string] | null {
  if (!hasDash(name)) return null
  const [left = '', right = '', ...more] = name.split(/\s*[-–/]\s*/u)
  return more.length === 0 && /^\p{Lu}\p{Ll}/u.test(left) && /^\p{Lu}\p{Ll}/u.test(right) ? [left, right] : null
}

const somebody = (name: string): Entity => ({ name: tidy(name), kind: 'person', within: [] })

/** The full names in `Ratna Wijaya-Surya Hadi`, and in `Ratna Wijaya-Surya` where the text says `pasangan`. */
export function halvesOf(name: string, told: boolean): readonly Entity[] {
  const halves = told || isPair(name) ? twoOf(name) : null
  if (!halves?.some((half) => half.includes(' '))) return []
  return told || halves.every((half) => half.includes(' ')) ? halves.map(somebody) : []
}

/** The two of `Ratna-Surya` or `Ratna Wijaya-Surya`; null where a half is nobody whom the article names elsewhere. */
export function pairOf(name: string, at: number, full: FullNames): readonly [Entity, Entity] | null {
  const halves = twoOf(name)
  if (!halves) return null
  const inFull = (half: string): Entity | null =>
    whoIs(half, at, full) ?? (half.includes(' ') || full.has(half.toLowerCase()) ? somebody(half) : null)
  const [first, second] = [inFull(halves[0]), inFull(halves[1])]
  return first && second && first.name !== second.name ? [first, second] : null
}

/**
 * Whom a shorter name at a place means: the last one named in full before it that bears it, one of the story rather than
 * somebody's kin; else the first after it.
 */
export function whoIs(name: string, at: number, full: FullNames): Entity | null {
  if (full.size === 0) return null
  const parts = partsOf(name)
  let before: FullName | null = null
  let after: FullName | null = null
  for (const candidate of full.get(parts[0] ?? '') ?? []) {
    if (candidate.parts.length <= parts.length || !isWithin(parts, candidate.parts)) continue
    if (candidate.at > at) after ??= candidate
    else if (!before || before.inPassing || !candidate.inPassing) before = candidate
  }
  return (before ?? after)?.entity ?? null
}
