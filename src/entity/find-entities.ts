import type { Article } from '../model/article.ts'
import type { Alias, EntityMention } from '../model/entity.ts'
import type { QuantityMention } from '../model/quantity.ts'
import type { TextLayer } from '../model/reading.ts'
import { canonical } from './canonical/canonical.ts'
import { partsOf, tidy } from './canonical/people.ts'
import { type Desk, makeDesk } from './desk.ts'
import { findNames } from './find-names.ts'
import { gazetteer, keyOf } from './gazetteer/known.ts'
import type { Scene } from './kinds/finding.ts'
import { byFirst } from './people-tags.ts'
import { findQuantities } from './quantities/find-quantities.ts'
import { refer } from './refer/refer.ts'
import { tagNames } from './tagger/tag.ts'
import { teach } from './teach.ts'

/** An article with what the text room has read in it. */
interface Page {
  readonly article: Article
  readonly layer: TextLayer
}

/** An article laid out. */
interface Desked<T extends Page> {
  readonly page: T
  readonly scene: Scene
}

/** What the room finds in an article. */
export interface Entities {
  readonly names: readonly EntityMention[]
  readonly quantities: readonly QuantityMention[]
  readonly aliases: readonly Alias[]
}

/** The names and quantities of an article, each with its span and the rule that found it, in text order. */
export const findEntities = (article: Article, layer: TextLayer): Entities =>
  nameAll([{ article, layer }])[0]?.named ?? { names: [], quantities: [], aliases: [] }

/** Those of several articles, step by step: a step's code and tables stay at hand from article to article. */
export const nameAll = <T extends Page>(
  pages: readonly T[],
): readonly { readonly page: T; readonly named: Entities }[] =>
  pages
    .map((page) => ({ page, desk: makeDesk(page.article, page.layer) }))
    .map(({ page, desk }) => ({ page, desk, tagged: byFirst(desk, tagNames(desk)) }))
    .map(({ page, desk, tagged }): Desked<T> => ({ page, scene: Object.assign(desk, { taught: teach(desk), tagged }) }))
    .map(({ page, scene }) => ({ page, scene, findings: findNames(scene) }))
    .map(({ page, scene, findings }) => ({ page, scene, mentions: canonical(scene, findings) }))
    .map(({ page, scene, mentions }) => ({
      page,
      named: {
        names: refer(scene, mentions).map(withoutParticle),
        quantities: findQuantities(scene),
        aliases: aliasesOf(scene, mentions),
      },
    }))

/** The names by which the article calls somebody that share no word with the full one and that no table knows. */
function aliasesOf(desk: Desk, names: readonly EntityMention[]): readonly Alias[] {
  const aliases = new Map<string, Alias>()
  for (const { start, end, entities } of names) {
    const [entity] = entities
    if (!entity || entities.length > 1 || (entity.kind !== 'person' && entity.kind !== 'organisation')) continue
    const short = tidy(desk.text.slice(start, end))
    if (short === entity.name || aliases.has(short) || gazetteer().names.has(keyOf(short))) continue
    const words = partsOf(entity.name)
    if (/[(/]/u.test(short) || partsOf(short).some((word) => words.includes(word))) continue
    aliases.set(short, { short, name: entity.name, kind: entity.kind })
  }
  return [...aliases.values()]
}

/** «Putin-lah yang …» is Putin. */
const PARTICLE = /-(?:kah|lah|nya|pun)$/u

const withoutParticle = (mention: EntityMention): EntityMention =>
  mention.entities.some(({ name }) => PARTICLE.test(name))
    ? {
        ...mention,
        entities: mention.entities.map((entity) => ({ ...entity, name: entity.name.replace(PARTICLE, '') })),
      }
    : mention
