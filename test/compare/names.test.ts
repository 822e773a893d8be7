import { describe, expect, test } from 'vitest'
import type { Telling } from '../../src/compare/facts/tellings.ts'
import { namesOf } from '../../src/compare/facts/told-names.ts'
import type { Participant } from '../../src/model/claim.ts'
import type { Alias, EntityKind } from '../../src/model/entity.ts'
import { understandingOf } from './claims.ts'

/** A page: the names it tells of, and what it says that somebody is also called. A name after `#` stands in its headline only. */
interface Page {
  readonly names: readonly string[]
  readonly aliases?: readonly Alias[]
  readonly kind?: EntityKind
  readonly where?: readonly string[]
}

function tellingOf({ names, aliases = [], kind = 'person', where = [] }: Page, at: number): Telling {
  const understanding = understandingOf({
    path: `${at}.txt`,
    claims: names.map((name) => ({
      quote: `${name} hadir`,
      trigger: 'hadir',
      type: 'visit' as const,
      who: [name.replace(/^#/u, '')],
      kind,
      headline: name.startsWith('#'),
      where: where.map((place) => [place] as const),
    })),
  })
  return { source: `s${at}`, claims: understanding.claims, aliases }
}

const participant = (name: string, kind: EntityKind): Participant => ({
  name,
  kind,
  role: 'agent',
  text: name,
  start: 0,
  end: 0,
})

/** What each name is shown as, by the first page's kind. */
function shown(pages: readonly Page[], names: readonly string[]): readonly string[] {
  const { shownBy } = namesOf(pages.map(tellingOf))
  return names.map((name) => shownBy(participant(name, pages[0]?.kind ?? 'person')))
}

const nick = (short: string, name: string, kind: EntityKind = 'person'): Alias => ({ short, name, kind })

describe('one name over all pages', () => {
  test('what is glued to a name on one page spoils it nowhere', () => {
    const pages = [
      { names: ['Rudi Hartawan'] },
      { names: ['Rudi Hartawan'] },
      { names: ['Rudi Hartawan Dengan'] },
      { names: ['Hartawan'] },
    ]
    expect(shown(pages, ['Rudi Hartawan Dengan', 'Hartawan'])).toEqual(['Rudi Hartawan', 'Rudi Hartawan'])
  })
  test('a ruler is one man under his name and under his office', () => {
    const pages = [{ names: ['Rudi Hartawan', 'Sultan Rudi'] }, { names: ['Sultan Sagara Rudi Hartawan'] }]
    const names = ['Sultan Rudi', 'Sultan Sagara Rudi Hartawan']
    expect(shown(pages, names)).toEqual(['Rudi Hartawan', 'Rudi Hartawan'])
    const two = [{ names: ['Rudi Hartawan'] }, { names: ['Rudi Wirawan'] }, { names: ['Sultan Rudi'] }]
    expect(shown(two, ['Sultan Rudi'])).toEqual(['Sultan Rudi'])
  })
  test('a headline does not show where a name ends', () => {
    const pages = [{ names: ['#Rudi Hartawan Tiba'] }, { names: ['#Rudi Hartawan Tiba'] }, { names: ['Rudi Hartawan'] }]
    expect(shown(pages, ['Rudi Hartawan Tiba'])).toEqual(['Rudi Hartawan'])
  })
  test('the fullest name holds though one page alone has it', () => {
    const pages = [{ names: ['Rudi Hartawan'] }, { names: ['Rudi Hartawan'] }, { names: ['Rudi Hartawan Sitorang'] }]
    expect(shown(pages, ['Rudi Hartawan'])).toEqual(['Rudi Hartawan Sitorang'])
  })
  test('a longer name of two pages is the full one', () => {
    const pages = [
      { names: ['Rudi Hartawan'] },
      { names: ['Rudi Hartawan'] },
      { names: ['Rudi Surya Hartawan'] },
      { names: ['Rudi Surya Hartawan'] },
    ]
    expect(shown(pages, ['Rudi Hartawan'])).toEqual(['Rudi Surya Hartawan'])
  })
  test('a club is shown with its town where no other bears its name', () => {
    const pages: readonly Page[] = [
      { names: ['Elang'], kind: 'organisation', where: ['Bogor'] },
      { names: ['Elang Bogor'], kind: 'organisation' },
    ]
    expect(shown(pages, ['Elang'])).toEqual(['Elang Bogor'])
    expect(shown([...pages, { names: ['Elang Depok'], kind: 'organisation' }], ['Elang'])).toEqual(['Elang'])
  })
  test('a name is written out where any page does so', () => {
    const pages = [{ names: ['Rudi S. Hartawan'] }, { names: ['Rudi S. Hartawan'] }, { names: ['Rudi Surya Hartawan'] }]
    expect(shown(pages, ['Rudi S. Hartawan'])).toEqual(['Rudi Surya Hartawan'])
  })
  test('a slip of one page is the name of the others', () => {
    const pages = [{ names: ['Hariyanto Surya'] }, { names: ['Hariyanto Surya'] }, { names: ['Heriyanto Surya'] }]
    expect(shown(pages, ['Heriyanto Surya'])).toEqual(['Hariyanto Surya'])
  })
  test('whom one page tells of side by side are two, however alike', () => {
    const pages = [{ names: ['Hariyanto Surya', 'Heriyanto Surya'] }, { names: ['Hariyanto Surya'] }]
    expect(shown(pages, ['Heriyanto Surya'])).toEqual(['Heriyanto Surya'])
  })
  test('a nickname that one page explains holds for all', () => {
    const pages = [{ names: ['Jonathan Surya'], aliases: [nick('Jojon', 'Jonathan Surya')] }, { names: ['Jojon'] }]
    expect(shown(pages, ['Jojon'])).toEqual(['Jonathan Surya'])
  })
  test('a nickname of two people is nobody’s', () => {
    const pages = [
      { names: ['Jonathan Surya'], aliases: [nick('Jojon', 'Jonathan Surya')] },
      { names: ['Joko Wirawan'], aliases: [nick('Jojon', 'Joko Wirawan')] },
      { names: ['Jojon'] },
    ]
    expect(shown(pages, ['Jojon'])).toEqual(['Jojon'])
  })
  test('two people of one surname stay two', () => {
    const pages = [{ names: ['Rudi Hartawan'] }, { names: ['Sari Hartawan'] }, { names: ['Hartawan'] }]
    expect(shown(pages, ['Hartawan', 'Rudi Hartawan'])).toEqual(['Hartawan', 'Rudi Hartawan'])
  })
})

describe('names that only look alike stay two', () => {
  const rows: readonly (readonly [why: string, pages: readonly Page[], names: readonly string[]])[] = [
    [
      'two fuller names of one',
      [{ names: ['Rudi Hartawan'] }, { names: ['Rudi Hartawan Sitorang'] }, { names: ['Rudi Hartawan Wirya'] }],
      ['Rudi Hartawan Sitorang', 'Rudi Hartawan Wirya'],
    ],
    [
      'spellings of two pages each',
      [
        { names: ['Hariyanto Surya'] },
        { names: ['Hariyanto Surya'] },
        { names: ['Heriyanto Surya'] },
        { names: ['Heriyanto Surya'] },
      ],
      ['Hariyanto Surya', 'Heriyanto Surya'],
    ],
    ['another initial', [{ names: ['Rudi S. Hartawan'] }, { names: ['Rudi Karta Hartawan'] }], ['Rudi S. Hartawan']],
    ['father and son', [{ names: ['Kim Jong Il'] }, { names: ['Kim Jong Un'] }], ['Kim Jong Il', 'Kim Jong Un']],
    [
      'one given name',
      [{ names: ['Rudi Hartawan'] }, { names: ['Rudi Sitorang'] }],
      ['Rudi Hartawan', 'Rudi Sitorang'],
    ],
    ['brothers', [{ names: ['Rudi Hartawan'] }, { names: ['Rudo Hartawan', 'Rudi Hartawan'] }], ['Rudo Hartawan']],
  ]
  test.each(rows)('%s', (_, pages, names) => {
    expect(shown(pages, names)).toEqual(names)
  })
})

describe('one name for a company, a school', () => {
  const kind: EntityKind = 'organisation'
  test('a company keeps its form, and its brand is the company', () => {
    const pages = [
      { names: ['PT Kirana Megah Sentosa'], aliases: [nick('Kimesa', 'PT Kirana Megah Sentosa', kind)], kind },
      { names: ['PT Kimesa'], kind },
      { names: ['Kirana Megah Sentosa'], kind },
    ]
    expect(shown(pages, ['PT Kimesa', 'Kirana Megah Sentosa'])).toEqual([
      'PT Kirana Megah Sentosa',
      'PT Kirana Megah Sentosa',
    ])
  })
  test('a company that is mostly written without its form is shown so', () => {
    const bare = { names: ['Kirana Megah'], kind }
    expect(shown([{ names: ['PT Kirana Megah'], kind }, bare, bare], ['PT Kirana Megah'])).toEqual(['Kirana Megah'])
  })
  test('a ferry is one ship, by whichever letters a page calls it', () => {
    const pages = [{ names: ['KMP Sinar Bahari'] }, { names: ['KMP Sinar Bahari'] }, { names: ['KM Sinar Bahari'] }]
    const ferries = pages.map((page) => ({ ...page, kind: 'group' as const }))
    expect(shown(ferries, ['KM Sinar Bahari'])).toEqual(['KMP Sinar Bahari'])
  })
  test('another company of the same first word stays another', () => {
    const pages = [
      { names: ['PT Kirana Megah'], kind },
      { names: ['PT Kirana Jaya'], kind },
    ]
    expect(shown(pages, ['PT Kirana Jaya'])).toEqual(['PT Kirana Jaya'])
  })
  test('a school is the same with its town', () => {
    const pages = [
      { names: ['SMK Harapan Bangsa'], kind },
      { names: ['SMK Harapan Bangsa Bogor'], kind },
    ]
    expect(shown(pages, ['SMK Harapan Bangsa Bogor'])).toEqual(['SMK Harapan Bangsa'])
  })
  test('courts of two towns are two, though a page names no town', () => {
    const pages = [
      { names: ['Pengadilan Tata Usaha'], kind },
      { names: ['Pengadilan Tata Usaha Serang'], kind },
      { names: ['Pengadilan Tata Usaha Bogor'], kind },
    ]
    expect(shown(pages, ['Pengadilan Tata Usaha Serang'])).toEqual(['Pengadilan Tata Usaha Serang'])
  })
})
