import { journeyVerbs } from '../../lexicon/journey-words.ts'
import { dateAt, norm } from '../grid.ts'
import type { NoClaim } from './no-claim.ts'

const meanwhile = /^(?:kala|ketika|saat|sebelum|sesudah|setelah|sewaktu|usai|waktu)$/
const between = /^(?:akan|baru|hendak|mau|sedang|tengah)$/

/** «Bus yang membawa pelajar terguling», «ditangkap saat hendak menyeberang»: what else befell them is the news. */
export const onTheWay: NoClaim = {
  id: 'on-the-way',
  holds(grid, { at, clause }) {
    if (!journeyVerbs.has(norm(grid, at))) return false
    let opener = at - 1
    while (between.test(norm(grid, opener))) opener -= 1
    // «sembilan hari setelah berangkat»: counted from it.
    if ((grid.timeOf[opener - 1] ?? -1) >= 0) return false
    if (norm(grid, opener) !== 'yang' && !meanwhile.test(norm(grid, opener))) return false
    for (let token = at + 1; token < clause.last; token += 1) {
      if (dateAt(grid, token)) return false
      // «truk yang mengangkut 12 ton beras»: how much is told of it alone.
      if (token <= at + 2 && (grid.quantityOf[token] ?? -1) >= 0) return false
    }
    return true
  },
  examples: [
    { text: 'Perahu yang berlayar dari Krui itu karam.', trigger: 'berlayar', claim: false },
    { text: 'Dua pencuri ditangkap saat hendak menyeberang ke Bima.', trigger: 'menyeberang', claim: false },
    { text: 'Perahu yang berlayar dari Krui pada 3 Mei 2023 itu karam.', trigger: 'berlayar', claim: true },
    { text: 'Perahu itu karam setelah bertolak dari Krui.', trigger: 'bertolak', claim: false },
    { text: 'Perahu itu berlayar dari Krui.', trigger: 'berlayar', claim: true },
  ],
}
