/** How a surface form stands to its row: `menemui` active, `ditemui` passive, `temui` bare (headlines), else plain. */
export type Voice = 'active' | 'passive' | 'bare' | 'plain' | 'noun'

export interface Form {
  readonly text: string
  readonly voice: Voice
}

const vowel = /^[aiueo]/

/** Roots of one syllable take `menge-`: mengebom, mengecat, mengesahkan. */
const oneSyllable = /^[^aiueo]*[aiueo][^aiueo]*$/

/** The nasal prefix and what it does to the root's first sound: tangkap → menangkap, serang → menyerang (TBBBI §7). */
function nasal(root: string): readonly string[] {
  if (oneSyllable.test(root)) return [`menge${root}`, ...nasalOfLonger(root)]
  return nasalOfLonger(root)
}

function nasalOfLonger(root: string): readonly string[] {
  const rest = root.slice(1)
  const melts = vowel.test(rest)
  switch (root[0]) {
    case 'p':
      // «memproduksi», «memperbaiki» keep the p; «memukul» melts it.
      return melts ? [`mem${rest}`, `mem${root}`] : [`mem${root}`]
    case 't':
      return melts ? [`men${rest}`, `men${root}`] : [`men${root}`]
    case 's':
      return root.startsWith('sy') || !melts ? [`men${root}`] : [`meny${rest}`, `men${root}`]
    case 'k':
      return melts ? [`meng${rest}`, `meng${root}`] : [`meng${root}`]
    case 'b':
    case 'f':
    case 'v':
      return [`mem${root}`]
    case 'c':
    case 'd':
    case 'j':
    case 'z':
      return [`men${root}`]
    case 'l':
    case 'm':
    case 'n':
    case 'r':
    case 'w':
    case 'y':
      return [`me${root}`]
    default:
      return [`meng${root}`]
  }
}

/** Irregular by tradition: `ber-ajar` is belajar; roots with r or -er- lose the prefix's r: berenang, bekerja. */
function ber(root: string): string {
  if (root.startsWith('ajar')) return `bel${root}`
  return root.startsWith('r') || /^[^aiueo]er[^aiueo]/.test(root) ? `be${root}` : `ber${root}`
}

/** A doubled root keeps its hyphen, whether it is said twice or in two shapes: wanti-wanti, obrak-abrik, porak-poranda. */
const isDoubled = ([one = '', two = '']: readonly string[]): boolean => one[0] === two[0] || one.at(-1) === two.at(-1)

/** All surface forms of one build, without clitics: `meN-temu-i` → menemui, ditemui, temui. */
export function inflect(build: string): readonly Form[] {
  if (!build.includes('-')) return [{ text: build, voice: 'plain' }]
  const parts = build.split('-')
  const prefix = parts[0] ?? ''
  const suffix = parts.length > 2 && /^(?:kan|i|an)$/.test(parts.at(-1) ?? '') ? (parts.at(-1) ?? '') : ''
  const roots = parts.slice(1, suffix ? -1 : undefined)
  const root = roots.join(isDoubled(roots) ? '-' : '')
  switch (prefix) {
    case 'meN':
      return [
        ...nasal(root).map((text) => ({
          text: text + suffix,
          voice: 'active' as const,
        })),
        { text: `di${root}${suffix}`, voice: 'passive' },
        { text: root + suffix, voice: 'bare' },
      ]
    case 'ber':
      return [{ text: ber(root) + suffix, voice: 'plain' }]
    case 'ter':
      return [{ text: `ter${root}${suffix}`, voice: 'plain' }]
    case 'di':
      return [{ text: `di${root}${suffix}`, voice: 'passive' }]
    default:
      return [{ text: build, voice: 'plain' }]
  }
}
