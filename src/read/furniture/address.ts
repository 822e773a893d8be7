import type { LineRule } from './rule.ts'

/** A web address on a line of its own. */
export const address: LineRule = {
  id: 'address',
  find: ({ norm }) => (/^(?:[A-Za-zÀ-ɏ ]{1,20}:\s*)?https?:\/\/\S+$/u.test(norm) ? 'navigation' : null),
  examples: [
    { text: 'https://wartakita.example/2024/03/04/panen-raya', finds: 'navigation' },
    { text: 'Laman https://wartakita.example diretas pada Senin.', finds: null },
  ],
}
