import type { Article } from '../model/article.ts'
import type { Day } from '../model/calendar.ts'
import type { Oddity } from '../model/notice.ts'
import type { TextLayer } from '../model/reading.ts'
import type { TimeMention } from '../model/time.ts'
import { firstDated, fittingPublished, guessPublished, yearsOf } from './guess.ts'
import { headingOf } from './heading.ts'
import { readHeadline } from './headline.ts'
import { publishedDay, publishedHour } from './now.ts'
import { unplaced } from './oddities.ts'
import { leavePastEditions } from './past-editions.ts'
import { place } from './place.ts'
import type { Found } from './said.ts'
import { speechDates } from './spoken.ts'
import { enter, newStory } from './story.ts'
import { zonesInForce } from './zone.ts'

export interface Anchored {
  readonly times: readonly TimeMention[]
  readonly oddities: readonly Oddity[]
}

const beside = /^\s*(?:\(|atau\s|alias\s)\s*$/

/** Gives every find its place on the calendar, in the order of the text: each hangs on what came before it. */
export function anchor(article: Article, layer: TextLayer, finds: readonly Found[]): Anchored {
  const told = publishedDay(article)
  const found = leavePastEditions(finds, told)
  const tags = speechDates(found, layer.quotations, article.text)
  const published = told ?? guessPublished(found, tags, layer, article.text)
  const page = { article, layer, found, tags, guessed: told === null }
  const oddities: Oddity[] = []
  const mentions = placeAll({ ...page, published, oddities })
  const times = mentions.filter((mention) => mention !== null)
  const odd = [...oddities, ...unplaced(times, published, article.text)]
  const fitting = published === null ? fittingPublished(found, layer, article.text) : null
  if (fitting === null) return { times, oddities: odd }
  const fitted = placeAll({ ...page, published: fitting, oddities: [] })
  return {
    times: mentions.flatMap((mention, index) => (mention ? [yearless(mention, fitted[index])] : [])),
    oddities: odd,
  }
}

/** A mention that came to nothing without a year, with what it comes to in one that suits. */
function yearless(mention: TimeMention, fitted: TimeMention | null | undefined): TimeMention {
  if (mention.value !== null || !fitted?.value) return mention
  return { ...mention, value: { ...fitted.value, from: 'inherited', yearless: true } }
}

interface Page {
  readonly article: Article
  readonly layer: TextLayer
  readonly found: readonly Found[]
  readonly tags: readonly (Found | null)[]
  readonly published: Day | null
  readonly guessed: boolean
  /** What is odd about the dates goes in here. */
  readonly oddities: Oddity[]
}

function placeAll({
  article,
  layer,
  found,
  tags,
  published,
  guessed,
  oddities,
}: Page): readonly (TimeMention | null)[] {
  const story = newStory()
  const zones = zonesInForce(found, layer.tokens, article)
  const hour = publishedHour(article)
  const dated = published === null ? firstDated(found) : null
  const years = yearsOf(found)
  const mentions = found.map((one, index): TimeMention | null => {
    const sentence = layer.sentences[one.sentence]
    if (!sentence) return null
    enter(story, one.sentence, sentence, article.blocks)
    const heads = headingOf(article, sentence, found, index)
    const last = found[index - 1]
    const close =
      last?.sentence === one.sentence && beside.test(article.text.slice(last.end, Math.min(one.start, last.end + 12)))
    const [next, tag, zone] = [found[index + 1], tags[index] ?? null, zones[index] ?? null]
    const scene = {
      article,
      layer,
      sentence,
      published,
      hour,
      guessed,
      dated,
      years,
      story,
      heads,
      close,
      next,
      tag,
      zone,
      oddities,
    }
    const mention = place(one, scene)
    return mention && guessed ? inherited(mention) : mention
  })
  const { sentences } = layer
  return readHeadline(found, mentions, { sentences, blocks: article.blocks, published })
}

/** What hangs on a day that the article does not call its own is handed down by the story. */
const inherited = (mention: TimeMention): TimeMention =>
  mention.value?.from === 'relative' ? { ...mention, value: { ...mention.value, from: 'inherited' } } : mention
