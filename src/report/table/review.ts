import type { Conflict, Event } from '../../model/event.ts'
import type { ReportClaim } from '../../model/report.ts'
import { grouped } from '../digits.ts'
import { articlesOf, claimsOf, counted, labelOf, placeOf, whyOf } from '../shown.ts'
import { signs } from '../signs.ts'
import { wrapped } from '../wrap.ts'
import type { Page } from './page.ts'
import { elsewhere, evidence, quoted, sideBlock } from './quotes.ts'
import { summaryLine } from './sections.ts'

interface Finding {
  readonly event: Event
  /** The claim of the draft that the finding is about. */
  readonly claim: ReportClaim
  readonly conflict: Conflict | null
}

/** The drafts' claims in the order of their places, each with what the other sources say. */
export function review(page: Page, drafts: readonly string[]): readonly string[] {
  const findings = page.report.events.flatMap((event) => findingsOf(page, event, drafts)).toSorted(byPlace(page))
  return [...findings.flatMap((finding) => [...block(page, finding, drafts), '']), summaryLine(page)]
}

function findingsOf(page: Page, event: Event, drafts: readonly string[]): readonly Finding[] {
  const own = (ids: readonly string[]): ReportClaim | undefined =>
    claimsOf(page, ids).find(({ article }) => drafts.includes(article))
  const conflicts = event.conflicts.flatMap((conflict) => {
    const claim = own(conflict.sides.flatMap(({ claims }) => claims))
    return claim ? [{ event, claim, conflict }] : []
  })
  if (conflicts.length > 0) return conflicts
  const claim = own(event.claims)
  return claim ? [{ event, claim, conflict: null }] : []
}

function byPlace({ articles }: Page): (a: Finding, b: Finding) => number {
  const order = [...articles.keys()]
  return (a, b) =>
    order.indexOf(a.claim.article) - order.indexOf(b.claim.article) || a.claim.span.start - b.claim.span.start
}

function block(page: Page, { event, claim, conflict }: Finding, drafts: readonly string[]): readonly string[] {
  const { theme, view, words } = page
  const label = labelOf(page, event)
  const head = (verdict: Event['verdict'], text: string): readonly string[] => [
    `${theme.place(placeOf(page, claim))}  ${theme.verdict[verdict](`${signs[verdict]} ${text}`)}`,
    ...wrapped(label, view.columns - 2).map((line) => `  ${theme.strong(line)}`),
  ]
  const others = claimsOf(page, event.claims).filter(({ article }) => !drafts.includes(article))
  if (conflict) {
    const side = conflict.sides.find(({ claims }) => claims.includes(claim.id))
    const why = whyOf(page, conflict)
    return [
      ...head('conflict', `${words.verdicts.conflict} · ${words.slots[conflict.on]}`),
      ...quoted(page, claim, conflict.on, side?.value ?? ''),
      ...(conflict.on === 'time' ? elsewhere(page, claim) : []),
      ...wrapped(grouped(why, view.lang), view.columns - 2).map((line) => `  ${line}`),
      ...conflict.sides
        .filter((other) => other !== side)
        .flatMap((other) => ['', ...sideBlock(page, other, conflict.on)]),
    ]
  }
  if (others.length === 0) return [...head('single', words.alone), ...quoted(page, claim, 'time', '')]
  const tellers = counted(page, articlesOf(page, others).length, Math.max(event.sources - 1, 1))
  return [
    ...head('agree', `${words.verdicts.agree} · ${tellers}`),
    ...quoted(page, claim, 'time', ''),
    ...evidence(page, others, 'time', '').slice(0, 4),
  ]
}
