import type { Article } from '../model/article.ts'
import type { Alias, EntityMention } from '../model/entity.ts'
import type { QuantityMention } from '../model/quantity.ts'
import type { TextLayer } from '../model/reading.ts'
import { canonical } from './canonical/canonical.ts'
import { partsOf, tidy } from './canonical/people.ts'
import { type Desk, makeDesk } from './desk.ts'
import { findNames } from './find-names.ts'
import { gazetteer, keyOf } from './gazetteer/known.ts'
import { byFirst } from './people-tags.ts'
import { findQuantities } from './quantities/find-quantities.ts'
import { refer } from './refer/refer.ts'
import { tagNames } from './tagger/tag.ts'
import { teach } from './teach.ts'

/** The names and quantities of an article, each with its span and the rule that found it, in text order. */
export function findEntities(
  article: Article,
  layer: TextLayer,
): {
  readonly names: readonly EntityMention[]
  readonly quantities: readonly QuantityMention[]
  readonly aliases: readonly Alias[]
} {
  const desk = makeDesk(article, layer)
  const tagged = byFirst(desk, tagNames(desk))
  const findings = findNames({ ...desk, taught: teach(desk), tagged })
  const named = canonical(desk, findings)
  return {
    names: refer(desk, named).map(withoutParticle),
    quantities: findQuantities(desk),
    aliases: aliasesOf(desk, named),
  }
}

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
