import type { Claim } from '../../model/claim.ts'
import type { ArticleRecord } from '../../model/report.ts'
import { interval } from '../../model/time.ts'
import { isTelling } from '../align/signals.ts'
import { mentionsOf } from '../facts/mentions.ts'
import { fold } from '../facts/names.ts'

/** Days of a stretch. Each day lies in two that overlap by half, so that near days share one. */
const STRETCH = 10
/** A time that is wider, in days, says no better when something happened than the day it was published. */
const WIDE = 40
/** Rows of a band of the signature: texts that share seven tenths of their shingles share a band with 99 %. */
const ROWS = 4

type Dated = Pick<ArticleRecord, 'published'>

/** The stretches of days that a claim lies in: those of its own date, else of its article's. */
function stretchesOf({ time }: Claim, { published }: Dated): readonly number[] {
  const own = time ? interval(time.value) : null
  const told = own && own.last - own.first < WIDE ? own : published ? interval(published.value) : null
  if (!told || !Number.isFinite(told.first + told.last)) return []
  const middle = (told.first + told.last) / 2
  return [2 * Math.floor(middle / STRETCH), 2 * Math.floor(middle / STRETCH + 0.5) + 1]
}

/**
 * What each claim of an article can be found by from other articles: every word of the names it holds (`vostochny`), the
 * word within a stretch of days (`vostochny@3921`), and its telling figures (`#1729`). Made of one article alone.
 */
export function claimKeys(claims: readonly Claim[], article: Dated): readonly (readonly string[])[] {
  const mentions = mentionsOf(claims)
  return claims.map((claim, at) => {
    const words = new Set(mentions[at])
    for (const { name } of claim.who) for (const word of fold(name).split(' ')) words.add(word)
    for (const { name } of claim.where) for (const word of fold(name).split(' ')) words.add(word)
    words.delete('')
    const stretches = stretchesOf(claim, article)
    const keys: string[] = []
    for (const word of words) {
      keys.push(word)
      for (const stretch of stretches) keys.push(`${word}@${stretch}`)
    }
    const figures = new Set<string>()
    for (const { value } of claim.numbers) if (isTelling(value)) figures.add(`#${value}`)
    keys.push(...figures)
    return keys
  })
}

/** What an article can be found by whatever it claims: its bytes (`=…`) and bands of its signature (`~0:…`), as copies have. */
export function articleKeys({ sha256, shingles }: Pick<ArticleRecord, 'sha256' | 'shingles'>): readonly string[] {
  const keys = [`=${sha256.slice(0, 16)}`]
  for (let row = 0; row + ROWS <= shingles.length; row += ROWS) {
    const band = shingles.slice(row, row + ROWS).map((value) => value.toString(36))
    keys.push(`~${row}:${band.join('.')}`)
  }
  return keys
}
