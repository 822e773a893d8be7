import { noOrigins } from '../../src/model/article.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Report, ReportArticle, ReportClaim } from '../../src/model/report.ts'
import type { View } from '../../src/report/view.ts'

/** A reader with a plain terminal. */
export const plainView: View = {
  columns: 100,
  color: false,
  lang: 'en',
  only: null,
  drafts: null,
  contexts: new Map(),
  waived: [],
}

function article(id: string, outlet: string | null, more: Partial<ReportArticle> = {}): ReportArticle {
  return {
    id,
    path: `berita/${id}.txt`,
    sha256: id.padEnd(64, '0'),
    title: `Judul ${id}`,
    outlet,
    author: null,
    url: null,
    published: { value: '2021-05-13', from: 'text' },
    updated: null,
    origins: { ...noOrigins, title: 'text', published: 'text' },
    wire: null,
    copyOf: null,
    ...more,
  }
}

/** A claim whose quote is its whole sentence; `words` are the time, number or place words in it. */
export function claim(
  id: string,
  of: string,
  event: string,
  quote: string,
  more: Partial<ReportClaim> & { readonly timeText?: string; readonly timeValue?: string } = {},
): ReportClaim {
  const { timeText, timeValue = '2021-05-12', ...given } = more
  const start = 100
  const time: ReportClaim['time'] =
    timeText === undefined
      ? null
      : {
          value: timeValue,
          from: 'explicit',
          text: timeText,
          start: start + quote.indexOf(timeText),
          end: start + quote.indexOf(timeText) + timeText.length,
        }
  const trigger: Claim['trigger'] = { start, end: start + 4, text: quote.slice(0, 4) }
  return {
    id,
    article: of,
    event,
    span: { start, end: start + quote.length, line: 5, column: 3 },
    quote,
    trigger,
    type: 'open',
    time,
    who: [],
    where: [],
    numbers: [],
    order: null,
    status: 'happened',
    saidBy: null,
    rule: 'open',
    ...given,
  }
}

const toll = (value: number, text: string, start: number): ReportClaim['numbers'][number] => ({
  value,
  unit: 'orang',
  about: 'korban meninggal',
  mod: 'exact',
  text,
  start,
  end: start + text.length,
})

