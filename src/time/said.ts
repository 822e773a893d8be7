import type { TimeUnit } from '../lexicon/day-words.ts'
import type { Span } from '../model/span.ts'

/** A step from the day of publication, or from the day that the story has come to. */
export interface Shift {
  readonly base: 'published' | 'story'
  readonly by: number
  readonly unit: TimeUnit
}

/** `zone`: minutes east of Greenwich; null when none is said. `place`: `waktu Doha`, or `setempat`. */
export interface Clock {
  readonly hour: number
  readonly minute: number
  readonly zone: number | null
  readonly place: string | null
}

/** Which way from today a date without a year, or a bare weekday, lies. */
export type Toward = 'past' | 'future' | 'near'

/** A place on the calendar as far as the text gives it. What is missing is for the anchor to find, or to leave open. */
export interface DateSaid {
  readonly kind: 'date'
  readonly century?: number | undefined
  /** `1990` for 1990-an. */
  readonly decade?: number | undefined
  readonly year?: number | undefined
  readonly half?: number | undefined
  readonly quarter?: number | undefined
  readonly season?: string | undefined
  readonly month?: number | undefined
  /** Of the month, from 1; -1 the last. */
  readonly week?: number | undefined
  /** The Saturday and Sunday of a week. */
  readonly weekend?: boolean | undefined
  readonly day?: number | undefined
  /** 0 Sunday … 6 Saturday. */
  readonly weekday?: number | undefined
  /** Where the missing larger fields come from: `Sabtu pekan lalu`, `13 Juli tahun yang sama`. Alone: `kemarin`. */
  readonly shift?: Shift | undefined
  /** `tepat setahun lalu`: to the day, not to the year. */
  readonly exact?: boolean | undefined
  readonly toward?: Toward | undefined
  /** `Kamis itu`: one that the story has named. */
  readonly named?: boolean | undefined
  /** TIMEX3: `TMO`. */
  readonly part?: string | undefined
  readonly clock?: Clock | undefined
  /** The day before: `pukul 20.22 … selesai pukul 02.19 (4/3)` begins on the third. */
  readonly eve?: boolean | undefined
}

/** What words say of a time, before anything around them is asked. */
export type Said =
  | DateSaid
  /** `first` and `second`: how much of the text, from its start and up to its end, names the two sides. */
  | {
      readonly kind: 'range'
      readonly from: DateSaid
      readonly to: DateSaid
      readonly first: number
      readonly second: number
      /** They are two times, and what lies between them is not meant. */
      readonly apart: boolean
    }
  | {
      readonly kind: 'holiday'
      readonly name: string
      readonly year?: number
      readonly hijri?: number
      readonly shift?: Shift
      readonly toward?: Toward
      readonly offset: number
    }
  | { readonly kind: 'era'; readonly from: number; readonly to: number | null }
  /** `value`: TIMEX3. `after`: `dua hari setelah …` leads from one event to another; days, negative for before. */
  | { readonly kind: 'duration'; readonly value: string; readonly after?: Omit<Shift, 'base'> }
  /** `hari kedua konferensi`: 2; the last is -1. */
  | { readonly kind: 'nth-day'; readonly nth: number }
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'vague'; readonly value: string }

export type HolidaySaid = Extract<Said, { kind: 'holiday' }>

/** How a preposition opens a time: `sejak`, `hingga`. */
export type Side = 'since' | 'until'

/** What a form has found in the text. Spans count in the article. */
export interface Found extends Span {
  readonly rule: string
  readonly said: Said
  /** TIMEX3: `START`, `MID`, `END`, `APPROX`, `LESS_THAN`, `MORE_THAN`. */
  readonly mod: string | null
  readonly side: Side | null
  /** Index into `layer.sentences`. */
  readonly sentence: number
  /** The second clock of two, whose `sampai` opens nothing. */
  readonly ranged?: boolean
  /** It belongs to a noun: `kasus tahun 2015`. */
  readonly ofNoun?: boolean
  /** The day that the same sentence gives to a step of years or months. */
  readonly finer?: DateSaid
  /** Both ends of the range of which this is one. */
  readonly between: { readonly from: DateSaid; readonly to: DateSaid } | null
}

/** What a form is told of the place where it matched; strings are `plain` but `raw`. */
export interface Around {
  /** The sentence before the match and after it, as far as forms look: 80 characters. */
  readonly before: string
  readonly after: string
  /** The match as written, and the sentence before it. */
  readonly raw: string
  readonly rawBefore: string
  readonly rawAfter: string
  /** Whether the sentence opens its line. */
  readonly opensLine: boolean
}

export type Groups = Readonly<Record<string, string | undefined>>
