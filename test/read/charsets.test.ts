import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Read, readArticles } from '../../src/read/read-articles.ts'

const text =
  'Pasar Ikan Dibuka Kembali\n\nSenin, 4 Maret 2024 | 09:12 WIB\n\nJAKARTA, KABAR BAHARI – Wali kota meresmikan “pasar ikan” di sebelah kafé pada Senin (4/3/2024).\n'
const html = `<!doctype html><html><head><meta charset="CHARSET"><title>Pasar Ikan Dibuka Kembali</title></head><body><h1>Pasar Ikan Dibuka Kembali</h1><p>${text.split('\n').at(-2)}</p></body></html>`

const utf16 = (value: string, big = false): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${value}`, 'utf16le')
  return big ? bytes.swap16() : bytes
}
const marks: ReadonlyMap<string, number> = new Map([
  ['–', 0x96],
  ['“', 0x93],
  ['”', 0x94],
])
const windows1252 = (value: string): Uint8Array =>
  Uint8Array.from(value, (letter) => marks.get(letter) ?? letter.charCodeAt(0))
/** As a program leaves it that takes UTF-8 for windows-1252 and saves what it sees. */
const mojibake = (value: string): Uint8Array =>
  Buffer.from(Buffer.from(value).toString('latin1').replaceAll('\u0080', '€').replaceAll('\u0093', '“'))

const read = (name: string, bytes: Uint8Array): readonly Read[] => [...readArticles(['-'], { stdin: { name, bytes } })]
const seen = (reads: readonly Read[]): readonly string[] =>
  reads.map((one) =>
    one.kind === 'article'
      ? `${one.article.dateline}: ${one.oddities.map(({ rule }) => rule).join(' ')}: ${one.article.text.includes('“pasar ikan” di sebelah kafé')}`
      : one.rule,
  )
const line = JSON.stringify({ text })

describe('charsets', () => {
  const rows: readonly (readonly [what: string, name: string, bytes: Uint8Array, ...seen: string[]])[] = [
    ['UTF-8 with its mark', 'x.txt', Buffer.from(`\ufeff${text}`), 'JAKARTA: : true'],
    ['UTF-16, little end first', 'x.txt', utf16(text), 'JAKARTA: : true'],
    ['UTF-16, big end first', 'x.txt', utf16(text, true), 'JAKARTA: : true'],
    ['windows-1252', 'x.txt', windows1252(text), 'JAKARTA: charset: true'],
    ['mojibake', 'x.txt', mojibake(text), 'null: mojibake: false'],
    [
      'a space that cannot break, garbled',
      'x.txt',
      Buffer.from(text.replace('2024).', '2024).Â')),
      'JAKARTA: mojibake: true',
    ],
    ['a page in UTF-16', 'x.html', utf16(html.replace('CHARSET', 'utf-16')), 'JAKARTA: : true'],
    ['a page that names its charset', 'x.html', windows1252(html.replace('CHARSET', 'iso-8859-1')), 'JAKARTA: : true'],
    [
      'JSON lines with a mark and CRLF',
      'x.ndjson',
      Buffer.from(`\ufeff${line}\r\n${line}\r\n`),
      'JAKARTA: : true',
      'JAKARTA: : true',
    ],
    ['JSON lines in UTF-16', 'x.ndjson', utf16(`${line}\n${line}\n`), 'JAKARTA: : true', 'JAKARTA: : true'],
    ['JSON in UTF-16', 'x.json', utf16(`[${line}]`, true), 'JAKARTA: : true'],
    ['UTF-16 without its mark', 'x.txt', utf16(text).subarray(2), 'JAKARTA: : true'],
    ['UTF-16 without its mark, big end first', 'x.txt', utf16(text, true).subarray(2), 'JAKARTA: : true'],
    ['a page in UTF-16 without its mark', 'x.html', utf16(html).subarray(2), 'JAKARTA: : true'],
    [
      'JSON lines in UTF-16 without its mark',
      'x.ndjson',
      utf16(`${line}\n${line}\n`).subarray(2),
      'JAKARTA: : true',
      'JAKARTA: : true',
    ],
    ['numbers with zeros in one place', 'x.txt', Uint8Array.from({ length: 400 }, (_, at) => (at % 2) * at), 'binary'],
  ]
  for (const [what, name, bytes, ...wanted] of rows) {
    test(what, () => {
      expect(seen(read(name, bytes))).toEqual(wanted)
    })
  }
})

describe('languages, per article', () => {
  test('no article of our own is taken for another language', () => {
    const folders = ['corpus', 'fixtures/cases', 'fixtures/pages'].map((name) =>
      join(import.meta.dirname, '../..', name),
    )
    const taken = [...readArticles(folders, { ignore: ['README.md', '*.json', '*.jsonl'] })].flatMap((one) =>
      one.kind === 'article' && one.oddities.some(({ rule }) => rule === 'other-language') ? [one.article.path] : [],
    )
    expect(taken).toEqual([])
  })

  const rows: readonly (readonly [language: string | null, text: string])[] = [
    [
      'Malay',
      'Perdana Menteri berkata kerajaan akan memberi bantuan kerana banjir yang melanda beberapa negeri pada hari Isnin. Polis turut menasihatkan orang ramai supaya tidak keluar rumah kerana hujan lebat dijangka berterusan sehingga Jumaat.',
    ],
    [
      'English',
      'The mayor opened the fish market on Monday after it was rebuilt following the fire. More than three hundred traders have returned to their stalls, and the city says that the rest will come back before the end of the month.',
    ],
    [
      'Javanese',
      'Bupati ngresmekake pasar iwak ing dina Senen kang wis dibangun maneh sawise kobongan taun 2019. Luwih saka telung atus bakul wis bali dodolan ing kana, lan pamarentah ngandhakake yen liyane bakal bali sadurunge pungkasan wulan.',
    ],
    [
      'Sundanese',
      'Bupati ngaresmikeun pasar lauk dina poé Senén anu geus diwangun deui sanggeus kahuruan taun 2019. Leuwih ti tilu ratus padagang geus balik deui ka dinya, jeung pamarentah nyebutkeun yén nu séjénna bakal balik saméméh ahir bulan.',
    ],
    [
      'Balinese',
      'Bupati ngresmiang peken ulam rahina Soma sane sampun kawangun malih sasampun kabakar warsa 2019. Langkung saking tigang atus dagang sampun mawali irika, miwah pamrintah nyinahang mungguing sane lianan pacang mawali sadurung panguntat sasih.',
    ],
    [
      'Minangkabau',
      'Bupati maresmian pasa lauak hari Sanayan nan alah dibangun baliak sasudah kabaka tahun 2019. Labiah dari tigo ratuih panggaleh alah baliak manggaleh di sinan, jo pamarintah mangatoan nan lain ka baliak pulo sabalun akhia bulan ko.',
    ],
    [
      null,
      'Presiden menerima perdana menteri itu di Jakarta pada Senin (4/3/2024). "We are going to work together with all of the members of the group and we will not stop until it is done," kata dia. Keduanya lalu menandatangani perjanjian dagang.',
    ],
  ]
  for (const [language, sentences] of rows) {
    test(language ?? 'Indonesian with a guest quoted in English', () => {
      const lines = [text, sentences].map((one) => JSON.stringify({ text: one })).join('\n')
      const notices = read('x.ndjson', Buffer.from(lines)).map((one) =>
        one.kind === 'article' ? one.oddities.map(({ message }) => message) : one.rule,
      )
      expect(notices).toEqual([[], language === null ? [] : [`Unexpected ${language}, expected Indonesian`]])
    })
  }
})
