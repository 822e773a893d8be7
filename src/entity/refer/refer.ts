import type { EntityMention } from '../../model/entity.ts'
import { type Desk, mayOpen } from '../desk.ts'
import { opens } from '../openings.ts'
import { referenceRules } from './index.ts'
import type { Placed } from './reference.ts'

/** The mentions with their tokens, in order. */
function placed(desk: Desk, names: readonly EntityMention[]): readonly Placed[] {
  let at = 0
  return names.map((mention) => {
    while (at < desk.tokens.length && (desk.tokens[at]?.start ?? 0) < mention.start) at += 1
    let last = at
    while (last < desk.tokens.length && (desk.tokens[last]?.end ?? 0) <= mention.end) last += 1
    return { mention, first: at, last, sentence: desk.sentenceOf[at] ?? -1 }
  })
}

/** 1 for the tokens of direct speech. */
function speechTokens(desk: Desk): Uint8Array {
  const speech = new Uint8Array(desk.tokens.length)
  let at = 0
  for (const quotation of desk.layer.quotations) {
    if (!quotation.speech) continue
    while (at < desk.tokens.length && (desk.tokens[at]?.start ?? 0) < quotation.start) at += 1
    for (; at < desk.tokens.length && (desk.tokens[at]?.start ?? 0) < quotation.end; at += 1) speech[at] = 1
  }
  return speech
}

/** Adds to the names what stands for them: `ia`, `keduanya`, `negara itu`, `Presiden`. Headlines refer to nothing. */
export function refer(desk: Desk, names: readonly EntityMention[]): readonly EntityMention[] {
  const waiting = placed(desk, names)
  const before: Placed[] = []
  const speech = speechTokens(desk)
  const inSpeech = (at: number): boolean => speech[at] === 1
  let index = 0
  desk.layer.sentences.forEach(({ first, last }, sentence) => {
    let at = first
    while (at < last) {
      const next = waiting[index]
      if (next && next.first <= at) {
        before.push(next)
        index += 1
        at = Math.max(at, next.last)
        continue
      }
      const end = next ? Math.min(last, next.first) : last
      at = desk.shouting[sentence] === true ? end : read(desk, before, inSpeech, at, end, sentence)
    }
  })
  return [...before, ...waiting.slice(index)].map(({ mention }) => mention)
}

/** Reads one reference, or steps on to the next word that may begin one; returns the token to go on from. */
function read(
  desk: Desk,
  before: Placed[],
  inSpeech: (at: number) => boolean,
  at: number,
  end: number,
  sentence: number,
): number {
  if (!mayOpen(desk, at, opens.reference)) {
    let next = at + 1
    while (next < end && !mayOpen(desk, next, opens.reference)) next += 1
    return next
  }
  for (const rule of referenceRules) {
    const referred = rule.read({ desk, before, inSpeech }, at, end)
    if (!referred) continue
    const { first, last, entities, via } = referred
    const mention: EntityMention = {
      start: desk.tokens[first]?.start ?? 0,
      end: desk.tokens[last - 1]?.end ?? 0,
      rule: rule.id,
      entities,
      via,
      title: null,
    }
    before.push({ mention, first, last, sentence })
    return last
  }
  return at + 1
}
