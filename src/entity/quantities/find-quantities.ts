import type { QuantityMention } from '../../model/quantity.ts'
import { type Desk, mayOpen } from '../desk.ts'
import { opens } from '../openings.ts'
import { quantityRules } from './index.ts'

/** Every quantity of the article, in order: each sentence is read once from left to right. */
export function findQuantities(desk: Desk): readonly QuantityMention[] {
  const mentions: QuantityMention[] = []
  for (const { first, last } of desk.layer.sentences) {
    let at = first
    while (at < last) {
      let next = at + 1
      if (!mayOpen(desk, at, opens.quantity)) {
        at = next
        continue
      }
      for (const rule of quantityRules) {
        const found = rule.read(desk, at, first, last, mentions)
        if (!found) continue
        mentions.push(...found.mentions)
        next = Math.max(found.next, at + 1)
        break
      }
      at = next
    }
  }
  return mentions
}
