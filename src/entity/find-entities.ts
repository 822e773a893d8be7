import type { Article } from '../model/article.ts'
import type { EntityMention } from '../model/entity.ts'
import type { QuantityMention } from '../model/quantity.ts'
import type { TextLayer } from '../model/reading.ts'
import { canonical } from './canonical/canonical.ts'
import { makeDesk } from './desk.ts'
import { findNames } from './find-names.ts'
import { byFirst } from './people-tags.ts'
import { findQuantities } from './quantities/find-quantities.ts'
import { refer } from './refer/refer.ts'
import { tagNames } from './tagger/tag.ts'
import { teach } from './teach.ts'

/** The names and quantities of an article, each with its span and the rule that found it, in text order. */
export function findEntities(
  article: Article,
  layer: TextLayer,
): { readonly names: readonly EntityMention[]; readonly quantities: readonly QuantityMention[] } {
  const desk = makeDesk(article, layer)
  const tagged = byFirst(desk, tagNames(desk))
  const findings = findNames({ ...desk, taught: teach(desk), tagged })
  return { names: refer(desk, canonical(desk, findings)).map(withoutParticle), quantities: findQuantities(desk) }
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
