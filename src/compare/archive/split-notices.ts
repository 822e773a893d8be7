import { inFile, type Notice } from '../../model/notice.ts'
import type { Split } from '../../model/report.ts'
import { BATCH, CROWD, levels, MOST } from './components.ts'

/** What was not compared, of an archive that was taken apart. They are of the whole input, `.`, and of no article. */
export const splitNotices = (splits: readonly Split[]): readonly Notice[] =>
  splits.flatMap((split) => [
    ...(split.crowded > 0
      ? [{ rule: 'crowded-key', ...ofAll, message: crowdedEn(split), messageId: crowdedId(split) }]
      : []),
    { rule: 'large-archive', ...ofAll, message: largeEn(split), messageId: largeId(split) },
  ])

const ofAll = inFile('.')

const crowdedEn = ({ crowded, top, topArticles }: Split): string =>
  `Unexpected crowd: partition keys that more than ${CROWD} articles hold: ${crowded}, \`${top}\` by ${topArticles}; through such a key an article was compared only with the ${CROWD} published about when it was`

const crowdedId = ({ crowded, top, topArticles }: Split): string =>
  `Terlalu ramai: kunci yang dipegang lebih dari ${CROWD} artikel ada ${crowded}, \`${top}\` oleh ${topArticles}; lewat kunci itu artikel hanya dibandingkan dengan ${CROWD} artikel yang terbit di sekitarnya`

const [first] = levels

const largeEn = ({ articles, open, level, cut }: Split): string =>
  [
    `Unexpected size: ${articles} articles, expected at most ${BATCH} to compare all with all; articles that share fewer than ${first} partition keys were not compared`,
    ...(open > 0 ? [`of ${open}, in groups of more than ${MOST}, only those that share more, at most ${level}`] : []),
    ...(cut > 0
      ? [`${cut} of them share even more, and were compared ${MOST} at a time in the order of publication`]
      : []),
  ].join('; ')

const largeId = ({ articles, open, level, cut }: Split): string =>
  [
    `Ukuran tak terduga: ${articles} artikel, paling banyak ${BATCH} agar semua dibandingkan; artikel yang berbagi kurang dari ${first} kunci tidak dibandingkan`,
    ...(open > 0
      ? [`dari ${open}, dalam kelompok lebih dari ${MOST}, hanya yang berbagi lebih banyak, paling banyak ${level}`]
      : []),
    ...(cut > 0
      ? [`${cut} di antaranya berbagi lebih banyak lagi, dan dibandingkan ${MOST} sekaligus menurut waktu terbit`]
      : []),
  ].join('; ')
