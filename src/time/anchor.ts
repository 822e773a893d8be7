import type { Article } from '../model/article.ts'
import type { Oddity } from '../model/notice.ts'
import type { TextLayer } from '../model/reading.ts'
import type { TimeMention } from '../model/time.ts'
import { firstDated, guessPublished } from './guess.ts'
import { headingOf } from './heading.ts'
import { readHeadline } from './headline.ts'
import { unplaced } from './oddities.ts'
import { place } from './place.ts'
import type { Found } from './said.ts'
import { speechDates } from './spoken.ts'
import { enter, newStory, publishedDay } from './story.ts'
import { zonesInForce } from './zone.ts'

export interface Anchored {
  readonly times: readonly TimeMention[]
  readonly oddities: readonly Oddity[]
}

const beside = /^\s*(?:\(|atau\s|alias\s)\s*$/

/** Gives every find its place on the calendar, in the order of the text: each hangs on what came before it. */
export function anchor(article: Article, layer: TextLayer, found: readonly Found[]): Anchored {
  const story = newStory()
  const zones = zonesInForce(found, layer.tokens, article)
  const tags = speechDates(found, layer.quotations, article.text)
  const told = publishedDay(article)
  const published = told ?? guessPublished(found, tags, layer, article.text)
  const guessed = told === null
  const dated = published === null ? firstDated(found) : null
  const oddities: Oddity[] = []
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
      guessed,
      dated,
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
  const times = readHeadline(found, mentions, { sentences, blocks: article.blocks, published }).filter(
    (mention) => mention !== null,
  )
  return { times, oddities: [...oddities, ...unplaced(times, published, article.text)] }
}

/** What hangs on a day that the article does not call its own is handed down by the story. */
const inherited = (mention: TimeMention): TimeMention =>
  mention.value?.from === 'relative' ? { ...mention, value: { ...mention.value, from: 'inherited' } } : mention
