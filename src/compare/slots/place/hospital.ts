import { peopleUnits } from '../../../lexicon/counted-words.ts'
import type { Fact } from '../../facts/facts.ts'
import { meet } from '../../facts/names.ts'
import { placesClash } from '../../facts/places.ts'

const HOSPITAL = /^(?:rs\p{Ll}*|rumah sakit) /u

/** «dirujuk ke RSUD Wela», «sebagian dibawa ke RS Kasih»: a second house, or one of several. */
const ONE_OF_MANY =
  /\b(?:antara lain|beberapa|dipindahkan|dirujuk|jasad|jenazah|kemudian|lainnya|lalu|rujukan|sebagian|sejumlah|selebihnya|sisanya|termasuk)\b/iu

/** «Mereka dibawa ke RSUD Wela», «Semua korban dilarikan ke RS Kasih»: none is left who may be elsewhere. */
const ALL = /\b(?:ke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)nya|mereka|se(?:luruh|mua)(?:nya)?)\b/iu

/** Whether a claim says to which one hospital those were taken whom it tells of. */
export const isFetchedIn = ({ claim, where }: Fact): boolean =>
  claim.type === 'evacuate' &&
  claim.status === 'happened' &&
  where.length === 1 &&
  where.every(({ name }) => HOSPITAL.test(name)) &&
  !ONE_OF_MANY.test(claim.quote)

const isOfAll = ({ claim }: Fact): boolean => ALL.test(claim.quote)

/** How many people a claim's words count, more than one: «18 siswa yang keracunan dilarikan». */
function peopleIn({ claim: { quote }, said }: Fact): readonly string[] {
  const words = quote.split(/[^\p{L}\d]+/u)
  return [...said].filter((key) => {
    const [unit = '', count = ''] = key.split(' ')
    return peopleUnits.has(unit) && Number(count) > 1 && words.includes(count)
  })
}

/** Whether two claims are of the same hurt: those of one name or number, or all of them. */
const haveSamePatients = (a: Fact, b: Fact): boolean =>
  meet(a.sufferers, b.sufferers) || meet(peopleIn(a), peopleIn(b)) || (isOfAll(a) && isOfAll(b))

/** Whether two claims have the same hurt taken to two hospitals. */
export const areInTwoHospitals = (a: Fact, b: Fact): boolean =>
  haveSamePatients(a, b) && a.where.every((one) => b.where.every((other) => placesClash(one, other)))
