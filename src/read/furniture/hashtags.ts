import type { LineRule } from './rule.ts'

const HASHTAGS = /^(?:[#＃][A-Za-zÀ-ɏ\d_&-]+[\s,;|]*)+$/u

/** A line of tags without a label: `#Banjir #Semarang`. */
export const hashtags: LineRule = {
  id: 'hashtags',
  find: ({ norm }) => (norm.startsWith('#') && norm.length < 400 && HASHTAGS.test(norm) ? 'tags' : null),
  examples: [
    { text: '#Banjir #Semarang', finds: 'tags' },
    { text: '#Rob', finds: 'tags' },
    { text: '#MerdekaBelajar dipakai 12 ribu kali dalam sehari.', finds: null },
  ],
}
