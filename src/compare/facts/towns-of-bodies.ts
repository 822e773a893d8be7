import type { Told } from './tellings.ts'

/** `Elang` → `Elang Bogor`, where it is the only body of that name, with its town behind it. */
export function withTown(bodies: ReadonlyMap<string, Told>, towns: ReadonlySet<string>): ReadonlyMap<string, string> {
  const longer = new Map<string, string[]>()
  for (const name of bodies.keys()) {
    const [short = '', ...rest] = name.split(' ')
    if (rest.length > 0 && bodies.has(short)) longer.set(short, [...(longer.get(short) ?? []), name])
  }
  return new Map(
    [...longer].flatMap(([short, [only = '', ...others]]) =>
      others.length === 0 && towns.has(only.slice(short.length + 1)) ? [[short, only] as const] : [],
    ),
  )
}

/**
 * `SMK Harapan Bangsa Bogor` → `SMK Harapan Bangsa`, where some article leaves the town out: a name of three words with one
 * more behind it, and no second name that goes on otherwise («Pengadilan Negeri Jakarta Pusat», «… Jakarta Selatan»).
 */
export function withoutTown(
  bodies: ReadonlyMap<string, Told>,
  towns: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const longer = new Map<string, string[]>()
  for (const name of bodies.keys()) {
    const words = name.split(' ')
    for (let from = words.length - 1; from > 2; from -= 1) {
      const short = words.slice(0, from).join(' ')
      if (bodies.has(short)) longer.set(short, [...(longer.get(short) ?? []), name])
    }
  }
  const whole = new Map<string, string>()
  for (const [short, [only, ...others]] of longer) {
    const rest = only?.slice(short.length + 1) ?? ''
    if (only !== undefined && others.length === 0 && (towns.has(rest) || !rest.includes(' '))) whole.set(only, short)
  }
  return whole
}
