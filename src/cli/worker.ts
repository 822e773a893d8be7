import { extract } from '../check.ts'
import type { ExtractLine } from '../model/report.ts'
import { readParcel } from '../read/parcels.ts'
import type { Read } from '../read/read-articles.ts'
import type { Share } from './crew.ts'

/** The lines of `extract` for the articles of a share; runs in a thread of its own where there are many articles. */
export const understandShare = ({ parcels, maxBytes }: Share): readonly ExtractLine[] => [
  ...extract(readsOf(parcels, maxBytes)),
]

function* readsOf(parcels: Share['parcels'], maxBytes: number): Generator<Read> {
  for (const parcel of parcels) yield* readParcel(parcel, { maxBytes })
}
