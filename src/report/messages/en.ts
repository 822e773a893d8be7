import type { Messages } from './messages.ts'

const plural = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`

export const en: Messages = {
  verdicts: { agree: 'agree', conflict: 'conflict', single: 'single' },
  slots: { time: 'time', place: 'place', number: 'number', order: 'order', who: 'who', status: 'status' },
  values: {
    happened: 'happened',
    planned: 'planned',
    alleged: 'alleged',
    denied: 'denied',
    possible: 'possible',
    first: 'first',
    second: 'second',
    third: 'third',
    fourth: 'fourth',
    fifth: 'fifth',
    sixth: 'sixth',
    seventh: 'seventh',
    eighth: 'eighth',
    ninth: 'ninth',
    tenth: 'tenth',
    last: 'last',
  },
  columns: { time: 'Time', event: 'Event', type: 'Type', verdict: 'Verdict', sources: 'Sources', outlets: 'Told by' },
  undated: 'undated',
  articles: plural('article', 'articles'),
  sources: plural('source', 'sources'),
  claims: plural('claim', 'claims'),
  events: plural('event', 'events'),
  draftClaims: plural('claim of the draft', 'claims of the drafts'),
  conflicts: 'Conflicts',
  updates: 'Updates',
  updatesNote: 'figures that grew between reports, no conflict',
  copies: 'Copies',
  copiesNote: 'near copies of one text count as one source',
  moreSingles: (count) =>
    count === 1
      ? '1 more event is told by one source only: --only single lists it'
      : `${count} more events are told by one source only: --only single lists them`,
  also: 'also',
  none: 'No event to show.',
  draft: 'draft',
  supported: (count) => (count === 1 ? 'one other source agrees' : `${count} other sources agree`),
  alone: 'told by nobody else',
  datedBy: (words) => `dated by “${words}” elsewhere in the article`,
  saidBy: (name) => `said by ${name}`,
}
