interface Meaning {
  readonly group: 'verdict' | 'conflict' | 'status' | 'origin of a time' | 'notice'
  readonly name: string
  readonly means: string
}

/** What the words of a report mean, for `rkn explain`. */
export const meanings: readonly Meaning[] = [
  {
    group: 'verdict',
    name: 'agree',
    means: 'At least two independent sources tell the event, and nothing they say of it excludes the other.',
  },
  {
    group: 'verdict',
    name: 'conflict',
    means:
      'Two sources, or two places of one, say things of the event that cannot both be right. No side is said to win.',
  },
  {
    group: 'verdict',
    name: 'single',
    means: 'One independent source alone tells the event; the copies of one wire story count as one source.',
  },
  {
    group: 'conflict',
    name: 'time',
    means:
      'The times do not even touch: 12 and 13 September. A time within the other agrees: 2019 and April 2019. Assumed years and inferred dates are never a side.',
  },
  {
    group: 'conflict',
    name: 'place',
    means: 'Neither place lies within the other. Vladivostok and the Russian Far East agree; two towns do not.',
  },
  {
    group: 'conflict',
    name: 'number',
    means:
      'Two amounts of the same thing in the same unit, and neither admits the other: «sekitar», «lebih dari», «ratusan» admit a range. A toll that grows with the hour of the report is an update.',
  },
  {
    group: 'conflict',
    name: 'order',
    means: 'Two ordinals for one event: the second and the third summit.',
  },
  {
    group: 'conflict',
    name: 'who',
    means: 'Two names in the same part: another winner, another suspect, another signatory.',
  },
  {
    group: 'conflict',
    name: 'status',
    means: 'One source says that it happened or accuses somebody of it, another denies it.',
  },
  { group: 'status', name: 'happened', means: 'The article says that it happened.' },
  { group: 'status', name: 'planned', means: 'It is scheduled, promised or being prepared: «akan», «direncanakan».' },
  { group: 'status', name: 'alleged', means: 'Somebody is said to have done it: «diduga», «menuduh X mengirim Y».' },
  { group: 'status', name: 'denied', means: 'Somebody says that it is not so: «membantah», «menepis».' },
  { group: 'status', name: 'possible', means: 'It may be, or is estimated: «mungkin», «diperkirakan».' },
  { group: 'origin of a time', name: 'explicit', means: 'The text gives the time whole.' },
  { group: 'origin of a time', name: 'relative', means: 'The time needs the publication date: «kemarin», «Rabu».' },
  {
    group: 'origin of a time',
    name: 'inherited',
    means: 'The time is that of an earlier sentence, heading or event of the article.',
  },
  {
    group: 'origin of a time',
    name: 'inferred',
    means: "The article gives no time; other sources' dates of the same event do.",
  },
]
