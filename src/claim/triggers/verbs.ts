import { type Grid, norm, type Run } from '../grid.ts'

/** A verb by its build: «mengukur», «ditabur», «berlabuh», «terbakar»; names hold none. */
export const isVerb = (grid: Grid, token: number): boolean => {
  const build = grid.reading.tokens[token]?.word
  if (!build || (grid.nameOf[token] ?? -1) >= 0) return false
  const { voice, prefix, root, stem } = build
  return voice !== 'none' || ((prefix === 'ber' || prefix === 'ter') && root !== stem)
}

export const holdsVerb = (grid: Grid, { first, last }: Run): boolean => {
  for (let token = first; token < last; token += 1) if (isVerb(grid, token)) return true
  return false
}

/** Whether one of the words stands between two tokens. */
export const holdsWord = (grid: Grid, first: number, last: number, test: (word: string) => boolean): boolean => {
  for (let token = first; token < last; token += 1) if (test(norm(grid, token))) return true
  return false
}
