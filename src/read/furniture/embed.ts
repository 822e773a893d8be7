import type { LineRule } from './rule.ts'

const POST = /^[-–—]+ .{1,60}\(@\w{1,30}\)|pic\.(?:twitter|x)\.com\/|^@\w+ \d|^dilihat \d.* di instagram/u

/** The foot of a post from elsewhere: `— BMKG (@infoBMKG) February 21, 2017`. */
export const embed: LineRule = {
  id: 'embed',
  find: ({ norm, words }) => (words <= 30 && POST.test(norm) ? 'share' : null),
  examples: [
    { text: '— Info Gempa (@infogempa) February 21, 2017', finds: 'share' },
    { text: 'Akun @infogempa menulis bahwa guncangan terasa lama.', finds: null },
  ],
}
