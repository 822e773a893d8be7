import type { Oddity } from '../model/notice.ts'
import { type Message, unexpected } from './message.ts'
import { utf16Of } from './utf16.ts'

export type Decoded =
  | { readonly text: string; readonly oddities: readonly Oddity[] }
  | { readonly trouble: { readonly rule: string; readonly message: Message } }

const PROBE = 8192
const MOJIBAKE = /Ã[\u0080-\u00bf]|â€[\u0080-\u009d™œ“”˜]|Â[\u00a0-\u00bf]|Â(?<=[a-z\d][)\].,;:!?"”]*Â)(?=\s|$)/u

const whole = (rule: string, message: Message): Oddity => ({ rule, span: null, ...message })

/** What windows-1252 has where Latin-1 has control characters; some versions of Node 20 and 22 decode it as Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/gu, (control) => WINDOWS.charAt(control.charCodeAt(0) - 0x80))

/** Bytes to text: UTF-16 by its mark or its zeros, else UTF-8, else windows-1252. The mark is not part of the text. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = utf16Of(bytes)
  if (wide !== null) return checked(new TextDecoder(wide).decode(bytes), [])
  if (bytes.subarray(0, PROBE).includes(0)) return binary
  try {
    return checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes), [])
  } catch {
    const message = unexpected('bytes, read as windows-1252', 'UTF-8', 'Bita, dibaca sebagai windows-1252,', 'UTF-8')
    return checked(windows1252(bytes), [whole('charset', message)])
  }
}

/** As `decode`, for a page that may name its charset: `<meta charset="iso-8859-1">`. */
export function decodeHtml(bytes: Uint8Array): Decoded {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048))
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?(?<label>[\w-]{3,20})/iu
    .exec(head)
    ?.groups?.['label']?.toLowerCase()
  const marked = bytes[0] === 0xef || bytes[0] === 0xfe || bytes[0] === 0xff
  if (label === undefined || label.startsWith('utf') || marked) return decode(bytes)
  try {
    const decoder = new TextDecoder(label)
    return checked(decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes), [])
  } catch {
    return decode(bytes)
  }
}

const binary: Decoded = {
  trouble: { rule: 'binary', message: unexpected('binary file', 'text', 'Berkas biner', 'teks') },
}

function checked(text: string, oddities: readonly Oddity[]): Decoded {
  const probe = text.slice(0, PROBE)
  const control =
    probe.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u0080\u0081\u008d\u008f\u0090\u009d\ufffd]/gu)?.length ?? 0
  if (control * 20 > probe.length) return binary
  if (!MOJIBAKE.test(text)) return { text, oddities }
  const message = unexpected(
    'characters of a wrong charset (`Ã©`, `â€œ`)',
    'UTF-8',
    'Karakter salah sandi (`Ã©`, `â€œ`)',
    'UTF-8',
  )
  return { text, oddities: [...oddities, whole('mojibake', message)] }
}
