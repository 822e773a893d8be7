import type { LineRule } from './rule.ts'

/** Initials in brackets, or a name and initials: `(sar/ant)`, `(Antara/sw)`, `(07)`. */
export const CLOSING_CODE = /^[([]\s*[A-Za-zÀ-ɏ\d.*+-]{1,16}(?:\s?[/-]\s?[A-Za-zÀ-ɏ\d.*+-]{1,14}){0,8}\s*[)\]]$/u

const INITIALS = /^[([][a-zß-ÿ]{2,4}[)\]]$/u
// «(Mila Haryani)» alone
const NAME = /^\([A-ZÀ-Þ][A-Za-zÀ-ɏ.']+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.']*){1,4}\s?\)$/u

/** The desk's initials, or a name, on a line of their own. */
export const closingCode: LineRule = {
  id: 'closing-code',
  find: ({ text }) =>
    text.length <= 48 && (NAME.test(text) || (CLOSING_CODE.test(text) && (text.includes('/') || INITIALS.test(text))))
      ? 'code'
      : null,
  examples: [
    { text: '(sar/ant)', finds: 'code' },
    { text: '(ls/07)', finds: 'code' },
    { text: '[Antara/sw]', finds: 'code' },
    { text: '(DW/YP/FL/AT/BB/N-2)', finds: 'code' },
    { text: '(mdr)', finds: 'code' },
    { text: '(Mila Haryani)', finds: 'code' },
    { text: '(Mila Haryani )', finds: 'code' },
    { text: '(Bersambung)', finds: null },
  ],
}