/** Five articles on a bridge and a landslide: an agreement, two conflicts, an update, a copy, a lone claim. */
export const report: Report = {
  report: 'rkn/1',
  generator: 'rkn 0.1.0',
  articles: [
    article('a1', 'Kabar Pesisir'),
    article('a2', 'Harian Senja', { wire: 'Antara' }),
    article('a3', 'Warta Kota Lama', { wire: 'Antara', copyOf: 'a2' }),
    article('a4', null, { path: 'berita/rilis-kementerian.ndjson#17' }),
    article('a5', '東京新報'),
  ],
  claims: [
    claim(
      'c1',
      'a1',
      'e1',
      'Jembatan Teluk Bayang diresmikan Presiden pada Rabu (12/5/2021) pagi di hadapan ratusan warga.',
      {
        timeText: 'Rabu (12/5/2021)',
      },
    ),
    claim('c2', 'a2', 'e1', 'Peresmian jembatan itu berlangsung Selasa (11/5/2021).', {
      timeText: 'Selasa (11/5/2021)',
      timeValue: '2021-05-11',
    }),
    claim('c3', 'a3', 'e1', 'Peresmian jembatan itu berlangsung Selasa (11/5/2021).', {
      timeText: 'Selasa (11/5/2021)',
      timeValue: '2021-05-11',
    }),
    claim('c4', 'a4', 'e1', 'Jembatan diresmikan 12 Mei 2021.', { timeText: '12 Mei 2021' }),
    claim('c5', 'a1', 'e2', 'Longsor di Kampung Awan menewaskan 14 orang, Kamis (6/5/2021).', {
      type: 'die',
      timeText: 'Kamis (6/5/2021)',
      timeValue: '2021-05-06',
      numbers: [toll(14, '14 orang', 135)],
    }),
    claim(
      'c6',
      'a5',
      'e2',
      'Korban meninggal akibat longsor menjadi 17 orang, Kamis (6/5/2021). 東京新報 melaporkan.',
      {
        type: 'die',
        timeText: 'Kamis (6/5/2021)',
        timeValue: '2021-05-06',
        numbers: [toll(17, '17 orang', 140)],
        saidBy: { name: 'Rahmat Widodo', start: 0, end: 0 },
      },
    ),
    claim('c7', 'a1', 'e3', 'Jalan tol dibuka April 2021.', { timeText: 'April 2021', timeValue: '2021-04' }),
    claim('c8', 'a4', 'e3', 'Tol itu dibuka 3 April 2021.', { timeText: '3 April 2021', timeValue: '2021-04-03' }),
    claim('c9', 'a5', 'e4', 'Gubernur mengundurkan diri.', { type: 'resign' }),
  ],
  events: [
    {
      id: 'e1',
      label: '2021 Teluk Bayang bridge inauguration',
      labelId: 'Peresmian Jembatan Teluk Bayang 2021',
      type: 'inaugurate',
      time: '2021-05-12',
      who: [],
      where: ['Teluk Bayang'],
      verdict: 'conflict',
      sources: 3,
      claims: ['c1', 'c2', 'c3', 'c4'],
      conflicts: [
        {
          on: 'time',
          sides: [
            { value: '2021-05-11', sources: 1, claims: ['c2', 'c3'] },
            { value: '2021-05-12', sources: 2, claims: ['c1', 'c4'] },
          ],
          why: 'One source says 11 May 2021, two say 12 May 2021: both cannot be right.',
          whyId: 'Satu sumber menyebut 11 Mei 2021, dua menyebut 12 Mei 2021: keduanya tidak mungkin benar.',
        },
      ],
      updates: [],
    },
    {
      id: 'e2',
      label: '2021 Kampung Awan landslide deaths',
      labelId: 'Korban longsor Kampung Awan 2021',
      type: 'die',
      time: '2021-05-06',
      who: [],
      where: ['Kampung Awan'],
      verdict: 'agree',
      sources: 2,
      claims: ['c5', 'c6'],
      conflicts: [],
      updates: [
        {
          on: 'number',
          claims: ['c5', 'c6'],
          why: 'The toll rose from 14 to 17 between the reports.',
          whyId: 'Jumlah korban bertambah dari 14 menjadi 17 di antara laporan.',
        },
      ],
    },
    {
      id: 'e3',
      label: '2021 toll road opening',
      labelId: 'Pembukaan jalan tol 2021',
      type: 'open',
      time: '2021-04-03',
      who: [],
      where: [],
      verdict: 'agree',
      sources: 2,
      claims: ['c7', 'c8'],
      conflicts: [],
      updates: [],
    },
    {
      id: 'e4',
      label: 'Resignation of the governor',
      labelId: 'Pengunduran diri gubernur',
      type: 'resign',
      time: null,
      who: [],
      where: [],
      verdict: 'single',
      sources: 1,
      claims: ['c9'],
      conflicts: [],
      updates: [],
    },
  ],
  notices: [],
  summary: { articles: 5, sources: 4, claims: 9, events: 4, agree: 2, conflict: 1, single: 1 },
}

/** The report with the quote of its first claim replaced. */
export function quoting(quote: string): Report {
  const [first, ...others] = report.claims
  return { ...report, claims: [...(first ? [{ ...first, quote, time: null }] : []), ...others] }
}

/** What no output may hold as it stands: controls, and what turns the direction of text. */
export const hostile = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/

const poison =
  '\u001b[31m\u0007 \u202eterbalik\u2066 \u0085 \u2028\n::error::gawat\r\n##[error] </script><script>alert(1)</script> <img src=x onerror=alert(1)> **b** | [a](https://contoh.id) @budi =1+1 %0A::warning::x "\'`'

/** The report with something hostile in every text that an article or its file gives. */
export const hostileReport: Report = {
  ...report,
  articles: report.articles.map((article) => ({
    ...article,
    path: `${article.path}${poison}`,
    title: poison,
    outlet: poison,
    wire: poison,
  })),
  claims: report.claims.map((claim) => ({
    ...claim,
    quote: claim.quote + poison,
    saidBy: { name: poison, start: 0, end: 0 },
    who: [{ name: poison, kind: 'person', role: 'agent', text: poison, start: 0, end: 0 }],
  })),
  events: report.events.map((event) => ({ ...event, label: poison, labelId: poison, where: [poison], who: [poison] })),
}
