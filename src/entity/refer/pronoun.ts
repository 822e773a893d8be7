import { personPronouns } from '../../lexicon/pronouns.ts'
import type { Entity } from '../../model/entity.ts'
import { normAt } from '../desk.ts'
import { isAboutNameless, speaksSoon, tells } from './nameless.ts'
import { near, type Placed, type ReferenceRule, type Story } from './reference.ts'

const REACH = 4

/** Words before somebody who is not the one the sentence is about: `bertemu Presiden Anwar`, `kepada Ani`. */
const TOWARDS: ReadonlySet<string> = new Set([
  'bersama',
  'bertemu',
  'dari',
  'dengan',
  'kepada',
  'melawan',
  'menemui',
  'oleh',
  'untuk',
])

/** The person whom the sentence is about: who is `ia` in it, else the first who is no partner of somebody, else the first. */
function subjectOf({ desk }: Story, people: readonly Placed[], own: boolean): Entity | null {
  const words = (mention: Placed['mention']): number => mention.title?.split(/\s+/u).length ?? 0
  const subject =
    people.find(({ mention }) => mention.via === 'pronoun') ??
    people.find(({ mention, first }) => !TOWARDS.has(normAt(desk, first - 1 - words(mention)))) ??
    // «Bersama Surya Hadi, ia menanam pohon»: another than he.
    (own ? undefined : people[0])
  return subject?.mention.entities[0] ?? null
}

function antecedent(story: Story, at: number): Entity | null {
  const sentence = story.desk.sentenceOf[at] ?? 0
  const told = near(story, at, REACH)
  const people = told.filter(
    ({ mention }) =>
      mention.entities.length === 1 && mention.entities[0]?.kind === 'person' && mention.rule !== 'in-title',
  )
  // «Budi mengatakan dirinya sehat»
  const speaks = speaksSoon(story.desk, at) || normAt(story.desk, at) === 'dirinya'
  let teller: Entity | null = null
  for (let back = 0; back <= REACH; back += 1) {
    const here = people.filter((placed) => placed.sentence === sentence - back)
    // «"Korban itu dirawat," kata Budi. Ia menambahkan …»
    if (!(speaks && here.length > 0) && isAboutNameless(story, sentence - back, at, told)) return null
    const person = subjectOf(story, here, back === 0)
    if (!person) continue
    if (teller || speaks || !here.every((placed) => tells(story.desk, placed))) return teller ?? person
    // «Seorang pria demam. "Hasilnya keluar," kata Budi. Ia dirawat …»: not who tells of it.
    teller = person
  }
  return teller
}

/** `ia`, `dia`, `beliau`: the person that the sentence, or one shortly before, is about. */
export const pronoun: ReferenceRule = {
  id: 'pronoun',
  read(story, at) {
    if (!personPronouns.has(normAt(story.desk, at)) || story.inSpeech(at)) return null
    const person = antecedent(story, at)
    return person ? { first: at, last: at + 1, entities: [person], via: 'pronoun' } : null
  },
  examples: [
    { text: 'Rahma Anwari tiba di Palembang. Ia langsung meninjau pasar.', finds: 'Ia=Rahma Anwari' },
    { text: 'Hujan turun di Palembang. Ia tidak kunjung reda.', finds: null },
    { text: 'Rahma Anwari tiba. Seorang pria menemuinya. Ia lalu pulang.', finds: null },
    { text: 'Menurut Rahma Anwari, pasien itu demam. Ia dirawat sejak Senin. Ia kini pulih.', finds: null },
    { text: '"Pasien itu demam," kata Rahma Anwari. Ia mengatakan obat cukup.', finds: 'Ia=Rahma Anwari' },
    { text: 'Seorang pria demam. "Hasilnya keluar," kata Rahma Anwari. Ia dirawat sejak Senin.', finds: null },
    { text: '"Hasilnya keluar," kata Rahma Anwari. Ia lalu pulang.', finds: 'Ia=Rahma Anwari' },
    { text: 'Rahma Anwari tiba. Bersama Surya Hadi, ia menanam pohon.', finds: 'ia=Rahma Anwari' },
    { text: 'Seorang warga, Rahma Anwari, mengungsi. Ia kini pulang.', finds: 'Ia=Rahma Anwari' },
  ],
}
