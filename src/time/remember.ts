import { weekdayOf } from '../model/calendar.ts'
import type { Resolved, Scene } from './now.ts'
import type { Clock, DateSaid, Found } from './said.ts'
import type { Story } from './story.ts'
import type { Stretch } from './stretch.ts'

/** «"Kami pulang," kata camat, Selasa»: behind a quotation stands when it was said. */
const quotative = /["”][^"”“]*(?:kata|ujar|tutur|ucap|jelas|tegas|papar|imbuh|sebut|lanjut|ungkap)(?:nya)?\s[^"”“]*$/

/** «…, kata camat, Selasa», «dikutip dari laman dinas, Selasa»: who said it and where it was read, with no verb of its own. */
const attributed =
  /(?:,\s+(?:kata|ujar|tutur|ucap|imbuh|pungkas|tulis)\s|(?:^|[^a-z])(?:dikutip|dilansir|dinukil|melansir|mengutip|di(?:berita|warta)kan(?=\s[A-Z]))\s)(?:(?!,\s+pada\s|\s(?:di|me|ber|ter)[a-z]{4,}\s)[^.;"”])*$/i

/** The sentence itself comes behind who told it. */
const opensSentence = /^\s*(?:dikutip|dilansir|dinukil|melansir|mengutip|diberitakan|diwartakan)\s[^,]*,\s*$/i

/** «setelah kemarin turun», «dibanding bulan lalu»: what a time stands behind that is told of by the way. */
const aside = /(?:setelah|sesudah|usai|dibanding|dibandingkan|ketimbang|daripada|sebelum|dari|sejak)\s+$/i

/** «Penyebabnya arus pendek pada Kamis malam, 7 Mei»: the day of a cause, in a story that has come to a later one. */
const cause = /(?:^|[^a-z])(?:akibat|dipicu|disebabkan|pemicunya|penyebabnya)\s[^.;]*$/i

/** «Ratu tiba pada 3 Mei untuk kunjungan selama 3-11 Mei»: what lasts around the day of its sentence moves nothing. */
const lastsAround = ({ passage }: Story, { between }: Found, before: string): boolean =>
  between !== null && passage.day !== null && /(?:^|[^a-z])(?:pada|selama|tanggal)\s+(?:\d+\s*-\s*)?$/i.test(before)

/** `tahun sebelumnya`: the story stays in the year that is compared with it. */
const comparing = ({ shift }: DateSaid): boolean =>
  shift?.base === 'story' && shift.by === -1 && shift.unit !== 'day' && shift.unit !== 'week'

/** What a time behind it calls back: «Tragedi yang terjadi pada 2 Juli itu masih menyisakan luka». */
const mishap =
  /(?:^|[^a-z])(?:banjir|bencana|bentrokan|erupsi|gempa|insiden|kebakaran|kecelakaan|kejadian|kerusuhan|ledakan|letusan|longsor|musibah|penembakan|peristiwa|serangan|tabrakan|tenggelamnya|tragedi|tsunami)(?:\s[a-z-]+){0,8}\s$/i

const deictic = /\s(?:itu|ini|tersebut)$/i

/** A day that only says which mishap is meant, where the story has come to a later one. */
const callsBack = ({ day }: Story, stretch: Stretch, before: string, words: string): boolean =>
  day !== null && stretch.first < day && deictic.test(words) && mishap.test(before)

/** «Jembatan yang diresmikan bupati pada», not «rapat yang digelar pada» */
const description =
  /(?:^|[^a-z])yang\s(?!(?:ber(?:akhir|langsung)|di(?:gelar|langsungkan|mulai|selenggarakan)|terjadi)\s)[^,.;:]*$/i

/** So many days before the publication a time that only says who or what is meant is far from the news. */
const LONG_AGO = 366

/** «Jembatan yang diresmikan bupati pada 5 Mei 2020 itu ambruk pada 23 Februari»: a time long ago that says which. */
const isDescription = ({ before, resolved: { stretch } }: Telling, { published, guessed }: Scene): boolean =>
  published !== null && !guessed && stretch.last < published - LONG_AGO && description.test(before)

/** A time of the story. `before`: its sentence up to it; `words`: the time itself. */
interface Telling {
  readonly one: Found
  readonly said: DateSaid
  readonly resolved: Resolved
  readonly clock: Clock | null
  readonly before: string
  readonly words: string
}

/** «pukul 22.40 waktu setempat atau | Sabtu, 6 Juni, | pukul 04.40 WIB» */
const elsewhere =
  /(?:setempat|\bwi(?:b|ta?)|\d[.:]\d\d)\s*(?:\([^)]*\)\s*)?,?\s(?:alias|atau)\s(?:(?:hari|pada|tanggal)\s)*(?:[a-z]+(?:,?\s\d{1,2}\s[a-z]+(?:\s\d{4})?)?,?\s)?$/i

/** «pukul 05.21 WIB, atau Minggu pukul 18.21 waktu setempat» tells one instant twice. */
const isLocal = ({ clock, sentence }: Story, { said, before }: Telling): boolean =>
  said.clock !== undefined && ((said.clock.place !== null && clock?.sentence === sentence) || elsewhere.test(before))

/** «setelah kemarin turun» looks aside; the day of a statement is not that of what is stated. */
function isGlance(story: Story, telling: Telling): boolean {
  const { one, said, before } = telling
  const { grain, first } = telling.resolved.stretch
  return (
    isLocal(story, telling) ||
    (grain === 'day' && one.side === 'since') ||
    (grain === 'day' && story.day !== null && first < story.day && cause.test(before)) ||
    lastsAround(story, one, before) ||
    /(?:^|[^a-z])berlaku\s(?:pada\s)?$/i.test(before) ||
    (said.shift !== undefined && (aside.test(before) || comparing(said)))
  )
}

/** «setelah bencana 2015», «seperti gempa besar 2018»: a year that says which. */
const named =
  /(?:^|[^a-z])(?:dibanding|dibandingkan|pasca|pascabencana|sebelum|sejak|seperti|sesudah|setelah|usai)(?:\s[a-z-]+){1,3}\s$/i

/** «antara 2015 dan 2019», «setelah bencana 2015»: years of what lies behind, beside what the article tells. */
const isAside = ({ one, before }: Telling): boolean => one.between !== null || named.test(before)

/** Takes note of a heading. */
function rememberHeading(story: Story, { said, resolved: { stretch } }: Telling): void {
  if ((said.day ?? said.month ?? said.year ?? said.weekday) === undefined) return
  story.heading = stretch
  if (stretch.grain === 'year') story.headingYear = stretch
  else if (said.year !== undefined) story.headingYear = null
}

/** Takes note of a day, its weekday and its clock. */
function rememberDay(story: Story, telling: Telling): void {
  const { said, clock } = telling
  const { stretch, from } = telling.resolved
  const day = stretch.first
  if (said.weekday !== undefined && (said.day !== undefined || from === 'inherited'))
    story.weekdays.set(weekdayOf(day), day)
  story.told.set(day, (story.told.get(day) ?? 0) + 1)
  if (!story.days.has(story.sentence)) story.days.set(story.sentence, day)
  if (!clock) return
  const minutes = clock.hour * 60 + clock.minute
  if (clock.minute % 30 !== 0 && !story.clocks.has(minutes)) story.clocks.set(minutes, day)
  if (!isLocal(story, telling)) story.clock = { day, minutes, zone: clock.zone, sentence: story.sentence }
}

/** Takes note of the day of a sentence, and of its evening. */
function rememberEvening(story: Story, { said, clock, resolved: { stretch, from } }: Telling): void {
  story.passage.day = stretch.first
  if (from !== 'inherited' || said.part !== undefined || clock)
    story.evening = isEvening(said, clock) ? stretch.first : story.evening === stretch.first ? story.evening : null
}

/** Takes note of a time for what comes after it. */
export function remember(story: Story, telling: Telling, scene: Scene): void {
  const { heads, published, guessed } = scene
  const { one, said, before, words } = telling
  const { stretch, from } = telling.resolved
  const { side } = telling.one
  const isDay = stretch.grain === 'day'
  if (heads) rememberHeading(story, telling)
  // «Menteri sejak 2028 itu menulis surat pada 10 April»
  const sinceThen = side === 'since' && stretch.grain === 'year' && published !== null && !guessed
  const describes = isDescription(telling, scene)
  if (stretch.grain === 'year' && !sinceThen && !describes) story.passage.year = { stretch, from }
  // The day of the other clock, which is told next, and of nothing else.
  if (isDay && said.clock === undefined && elsewhere.test(before)) {
    story.passage.day = stretch.first
    return
  }
  const glance = isGlance(story, telling)
  if (isDay) rememberDay(story, telling)
  const saying = story.last !== null && (quotative.test(before) || attributed.test(before))
  // «Diberitakan Warta Kota, 3 Mei 2028, sekitar pukul 16.15 tanggul itu jebol»: not on the day of the paper.
  if (isDay && !glance && !describes && !(saying && one.said.kind === 'date' && opensSentence.test(before)))
    rememberEvening(story, telling)
  // «banjir yang merendam pasar sejak Rabu malam»: nothing else tells a day yet.
  if (isDay && one.side === 'since' && story.day === null && published !== null && stretch.first <= published)
    story.day = stretch.first
  if (glance || saying) return
  if (isDay && callsBack(story, stretch, before, words)) return
  story.last = stretch
  story.paragraph.last = stretch
  const isBackground = stretch.grain === 'year' && published !== null && !guessed && isAside(telling)
  const isFull = from === 'explicit' && said.year !== undefined && !sinceThen && !isBackground && !describes
  if (isFull || (from === 'inherited' && story.paragraph.dated)) story.paragraph.dated = stretch
  // «pailit pada 6 November 2023. Jaksa menyelidiki sejak Juli lalu dan memanggilnya pada 12 November»
  else if (from === 'relative' && !guessed) story.paragraph.dated = null
  if (!isDay || describes) return
  story.paragraph.day = stretch.first
  // What is still ahead is no day for the paragraphs to come, nor is «Hingga Selasa pagi tim masih mencari».
  if (side === 'until') return
  if (published === null || guessed || stretch.first <= published) story.day = stretch.first
}

const isEvening = ({ part }: DateSaid, clock: Clock | null): boolean =>
  clock ? clock.hour >= 18 : part === 'TNI' || part === 'TEV'
