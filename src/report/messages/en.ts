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
  columns: {
    time: 'Time',
    event: 'Event',
    type: 'Type',
    verdict: 'Verdict',
    sources: 'Sources',
    outlets: 'Told by',
    figures: 'Figures',
    places: 'Where',
  },
  undated: 'undated',
  articles: plural('article', 'articles'),
  sources: plural('source', 'sources'),
  claims: plural('claim', 'claims'),
  events: plural('event', 'events'),
  conflicts: 'Conflicts',
  conflictsFound: (count) => (count === 0 ? 'No conflict' : plural('conflict', 'conflicts')(count)),
  conflictOn: {
    time: 'Sources differ on when it happened',
    place: 'Sources differ on where it happened',
    number: 'Sources differ on a figure',
    order: 'Sources differ on which one of a series it is',
    who: 'Sources differ on who it was',
    status: 'Sources differ on whether it happened',
  },
  explain: (name) => `\`rkn explain ${name}\` tells more.`,
  eventsOf: {
    agree: plural('event that sources agree on', 'events that sources agree on'),
    conflict: plural('event in conflict', 'events in conflict'),
    single: plural('event that one source alone tells', 'events that one source alone tells'),
  },
  moreQuotes: plural('more quote', 'more quotes'),
  notices: 'Notices',
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
  supported: (count) => `supported by ${count === 1 ? 'one other source' : `${count} other sources`}`,
  copied: 'told elsewhere only by copies of this text',
  alone: 'told by nobody else',
  alsoAlone: (count) =>
    count === 1
      ? '1 undated event is told by nobody else: --only single lists it'
      : `${count} undated events are told by nobody else: --only single lists them`,
  reviewed: plural('event reviewed', 'events reviewed'),
  against: (articles, sources) => `held against ${articles}, ${sources}`,
  datedBy: (words) => `dated by “${words}” elsewhere in the article`,
  saidBy: (name) => `said by ${name}`,
}
